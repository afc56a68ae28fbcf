import {browser, type Tabs} from '../platform.ts';
import {mayLookAt} from '../site-access.ts';

/** The tab in front, and its record as it lies in the store: to be parsed by whoever reads it. */
export interface FirstLook {
  tab: Tabs.Tab | null;
  stored: unknown;
  /** Whether the browser lets the site be looked at without being asked. */
  allowed: boolean;
}

/**
 * What the popup will show, asked for before the rest of its script is set up: a popup is not seen
 * before it is loaded, and then it should not be empty.
 */
export const firstLook: Promise<FirstLook> = look();

async function look(): Promise<FirstLook> {
  const [tab = null] = await browser.tabs.query({active: true, currentWindow: true});
  if (tab?.id === undefined) return {tab, stored: undefined, allowed: false};
  const key = `tab:${tab.id}`;
  const [found, allowed] = await Promise.all([browser.storage.session.get(key), mayLookAt(tab.url ?? '')]);
  return {tab, stored: found[key], allowed};
}
