import type {Cell, Table} from '../../model/disclosure.ts';
import type {Box, PdfPlace} from '../../model/place.ts';
import {type Line, lineText} from './chunks.ts';
import {alignContinued} from './continued-alignment.ts';
import {indentOf, type PageCell, type PageTable} from './page-table.ts';
import type {PlacedTable} from './placed-table.ts';

/** Tables that are one, in order, with the number of repeated header rows at the head of each part. */
export interface JoinedTable {
  parts: {placed: PlacedTable; dropped: number}[];
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');
const isAmount = (text: string): boolean =>
  /^[-－−△▲(（]?[\d,，]*\.?\d+[%)）]?$/u.test(squeezed(text)) && /\d/u.test(text);

const rowText = (table: PageTable, row: number): string =>
  table.cells
    .filter(cell => cell.row === row)
    .map(cell => squeezed(cell.text))
    .join('|');
const looseRowText = (table: PageTable, row: number): string => rowText(table, row).replaceAll('|', '');

/** A row that could be a header: it has words and no amounts (a row of column numbers 1 2 3 is one). */
function headerLike(table: PageTable, row: number): boolean {
  const texts = table.cells.filter(cell => cell.row === row && cell.text !== '').map(cell => squeezed(cell.text));
  return !texts.some(text => isAmount(text) && /[.,，]/u.test(text));
}

/** How many rows at the head of `next` repeat those at the head of `first`. */
export function repeatedRows(first: PageTable, next: PageTable): number {
  const most = Math.min(8, first.ys.length - 1, next.ys.length - 1);
  let rows = 0;
  while (
    rows < most &&
    headerLike(first, rows) &&
    looseRowText(first, rows) === looseRowText(next, rows) &&
    (looseRowText(next, rows) !== '' || rows > 0)
  ) {
    rows += 1;
  }
  while (rows > 0 && looseRowText(next, rows - 1) === '') rows -= 1;
  // The same words in another number of cells, or another number of rows: compare the whole head.
  return rows > 0 ? rows : repeatedHead(first, next, most);
}

function repeatedHead(first: PageTable, next: PageTable, most: number): number {
  let head = '';
  const heads = new Set<string>();
  for (let row = 0; row < most && headerLike(first, row); row += 1) {
    head += looseRowText(first, row);
    if (head.length >= 4) heads.add([...head].sort().join(''));
  }
  let own = '';
  let found = 0;
  for (let row = 0; row < most && headerLike(next, row); row += 1) {
    own += looseRowText(next, row);
    if (heads.has([...own].sort().join(''))) found = row + 1;
  }
  return found;
}

const widthOf = ({xs}: PageTable): number => (xs[xs.length - 1] ?? 0) - (xs[0] ?? 0);
const slackOf = (table: PageTable): number => Math.max(3, 0.006 * widthOf(table));

/** Whether two grids are as wide as each other and begin at about the same x. */
function sameWidth(a: PageTable, b: PageTable): boolean {
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  return Math.abs(shift) <= 0.05 * widthOf(a) + 6 && Math.abs(widthOf(a) - widthOf(b)) <= 2 * slackOf(a);
}

/**
 * Whether two grids have the same columns, or one has all those of the other and more (rows of a
 * form that are divided further), after moving the left edges together.
 */
function sameColumns(a: PageTable, b: PageTable): boolean {
  if (!sameWidth(a, b)) return false;
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  const [inner, moved] = [a.xs.slice(1, -1), b.xs.slice(1, -1).map(x => x - shift)];
  const among = (own: readonly number[], others: readonly number[]): boolean =>
    own.every(x => others.some(other => Math.abs(other - x) <= slackOf(a)));
  return among(moved, inner) || among(inner, moved);
}

/** Lines that only repeat what stands over the first part: title, unit, 续表. */
function onlyRepeatedCaption(above: readonly Line[], caption: readonly Line[]): boolean {
  const known = new Set(caption.map(line => captionKey(line)));
  return above.every(
    line =>
      known.has(captionKey(line)) ||
      /^[（(]?(?:续表?|接上表)[\d一二三四五六七八九十]*[)）]?[:：]?$/u.test(squeezed(lineText(line))),
  );
}

const captionKey = (line: Line): string =>
  squeezed(lineText(line)).replace(/[（(]?续表?[\d一二三四五六七八九十]*[)）]?$/u, '');

/** A first row that is a title across the whole table begins a new table. */
function beginsWithTitle(table: PageTable): boolean {
  const first = table.cells[0];
  const columns = table.xs.length - 1;
  return (
    first !== undefined &&
    columns > 1 &&
    first.columnSpan === columns &&
    /(?:表|情况)[\d一二三四五六七八九十]*[）)]?$/u.test(squeezed(first.text))
  );
}

/**
 * Puts the parts of tables that run over pages together. A part continues the table before it when
 * it is the first thing on the next page, the other was the last on its page, and either it repeats
 * that table's header, or it has the same columns and no header of its own.
 */
export function joinTables(pages: readonly PlacedTable[][]): JoinedTable[] {
  alignContinued(pages);
  const joined: JoinedTable[] = [];
  let open: JoinedTable | null = null;
  for (const tables of pages) {
    for (const placed of tables) {
      const head = open?.parts[0]?.placed;
      const previous = open?.parts[open.parts.length - 1]?.placed;
      const dropped = head && previous ? continuation(head, previous, placed) : -1;
      if (open && dropped >= 0) {
        open.parts.push({placed, dropped});
      } else {
        open = {parts: [{placed, dropped: 0}]};
        joined.push(open);
      }
    }
    const last = tables[tables.length - 1];
    if (!last?.last) open = null;
  }
  return joined;
}

/** The number of header rows that `next` repeats when it continues the table; -1 when it does not. */
function continuation(head: PlacedTable, previous: PlacedTable, next: PlacedTable): number {
  if (next.table.page !== previous.table.page + 1 || !next.first || !previous.last) return -1;
  const repeated = repeatedRows(head.table, next.table);
  const sameCaption = onlyRepeatedCaption(next.above, head.above);
  const continuedMark = next.above.some(line =>
    /续表?[\d一二三四五六七八九十]*[)）]?$/u.test(squeezed(lineText(line))),
  );
  const bareTop = next.above.length === 0;
  if (!bareTop && !sameCaption && !continuedMark) return -1;
  if (repeated > 0) {
    if (repeated >= next.table.ys.length - 1) return -1;
    return sameCaption || sameWidth(previous.table, next.table) ? repeated : -1;
  }
  // A title and unit that are repeated without a header may stand over another table; 续表 says they do not.
  const goesOn = bareTop || (continuedMark && sameCaption);
  if (!goesOn || !sameColumns(previous.table, next.table) || beginsWithTitle(next.table)) return -1;
  return ownHeader(head.table, next.table) ? -1 : 0;
}

/** Whether a part begins with a header of an official table that the table before it does not have. */
function ownHeader(head: PageTable, next: PageTable): boolean {
  const first = next.cells.filter(cell => cell.row === 0 && cell.text !== '').map(cell => squeezed(cell.text));
  if (first.some(text => isAmount(text)) || rowText(head, 0) === rowText(next, 0)) return false;
  const names = first.some(text => /^(?:项目|科目|序号|功能|经济|单位|收入|支出)/u.test(text));
  const amounts = first.some(text => /^(?:金额|合计|总计|小计|预算数|决算数|本年|上年|支出|收入)/u.test(text));
  return names && amounts && first.length >= 2 && first.length >= 0.4 * (next.xs.length - 1);
}

const place = (page: number, box: Box): PdfPlace => ({kind: 'pdf', page, box: rounded(box)});

/** Coordinates to a hundredth of a point: finer is noise, and makes results needlessly large. */
const rounded = (box: Box): Box => [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
const round = (value: number): number => Math.round(value * 100) / 100;

interface Growing extends Omit<Cell, 'place'> {
  page: number;
  ink: Box | null;
  box: Box;
}

/** One table of the model from its parts: rows follow each other, repeated header rows are left out. */
export function toTable(joined: JoinedTable, id: string): Table {
  const columns = commonColumns(joined);
  const cells: Growing[] = [];
  let base = 0;
  joined.parts.forEach(({placed, dropped}, index) => {
    const {table} = placed;
    const shift = shiftOf(joined, index);
    const at = (x: number): number => nearestIndex(columns, x - shift);
    const added = table.cells
      .filter(cell => cell.row + cell.rowSpan > dropped)
      .map((cell): Growing => growing(cell, table, base - dropped, dropped, at));
    const cut = index > 0 && dropped < table.ys.length - 1 && isCutRow(cells, added, base, columns.length - 1);
    if (cut) {
      mergeCutRow(cells, added, base);
      base -= 1;
    } else {
      cells.push(...(index > 0 ? withoutContinuedCells(cells, added, base) : added));
    }
    base += table.ys.length - 1 - dropped;
  });
  const pages = [...new Set(joined.parts.map(part => part.placed.table.page))];
  const first = joined.parts[0]?.placed.table;
  return {
    kind: 'table',
    id,
    rows: base,
    columns: columns.length - 1,
    cells: cells.map(finished),
    pages,
    place: place(first?.page ?? 1, first?.box ?? [0, 0, 0, 0]),
    drawn: first?.drawn ?? 'ruled',
  };
}

function growing(
  cell: PageCell,
  table: PageTable,
  offset: number,
  dropped: number,
  at: (x: number) => number,
): Growing {
  const row = Math.max(cell.row, dropped);
  const column = at(table.xs[cell.column] ?? 0);
  const end = at(table.xs[cell.column + cell.columnSpan] ?? 0);
  const indent = indentOf(cell);
  return {
    row: row + offset,
    column,
    rowSpan: cell.row + cell.rowSpan - row,
    columnSpan: Math.max(1, end - column),
    text: cell.text,
    page: table.page,
    ink: cell.ink,
    box: cell.area,
    ...(cell.doubt ? {doubt: cell.doubt} : {}),
    ...(indent > 0 ? {indent: Math.round(indent * 10) / 10} : {}),
  };
}

function finished({page, ink, box, ...cell}: Growing): Cell {
  return {...cell, place: place(page, ink ?? box), ...(ink ? {area: place(page, box)} : {})};
}

const shiftOf = (joined: JoinedTable, index: number): number => {
  const first = joined.parts[0]?.placed.table.xs[0] ?? 0;
  return (joined.parts[index]?.placed.table.xs[0] ?? 0) - first;
};

/** The column lines of all parts, those within a few points taken as one. */
function commonColumns(joined: JoinedTable): number[] {
  const first = joined.parts[0]?.placed.table;
  if (!first) return [];
  const lines = [...first.xs];
  const wide = (lines[lines.length - 1] ?? 0) - (lines[0] ?? 0);
  const slack = Math.max(3, 0.006 * wide);
  joined.parts.slice(1).forEach(({placed}, index) => {
    const shift = shiftOf(joined, index + 1);
    const own = placed.table.xs;
    if (own.length === lines.length && own.every((x, i) => Math.abs(x - shift - (lines[i] ?? 0)) <= 4 * slack)) return;
    for (const x of own) if (!lines.some(line => Math.abs(line - (x - shift)) <= slack)) lines.push(x - shift);
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

/**
 * Whether the row at the head of a page is the rest of the row at the foot of the one before: it
 * only has words, in columns where the other row has words too, and nothing that starts a row.
 */
function isCutRow(cells: readonly Growing[], added: readonly Growing[], base: number, columns: number): boolean {
  const head = added.filter(cell => cell.row === base && cell.text !== '');
  const foot = cells.filter(cell => cell.row + cell.rowSpan === base);
  if (head.length === 0 || head.length > Math.max(1, columns / 2)) return false;
  if (added.some(cell => cell.row === base && cell.rowSpan > 1)) return false;
  return head.every(cell => {
    const above = foot.find(other => other.column === cell.column && other.columnSpan === cell.columnSpan);
    return above !== undefined && unfinished(above.text, cell.text) && fillsCell(above);
  });
}

/** Text that ends in the middle of a clause and goes on without a new beginning. */
function unfinished(above: string, below: string): boolean {
  if (above === '' || /[\d。；;！？%]$/u.test(above)) return false;
  return !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d)/u.test(below);
}

/** Whether the last line of a cell reaches its right side, so that it may have been wrapped there. */
function fillsCell(cell: Growing): boolean {
  if (!cell.ink) return false;
  return cell.box[2] - cell.ink[2] < 0.12 * (cell.box[2] - cell.box[0]) + 4;
}

/**
 * A merged cell that runs over a page break appears as an empty cell at the head of the next page:
 * it is the same cell. The cells of the added rows without those, which the cells above take in.
 */
function withoutContinuedCells(cells: readonly Growing[], added: readonly Growing[], base: number): Growing[] {
  const head = added.filter(cell => cell.row === base).sort((a, b) => a.column - b.column);
  if (!head.some(cell => cell.text !== '')) return [...added];
  const taken = new Set<Growing>();
  for (const cell of head) {
    const above = cells.find(
      other =>
        other.row + other.rowSpan === base && other.column === cell.column && other.columnSpan === cell.columnSpan,
    );
    if (!above || cell.text !== '' || above.text === '' || isAmount(above.text)) break;
    const merged = above.rowSpan > 1 || cell.rowSpan > 1;
    if (!merged && taken.size === 0) break;
    above.rowSpan += cell.rowSpan;
    taken.add(cell);
  }
  return added.filter(cell => !taken.has(cell));
}

function mergeCutRow(cells: Growing[], added: readonly Growing[], base: number): void {
  for (const cell of added) {
    if (cell.row !== base) {
      cells.push({...cell, row: cell.row - 1});
      continue;
    }
    const above = cells.find(other => other.row + other.rowSpan === base && other.column === cell.column);
    if (above && cell.text !== '') above.text = `${above.text}\n${cell.text}`;
  }
}
