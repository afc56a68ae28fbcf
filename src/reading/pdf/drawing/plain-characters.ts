/**
 * Whether a text is one printed ASCII character or one common ideograph: these are never blank,
 * without meaning, or to be folded. Nearly all glyphs are, and asking is cheaper than what it spares.
 */
export function isPlain(text: string): boolean {
  return text.length === 1 && isPlainCode(text.charCodeAt(0));
}

/** The same of the code of a character. */
export const isPlainCode = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x3400 && code <= 0x9fff);

/** Whether a text ends in an ASCII letter or digit or a common ideograph: in no mark of any kind. */
export function endsInWord(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}
