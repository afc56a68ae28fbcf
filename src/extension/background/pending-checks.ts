import * as z from 'zod/mini';
import {browser} from '../platform.ts';
import {type RecordKind, readRecord, removeRecord, writeRecord} from '../store.ts';
import {checkTab} from './inject.ts';

/** Tabs that a person opened to have them checked, and whose page is still loading. */
const pending: RecordKind<{url: string}> = {
  area: 'session',
  name: 'pending-check',
  version: 1,
  schema: z.object({url: z.string()}),
};

/** Opens a document beside a tab and checks it as soon as it is there, whatever the rule of its site. */
export async function openAndCheck(url: string, opener: number): Promise<void> {
  const tab = await browser.tabs.create({url, openerTabId: opener});
  if (tab.id === undefined) return;
  await writeRecord(pending, String(tab.id), {url});
  const now = await browser.tabs.get(tab.id);
  if (now.status === 'complete') await checkPending(tab.id);
}

/** Checks a tab that has finished loading, if a person has asked for it; says whether one has. */
export async function checkPending(tab: number): Promise<boolean> {
  const read = await readRecord(pending, String(tab));
  if (!read.ok || read.value === null) return false;
  await removeRecord(pending, String(tab));
  await checkTab(tab);
  return true;
}
