import {unspaced} from '../../model/unspaced.ts';
import type {PageCell, PageTable} from './page-table.ts';
import type {PlacedTable} from './placed-table.ts';
import {isAmountCell} from './repeated-rows.ts';

/** What one page holds besides its running heads and feet. */
export interface SheetPage {
  tables: readonly PlacedTable[];
  /** Lines outside its tables. */
  lines: readonly unknown[];
}

/** Rows that two parts of a sheet share at least before their heights can tell that they are one. */
const leastRows = 4;
/** How far, in points, the lines between rows may lie apart on the two pages. */
const sameHeight = 1;
/** Pages of one stretch of columns that a sheet may have before the next stretch follows. */
const mostPages = 40;

/**
 * Puts together the columns of sheets that are too wide for a page: programs print the columns on
 * the right on pages of their own, either after each page or after all pages of the columns on the
 * left, with each row at the same height. Where anything speaks against it the parts stay apart.
 * Returns the pages that are left without a table; tables of the others are replaced in place.
 */
export function joinSpilled(pages: readonly SheetPage[]): Set<number> {
  const emptied = new Set<number>();
  let at = 0;
  while (at < pages.length) {
    const run = sheetRun(pages, at);
    let end = at + run;
    while (run > 0 && isSpilled(pages, at, run, end)) {
      for (let i = 0; i < run; i += 1) {
        const [left, right] = [pages[at + i]?.tables[0], pages[end + i]?.tables[0]];
        const joined = left && right ? beside(left.table, right.table) : null;
        if (left && joined) left.table = joined;
        emptied.add(end + i);
      }
      end += run;
    }
    at = end > at + run ? end : at + 1;
  }
  return emptied;
}

/** The only table of a page that rulings draw. */
function sheetOf(page: SheetPage | undefined): PageTable | null {
  const [only, ...others] = page?.tables ?? [];
  return only && others.length === 0 && only.table.drawn === 'ruled' ? only.table : null;
}

const isBare = (page: SheetPage | undefined): boolean => page?.lines.length === 0;

/** How many pages from one on hold the same columns with the names of their rows, the later ones nothing else. */
function sheetRun(pages: readonly SheetPage[], at: number): number {
  const first = sheetOf(pages[at]);
  if (!first || !pages[at]?.tables[0]?.last) return 0;
  let run = 1;
  while (run < mostPages) {
    const next = sheetOf(pages[at + run]);
    if (!next || !isBare(pages[at + run]) || !hasSameColumns(first, next) || !hasNames(next.cells, headRows(next)))
      break;
    run += 1;
  }
  return run;
}

/** Whether each of as many pages from `from` on holds columns to the right of those of a run. */
function isSpilled(pages: readonly SheetPage[], at: number, run: number, from: number): boolean {
  for (let i = 0; i < run; i += 1) {
    const [left, right] = [sheetOf(pages[at + i]), sheetOf(pages[from + i])];
    if (!left || !right || !isBare(pages[from + i])) return false;
    if (right.page !== left.page + from - at || !beside(left, right)) return false;
  }
  return true;
}

function hasSameColumns(a: PageTable, b: PageTable): boolean {
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  return a.xs.length === b.xs.length && a.xs.every((x, i) => Math.abs((b.xs[i] ?? 0) - shift - x) < 3);
}

/** A part with the columns of another on its right; null where these are not certain to be of the same rows. */
function beside(left: PageTable, right: PageTable): PageTable | null {
  const rows = left.ys.length - 1;
  if (rows < leastRows || right.ys.length !== left.ys.length) return null;
  if (!left.ys.every((y, i) => Math.abs(y - (right.ys[i] ?? 0)) <= sameHeight)) return null;
  const head = headRows(left);
  if (head === rows || headRows(right) !== head || right.cells.some(({doubt}) => doubt)) return null;
  const repeated = repeatedColumns(left, right);
  // The same columns under the same names are another page of a form.
  if (repeated > 0 && hasSameColumns(left, right)) return null;
  const own = right.cells.filter(({column}) => column >= repeated);
  if (head > 0 && repeatsHeadings(left, own, head)) return null;
  // Rows are named on the left: a part that names its own may be another table.
  if (own.length === 0 || hasNames(own, head) || !hasNames(left.cells, head)) return null;
  if (head > 0 && !isHeaded(own, head, right.xs.length - 1 - repeated, repeated)) return null;
  const columns = left.xs.length - 1;
  const shift = (left.xs[columns] ?? 0) - (right.xs[repeated] ?? 0);
  return {
    ...left,
    xs: [...left.xs, ...right.xs.slice(repeated + 1).map(x => x + shift)],
    cells: [
      ...left.cells,
      ...own.map((cell): PageCell => ({...cell, column: cell.column - repeated + columns, page: right.page})),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
    besides: [...(left.besides ?? []), right.page],
  };
}

/** Whether rows below the headings have words. */
const hasNames = (cells: readonly PageCell[], head: number): boolean =>
  cells.some(({row, text}) => row >= head && text !== '' && !isAmountCell(text));

/** Rows above the first amount. */
const headRows = ({cells, ys}: PageTable): number =>
  Math.min(ys.length - 1, ...cells.filter(cell => isAmountCell(cell.text)).map(cell => cell.row));

/** Whether a part has no heading that the other has not. */
function repeatsHeadings(left: PageTable, own: readonly PageCell[], head: number): boolean {
  const known = new Set(left.cells.filter(({row}) => row < head).map(({text}) => unspaced(text)));
  return own.filter(({row}) => row < head).every(({text}) => known.has(unspaced(text)));
}

/** Whether each column has its headings on its own page: none of a group that began on the other one. */
function isHeaded(cells: readonly PageCell[], head: number, columns: number, from: number): boolean {
  const top = cells.filter(cell => cell.row === 0 && cell.text !== '');
  const covered = top.reduce((sum, cell) => sum + cell.columnSpan, 0);
  const texts = cells.filter(cell => cell.row < head);
  return covered === columns && texts.every(cell => cell.text !== '') && top.some(cell => cell.column === from);
}

/** How many columns at the left of a part repeat those of the other: the names of the rows. */
function repeatedColumns(left: PageTable, right: PageTable): number {
  const most = Math.min(left.xs.length, right.xs.length) - 2;
  let count = 0;
  while (count < most && columnText(left, count) === columnText(right, count)) count += 1;
  return count;
}

const columnText = ({cells}: PageTable, column: number): string =>
  cells
    .filter(cell => cell.column === column)
    .map(cell => `${cell.row} ${cell.rowSpan} ${cell.columnSpan} ${unspaced(cell.text)}`)
    .join('|');
