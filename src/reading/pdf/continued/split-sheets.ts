import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import {isAmount, isNumber, isUnitLine} from '../lines/text-shapes.ts';
import {isTitleOfTable} from './continued-captions.ts';
import type {PlacedTable} from './placed-table.ts';
import type {SheetPage} from './spilled-columns.ts';

/** How far, in points, the same row of a sheet may lie apart on two pages. */
const sameHeight = 1;
/** Pages of one stretch of columns that a sheet may have before the next stretch follows. */
const mostPages = 12;
/** So many heights of a sheet, headings among them, that two pages share; all of them where it has fewer, and no less than two. */
const sharedHeights = {most: 3, least: 2};

/** Fewer rows of figures tell nothing by where they stand. */
const fewRows = 3;

const beginsWithWords = /^\p{sc=Han}{2}/u;

/**
 * Tables of sheets whose columns are printed on several pages and were not put together: each line of figures of a page
 * without a name in it stands at the height of a row of a table on a page before. What a row comes to may then stand on
 * another page.
 */
export function splitSheets(pages: readonly SheetPage[]): Set<PlacedTable> {
  const split = new Set<PlacedTable>();
  pages.forEach((page, index) => {
    const lines = linesOf(page);
    if (!isNameless(lines)) return;
    for (let before = index - 1; before >= Math.max(0, index - mostPages); before -= 1) {
      const table = pages[before]?.tables.at(-1);
      if (!table || !goesOn(table, lines)) continue;
      for (const own of [table, ...page.tables]) split.add(own);
      return;
    }
  });
  return split;
}

/** All lines of a page, those of its tables among them. */
const linesOf = ({tables, lines}: SheetPage): Line[] => [
  ...lines,
  ...tables.flatMap(({table}) => table.cells.flatMap(cell => cell.lines)),
];

const isFigureLine = (line: Line): boolean => line.chunks.some(({text}) => isAmount(text));

/** Whether a page has figures and no line of them names what they are of. */
function isNameless(lines: readonly Line[]): boolean {
  const figures = lines.filter(isFigureLine);
  if (figures.length === 0) return false;
  const heights = figures.map(({v}) => v).sort((a, b) => a - b);
  const named = lines.some(
    line => line.chunks.some(({text}) => beginsWithWords.test(unspaced(text))) && isNear(heights, line.v),
  );
  return !named && figures.every(line => line.chunks.every(({text}) => isNumber(text) || isAmount(text)));
}

function goesOn(table: PlacedTable, lines: readonly Line[]): boolean {
  const titled = (own: readonly Line[]): boolean =>
    own.some(line => isTitleOfTable(lineText(line)) && !isUnitLine(lineText(line)));
  if (titled(lines) && titled(table.above)) return false;
  const rows = linesOf({tables: [table], lines: []}).sort((a, b) => a.v - b.v);
  const heights = rows.map(({v}) => v);
  const figures = lines.filter(isFigureLine);
  if (figures.some(({v}) => !isNear(heights, v))) return false;
  // A form of a row or two has them at the heights of any longer table.
  const own = rowsOf(figures);
  if (own < fewRows && own !== rowsOf(rows.filter(isFigureLine))) return false;
  const shared = rowsOf(lines.filter(({v}) => isNear(heights, v)));
  return shared >= Math.max(sharedHeights.least, Math.min(sharedHeights.most, rowsOf(rows)));
}

const rowsOf = (lines: readonly Line[]): number => new Set(lines.map(({v}) => Math.round(v))).size;

/** Whether one of some heights, ascending, is this one. */
function isNear(heights: readonly number[], v: number): boolean {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] ?? 0) < v - sameHeight) low = middle + 1;
    else high = middle;
  }
  return low < heights.length && Math.abs((heights[low] ?? 0) - v) <= sameHeight;
}
