import type {Box} from '../../../src/model/place.ts';
import type {Glyph} from '../../../src/reading/pdf/drawing/page-content.ts';

/** Glyphs of a text drawn in one go; ideographs are an em wide, all others half of one. */
export function drawn(
  text: string,
  x: number,
  y: number,
  {
    size = 10,
    run = 1,
    gap = 0,
    fade = 0,
    ink = fade > 0 ? 'pale' : 'black',
  }: {size?: number; run?: number; gap?: number; fade?: number; ink?: string} = {},
): Glyph[] {
  let at = x;
  return [...text].map(character => {
    const advance = character.charCodeAt(0) < 128 ? size / 2 : size;
    const box: Box = [at, y - 0.86 * size, at + advance, y + 0.14 * size];
    const glyph: Glyph = {text: character, box, x: at, y, size, angle: 0, run, doubt: null, fade, ink};
    at += advance + gap;
    return glyph;
  });
}
