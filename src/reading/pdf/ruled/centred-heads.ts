import {type Chunk, linesOf} from '../lines/chunks.ts';
import type {Grid, GridCell} from './grid.ts';

/** Rows, from the top, that may be of the head. */
const headRows = 4;
/** Free room, in ems, from which on texts on one line are headings of their own. */
const apart = 2;
/** How far, in ems, a heading may be off the middle of the columns it stands over. */
const offMiddle = 0.4;
/** Characters that a heading has at least which is no part of one set wide. */
const leastHeading = 2;

/** The stretch of x that a text fills, in points, and its size. */
interface Stretch {
  from: number;
  to: number;
  size: number;
  length: number;
}

/**
 * Cuts cells of the head in which no ruling parts headings that stand beside each other, each in the middle of some of
 * the columns below: group heads whose dividing line is painted as the side of their areas, or left out.
 */
export function withCentredHeads(grid: Grid, held: readonly (readonly Chunk[])[]): Grid {
  const cells = grid.cells.flatMap((cell, i): GridCell[] => {
    const cuts = cell.columnSpan < 2 || cell.row >= headRows ? null : cutsOf(grid, cell, held[i] ?? []);
    if (!cuts) return [cell];
    const ends = [...cuts, cell.column + cell.columnSpan];
    return ends.map((end, at) => {
      const column = ends[at - 1] ?? cell.column;
      return {...cell, column, columnSpan: end - column};
    });
  });
  return cells.length === grid.cells.length ? grid : {...grid, cells};
}

/** The columns before which a cell is cut; null where its texts do not stand in the middle of columns below it. */
function cutsOf(grid: Grid, cell: GridCell, chunks: readonly Chunk[]): number[] | null {
  const texts = stretchesOf(chunks);
  if (texts.length < 2 || texts.length > cell.columnSpan || texts.some(({length}) => length < leastHeading))
    return null;
  const below = new Set(grid.cells.filter(({row}) => row === cell.row + cell.rowSpan).map(({column}) => column));
  const cuts: number[] = [];
  let column = cell.column;
  for (const text of texts.slice(0, -1)) {
    const end = endOf(grid, column, cell, text);
    if (end === null || !below.has(end)) return null;
    cuts.push(end);
    column = end;
  }
  const last = texts[texts.length - 1];
  return last && isCentred(grid, column, cell.column + cell.columnSpan, last) ? cuts : null;
}

/** The column before which those end that a text stands in the middle of. */
function endOf(grid: Grid, column: number, cell: GridCell, text: Stretch): number | null {
  for (let end = column + 1; end < cell.column + cell.columnSpan; end += 1)
    if (isCentred(grid, column, end, text)) return end;
  return null;
}

/** Whether a text stands in the middle of the columns from one to before another, and within them. */
function isCentred({xs}: Grid, from: number, to: number, text: Stretch): boolean {
  const [left = 0, right = 0] = [xs[from], xs[to]];
  const off = Math.abs(text.from + text.to - left - right) / 2;
  return off < offMiddle * text.size && text.from > left - 1 && text.to < right + 1;
}

/** The texts of a cell that are set apart on its only line, from left to right; none where it has several lines. */
function stretchesOf(chunks: readonly Chunk[]): Stretch[] {
  const [line, other] = linesOf(chunks);
  if (!line || other || line.angle !== 0) return [];
  const stretches: Stretch[] = [];
  for (const {box, size, text} of line.chunks) {
    const last = stretches.at(-1);
    if (last && box[0] < last.to + apart * size) {
      last.to = Math.max(last.to, box[2]);
      last.length += text.length;
    } else {
      stretches.push({from: box[0], to: box[2], size, length: text.length});
    }
  }
  return stretches;
}
