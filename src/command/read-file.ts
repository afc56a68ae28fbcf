import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import type {Disclosure} from '../model/disclosure.ts';
import {readPage} from '../reading/html/read-page.ts';
import {openPdf, type PdfAssets} from '../reading/pdf/open.ts';
import {readPdf} from '../reading/pdf/read-pdf.ts';
import {loadHtml} from './load-html.ts';

/** A file as read, or why it could not be. */
export type FileOutcome = {ok: true; disclosure: Disclosure; sha256: string} | {ok: false; problem: string};

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets: PdfAssets = {
  cMapUrl: `${root}/cmaps/`,
  standardFontDataUrl: `${root}/standard_fonts/`,
  wasmUrl: `${root}/wasm/`,
  iccUrl: `${root}/iccs/`,
};

/** Milliseconds after which a page of a PDF is given up. */
const pageLimit = 30_000;

/** Reads a PDF or a saved page. Nothing is thrown: an unreadable file is a sentence. */
export async function readFile(path: string): Promise<FileOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return {
      ok: false,
      problem: code === 'ENOENT' ? `没有这个文件 / no such file: ${path}` : `无法读取 / cannot be read: ${path}`,
    };
  }
  if (bytes.length === 0) return {ok: false, problem: `文件是空的 / the file is empty: ${path}`};
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = isPdf(bytes) ? await readPdfBytes(bytes, path) : readHtmlBytes(bytes, path);
  return outcome.ok ? {...outcome, sha256} : outcome;
}

type Reading = {ok: true; disclosure: Disclosure} | {ok: false; problem: string};

/** «%PDF-» within the first kilobyte (PDF 32000-1, annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function readPdfBytes(bytes: Uint8Array, path: string): Promise<Reading> {
  const opened = await openPdf(bytes, assets);
  if (!opened.ok)
    return {
      ok: false,
      problem: `${opened.kind === 'damaged' ? '文件已损坏 / damaged' : '文件已加密 / password needed'}: ${path} (${opened.detail})`,
    };
  try {
    return {ok: true, disclosure: await readPdf(opened.document, {limit})};
  } finally {
    await opened.close();
  }
}

async function limit<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), pageLimit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function readHtmlBytes(bytes: Uint8Array, path: string): Reading {
  const loaded = loadHtml(bytes);
  if (!loaded.ok) return {ok: false, problem: `不是网页或 PDF / neither a page nor a PDF: ${path} (${loaded.detail})`};
  return {ok: true, disclosure: readPage(loaded.document, {rendering: loaded.rendering})};
}
