import {browser, type Tabs} from '../platform.ts';

/** The tab in front, and its record as it lies in the store: to be parsed by whoever reads it. */
export interface FirstLook {
  tab: Tabs.Tab | null;
  stored: unknown;
}

/**
 * What the popup will show, asked for before the rest of its script is set up: a popup is not seen
 * before it is loaded, and then it should not be empty.
 */
export const firstLook: Promise<FirstLook> = look();

async function look(): Promise<FirstLook> {
  const [tab = null] = await browser.tabs.query({active: true, currentWindow: true});
  if (tab?.id === undefined) return {tab, stored: undefined};
  const key = `tab:${tab.id}`;
  const found = await browser.storage.session.get(key);
  return {tab, stored: found[key]};
}
