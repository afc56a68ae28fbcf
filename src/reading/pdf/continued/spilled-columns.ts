import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import type {PageCell, PageTable} from '../lines/page-table.ts';
import {isCaption, isNote, isUnitLine} from '../lines/text-shapes.ts';
import {isTitleOfTable} from './continued-captions.ts';
import type {PlacedTable} from './placed-table.ts';
import {hasNames, headRows, isNamedBehind} from './row-names.ts';
import {levelled, withJoinedGroups} from './spilled-heads.ts';

/** What one page holds besides its running heads and feet. */
export interface SheetPage {
  tables: readonly PlacedTable[];
  /** Lines outside its tables. */
  lines: readonly Line[];
}

/** Rows that two parts of a sheet share at least before their heights can tell that they are one. */
const leastRows = 4;
/** Pages of one stretch of columns that a sheet may have before the next stretch follows. */
const mostPages = 40;

/** Two parts side by side, and the lines above the one on the right: the title, the unit of both. */
interface Joined {
  table: PageTable;
  above: Line[];
}

/**
 * Puts together the columns of sheets that are too wide for a page: programs print the columns on
 * the right on pages of their own, either after each page or after all pages of the columns on the
 * left, with each row at the same height. Title and unit of the sheet may stand above any of its columns.
 * Where anything speaks against it the parts stay apart.
 * Returns the pages that are left without a table; tables of the others are replaced in place.
 */
export function joinSpilled(pages: readonly SheetPage[]): Set<number> {
  const emptied = new Set<number>();
  let at = 0;
  while (at < pages.length) {
    const run = sheetRun(pages, at);
    let end = at + run;
    for (let parts = spilled(pages, at, run, end); parts; parts = spilled(pages, at, run, end)) {
      parts.forEach(({table, above}, i) => {
        const left = sheetOf(pages[at + i]);
        if (left) {
          left.table = table;
          const lines = above.filter(line => !captionsOf(left).includes(lineText(line)));
          if (lines.length > 0) left.beside = [...(left.beside ?? []), {page: pageOf(pages[end + i]), lines}];
        }
        emptied.add(end + i);
      });
      end += run;
    }
    at = end > at + run ? end : at + 1;
  }
  return emptied;
}

/** The only table of a page that rulings draw. */
function sheetOf(page: SheetPage | undefined): PlacedTable | null {
  const [only, ...others] = page?.tables ?? [];
  return only && others.length === 0 && only.table.drawn === 'ruled' ? only : null;
}

const pageOf = (page: SheetPage | undefined): number => page?.tables[0]?.table.page ?? 0;
const isBare = (page: SheetPage | undefined): boolean => page?.lines.length === 0;

/** Whether nothing but notes stands below the table of a page. */
const endsWith = ({table}: PlacedTable, lines: readonly Line[]): boolean =>
  lines.every(line => line.v < table.box[3] || isNote(lineText(line)));

/** How many pages from one on hold the same columns with the names of their rows, the later ones nothing else. */
function sheetRun(pages: readonly SheetPage[], at: number): number {
  const first = sheetOf(pages[at]);
  if (!first || !endsWith(first, pages[at]?.lines ?? [])) return 0;
  let run = 1;
  while (run < mostPages) {
    const next = sheetOf(pages[at + run])?.table;
    if (
      !next ||
      !isBare(pages[at + run]) ||
      !hasSameColumns(first.table, next) ||
      !hasNames(next.cells, headRows(next)) ||
      hasOwnHeadings(first.table, next)
    )
      break;
    run += 1;
  }
  return run;
}

/** The parts of a run with the columns on as many pages from `from` on beside them; null where these are of another sheet. */
function spilled(pages: readonly SheetPage[], at: number, run: number, from: number): Joined[] | null {
  if (run === 0) return null;
  const parts: Joined[] = [];
  for (let i = 0; i < run; i += 1) {
    const [left, right] = [sheetOf(pages[at + i]), sheetOf(pages[from + i])];
    if (!left || !right || !isCaptioned(left, right, pages[from + i], i === 0)) return null;
    const joined = right.table.page === left.table.page + from - at ? beside(left.table, right) : null;
    if (!joined) return null;
    parts.push(joined);
  }
  return parts;
}

/** What stands above the columns of a sheet so far. */
const captionsOf = ({above, beside: others = []}: PlacedTable): string[] =>
  [...above, ...others.flatMap(({lines}) => lines)].map(lineText);

/** Lines above columns on the right that may be the title and the unit of the sheet, and headings of a group. */
const mostLines = 4;

/** Whether a line begins a page where one at the same height on the page before ended: one title, centred over both. */
function goesOnBeside(left: PlacedTable, right: PlacedTable, line: Line | undefined): boolean {
  if (!line || line.box[0] > right.table.box[0] + line.size) return false;
  return left.above.some(
    other => Math.abs(other.v - line.v) <= 1 && other.box[2] > left.table.box[2] - 1.5 * other.size,
  );
}

/**
 * Whether nothing stands on a page besides a table, its headings and, on the first page, what its sheet has once: a
 * title, a unit, or what is printed on both.
 */
function isCaptioned(left: PlacedTable, right: PlacedTable, page: SheetPage | undefined, first: boolean): boolean {
  const {above} = right;
  if (above.length !== page?.lines.length || above.length > mostLines) return false;
  const [top = 0] = left.table.ys;
  const known = captionsOf(left);
  const over = above.filter(line => line.v <= top);
  const own = over.map(lineText);
  if (!first) return own.length === 0;
  const added = own.filter(text => !known.includes(text));
  const isTitle = (text: string): boolean => isTitleOfTable(text) && !isUnitLine(text);
  const isCut = own.some((text, i) => isTitle(text) && goesOnBeside(left, right, over[i]));
  if (added.some(isTitle) && [...known, ...added].filter(isTitle).length > (isCut ? 2 : 1)) return false;
  return added.every(text => isTitle(text) || (isUnitLine(text) ? !known.some(isUnitLine) : isCaption(text)));
}

function hasSameColumns(a: PageTable, b: PageTable): boolean {
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  return a.xs.length === b.xs.length && a.xs.every((x, i) => Math.abs((b.xs[i] ?? 0) - shift - x) < 3);
}

/** A part with the columns of another on its right; null where these are not certain to be of the same rows. */
function beside(left: PageTable, page: PlacedTable): Joined | null {
  const rows = left.ys.length - 1;
  if (rows < leastRows) return null;
  const head = headRows(left);
  const level = levelled(left, page.table, page.above, head);
  if (!level) return null;
  const right = level.table;
  // Its first rows may be blank in all these columns.
  if (head === rows || headRows(right) < head || right.cells.some(({doubt}) => doubt)) return null;
  const repeated = repeatedColumns(left, right);
  const own = right.cells.filter(({column}) => column >= repeated);
  // The same columns under the same names are another page of a form.
  if (repeated > 0 && hasSameColumns(left, right) && !hasOwnHeadings(left, right)) return null;
  if (head > 0 && repeatsHeadings(left, own, head)) return null;
  // Rows are named on the left: a part that names its own may be another table, if it begins neither with amounts
  // nor in the middle of a group of headings.
  const named = hasNames(own, head) && !isNamedBehind(own, head) && !beginsInGroup(own, repeated, head);
  if (own.length === 0 || named || !hasNames(left.cells, head)) return null;
  if (head > 0 && !isHeaded(own, right.xs.length - 1 - repeated, repeated)) return null;
  const columns = left.xs.length - 1;
  const moved = own.map((cell): PageCell => ({...cell, column: cell.column - repeated + columns, page: right.page}));
  const cells = withJoinedGroups({left: left.cells, right: moved, column: columns, head});
  if (!cells) return null;
  const shift = (left.xs[columns] ?? 0) - (right.xs[repeated] ?? 0);
  return {
    table: {
      ...left,
      xs: [...left.xs, ...right.xs.slice(repeated + 1).map(x => x + shift)],
      cells,
      besides: [...(left.besides ?? []), right.page],
    },
    above: level.above,
  };
}

/** For each heading of a part whether the other has it too. */
function knownHeadings(left: PageTable, own: readonly PageCell[], head: number): boolean[] {
  const known = new Set(left.cells.filter(({row}) => row < head).map(({text}) => unspaced(text)));
  return own.filter(({row}) => row < head).map(({text}) => known.has(unspaced(text)));
}

/** Whether a part has no heading that the other has not. */
const repeatsHeadings = (left: PageTable, own: readonly PageCell[], head: number): boolean =>
  knownHeadings(left, own, head).every(known => known);

/** Whether a part repeats the names of the rows of another, and none of its headings beside them. */
function hasOwnHeadings(left: PageTable, right: PageTable): boolean {
  const [head, repeated] = [headRows(left), repeatedColumns(left, right)];
  if (head === 0 || repeated === 0) return false;
  const own = right.cells.filter(({column}) => column >= repeated);
  return !knownHeadings(left, own, head).includes(true);
}

/** Whether the first row of headings stands over all columns of a part, and begins with the first of them. */
function isHeaded(cells: readonly PageCell[], columns: number, from: number): boolean {
  const top = cells.filter(cell => cell.row === 0);
  return top.reduce((sum, cell) => sum + cell.columnSpan, 0) === columns && top.some(cell => cell.column === from);
}

/** Whether a part begins with a heading over several columns that says nothing: its text stands on the page before. */
const beginsInGroup = (cells: readonly PageCell[], from: number, head: number): boolean =>
  cells.some(
    cell => cell.row === 0 && cell.column === from && cell.text === '' && cell.columnSpan > 1 && cell.rowSpan < head,
  );

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
