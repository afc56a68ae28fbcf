import type {Passage} from '../../model/disclosure.ts';
import {once} from '../once.ts';

/** Full-width signs by the plain ones that they stand for. */
const plainSigns: ReadonlyMap<string, string> = new Map(
  [...'０１２３４５６７８９．，％：；（）－　', ...lettersFrom('ａ'), ...lettersFrom('Ａ')].map(sign => [
    sign,
    sign.normalize('NFKC'),
  ]),
);

function lettersFrom(first: string): string[] {
  return Array.from({length: 26}, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
}

/**
 * Text with full-width digits, signs and brackets as plain ones, and blanks for the marks of notes
 * behind amounts and words, character by character, so that positions in it are positions in the printed text.
 */
export function plainText(text: string): string {
  const plain = text
    .replace(/[０-９．，％：；（）－ａ-ｚＡ-Ｚ　]/gu, sign => plainSigns.get(sign) ?? sign)
    .replace(/[\u00a0\u2000-\u200a]/gu, ' ');
  return opensMark.test(plain) ? plain.replace(noteMark, mark => ' '.repeat(mark.length)) : plain;
}

/** The plain text of a passage without its white space, which many ask for. */
export const bareOf: (passage: Passage) => string = once((passage: Passage) =>
  plainText(passage.text).replace(/\s/gu, ''),
);

/** What every mark of a note has, and few texts. */
const opensMark = /[⁰¹²³⁴-⁹[〔【]/u;

/** Raised digits behind an amount or a word, or in brackets; symbols; and 「[2]」 on the line, behind a word. */
const noteMark =
  /(?<=[\d%元\u4e00-\u9fff)”"])[⁰¹²³⁴-⁹]+|[[(〔【][⁰¹²³⁴-⁹]+[\])〕】]|(?<=[\u4e00-\u9fff)”"])[[〔【]\d{1,2}[\]〕】]/gu;
