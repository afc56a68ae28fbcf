import type {PlacedTable} from '../continued/placed-table.ts';
import {type Chunk, type Line, linesOf} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import type {PageLayout} from './page-layout.ts';

/** The tables of a page and the lines outside them, in the order of reading. */
export interface PlacedPage {
  tables: (PlacedTable & {linesBefore: number})[];
  lines: Line[];
}

/** Share of the height of the lower of two tables that the other stands beside. */
const besideShare = 0.5;
/** Lines above tables that stand side by side which may be titles of one of them, and how far apart they are in ems. */
const mostTitles = 4;
const titleGap = 6;

/** A page's tables with the lines above each, in the order of reading: of tables side by side the left one first. */
export function placeTables(page: PageLayout, free: readonly Line[]): PlacedPage {
  let lines = [...free].sort((a, b) => a.box[1] - b.box[1]);
  const tables: PlacedPage['tables'] = [];
  let from = 0;
  for (const group of sideBySide(page.tables)) {
    const parted = partedLines(lines, from, group);
    lines = parted.lines;
    parted.counts.forEach((count, i) => {
      const table = group[i];
      if (!table) return;
      const linesBefore = from + count;
      const isLast = tables.length === page.tables.length - 1;
      const below = isLast ? lines.slice(linesBefore).filter(line => line.box[1] >= table.box[3] - 2) : [];
      const above = lines.slice(from, linesBefore);
      tables.push({table, above, below, first: tables.length === 0, last: isLast && below.length === 0, linesBefore});
      from = linesBefore;
    });
  }
  return {tables, lines};
}

const isBeside = (a: PageTable, b: PageTable): boolean => {
  const common = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
  const low = Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]);
  return common > besideShare * low && (a.box[2] <= b.box[0] + 1 || b.box[2] <= a.box[0] + 1);
};

/** The tables of a page, given from top to bottom, by those that stand side by side, from left to right. */
function sideBySide(tables: readonly PageTable[]): PageTable[][] {
  const groups: PageTable[][] = [];
  for (const table of tables) {
    const last = groups[groups.length - 1];
    if (last?.every(other => isBeside(other, table))) last.push(table);
    else groups.push([table]);
  }
  for (const group of groups) group.sort((a, b) => a.box[0] - b.box[0]);
  return groups;
}

const isAbove = (line: Line, table: PageTable): boolean => (line.box[1] + line.box[3]) / 2 < table.box[1];

/**
 * The lines of a page with those above tables side by side parted by the tables they stand over; `counts` are how many
 * stand above each, in order. A line that runs over several tables stands above the first, and so does what is above it.
 */
function partedLines(
  lines: readonly Line[],
  from: number,
  group: readonly PageTable[],
): {lines: Line[]; counts: number[]} {
  const isOver = (line: Line): boolean => group.some(table => isAbove(line, table));
  const over = lines.slice(from).filter(isOver);
  if (group.length < 2) return {lines: [...lines], counts: [over.length]};
  const seams = group.slice(1).map((table, i) => ((group[i]?.box[2] ?? 0) + table.box[0]) / 2);
  let start = over.length;
  while (start > 0 && over.length - start < mostTitles && isPartedAt(over, start - 1, seams)) start -= 1;
  const parted = bySides(over.slice(start), seams);
  const others = lines.slice(from).filter(line => !isOver(line));
  const counts = parted.map((own, i) => own.length + (i === 0 ? start : 0));
  return {lines: [...lines.slice(0, from), ...over.slice(0, start), ...parted.flat(), ...others], counts};
}

/** Whether no text of a line runs over a seam between tables, and the line below is near. */
function isPartedAt(lines: readonly Line[], index: number, seams: readonly number[]): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line?.angle !== 0 || (below && below.v - line.v > titleGap * line.size)) return false;
  return seams.every(x => !line.chunks.some(({box}) => box[0] < x && box[2] > x));
}

/** Lines by the sides of the seams that their texts stand on. */
function bySides(lines: readonly Line[], seams: readonly number[]): Line[][] {
  const sides: Chunk[][] = [[], ...seams.map((): Chunk[] => [])];
  for (const {chunks} of lines)
    for (const chunk of chunks) sides[seams.filter(x => x <= chunk.box[0]).length]?.push(chunk);
  return sides.map(chunks => linesOf(chunks));
}
