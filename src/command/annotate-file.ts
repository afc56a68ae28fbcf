import {readFileSync, writeFileSync} from 'node:fs';
import type {Result} from '../model/result.ts';
import type {About} from '../reporting/about.ts';
import {annotatedPdf} from '../reporting/annotated-pdf.ts';
import {pdfNotes} from '../reporting/pdf-notes.ts';
import {shareable} from '../reporting/shareable.ts';
import {en} from '../reporting/words/en.ts';
import {zh} from '../reporting/words/zh.ts';

/** Writes a copy of a PDF with its findings marked. Gives what is the matter, null where nothing is. */
export async function annotateFile(path: string, to: string, result: Result, about: About): Promise<string | null> {
  if (result.source !== 'pdf') return `不是 PDF，不能加标注 / only a PDF can be annotated: ${path}`;
  const words = about.language === 'en' ? en : zh;
  const made = await annotatedPdf(new Uint8Array(readFileSync(path)), pdfNotes(shareable(result), about, words));
  if (!made.ok) return `${reasons[made.reason]}: ${path}${made.detail === '' ? '' : ` (${made.detail})`}`;
  writeFileSync(to, made.bytes);
  return null;
}

const reasons = {
  encrypted: '文件已加密，不能加标注 / encrypted, not annotated',
  signed: '文件带有电子签名，未加标注 / signed, not annotated',
  damaged: '文件结构有误，不能加标注 / broken, not annotated',
} as const;
