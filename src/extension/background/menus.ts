import {askPage, type PageAction} from '../messages.ts';
import type {Menus} from '../platform.ts';
import {browser, type Tabs} from '../platform.ts';
import {languageOf, readSettings} from '../settings.ts';
import {readTab} from '../tab-record.ts';
import {wordsOf} from '../words/words-of.ts';
import {checkTab} from './inject.ts';
import {openAndCheck} from './pending-checks.ts';

/** The menu lives in the browser from one installation, update or change of language to the next. */
export async function addMenus(): Promise<void> {
  const {menu} = wordsOf(languageOf(await readSettings()));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({id: 'check-page', title: menu.check, contexts: ['page', 'action']});
  browser.contextMenus.create({
    id: 'check-link',
    title: menu.checkLink,
    contexts: ['link'],
    targetUrlPatterns: ['*://*/*.pdf', '*://*/*.PDF', '*://*/*.pdf?*'],
  });
  browser.contextMenus.create({id: 'copy-table', title: menu.copyTable, contexts: ['page']});
  browser.contextMenus.create({id: 'sum', title: menu.sum, contexts: ['page', 'selection']});
}

type Clicked = Pick<Menus.OnClickData, 'menuItemId' | 'linkUrl'>;

export async function onMenu({menuItemId, linkUrl}: Clicked, tab?: Tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  switch (menuItemId) {
    case 'check-page':
      await checkTab(tab.id);
      return;
    case 'check-link':
      if (linkUrl !== undefined) await openAndCheck(linkUrl, tab.id);
      return;
    case 'copy-table':
    case 'sum':
      await doOnPage(tab.id, menuItemId);
      return;
  }
}

/** Has the page of a tab do something; a page that nobody has read yet is read first. */
export async function doOnPage(tab: number, action: PageAction): Promise<void> {
  const record = await readTab(tab);
  if (record?.source === 'pdf') return;
  if (record?.state === 'checked' && record.frame !== null) await askPage({tab, frame: record.frame}, 'do', {action});
  else if (record === null) await checkTab(tab);
}
