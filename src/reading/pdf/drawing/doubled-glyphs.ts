import type {Glyph} from './page-content.ts';

/** Distance, in ems, under which the same character drawn again is fake bold, not a second one. */
const doubleDistance = 0.13;
/** Side, in points, of the squares by which glyphs are found again. */
const place = 4;

/**
 * The glyphs without those that are drawn a second time at almost the same place: producers draw
 * bold text twice, run by run or glyph by glyph, about 0.3 pt apart.
 */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  const squares = new Squares(glyphs.length);
  for (const glyph of glyphs) {
    if (isDouble(kept, squares, glyph)) continue;
    squares.add(glyph.x, glyph.y);
    kept.push(glyph);
  }
  return kept;
}

function isDouble(kept: readonly Glyph[], squares: Squares, glyph: Glyph): boolean {
  const reach = Math.max(0.6, doubleDistance * glyph.size);
  const left = Math.floor((glyph.x - reach) / place);
  const right = Math.floor((glyph.x + reach) / place);
  const top = Math.floor((glyph.y - reach) / place);
  const bottom = Math.floor((glyph.y + reach) / place);
  // A huge character reaches over more squares than there are glyphs to compare it with.
  if ((right - left + 1) * (bottom - top + 1) > kept.length) return kept.some(other => isSame(other, glyph, reach));
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      for (let i = squares.first(column, row); i >= 0; i = squares.after(i)) {
        const other = kept[i];
        if (other && isSame(other, glyph, reach)) return true;
      }
    }
  }
  return false;
}

const isSame = (other: Glyph, glyph: Glyph, reach: number): boolean =>
  Math.abs(other.x - glyph.x) < reach &&
  Math.abs(other.y - glyph.y) < reach &&
  other.text === glyph.text &&
  other.angle === glyph.angle &&
  Math.abs(other.size - glyph.size) < 0.2 * glyph.size;

/** Which points stand in a square, by their number. Squares may share a list: what is found is near, or compared in vain. */
class Squares {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private count = 0;

  constructor(points: number) {
    const lists = 2 ** Math.ceil(Math.log2(2 * points + 2));
    this.heads = new Int32Array(lists).fill(-1);
    this.next = new Int32Array(points);
    this.mask = lists - 1;
  }

  add(x: number, y: number): void {
    const list = this.listOf(Math.floor(x / place), Math.floor(y / place));
    this.next[this.count] = this.heads[list] ?? -1;
    this.heads[list] = this.count;
    this.count += 1;
  }

  /** The last point added to a square, or -1. */
  first(column: number, row: number): number {
    return this.heads[this.listOf(column, row)] ?? -1;
  }

  /** The one added before a point, or -1. */
  after(point: number): number {
    return this.next[point] ?? -1;
  }

  private listOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.mask;
  }
}
