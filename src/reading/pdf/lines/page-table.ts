import type {Doubt} from '../../../model/disclosure.ts';
import type {Box} from '../../../model/place.ts';
import {angles} from '../drawing/page-content.ts';
import {hullOf} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import type {Alignment} from './alignment.ts';
import type {Chunk, Line} from './chunks.ts';
import {linesOf, lineText} from './chunks.ts';
import type {Region} from './region.ts';

/** A cell on one page. */
export interface PageCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  area: Box;
  lines: Line[];
  text: string;
  /** Around the text; null where there is none. */
  ink: Box | null;
  doubt: Doubt | null;
  /** Where it is printed, if not on the page of its table. */
  page?: number;
  /** Whether it lies at the head, at the foot of its table and no ruling closes it there. */
  openAbove?: true;
  openBelow?: true;
}

/** A table, or the part of one, on one page. */
export interface PageTable {
  page: number;
  box: Box;
  /** Column lines and row lines, ascending. */
  xs: number[];
  ys: number[];
  cells: PageCell[];
  drawn: 'ruled' | 'aligned';
  /** What it was aligned from, so that it can be aligned again with the parts on other pages. */
  region?: Region;
  /** What its texts show, if it was aligned. */
  alignment?: Alignment;
  /** The part on the page before whose rows its rows were found to go on with. */
  follows?: PageTable;
  /** Pages on which its columns on the right are printed. */
  besides?: number[];
}

/** The text of a cell: its lines by direction of writing, then from top to bottom. */
export function cellContent(chunks: readonly Chunk[]): Pick<PageCell, 'lines' | 'text' | 'ink'> {
  const [only] = chunks;
  if (!only) return {lines: [], text: '', ink: null};
  if (chunks.length === 1) return {lines: linesOf(chunks), text: only.text, ink: only.box};
  const lines = joinedLists(angles, angle => linesOf(chunks.filter(chunk => chunk.angle === angle)));
  return {lines, text: lines.map(lineText).join('\n'), ink: hullOf(chunks)};
}

/** Left edge of a cell's first line from the cell's left side, in ems. */
export function indentOf(cell: PageCell): number {
  const first = cell.lines[0];
  if (first?.angle !== 0 || first.size === 0) return 0;
  return Math.max(0, (first.box[0] - cell.area[0]) / first.size);
}
