import type {Box} from '../../../model/place.ts';
import type {Glyph} from './page-content.ts';

/** Characters of one look that are drawn one after the other, each near the one before: from one up to another. */
export interface DrawnText {
  from: number;
  to: number;
}

/** Two characters of different texts of a page that stand on each other. */
export type Crossing = readonly [number, number];

/** How far apart, in ems, the pens of neighbouring characters of one text are at most. */
const near = 2.5;

/** Side, in points, of the squares of a page, and how many there are at most: huge pages have larger ones. */
const leastSide = 2;
const mostSquares = 250_000;

/** Share of a character's box at each side that may hold no ink: the box is an estimate, and lines may be set close. */
const trimmed = 0.2;

/** Whether two characters look the same, and the second may go on after the first. */
const goesOn = (a: Glyph, b: Glyph): boolean =>
  Math.abs(a.x - b.x) < near * a.size &&
  Math.abs(a.y - b.y) < near * a.size &&
  Math.abs(a.size - b.size) < 0.1 &&
  a.ink === b.ink &&
  a.angle === b.angle;

/** The texts of a page in the order in which they are drawn. */
export function drawnTexts(glyphs: readonly Glyph[]): DrawnText[] {
  const texts: DrawnText[] = [];
  let last: DrawnText | undefined;
  let before: Glyph | undefined;
  for (let i = 0; i < glyphs.length; i += 1) {
    const glyph = glyphs[i];
    if (!glyph) continue;
    if (last && before && goesOn(before, glyph)) last.to = i + 1;
    else {
      last = {from: i, to: i + 1};
      texts.push(last);
    }
    before = glyph;
  }
  return texts;
}

/** The places where a character of a text stands on one of another, by their numbers. */
export function crossingsOf(
  glyphs: readonly Glyph[],
  texts: readonly DrawnText[],
  width: number,
  height: number,
): Crossing[] {
  const squares = new Squares(width, height);
  return anyMeet(glyphs, texts, squares) ? crossings(glyphs, texts, squares) : [];
}

/** Whether texts as a whole share a square: on most pages none do, and then no character stands on another. */
function anyMeet(glyphs: readonly Glyph[], texts: readonly DrawnText[], squares: Squares): boolean {
  const taken = new Uint8Array(squares.count);
  for (const text of texts) {
    const [left, top, right, bottom] = squares.of(inkOf(glyphs, text));
    for (let row = top; row <= bottom; row += 1) {
      const first = row * squares.across;
      for (let square = first + left; square <= first + right; square += 1) {
        if (taken[square] === 1) return true;
        taken[square] = 1;
      }
    }
  }
  return false;
}

/** Where the ink of the characters of a text is for certain, as a whole. */
function inkOf(glyphs: readonly Glyph[], {from, to}: DrawnText): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = from; i < to; i += 1) {
    const box = glyphs[i]?.box;
    if (!box) continue;
    const dx = trimmed * (box[2] - box[0]);
    const dy = trimmed * (box[3] - box[1]);
    if (box[0] + dx < x0) x0 = box[0] + dx;
    if (box[1] + dy < y0) y0 = box[1] + dy;
    if (box[2] - dx > x1) x1 = box[2] - dx;
    if (box[3] - dy > y1) y1 = box[3] - dy;
  }
  return [x0, y0, x1, y1];
}

/** The crossings of single characters: each is noted in the squares where its ink is, so that the cost grows with them. */
function crossings(glyphs: readonly Glyph[], texts: readonly DrawnText[], squares: Squares): Crossing[] {
  const holders = new Int32Array(squares.count);
  const found: Crossing[] = [];
  for (const {from, to} of texts) {
    for (let i = from; i < to; i += 1) {
      if (!fillsItsBox(glyphs[i]?.text ?? '')) continue;
      const [left, top, right, bottom] = squares.of(inkOf(glyphs, {from: i, to: i + 1}));
      let last = -1;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const square = row * squares.across + column;
          const other = (holders[square] ?? 0) - 1;
          holders[square] = i + 1;
          if (other < 0 || other === last || other >= from) continue;
          last = other;
          found.push([other, i]);
        }
      }
    }
  }
  return found;
}

/** Whether the ink of a character is where its box is: dots, dashes and low lines leave most of it free. */
function fillsItsBox(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x30) return false;
  return code < 0x80 ? code !== 0x5f && code !== 0x60 : code >= 0x2460;
}

/** The squares of a page, row by row. */
class Squares {
  readonly across: number;
  readonly count: number;
  private readonly down: number;
  private readonly side: number;

  constructor(width: number, height: number) {
    this.side = Math.max(leastSide, Math.sqrt((width * height) / mostSquares));
    this.across = Math.ceil(width / this.side) + 1;
    this.down = Math.ceil(height / this.side) + 1;
    this.count = this.across * this.down;
  }

  /** The first and last column and row of the squares whose middles lie in a box; one at least. */
  of([x0, y0, x1, y1]: Box): Box {
    const right = Math.max(0, Math.min(this.across - 1, Math.round(x1 / this.side) - 1));
    const bottom = Math.max(0, Math.min(this.down - 1, Math.round(y1 / this.side) - 1));
    const left = Math.max(0, Math.min(right, Math.round(x0 / this.side)));
    const top = Math.max(0, Math.min(bottom, Math.round(y0 / this.side)));
    return [left, top, right, bottom];
  }
}
