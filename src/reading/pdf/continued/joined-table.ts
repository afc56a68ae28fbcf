import type {Cell, Table, TablePart} from '../../../model/disclosure.ts';
import type {Box, PdfPlace} from '../../../model/place.ts';
import {indentOf, type PageCell} from '../lines/page-table.ts';
import {isFigure} from '../lines/text-shapes.ts';
import {piecesOf} from '../passages/passages.ts';
import {doubtBrokenRows} from './broken-rows.ts';
import {
  closedParts,
  drawnOn,
  type Growing,
  isCutRow,
  isEmptyRest,
  isOpenCut,
  joinPairs,
  withoutCutRow,
} from './continued-cells.ts';
import {namesColumns} from './continued-heads.ts';
import type {PlacedTable} from './placed-table.ts';
import {wrapSides} from './wrap-sides.ts';

/** Tables that are one, in order, with the number of repeated header rows at the head of each part. */
export interface JoinedTable {
  parts: {placed: PlacedTable; dropped: number}[];
  /** Whether it begins or ends in the middle of a class that goes on in the table beside it: rows may be missing. */
  unsure?: true;
}

const place = (page: number, box: Box): PdfPlace => ({kind: 'pdf', page, box: rounded(box)});

/** Coordinates to a hundredth of a point: finer is noise, and makes results needlessly large. */
const rounded = (box: Box): Box => [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
const round = (value: number): number => Math.round(value * 100) / 100;

/** One table of the model from its parts: rows follow each other, repeated header rows are left out. */
export function toTable(joined: JoinedTable, id: string): Table {
  const columns = commonColumns(joined);
  const cells: Growing[] = [];
  // The cells that end where the next part begins.
  let foot: Growing[] = [];
  let base = 0;
  const breaks = new Set<number>();
  joined.parts.forEach(({placed, dropped}, index) => {
    const {table} = placed;
    const places = columnLinesOf(joined, index).map(x => nearestIndex(columns, x));
    const sides = joined.parts.length > 1 ? wrapSides(table) : [];
    const own = table.cells
      .filter(cell => cell.row + cell.rowSpan > dropped)
      .map((cell): Growing => {
        const own = growing(cell, cell.page ?? table.page, places, base - dropped, dropped);
        if (cell.columnSpan === 1) own.side = sides[cell.column];
        return own;
      });
    // Parts without rulings that show other columns than each other: which is which is not certain.
    if (table.drawn === 'aligned' && table.xs.length !== columns.length)
      for (const cell of own) cell.doubt ??= 'column';
    // Sums that hold over a column show that it was read rightly, not that no row is missing.
    if (joined.unsure) for (const cell of own) if (!cell.doubt || cell.doubt === 'column') cell.doubt = 'row';
    const rows = table.ys.length - 1 - dropped;
    breaks.add(base);
    const drawn = index > 0 ? drawnOn(foot, own, base) : [];
    const cut = index > 0 && drawn.length === 0 && rows > 0 && isRest(foot, own, base, columns.length - 1);
    const pairs = drawn.length > 0 || index === 0 ? drawn : closedParts(foot, own, base);
    const added = cut ? withoutCutRow(foot, own, base) : joinPairs(pairs, own);
    cells.push(...added);
    base += rows - (cut ? 1 : 0);
    const end = base;
    foot = [...foot, ...added].filter(cell => cell.row + cell.rowSpan === end);
  });
  doubtCutColumn(cells, columns.length - 1);
  const isOpen = joined.parts.some(({placed}) => placed.table.drawn === 'aligned');
  doubtBrokenRows(cells, row => isOpen || breaks.has(row));
  const pages = [...new Set(joined.parts.flatMap(({placed}) => [placed.table.page, ...(placed.table.besides ?? [])]))];
  pages.sort((a, b) => a - b);
  const first = joined.parts[0]?.placed.table;
  return {
    kind: 'table',
    id,
    rows: base,
    columns: columns.length - 1,
    cells: cells.map(finished),
    pages,
    place: place(first?.page ?? 1, first?.box ?? [0, 0, 0, 0]),
    ...(joined.parts.length > 1 ? {parts: joined.parts.map(partOf)} : {}),
    drawn: first?.drawn ?? 'ruled',
  };
}

/** Figures of a column at least that the edge of the page cuts. */
const leastCut = 2;

/**
 * Puts the figures of the last column in doubt where the edge of the page cuts some of them: columns of its group may
 * follow off the page.
 */
function doubtCutColumn(cells: readonly Growing[], columns: number): void {
  const last = cells.filter(({column, columnSpan}) => columnSpan === 1 && column === columns - 1);
  if (last.filter(({doubt}) => doubt === 'clipped').length < leastCut) return;
  for (const cell of last) if (cell.text === '' || isFigure(cell.text)) cell.doubt ??= 'clipped';
}

function partOf({placed: {table, above}, dropped}: JoinedTable['parts'][number], index: number): TablePart {
  const {page, box, ys} = table;
  const own = place(page, box);
  if (index === 0) return {place: own};
  const repeated = above.flatMap(line => piecesOf(line)).map(line => place(page, line.box));
  const below = ys[dropped];
  if (dropped > 0 && below !== undefined) repeated.push(place(page, [box[0], box[1], box[2], below]));
  return repeated.length > 0 ? {place: own, repeated} : {place: own};
}

/** Whether the first row of a part is the rest of the last row of the part before. */
const isRest = (foot: readonly Growing[], own: readonly Growing[], base: number, columns: number): boolean =>
  isOpenCut(foot, own, base) || isCutRow(foot, own, base, columns) || isEmptyRest(foot, own, base);

/** A cell of a part in the rows and columns of the whole table; `places` are those of its column lines. */
function growing(cell: PageCell, page: number, places: readonly number[], offset: number, dropped: number): Growing {
  const row = Math.max(cell.row, dropped);
  const column = places[cell.column] ?? 0;
  const end = places[cell.column + cell.columnSpan] ?? 0;
  const indent = indentOf(cell);
  const own: Growing = {
    row: row + offset,
    column,
    rowSpan: cell.row + cell.rowSpan - row,
    columnSpan: Math.max(1, end - column),
    text: cell.text,
    page,
    ink: cell.ink,
    box: cell.area,
    more: [],
    openAbove: dropped === 0 && cell.openAbove === true,
    openBelow: cell.openBelow === true,
    side: undefined,
  };
  if (cell.doubt) own.doubt = cell.doubt;
  if (indent > 0) own.indent = Math.round(indent * 10) / 10;
  return own;
}

function finished({row, column, rowSpan, columnSpan, text, doubt, indent, page, ink, box, more}: Growing): Cell {
  const cell: Cell = {row, column, rowSpan, columnSpan, text, place: place(page, ink ?? box)};
  if (doubt) cell.doubt = doubt;
  if (indent !== undefined) cell.indent = indent;
  if (ink) cell.area = place(page, box);
  if (more.length > 0) cell.more = more.map(own => place(own.page, own.box));
  return cell;
}

/**
 * The column lines of a part, its left side moved to that of the first part. A part that names its columns as the
 * first does has the same, at whatever widths it draws them.
 */
function columnLinesOf({parts}: JoinedTable, index: number): readonly number[] {
  const first = parts[0]?.placed.table;
  const part = parts[index];
  if (!first || !part) return [];
  const {table} = part.placed;
  if (part.dropped > 0 && namesColumns(first, table, part.dropped)) return first.xs;
  const shift = (table.xs[0] ?? 0) - (first.xs[0] ?? 0);
  return table.xs.map(x => x - shift);
}

/** The column lines of all parts, those within a few points taken as one. */
function commonColumns(joined: JoinedTable): number[] {
  const first = joined.parts[0]?.placed.table;
  if (!first) return [];
  const lines = [...first.xs];
  const wide = (lines[lines.length - 1] ?? 0) - (lines[0] ?? 0);
  const slack = Math.max(3, 0.006 * wide);
  joined.parts.slice(1).forEach((_, index) => {
    const own = columnLinesOf(joined, index + 1);
    if (own.length === lines.length && own.every((x, i) => Math.abs(x - (lines[i] ?? 0)) <= 4 * slack)) return;
    for (const x of own) if (!lines.some(line => Math.abs(line - x) <= slack)) lines.push(x);
  });
  return lines.sort((a, b) => a - b);
}

function nearestIndex(lines: readonly number[], x: number): number {
  let best = 0;
  lines.forEach((line, index) => {
    if (Math.abs(line - x) < Math.abs((lines[best] ?? 0) - x)) best = index;
  });
  return best;
}
