import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import type {Disclosure} from '../model/disclosure.ts';
import {readPage} from '../reading/html/read-page.ts';
import {openPdf, type PdfAssets} from '../reading/pdf/open.ts';
import type {PageLayout} from '../reading/pdf/page-layout.ts';
import {readPdf} from '../reading/pdf/read-pdf.ts';
import {loadHtml} from './load-html.ts';
import {restorePush} from './polyfills.ts';

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

/** Above these a file is only read when asked for. */
const manyBytes = 100_000_000;
const manyPages = 1500;

/** What may be read, and how it is opened. */
export interface Access {
  password: string | null;
  /** Files over 100 MB or 1,500 pages too. */
  large: boolean;
  /** Given each page as it is laid out. */
  onPage?: (layout: PageLayout) => void;
}

/** Reads a PDF or a saved page. Nothing is thrown: an unreadable file is a sentence. */
export async function readFile(path: string, access: Access = {password: null, large: false}): Promise<FileOutcome> {
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
  if (bytes.length > manyBytes && !access.large)
    return {ok: false, problem: tooLarge(path, `${Math.round(bytes.length / 1e6)} MB`)};
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = isPdf(bytes) ? await readPdfBytes(bytes, path, access) : readHtmlBytes(bytes, path);
  return outcome.ok ? {...outcome, sha256} : outcome;
}

type Reading = {ok: true; disclosure: Disclosure} | {ok: false; problem: string};

/** «%PDF-» within the first kilobyte (PDF 32000-1, annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

const tooLarge = (path: string, size: string): string =>
  `文件过大（${size}），如需核对请加 --large / too large, add --large to read it: ${path}`;

const unopened = {
  damaged: '文件已损坏 / damaged',
  'password-needed': '文件已加密，请用 --password 给出密码 / encrypted, give --password',
  'wrong-password': '密码不正确 / wrong password',
} as const;

async function readPdfBytes(bytes: Uint8Array, path: string, {password, large, onPage}: Access): Promise<Reading> {
  const opened = await openPdf(bytes, assets, password ?? undefined);
  restorePush();
  if (!opened.ok) return {ok: false, problem: `${unopened[opened.kind]}: ${path} (${opened.detail})`};
  try {
    const {numPages} = opened.document;
    if (numPages > manyPages && !large) return {ok: false, problem: tooLarge(path, `${numPages} 页/pages`)};
    return {ok: true, disclosure: await readPdf(opened.document, {limit, ...(onPage ? {onPage} : {})})};
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

/** What files of other kinds are called. */
const fileKinds: Record<string, string> = {
  ofd: 'OFD',
  docx: 'Word (.docx)',
  xlsx: 'Excel (.xlsx)',
  pptx: 'PowerPoint (.pptx)',
  zip: 'ZIP',
  ole: 'Word/Excel 97 (.doc, .xls)',
  rar: 'RAR',
  '7z': '7-Zip',
  image: '图片/image',
  mhtml: 'MHTML',
  text: '文本/text',
  binary: '二进制/binary',
};

function readHtmlBytes(bytes: Uint8Array, path: string): Reading {
  const loaded = loadHtml(bytes);
  if (!loaded.ok) {
    const kind = `${fileKinds[loaded.detail] ?? loaded.detail}`;
    return {ok: false, problem: `不是网页或 PDF，而是 ${kind} / neither a page nor a PDF but ${kind}: ${path}`};
  }
  return {ok: true, disclosure: readPage(loaded.document, {rendering: loaded.rendering})};
}
