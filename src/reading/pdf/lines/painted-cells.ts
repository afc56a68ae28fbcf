import type {Box} from '../../../model/place.ts';
import {contains} from '../geometry/box.ts';
import type {Line} from './chunks.ts';
import {wordsOf} from './columns.ts';

/** Share of a table's width from which on a painted area is a row and no cell. */
const rowShare = 0.9;
/** Free room, in ems, between two texts that do not stand in one cell. */
const apart = 1.05;

/**
 * The painted areas of a table that are cells of its header: they hold one text each, and are no
 * row. The smaller ones come first.
 */
export function headerCells(lines: readonly Line[], painted: readonly Box[], [left, , right]: Box): Box[] {
  const cells = painted.filter(([x0, , x1]) => x1 - x0 < rowShare * (right - left));
  return cells.filter(cell => lines.every(line => isOneText(line, cell))).sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** The painted cell that a text stands in; null where it stands in none. */
export function cellAround(
  cells: readonly Box[],
  text: {from: number; to: number; v: number; size: number},
): Box | null {
  const x = (text.from + text.to) / 2;
  return cells.find(cell => contains(cell, x, text.v - 0.3 * text.size)) ?? null;
}

const sizeOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

function isOneText(line: Line, cell: Box): boolean {
  const own = wordsOf(line).filter(word => contains(cell, (word.from + word.to) / 2, line.v - 0.3 * line.size));
  return own.every((word, i) => i === 0 || word.from - (own[i - 1]?.to ?? 0) < apart * word.size);
}
