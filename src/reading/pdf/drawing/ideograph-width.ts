/** Share of an em up to which the width that a font gives an ideograph is none: one fills its em. */
const half = 0.55;

const firstIdeograph = 0x3400;
const lastIdeograph = 0x9fff;

/**
 * The width of a character as it is seen, in text space. Producers that write a font anew say of its ideographs to be
 * half as wide as they are, and move the pen on by hand: what they say would leave a gap behind each. `room` is how
 * far the pen moves on to the next character of the operation; Infinity behind the last one.
 */
export function seenWidth(text: string, advance: number, em: number, room: number): number {
  if (advance > half * em) return advance;
  const code = text.charCodeAt(0);
  if (code < firstIdeograph || code > lastIdeograph) return advance;
  return Math.max(advance, Math.min(em, room));
}
