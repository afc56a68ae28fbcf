import type {Ruling} from '../drawing/page-content.ts';
import {lowerBound} from '../geometry/lower-bound.ts';

/** A height at which column lines begin or end although no ruling is drawn there: a row begins there. */
export interface ImpliedRow {
  y: number;
  /** The column lines, by their index, that are missing above it, or below it. */
  missing: {line: number; side: 'above' | 'below'}[];
}

/** Height, in sizes of the text, of what can be a row between two ends of column lines. */
const leastRow = 0.9;

/** Heights of headings over one row of columns, in sizes of the text: what is taller goes on with rows. */
const tallestHead = 6;

/**
 * The heights at which inner column lines begin or end between the rulings: below the heading of a
 * group, above and below a row that runs over all columns. `sides` are the pieces of each column line.
 */
export function impliedRows(
  sides: readonly (readonly Ruling[])[],
  ys: readonly number[],
  textSize: number,
): ImpliedRow[] {
  const room = leastRow * textSize;
  const ends: {y: number; line: number; side: 'above' | 'below'}[] = [];
  sides.forEach((pieces, line) => {
    if (line === 0 || line === sides.length - 1) return;
    const sorted = [...pieces].sort((a, b) => a.from - b.from);
    sorted.forEach((piece, i) => {
      const before = sorted[i - 1]?.to ?? -Infinity;
      const after = sorted[i + 1]?.from ?? Infinity;
      if (piece.from - before > room && isBetween(piece.from, ys, room))
        ends.push({y: piece.from, line, side: 'above'});
      if (after - piece.to > room && isBetween(piece.to, ys, room)) ends.push({y: piece.to, line, side: 'below'});
    });
  });
  const rows: ImpliedRow[] = [];
  for (const {y, line, side} of ends.sort((a, b) => a.y - b.y)) {
    const last = rows[rows.length - 1];
    if (last && y - last.y < 0.5 * textSize) last.missing.push({line, side});
    else rows.push({y, missing: [{line, side}]});
  }
  return rows;
}

/** Whether a height lies between two rulings, away from both. */
function isBetween(y: number, ys: readonly number[], room: number): boolean {
  const next = lowerBound(ys, y);
  return y - (ys[next - 1] ?? Infinity) > room && (ys[next] ?? -Infinity) - y > room;
}

/** The places of a grid, and what is drawn between them. */
interface Places {
  width: number;
  ys: readonly number[];
  openRight: Uint8Array;
  openBelow: Uint8Array;
}

/**
 * Closes the places above and below an implied row. Under the heading of a group only those that
 * it runs over; where rows go on below, or a line ends, all that the next rulings close too.
 */
export function closeImplied(
  {y, missing}: ImpliedRow,
  {width, ys, openRight, openBelow}: Places,
  drawn: readonly number[],
  textSize: number,
): void {
  const line = lowerBound(ys, y);
  const next = lowerBound(drawn, y);
  const [above, below] = [drawn[next - 1] ?? y, drawn[next] ?? y];
  const heads = missing.every(({side}) => side === 'above') && below - y < tallestHead * textSize;
  const close = (column: number): void => {
    openBelow[(line - 1) * width + column] = 0;
  };
  if (heads) {
    const row = line - 1;
    for (const {line: side} of missing) {
      let from = side - 1;
      while (from > 0 && openRight[row * width + from - 1]) from -= 1;
      let to = side;
      while (to < width - 1 && openRight[row * width + to]) to += 1;
      for (let column = from; column <= to; column += 1) close(column);
    }
    return;
  }
  const [top, foot] = [lowerBound(ys, above), lowerBound(ys, below)];
  const isWhole = (column: number): boolean =>
    !(top > 0 && openBelow[(top - 1) * width + column]) &&
    !(foot < ys.length - 1 && openBelow[(foot - 1) * width + column]);
  for (let column = 0; column < width; column += 1) if (isWhole(column)) close(column);
}
