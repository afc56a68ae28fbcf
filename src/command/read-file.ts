import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Disclosure} from '../model/disclosure.ts';
import {readPage} from '../reading/html/read-page.ts';
import {isPdf} from '../reading/pdf/is-pdf.ts';
import type {OtherKind} from '../reading/saved/other-kind.ts';
import {type StandIn, standInFor} from '../reading/saved/stand-in.ts';
import {loadHtml} from './load-html.ts';
import {type Access, type PdfReader, type Reading, tooLarge} from './pdf-reader.ts';

/** A file as read, or why it could not be. */
export type FileOutcome = {ok: true; disclosure: Disclosure; sha256: string} | {ok: false; problem: string};

/** Above this a file is only read when asked for. */
const manyBytes = 100_000_000;

/** Reads a PDF or a saved page. Nothing is thrown: an unreadable file is a sentence. */
export async function readFile(path: string, access: Access, readPdf: PdfReader): Promise<FileOutcome> {
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
  const outcome = isPdf(bytes) ? await readPdf(bytes, path, access) : readHtmlBytes(bytes, path);
  return outcome.ok ? {...outcome, sha256} : outcome;
}

/** What files of other kinds are called. */
const fileKinds: Record<OtherKind | 'pdf', string> = {
  pdf: 'PDF',
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
  empty: '空文件/an empty file',
};

/** What pages that servers send in place of a document are called. */
const standIns: Record<StandIn, string> = {
  login: '不是文件，而是登录页 / not the document but a page that asks to log in',
  captcha: '不是文件，而是验证页 / not the document but a page that asks for proof of being human',
  script: '不是文件，而是靠脚本显示的空页 / not the document but a page that stays empty without its script',
};

function readHtmlBytes(bytes: Uint8Array, path: string): Reading {
  const loaded = loadHtml(bytes);
  if (!loaded.ok) {
    const kind = fileKinds[loaded.kind];
    return {ok: false, problem: `不是网页或 PDF，而是 ${kind} / neither a page nor a PDF but ${kind}: ${path}`};
  }
  const standIn = standInFor(loaded.document);
  if (standIn) return {ok: false, problem: `${standIns[standIn]}: ${path}`};
  return {ok: true, disclosure: readPage(loaded.document, {rendering: loaded.rendering})};
}
