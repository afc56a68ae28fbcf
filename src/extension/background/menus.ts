import {browser, type Tabs} from '../platform.ts';
import {languageOf, readSettings, wordsOf} from '../settings.ts';
import {checkTab} from './inject.ts';

const checkPageItem = 'check-page';

/** The menu lives in the browser from one installation or update to the next. */
export async function addMenus(): Promise<void> {
  const words = wordsOf(languageOf(await readSettings()));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({id: checkPageItem, title: words.menu.check, contexts: ['page', 'action']});
}

export async function onMenu({menuItemId}: {menuItemId: number | string}, tab?: Tabs.Tab): Promise<void> {
  if (menuItemId === checkPageItem && tab?.id !== undefined) await checkTab(tab.id);
}
