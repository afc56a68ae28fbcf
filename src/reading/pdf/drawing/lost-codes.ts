/**
 * Characters that control a teletype, and those for which a program has made a code in a private area or none: a font
 * that draws them as glyphs has lost which characters they are.
 */
const lost = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;

/** What a character is read as that a font has lost. */
export const lostCharacter = '\ufffd';

/** The third glyph of most fonts is the blank: programs that give no code for it leave its number. */
const blankGlyph = '\u0003';

/** Whether nobody can tell which character a glyph with this text is. */
export const isLost = (text: string): boolean => lost.test(text) && text !== blankGlyph;

/** Whether the text of a glyph is a control code, which no printed character has. */
export function isControl(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && (code < 0x20 || (code >= 0x7f && code < 0xa0));
}
