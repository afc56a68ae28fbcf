import type {Box} from '../../../model/place.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import type {Header} from '../header/header-cells.ts';
import {range} from '../header/header-spans.ts';
import type {Alignment} from '../lines/alignment.ts';
import type {CellLine} from '../lines/cell-lines.ts';
import type {Chunk} from '../lines/chunks.ts';
import {doubtOfText} from '../lines/doubtful-text.ts';
import {cellContent, type PageCell, type PageTable} from '../lines/page-table.ts';
import type {Region} from '../lines/region.ts';
import {isFigure, isNumber} from '../lines/text-shapes.ts';
import {type Body, type BodyCell, isCutShort} from '../rows/body-cells.ts';
import {withBrokenNumbers} from './broken-numbers.ts';
import {withUnsureRows} from './unsure-rows.ts';

export interface Parts {
  region: Region;
  page: number;
  header: Header;
  headRows: number;
  body: Body;
  xs: number[];
  alignment: Alignment;
}

export function assemble({region, page, header, headRows, body, xs, alignment}: Parts): PageTable {
  const bodyTop = body.rows[0]?.top ?? region.box[3];
  const headBottom = Math.max(region.box[1], ...header.cells.map(cell => cell.bottom));
  const ys = [
    ...headerHeights(header, headRows, region.box[1]),
    ...(headRows === 0 ? [region.box[1]] : body.rows.length > 0 ? [(headBottom + bodyTop) / 2] : []),
    ...body.cuts,
    region.box[3],
  ];
  const grid = {xs, ys, taken: new Uint8Array(xs.length * ys.length)};
  const cells: PageCell[] = [];
  for (const cell of header.cells) {
    const chunks = joinedLists(cell.words, word => word.chunks);
    add(cells, grid, {row: cell.row, rowSpan: cell.rowSpan, first: cell.first, last: cell.last}, chunks, null);
  }
  for (const cell of body.cells) {
    const chunks = joinedLists(cell.lines, line => line.chunks);
    const {row, rowSpan, first, last} = cell;
    add(cells, grid, {row: row + headRows, rowSpan, first, last}, chunks, doubtOf(cell, header.unsure));
  }
  addEmpty(cells, grid);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const box: Box = [xs[0] ?? 0, ys[0] ?? 0, xs[xs.length - 1] ?? 0, ys[ys.length - 1] ?? 0];
  return {page, box, xs, ys, cells: withUnsureRows(withBrokenNumbers(cells)), drawn: 'aligned', region, alignment};
}

/** Top lines of the header rows. */
function headerHeights(header: Header, rows: number, top: number): number[] {
  return range(0, rows - 1).map(row => {
    if (row === 0) return top;
    const own = header.cells.filter(cell => cell.row === row).map(cell => cell.top);
    const before = header.cells.filter(cell => cell.row + cell.rowSpan === row).map(cell => cell.bottom);
    return own.length > 0 && before.length > 0 ? (Math.min(...own) + Math.max(...before)) / 2 : top + row;
  });
}

interface Places {
  xs: readonly number[];
  ys: readonly number[];
  /** 1 for each place covered so far: row × columns + column. */
  taken: Uint8Array;
}

interface Span {
  row: number;
  rowSpan: number;
  first: number;
  last: number;
}

function isTaken({xs, taken}: Places, span: Span): boolean {
  const columns = xs.length - 1;
  for (let row = span.row; row < span.row + span.rowSpan; row += 1)
    for (let column = span.first; column <= span.last; column += 1) if (taken[row * columns + column]) return true;
  return false;
}

function take({xs, taken}: Places, span: Span): void {
  const columns = xs.length - 1;
  for (let row = span.row; row < span.row + span.rowSpan; row += 1)
    for (let column = span.first; column <= span.last; column += 1) taken[row * columns + column] = 1;
}

/** Adds a cell; one that would cover another is cut down to its own place, and is in doubt. */
function add(cells: PageCell[], grid: Places, wanted: Span, chunks: readonly Chunk[], doubt: PageCell['doubt']): void {
  const columns = grid.xs.length - 1;
  const clash = isTaken(grid, wanted);
  const span = clash ? {...wanted, rowSpan: 1, last: wanted.first} : wanted;
  if (clash && grid.taken[span.row * columns + span.first]) {
    const known = cells.find(
      cell =>
        cell.row <= span.row &&
        cell.row + cell.rowSpan > span.row &&
        cell.column <= span.first &&
        cell.column + cell.columnSpan > span.first,
    );
    if (known) {
      Object.assign(known, cellContent([...joinedLists(known.lines, line => line.chunks), ...chunks]), {doubt: 'row'});
      return;
    }
  }
  take(grid, span);
  const {lines, text, ink} = cellContent(chunks);
  cells.push({
    row: span.row,
    column: span.first,
    rowSpan: span.rowSpan,
    columnSpan: span.last - span.first + 1,
    area: areaOf(grid, span),
    lines,
    text,
    ink,
    doubt: clash ? 'column' : (doubtOfText(chunks) ?? doubt),
  });
}

const areaOf = ({xs, ys}: Places, span: Span): Box => [
  xs[span.first] ?? 0,
  ys[span.row] ?? 0,
  xs[span.last + 1] ?? 0,
  ys[span.row + span.rowSpan] ?? 0,
];

function addEmpty(cells: PageCell[], grid: Places): void {
  const columns = grid.xs.length - 1;
  for (let row = 0; row < grid.ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!grid.taken[row * columns + column])
        add(cells, grid, {row, rowSpan: 1, first: column, last: column}, [], null);
    }
  }
}

/** Why a cell of the body may not hold what is printed in its row and column. */
function doubtOf(cell: BodyCell, unsure: ReadonlySet<number>): PageCell['doubt'] {
  const inDoubt = unsure.has(cell.first) || (cell.last > cell.first && !isMergedCode(cell));
  if (inDoubt && cell.lines.some(line => isFigure(line.text))) return 'column';
  if (cell.lines.some(line => numbersIn(line) > 1)) return 'column';
  return cell.unsure || (isTwoNumbers(cell.lines) && !isCutShort(cell)) ? 'row' : null;
}

/** The code of a section or an item at the head of its row, over the columns of class, section and item. */
const isMergedCode = ({first, last, lines}: BodyCell): boolean =>
  first === 0 && last < 3 && lines.length === 1 && /^\d{3}(?:\d\d){1,2}$/u.test(lines[0]?.text ?? '');

/** How many numbers a line holds, set apart; one at the most where nothing is set apart. */
function numbersIn(line: CellLine): number {
  if (!/[\d０-９]/u.test(line.text)) return 0;
  if (line.chunks.length === 1 && !/\s/u.test(line.text)) return isNumber(line.text) ? 1 : 0;
  return joinedLists(line.chunks, chunk => chunk.text.split(/\s+/u)).filter(text => isNumber(text)).length;
}

/** Whether two numbers stand below each other, and not one that is broken at its point or comma. */
const isTwoNumbers = (lines: readonly CellLine[]): boolean =>
  lines.some(
    (line, i) => i > 0 && isNumber(line.text) && isNumber(lines[i - 1]?.text ?? '') && !isBroken(lines[i - 1]),
  );

const isBroken = (line: CellLine | undefined): boolean => /[.．,，]$/u.test(line?.text ?? '');
