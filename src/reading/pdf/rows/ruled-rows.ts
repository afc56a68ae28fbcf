import {bottomOf, type CellLine, topOf} from '../lines/cell-lines.ts';
import {isFigure, isSingle} from '../lines/text-shapes.ts';
import {type Body, type BodyCell, mergedByPlace, offMiddle, spanOver} from './body-cells.ts';
import type {RowBand} from './row-bands.ts';
import type {Cut} from './row-cuts.ts';

/** Height, in ems, under which the room between two rulings is no row. */
const lowestRow = 0.75;

/** How far, in ems, a text stands off the middle of its row before it is taken to reach into the next. */
const reaches = 0.3;

/**
 * Rows as the rulings draw them. Where a ruling leaves a column out its cell goes on; where it does
 * not (shaded rows, cells of one background), a text off the middle of its row tells a merged cell.
 */
export function ruledRows(columns: readonly (readonly CellLine[])[], cuts: readonly Cut[]): Body {
  const edges = rowEdges(columns.flat(), cuts);
  const kept = edges.slice(1, -1).map(y => cuts.find(cut => cut.y === y)?.over ?? []);
  const rows = edges.slice(1).map((bottom, row): RowBand => ({top: edges[row] ?? 0, bottom}));
  const cells = columns.flatMap((lines, column) => {
    const own = columnCells(
      lines,
      edges,
      mergesOf(lines, edges, row => kept[row]?.[column] === false),
    );
    spreadOverRows(own, column, edges);
    return own;
  });
  return {rows, cells: mergedByPlace(cells), cuts: edges.slice(1, -1)};
}

/** Heights of the rulings that part rows, and of the upper and lower sides of the outer rows. */
function rowEdges(lines: readonly CellLine[], cuts: readonly Cut[]): number[] {
  const top = Math.min(...lines.map(topOf));
  const bottom = Math.max(...lines.map(bottomOf));
  const size = lines[0]?.size ?? 10;
  const ys = cuts.map(cut => cut.y);
  const [first = top, last = bottom] = [ys[0], ys[ys.length - 1]];
  // The outer rows have the same room above their text as below, if no ruling ends them.
  const above = lines.filter(line => line.v < first);
  const below = lines.filter(line => line.v > last);
  const room = Math.max(0, first - Math.max(...above.map(bottomOf)));
  const under = Math.max(0, Math.min(...below.map(topOf)) - last);
  const all = [top - room, ...ys, bottom + under];
  return all.filter((y, i) => i === 0 || i === all.length - 1 || y - (all[i - 1] ?? y) >= lowestRow * size);
}

/** The row that a line stands in. */
function rowOf(line: CellLine, edges: readonly number[]): number {
  const middle = (topOf(line) + bottomOf(line)) / 2;
  let row = 0;
  while (row < edges.length - 2 && (edges[row + 1] ?? Infinity) < middle) row += 1;
  return row;
}

/**
 * Whether the cell of a row goes on in the next one: no ruling parts them in this column, and of all the rows that it
 * would hold only one has a number. A column that is left without rulings has a number in each.
 */
function mergesOf(
  lines: readonly CellLine[],
  edges: readonly number[],
  isOpen: (row: number) => boolean,
): (row: number) => boolean {
  const numbers = new Set(lines.filter(line => isSingle(line.text)).map(line => rowOf(line, edges)));
  const merged = edges.map(() => false);
  for (let from = 0; from < edges.length - 1; from += 1) {
    let to = from;
    while (to < edges.length - 2 && isOpen(to)) to += 1;
    const held = [...numbers].filter(row => row >= from && row <= to).length;
    if (held < 2) merged.fill(true, from, to);
    from = to;
  }
  return row => merged[row] === true;
}

/** The cells of a column: its lines by row, those that reach over a row's edge from both sides as one. */
function columnCells(
  lines: readonly CellLine[],
  edges: readonly number[],
  goesOn: (row: number) => boolean,
): BodyCell[] {
  const cells: BodyCell[] = [];
  for (const line of lines) {
    const row = rowOf(line, edges);
    const previous = cells[cells.length - 1];
    const end = previous ? previous.row + previous.rowSpan - 1 : -1;
    const open =
      previous !== undefined && row > end && Array.from({length: row - end}, (_, i) => end + i).every(goesOn);
    if (previous && (row === end || open || (row === end + 1 && meet(previous, line, edges)))) {
      previous.lines.push(line);
      previous.last = Math.max(previous.last, line.last);
      previous.rowSpan = row - previous.row + 1;
    } else {
      cells.push({row, rowSpan: 1, first: line.first, last: line.last, lines: [line], unsure: false});
    }
  }
  for (const cell of cells) {
    while (cell.row > 0 && goesOn(cell.row - 1)) {
      cell.row -= 1;
      cell.rowSpan += 1;
    }
    while (cell.row + cell.rowSpan < edges.length - 1 && goesOn(cell.row + cell.rowSpan - 1)) cell.rowSpan += 1;
  }
  return cells;
}

/** Whether a cell's text and the next line lean towards the edge between their rows: one merged cell. */
function meet(cell: BodyCell, line: CellLine, edges: readonly number[]): boolean {
  const last = cell.lines[cell.lines.length - 1];
  if (!last || isSingle(line.text) || isSingle(last.text) || line.v - last.v > 1.7 * line.size) return false;
  const edge = cell.row + cell.rowSpan;
  const above = offRow(cell.lines, edges[cell.row] ?? 0, edges[edge] ?? 0);
  const below = offRow([line], edges[edge] ?? 0, edges[edge + 1] ?? 0);
  return above > reaches * line.size && below < -reaches * line.size;
}

/** How far, in points, texts stand below the middle of their row. */
function offRow(lines: readonly CellLine[], top: number, bottom: number): number {
  const upper = Math.min(...lines.map(topOf));
  const lower = Math.max(...lines.map(bottomOf));
  return (upper + lower - top - bottom) / 2;
}

/** Gives texts off the middle of their rows the rows they stand in the middle of, one after the other. */
function spreadOverRows(cells: readonly BodyCell[], column: number, edges: readonly number[]): void {
  const isOffMiddle = (cell: BodyCell): boolean =>
    Math.abs(offRow(cell.lines, edges[cell.row] ?? 0, edges[cell.row + cell.rowSpan] ?? 0)) >
    offMiddle * (cell.lines[0]?.size ?? 10);
  const off = cells.filter(isOffMiddle);
  // Texts set to the upper or lower side of their rows are off throughout.
  const isOfFigures = (cell: BodyCell): boolean => cell.lines.some(line => isFigure(line.text));
  if (off.length === 0 || off.some(isOfFigures)) return;
  const same = off.filter(cell => cell.rowSpan === 1 && cell.lines.length === 1);
  if (same.length > 0.5 * cells.length && cells.length === edges.length - 1) return;
  // A figure in the middle of a row that rulings draw stands in that row, though those beside it are blank.
  spanOver(cells, column, edges, isOfFigures);
}
