/**
 * Text with full-width digits, signs and brackets as plain ones, and blanks for the raised marks of notes
 * behind amounts, character by character, so that positions in it are positions in the printed text.
 */
export function plainText(text: string): string {
  return text
    .replace(/[０-９．，％：；（）－ａ-ｚＡ-Ｚ　]/gu, character => character.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a]/gu, ' ')
    .replace(/(?<=[\d%元])(?:[⁰¹²³⁴-⁹]+|[[(][⁰¹²³⁴-⁹]+[\])])/gu, mark => ' '.repeat(mark.length));
}
