import * as z from 'zod/mini';
import {isPdf} from '../../reading/pdf/is-pdf.ts';
import {whatItIs} from '../../reading/saved/open-page.ts';
import {browserParser} from '../browser-parser.ts';
import {loadShownDocument} from '../load-document.ts';
import {browser, locksPdfViewer} from '../platform.ts';
import {randomName} from '../random-name.ts';
import {readSettings, siteRuleOf} from '../settings.ts';
import {isNamedPdf, mayLookAt} from '../site-access.ts';
import {type RecordKind, readRecord, removeRecord, writeRecord} from '../store.ts';
import type {FailureKind} from '../tab-record.ts';
import {viewerAddress} from '../viewer-address.ts';
import {contentType} from './content-type.ts';
import {changeTab} from './tab-states.ts';

// In Firefox no script of ours runs over a PDF: our viewer takes the place of the browser's in the tab.

/** Tabs whose person went back to the document as the browser shows it. */
const leftAlone: RecordKind<{url: string}> = {
  area: 'session',
  name: 'left-alone',
  version: 1,
  schema: z.object({url: z.string()}),
};

/** Shows the PDF of a tab that has finished loading in our viewer, where its site is looked at by itself. */
export async function takeOver(tab: number): Promise<void> {
  if (!locksPdfViewer()) return;
  const url = await urlOf(tab);
  if (url === null || !/^https?:/u.test(url)) return;
  const left = await readRecord(leftAlone, String(tab));
  if (left.ok && left.value !== null) {
    if (left.value.url === url) return;
    await removeRecord(leftAlone, String(tab));
  }
  if (siteRuleOf(await readSettings(), url) !== 'auto') return;
  const shown = await show(tab, url, false);
  if (shown.is || shown.failed === null || !isNamedPdf(url)) return;
  const {failure, detail} = shown.failed;
  const about = {document: randomName(), frame: 0, url, source: 'pdf', changed: Date.now()} as const;
  await changeTab(tab, () => ({...about, state: 'failed', failure, detail}));
}

/** Shows the PDF of a tab in our viewer because a person asks; false where it is none or cannot be fetched. */
export const showInViewer = async (tab: number, url: string): Promise<boolean> =>
  locksPdfViewer() && (await show(tab, url, true)).is;

/**
 * The document is fetched before its tab is taken: what a server gives only once would be lost otherwise.
 * `failed` says what hindered it; null where there is no PDF that we may read.
 */
async function show(tab: number, url: string, asked: boolean): Promise<Shown> {
  if (!(await mayLookAt(url)) || (await contentType(tab)) !== null) return {is: false, failed: null};
  const loaded = await loadShownDocument(url);
  if (!loaded.ok) return {is: false, failed: {failure: 'bytes', detail: loaded.detail}};
  const bytes = new Uint8Array(loaded.bytes);
  if (!isPdf(bytes)) return {is: false, failed: {failure: 'not-a-pdf', detail: whatItIs(bytes, browserParser)}};
  if ((await urlOf(tab)) !== url) return {is: false, failed: null};
  await browser.tabs.update(tab, {url: viewerAddress(url, asked), loadReplace: true});
  return {is: true};
}

type Shown = {is: true} | {is: false; failed: {failure: FailureKind; detail: string} | null};

/** Goes back to a document as the browser shows it, and stays there. */
export async function showOriginal(tab: number, url: string): Promise<void> {
  await writeRecord(leftAlone, String(tab), {url});
  await browser.tabs.update(tab, {url, loadReplace: true});
}

export const forgetLeft = (tab: number): Promise<void> => removeRecord(leftAlone, String(tab));

async function urlOf(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    // The tab is closed by now.
    return null;
  }
}
