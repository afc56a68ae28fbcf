import {browser} from './platform.ts';
import {hostOf} from './settings.ts';

/** Whether a site is one of those that the extension asked for at install. */
export const isCoveredAtInstall = (url: string): boolean => /(?:^|\.)gov\.cn$/u.test(hostOf(url));

/** The pattern of all pages of the site of an address. */
export const originOf = (url: string): string => `*://${hostOf(url)}/*`;

/** Whether the browser lets the extension look at a site without being asked each time. */
export const mayLookAt = (url: string): Promise<boolean> => browser.permissions.contains({origins: [originOf(url)]});
