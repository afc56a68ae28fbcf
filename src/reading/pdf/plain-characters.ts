/**
 * Whether a text is one printed ASCII character or one common ideograph: these are never blank,
 * without meaning, or to be folded. Nearly all glyphs are, and asking is cheaper than what it spares.
 */
export function isPlain(text: string): boolean {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0x3400 && code <= 0x9fff);
}
