import {addTo} from '../../../model/grouping.ts';
import {hullOf} from '../geometry/box.ts';
import type {Glyph, Ruling} from './page-content.ts';

/** Strokes of a character are shorter than this share of its em; sides of cells are longer than a line of text is high. */
const longest = 0.95;
/** Pens are drawn along the middle of the outline, which may reach out of the em square by this share of an em. */
const slack = 0.12;
/** Side of the squares, in points, by which the characters of a page are looked up. */
const side = 16;

/**
 * The rulings but those that are strokes of characters. Bold text is made by some producers (cairo) by
 * drawing each character and the outline of it once more, as a path: the straight sides of 口 are no cell.
 * @param usual size of the page's ordinary text in points.
 */
export function withoutOutlines(rulings: readonly Ruling[], glyphs: readonly Glyph[], usual: number): Ruling[] {
  if (rulings.length === 0) return [];
  const large = glyphs.filter(glyph => glyph.size > 1.2 * usual);
  const around = hullOf(large);
  let index: GlyphIndex | null = null;
  return rulings.filter(ruling => {
    const long = ruling.to - ruling.from;
    const [x, y] = middleOf(ruling);
    if (long < longest * usual) {
      index ??= new GlyphIndex(glyphs);
      return !index.at(x, y).some(glyph => isStrokeOf(glyph, long, x, y));
    }
    const far = x < around[0] || x > around[2] || y < around[1] || y > around[3];
    return far || !large.some(glyph => isStrokeOf(glyph, long, x, y));
  });
}

const middleOf = ({axis, at, from, to}: Ruling): [x: number, y: number] =>
  axis === 'h' ? [(from + to) / 2, at] : [at, (from + to) / 2];

function isStrokeOf({box, size}: Glyph, long: number, x: number, y: number): boolean {
  const out = slack * size;
  return long < longest * size && x > box[0] - out && x < box[2] + out && y > box[1] - out && y < box[3] + out;
}

/** Characters by the squares of the page that they touch. */
class GlyphIndex {
  private readonly squares = new Map<number, Glyph[]>();

  constructor(glyphs: readonly Glyph[]) {
    for (const glyph of glyphs) {
      const {box} = glyph;
      for (let row = Math.floor((box[1] - 2) / side); row <= Math.floor((box[3] + 2) / side); row += 1)
        for (let column = Math.floor((box[0] - 2) / side); column <= Math.floor((box[2] + 2) / side); column += 1)
          addTo(this.squares, keyOf(column, row), glyph);
    }
  }

  /** The characters near a point. */
  at(x: number, y: number): readonly Glyph[] {
    return this.squares.get(keyOf(Math.floor(x / side), Math.floor(y / side))) ?? [];
  }
}

/** Pages are narrower than 100,000 squares. */
const keyOf = (column: number, row: number): number => row * 100_000 + column;
