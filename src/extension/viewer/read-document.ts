import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Disclosure} from '../../model/disclosure.ts';
import {openPdf} from '../../reading/pdf/open.ts';
import {readPdf} from '../../reading/pdf/read-pdf.ts';
import {breathe} from '../pause.ts';
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
  if (!isPdf(bytes)) return {ok: false, failure: 'not-a-pdf', detail: ''};
  const opened = await openPdf(bytes, pdfAssets, password);
  if (!opened.ok) return {ok: false, failure: opened.kind, detail: opened.detail};
  return {ok: true, document: {pdf: opened.document, close: opened.close}};
}

export interface Watch {
  onProgress(page: number, of: number): void;
  signal: AbortSignal;
}

/** Milliseconds after which a page is given up. */
const pageLimit = 30_000;

/** Reads all pages, one after the other, and lets the window breathe in between. */
export function readDocument({pdf}: OpenDocument, {onProgress, signal}: Watch): Promise<Disclosure> {
  return readPdf(pdf, {
    onPage: ({page}, of) => onProgress(page, of),
    pause: () => breathe(signal),
    limit: withinLimit,
  });
}

async function withinLimit<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), pageLimit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** «%PDF-» within the first kilobyte (PDF 32000-1, annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes('%PDF-');
}
