import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {isPdf} from '../../reading/pdf/is-pdf.ts';
import {openPdf} from '../../reading/pdf/open.ts';
import {whatItIs} from '../../reading/saved/open-page.ts';
import {browserParser} from '../browser-parser.ts';
import {pdfAssets} from './pdf-engine.ts';

/** An open PDF; it stays open for its pages to be shown. */
export interface OpenDocument {
  pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

export type Opened =
  | {ok: true; document: OpenDocument}
  | {ok: false; failure: 'not-a-pdf' | 'damaged' | 'password-needed' | 'wrong-password'; detail: string};

/** Opens the bytes of a PDF in the worker of pdf.js. */
export async function openDocument(bytes: Uint8Array, password?: string): Promise<Opened> {
  if (!isPdf(bytes)) return {ok: false, failure: 'not-a-pdf', detail: whatItIs(bytes, browserParser)};
  const opened = await openPdf(bytes, {...pdfAssets, draws: true}, password);
  if (!opened.ok) return {ok: false, failure: opened.kind, detail: opened.detail};
  return {ok: true, document: {pdf: opened.document, close: opened.close}};
}
