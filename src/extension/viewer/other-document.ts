import {readPagePatiently} from '../../reading/html/read-page.ts';
import {isPdf} from '../../reading/pdf/is-pdf.ts';
import {openPage, whatItIs} from '../../reading/saved/open-page.ts';
import {standInFor} from '../../reading/saved/stand-in.ts';
import {browserParser} from '../browser-parser.ts';
import {breathe} from '../pause.ts';
import type {Other} from './worker-messages.ts';

/** A file that a document is held against: a PDF, or a saved page, which is read here since workers have no documents. */
export async function otherDocument(file: File, signal: AbortSignal): Promise<Other> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) return {kind: 'pdf', bytes, password: null, file: file.name};
  const opened = openPage(bytes, browserParser);
  if (!opened.ok || standInFor(opened.document))
    return {kind: 'unread', file: file.name, what: whatItIs(bytes, browserParser)};
  const {document, rendering} = opened;
  const disclosure = await readPagePatiently(document, {rendering, live: false, pause: () => breathe(signal)});
  return {kind: 'page', file: file.name, disclosure};
}
