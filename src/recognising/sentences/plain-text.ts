/**
 * Text with full-width digits, signs and brackets as plain ones, and blanks for the marks of notes
 * behind amounts and words, character by character, so that positions in it are positions in the printed text.
 */
export function plainText(text: string): string {
  return text
    .replace(/[０-９．，％：；（）－ａ-ｚＡ-Ｚ　]/gu, character => character.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a]/gu, ' ')
    .replace(noteMark, mark => ' '.repeat(mark.length));
}

/** Raised digits behind an amount or a word, or in brackets; symbols; and 「[2]」 on the line, behind a word. */
const noteMark =
  /(?<=[\d%元\u4e00-\u9fff)”"])[⁰¹²³⁴-⁹]+|[[(〔【][⁰¹²³⁴-⁹]+[\])〕】]|(?<=[\u4e00-\u9fff)”"])[[〔【]\d{1,2}[\]〕】]/gu;
