import {unspaced} from '../../../model/unspaced.ts';
import {bottomOf, type CellLine, topOf} from '../lines/cell-lines.ts';
import {isBrokenAmount, isBrokenClass, isFigure} from '../lines/text-shapes.ts';
import type {RowBand} from './row-bands.ts';

/** A text of the body at its place in the grid. */
export interface BodyCell {
  row: number;
  rowSpan: number;
  first: number;
  last: number;
  lines: CellLine[];
  /** Whether its row is not certain. */
  unsure: boolean;
}

/** The rows of a body and the cells in them. */
export interface Body {
  rows: RowBand[];
  cells: BodyCell[];
  /** Heights of the lines between rows. */
  cuts: number[];
}

/** How far, in ems, a text may stand off the middle of the row it belongs to, where others do not. */
export const offMiddle = 0.42;

/**
 * Gives the cells of a column the rows they stand in the middle of, one after the other without a gap; those that are
 * fixed keep theirs.
 */
export function spanOver(
  own: readonly BodyCell[],
  column: number,
  edges: readonly number[],
  isFixed: (cell: BodyCell) => boolean = () => false,
): void {
  const cells = [...own].sort((a, b) => a.row - b.row);
  const rows = edges.length - 1;
  const spans: {row: number; rowSpan: number}[] = [];
  let free = 0;
  let tried = 0;
  let failed = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const limit = Math.max(cell.row + cell.rowSpan - 1, Math.min(rows, next ? next.row : rows) - 1);
    const span = {row: cell.row, rowSpan: cell.rowSpan};
    if (cell.first === column && cell.last === column && !isFixed(cell)) {
      const end = endOfSpan(cell, free, limit, edges);
      tried += 1;
      if (end !== null) {
        span.rowSpan = end - free + 1;
        span.row = free;
      } else {
        failed += 1;
        const previous = spans[index - 1];
        const taken = previous ? previous.row + previous.rowSpan : 0;
        if (taken > cell.row) {
          span.rowSpan = Math.max(1, cell.row + cell.rowSpan - taken);
          span.row = taken;
        }
      }
    }
    spans.push(span);
    free = Math.max(free, span.row + span.rowSpan);
  });
  // Texts with rows between them that belong to none stand in single rows.
  if (failed > mostFailed * tried) return;
  cells.forEach((cell, index) => {
    Object.assign(cell, spans[index]);
  });
}

/** Share of the texts of a column of merged cells that may stand in the middle of no rows. */
const mostFailed = 0.2;

/** How far, in heights of its row, a text may stand off the middle of the rows of its cell. */
const lowRow = 0.35;

/** The last row of a cell that begins with row `from` and in whose middle its text stands. */
function endOfSpan(cell: BodyCell, from: number, limit: number, edges: readonly number[]): number | null {
  const first = cell.lines[0];
  const last = cell.lines[cell.lines.length - 1];
  if (!first || !last) return null;
  const middle = (topOf(first) + bottomOf(last)) / 2;
  const top = edges[from] ?? 0;
  let best: number | null = null;
  // Where rows are low, the middle of two is not far from that of one.
  let off = Math.min(0.75 * first.size, lowRow * ((edges[cell.row + 1] ?? Infinity) - (edges[cell.row] ?? 0)));
  for (let end = from; end <= limit; end += 1) {
    const distance = Math.abs((top + (edges[end + 1] ?? 0)) / 2 - middle);
    if (distance < off) {
      off = distance;
      best = end;
    }
  }
  return best;
}

/**
 * Whether the pieces of an amount or of the code of one row stand there, the first of them none by itself: 1,930,54 | 9.05.
 * A code in two rows may be that of either.
 */
export function isCutShort({lines, rowSpan}: Pick<BodyCell, 'lines' | 'rowSpan'>): boolean {
  const [first = '', second = '', ...rest] = lines.map(({text}) => unspaced(text));
  if (isBrokenClass([first, second, ...rest])) return rowSpan === 1;
  return isBrokenAmount([first, second, ...rest]) && (/[.,]\d{0,2}$/u.test(first) || second.startsWith('.'));
}

/** Stacks that fall on the same place are one cell; two figures there make its row uncertain. */
export function mergedByPlace(cells: readonly BodyCell[]): BodyCell[] {
  const places = new Map<string, BodyCell>();
  for (const cell of cells) {
    const key = `${cell.row},${cell.first}`;
    const known = places.get(key);
    if (!known) {
      places.set(key, cell);
      continue;
    }
    known.lines = [...known.lines, ...cell.lines].sort((a, b) => a.v - b.v);
    known.last = Math.max(known.last, cell.last);
    known.rowSpan = Math.max(known.rowSpan, cell.rowSpan);
    known.unsure ||= known.lines.filter(line => isFigure(line.text)).length > 1 && !isCutShort(known);
  }
  return [...places.values()];
}

/** Gives the only text of a column, in the middle of all rows between two rulings, all of these rows. */
export function spanAlone(cells: readonly BodyCell[], columns: number, rows: number, [top, bottom]: Reach): void {
  for (let column = 0; column < columns; column += 1) {
    const own = cells.filter(cell => cell.first <= column && cell.last >= column);
    const [only] = own;
    const [first, last] = [only?.lines[0], only?.lines.at(-1)];
    if (own.length > 1 || !only || !first || !last || only.first < only.last || rows < 2) continue;
    if (only.lines.some(line => isFigure(line.text))) continue;
    if (Math.abs((topOf(first) + bottomOf(last) - top - bottom) / 2) > offMiddle * first.size) continue;
    only.row = 0;
    only.rowSpan = rows;
  }
}

/** From one height to another. */
type Reach = readonly [top: number, bottom: number];
