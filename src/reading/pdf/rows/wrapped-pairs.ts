import {type CellLine, isFull, widestOf} from '../lines/cell-lines.ts';
import {isFigure, startsItem} from '../lines/text-shapes.ts';
import type {BodyCell} from './body-cells.ts';
import type {RowBand} from './row-bands.ts';

interface Placed {
  rows: RowBand[];
  cells: BodyCell[];
}

/**
 * Rows with the two that a wrapped name seems to be put together: where all other texts stand between its two lines,
 * figures and codes among them, there is no second row that these could be merged over.
 */
export function withWrappedPairs({rows, cells}: Placed, columns: readonly (readonly CellLine[])[]): Placed {
  if (!cells.some(cell => cell.unsure && cell.rowSpan === 2)) return {rows, cells};
  const byRow = rows.map((): BodyCell[] => []);
  for (const cell of cells) for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) byRow[row]?.push(cell);
  const gone = new Set<BodyCell>();
  const ends = new Set<number>();
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const pair = wrappedPair(row, byRow, columns);
    if (!pair) continue;
    const [name, rest, others] = pair;
    name.lines = [...name.lines, ...rest.lines];
    gone.add(rest);
    for (const cell of others) Object.assign(cell, {rowSpan: 1, unsure: false});
    ends.add(row + 1);
    row += 1;
  }
  if (ends.size === 0) return {rows, cells};
  const moved = cells.filter(cell => !gone.has(cell));
  for (const cell of moved) cell.row -= [...ends].filter(end => end <= cell.row).length;
  return {rows: withoutRows(rows, ends), cells: moved};
}

/** The two lines of a name that all other texts of two rows stand between; null where there is none. */
function wrappedPair(
  row: number,
  byRow: readonly (readonly BodyCell[])[],
  columns: readonly (readonly CellLine[])[],
): [name: BodyCell, rest: BodyCell, others: BodyCell[]] | null {
  const upper = byRow[row] ?? [];
  const lower = byRow[row + 1] ?? [];
  const others = upper.filter(cell => lower.includes(cell));
  const [name, ...more] = upper.filter(cell => !others.includes(cell));
  const [rest, ...yetMore] = lower.filter(cell => !others.includes(cell));
  if (!name || !rest || more.length + yetMore.length > 0 || name.first !== rest.first || name.last !== rest.last)
    return null;
  if (name.rowSpan + rest.rowSpan > 2 || others.length < 2 || !others.some(cell => cell.unsure)) return null;
  if (others.some(cell => cell.row !== row || cell.rowSpan !== 2)) return null;
  const [above, below] = [name.lines.at(-1), rest.lines[0]];
  if (!above || !below || isFigure(above.text) || isFigure(below.text) || startsItem(below.text)) return null;
  return isFull(above, below, widestOf(columns[name.first] ?? [])) ? [name, rest, others] : null;
}

/** Rows, each that is the end of the one above put together with it. */
function withoutRows(rows: readonly RowBand[], ends: ReadonlySet<number>): RowBand[] {
  const out: RowBand[] = [];
  rows.forEach((row, index) => {
    const last = out[out.length - 1];
    if (last && ends.has(index)) last.bottom = Math.max(last.bottom, row.bottom);
    else out.push({...row});
  });
  return out;
}
