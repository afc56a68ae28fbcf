import {badgeLook} from '../badge-look.ts';
import {browser} from '../platform.ts';
import {languageOf, readSettings} from '../settings.ts';
import type {TabRecord} from '../tab-record.ts';
import {wordsOf} from '../words/words-of.ts';

/** Shows on the toolbar button what is known of a tab. */
export async function showBadge(tab: number, record: TabRecord | null): Promise<void> {
  const look = badgeLook(record, wordsOf(languageOf(await readSettings())));
  const path = {16: `icons/${look.icon}-16.png`, 32: `icons/${look.icon}-32.png`};
  try {
    await Promise.all([
      browser.action.setBadgeText({tabId: tab, text: look.text}),
      browser.action.setBadgeBackgroundColor({tabId: tab, color: look.colour}),
      browser.action.setBadgeTextColor({tabId: tab, color: '#ffffff'}),
      browser.action.setTitle({tabId: tab, title: look.title}),
      browser.action.setIcon({tabId: tab, path}),
    ]);
  } catch (error) {
    // A tab may be closed while its result arrives; then there is no button to show it on.
    if (await exists(tab)) throw error;
  }
}

async function exists(tab: number): Promise<boolean> {
  try {
    await browser.tabs.get(tab);
    return true;
  } catch {
    // This is how the browser says that there is no such tab.
    return false;
  }
}
