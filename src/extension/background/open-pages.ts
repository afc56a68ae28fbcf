import type {Disclosure} from '../../model/disclosure.ts';
import {askPage, type OpenPage} from '../messages.ts';
import {readAll} from '../store.ts';
import {readTab, tabRecords} from '../tab-record.ts';
import {stillShown} from './presence.ts';

/** The disclosures that tabs show as pages, the latest first. */
export async function openPages(): Promise<OpenPage[]> {
  const {records} = await readAll(tabRecords);
  const pages = [...records].flatMap(([key, record]) => {
    if (record.state !== 'checked' || record.source !== 'html' || !record.digest.isDisclosure) return [];
    return [{tab: Number(key), record, title: record.digest.title || record.url, url: record.url}];
  });
  const shown = await Promise.all(pages.map(({tab, record}) => stillShown(tab, record)));
  return pages
    .filter((_, i) => shown[i])
    .sort((a, b) => b.record.changed - a.record.changed)
    .map(({tab, title, url}) => ({tab, title, url}));
}

/** What a page says now; null where it is gone. */
export async function pageAgain(tab: number): Promise<Disclosure | null> {
  const record = await readTab(tab);
  if (record?.state !== 'checked' || record.source !== 'html' || record.frame === null) return null;
  if (!(await stillShown(tab, record))) return null;
  return askPage({tab, frame: record.frame}, 'read-again', {document: record.document});
}
