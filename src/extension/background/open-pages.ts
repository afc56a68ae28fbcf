import type {Disclosure} from '../../model/disclosure.ts';
import {askPage, type OpenPage} from '../messages.ts';
import {readAll} from '../store.ts';
import {readTab, tabRecords} from '../tab-record.ts';
import {stillShown} from './presence.ts';

/** The disclosures that other tabs show than the one that asks, the latest first. */
export async function openPages(asking: number): Promise<OpenPage[]> {
  const {records} = await readAll(tabRecords);
  const pages = [...records].flatMap(([key, record]) => {
    const tab = Number(key);
    if (tab === asking || record.state !== 'checked' || !record.digest.isDisclosure) return [];
    const {document, source, url, digest} = record;
    return [{record, page: {tab, document, source, title: digest.title || url, url}}];
  });
  const shown = await Promise.all(pages.map(({page, record}) => stillShown(page.tab, record)));
  return pages
    .filter((_, i) => shown[i])
    .sort((a, b) => b.record.changed - a.record.changed)
    .map(({page}) => page);
}

/** What a page says now; null where it is gone. */
export async function pageAgain(tab: number): Promise<Disclosure | null> {
  const record = await readTab(tab);
  if (record?.state !== 'checked' || record.source !== 'html' || record.frame === null) return null;
  if (!(await stillShown(tab, record))) return null;
  return askPage({tab, frame: record.frame}, 'read-again', {document: record.document});
}
