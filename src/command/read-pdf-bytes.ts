import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {openPdf, type PdfAssets} from '../reading/pdf/open.ts';
import {type ReadOptions, readPdf} from '../reading/pdf/read-pdf.ts';
import {type Access, type Reading, tooLarge} from './pdf-reader.ts';
import {restorePush} from './polyfills.ts';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets: PdfAssets = {
  cMapUrl: `${root}/cmaps/`,
  standardFontDataUrl: `${root}/standard_fonts/`,
  wasmUrl: `${root}/wasm/`,
  iccUrl: `${root}/iccs/`,
};

/** A PDF of more pages is only read when asked for. */
const manyPages = 1500;

const unopened = {
  damaged: '文件已损坏 / damaged',
  'password-needed': '文件已加密，请用 --password 给出密码 / encrypted, give --password',
  'wrong-password': '密码不正确 / wrong password',
} as const;

/** Reads a PDF in this thread: a page that never ends holds it up for good. */
export async function readPdfBytes(
  bytes: Uint8Array,
  path: string,
  {password, large}: Access,
  options: ReadOptions = {},
): Promise<Reading> {
  const opened = await openPdf(bytes, assets, password ?? undefined);
  restorePush();
  if (!opened.ok) return {ok: false, problem: `${unopened[opened.kind]}: ${path} (${opened.detail})`};
  try {
    const {numPages} = opened.document;
    if (numPages > manyPages && !large) return {ok: false, problem: tooLarge(path, `${numPages} 页/pages`)};
    return {ok: true, disclosure: await readPdf(opened.document, options)};
  } finally {
    await opened.close();
  }
}
