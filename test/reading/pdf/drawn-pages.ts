import type {Box} from '../../../src/model/place.ts';
import {emptyContent, type Glyph, type Ruling} from '../../../src/reading/pdf/drawing/page-content.ts';
import type {Line} from '../../../src/reading/pdf/lines/chunks.ts';
import {layoutPage, type PageLayout} from '../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from './drawn-glyphs.ts';

/** A text, the x it begins at, its baseline from the top of the page, and its size. */
export type DrawnText = readonly [text: string, x: number, y: number, size?: number];

/**
 * A cell of a ruled table; lines of its text are parted by `\n`. An array gives a text over several
 * columns; null belongs to the cell above.
 */
type DrawnCell = string | null | readonly [text: string, columnSpan: number];

/** A table with all its rulings. */
export interface DrawnTable {
  x?: number;
  /** Its upper side. */
  y: number;
  widths: readonly number[];
  rows: readonly (readonly DrawnCell[])[];
  /** Columns whose cells no ruling closes at the head, at the foot of the table: it goes on on another page. */
  openAbove?: readonly number[];
  openBelow?: readonly number[];
}

const pageWidth = 600;
const pageHeight = 800;
const lineHeight = 12;
const padding = 4;

/** A page as it is laid out from texts, ruled tables, painted areas and rulings. */
export function pageOf(
  page: number,
  {
    texts = [],
    tables = [],
    painted = [],
    rulings = [],
  }: {
    texts?: readonly DrawnText[];
    tables?: readonly DrawnTable[];
    painted?: readonly Box[];
    rulings?: readonly Ruling[];
  },
  before?: PageLayout,
): PageLayout {
  const content = emptyContent(pageWidth, pageHeight);
  texts.forEach(([text, x, y, size = 10], run) => {
    content.glyphs.push(...drawn(text, x, y, {size, run}));
  });
  content.fills.push(...painted.map(box => ({box, white: false})));
  content.rulings.push(...rulings);
  for (const table of tables) drawTable(table, content.glyphs, content.rulings);
  return layoutPage(content, page, before);
}

/** The lines of a page of texts only. */
export const linesOfPage = (...texts: readonly DrawnText[]): Line[] => pageOf(1, {texts}).lines;

const spanned = (cell: DrawnCell): readonly [text: string, columnSpan: number] =>
  typeof cell === 'string' || cell === null ? [cell ?? '', 1] : cell;

function drawTable(
  {x = 50, y, widths, rows, openAbove = [], openBelow = []}: DrawnTable,
  glyphs: Glyph[],
  rulings: Ruling[],
): void {
  const xs = [x];
  for (const width of widths) xs.push((xs.at(-1) ?? x) + width);
  const [left, right] = [x, xs.at(-1) ?? x];
  let top = y;
  for (const cells of rows) {
    const lines = cells.map(cell => spanned(cell)[0].split('\n'));
    const bottom = top + padding + lineHeight * Math.max(...lines.map(own => own.length));
    rulings.push({axis: 'v', at: left, from: top, to: bottom});
    let column = 0;
    cells.forEach((cell, index) => {
      const from = xs[column] ?? left;
      lines[index]?.forEach((text, row) => {
        glyphs.push(...drawn(text, from + padding, top + lineHeight * (row + 1), {run: glyphs.length}));
      });
      column += spanned(cell)[1];
      const to = xs[column] ?? right;
      rulings.push({axis: 'v', at: to, from: top, to: bottom});
      const open = top === y && openAbove.includes(index);
      if (cell !== null && !open) rulings.push({axis: 'h', at: top, from, to});
    });
    top = bottom;
  }
  xs.slice(1).forEach((to, column) => {
    if (!openBelow.includes(column)) rulings.push({axis: 'h', at: top, from: xs[column] ?? left, to});
  });
}
