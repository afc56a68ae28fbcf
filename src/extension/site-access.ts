import {browser} from './platform.ts';
import {hostOf} from './settings.ts';

/** The pattern of all pages of the site of an address. */
export const originOf = (url: string): string => `*://${hostOf(url)}/*`;

/**
 * Whether the browser lets the extension look at a site without being asked each time. Only of web sites it
 * can be asked: Firefox throws at patterns of anything else, at once.
 */
export async function mayLookAt(url: string): Promise<boolean> {
  return /^https?:/u.test(url) && browser.permissions.contains({origins: [originOf(url)]});
}

/** Whether the path of an address ends as those of PDFs do. */
export const isNamedPdf = (url: string): boolean => URL.canParse(url) && /\.pdf$/iu.test(new URL(url).pathname);
