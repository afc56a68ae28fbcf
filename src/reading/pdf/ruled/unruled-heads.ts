import type {Chunk} from '../lines/chunks.ts';
import {linesOf} from '../lines/chunks.ts';
import type {Grid, GridCell} from './grid.ts';

/** A grid and the texts in each of its cells. */
export interface HeldGrid {
  grid: Grid;
  held: readonly (readonly Chunk[])[];
}

/** Lines of a head at most, and of the body below it at least, that show a ruling to be left out. */
const mostHeadLines = 4;
const leastRows = 3;
/** How far, in ems, texts of one row may be off each other. */
const level = 0.2;

/**
 * Cuts cells that go on from the head of a table into its body because the ruling under the head leaves
 * their column out: a head set over two rows of others, and below it a row that holds all rows of the
 * body, whose texts stand level with those of the other columns.
 */
export function withCutHeads({grid, held}: HeldGrid): HeldGrid {
  const last = grid.ys.length - 2;
  if (last < 1) return {grid, held};
  const tall = grid.cells.filter(cell => cell.rowSpan > 1 && cell.row + cell.rowSpan - 1 === last);
  const beside = grid.cells.flatMap((cell, i) => (cell.row === last ? [linesOf(held[i] ?? [])] : []));
  if (tall.length === 0 || beside.length === 0 || tall.some(cell => cell.row > 0)) return {grid, held};
  const y = grid.ys[last] ?? 0;
  const heights = beside.flat().map(line => line.v);
  const parts = new Map<GridCell, {above: Chunk[]; below: Chunk[]}>();
  for (const cell of tall) {
    const own = held[grid.cells.indexOf(cell)] ?? [];
    const part = {above: own.filter(({box}) => box[3] < y + 1), below: own.filter(({box}) => box[1] > y - 1)};
    if (part.above.length + part.below.length < own.length || !isHead(part.above)) return {grid, held};
    parts.set(cell, part);
  }
  const level = [...parts.values()].some(({below}) => isBody(below, heights));
  return level ? cutAt(grid, held, last, parts) : {grid, held};
}

const isHead = (chunks: readonly Chunk[]): boolean => chunks.length > 0 && linesOf(chunks).length <= mostHeadLines;

/** Whether texts are rows that others stand beside. */
function isBody(chunks: readonly Chunk[], heights: readonly number[]): boolean {
  const lines = linesOf(chunks);
  const shared = lines.filter(({v, size}) => heights.some(other => Math.abs(other - v) < level * size));
  return shared.length >= leastRows && shared.length >= 0.6 * lines.length;
}

function cutAt(
  grid: Grid,
  held: HeldGrid['held'],
  row: number,
  parts: ReadonlyMap<GridCell, {above: Chunk[]; below: Chunk[]}>,
): HeldGrid {
  const cells: GridCell[] = [];
  const texts: (readonly Chunk[])[] = [];
  grid.cells.forEach((cell, i) => {
    const part = parts.get(cell);
    if (!part) {
      cells.push(cell);
      texts.push(held[i] ?? []);
      return;
    }
    cells.push({...cell, rowSpan: row - cell.row}, {...cell, row, rowSpan: 1});
    texts.push(part.above, part.below);
  });
  const order = cells.map((_, i) => i).sort((a, b) => byPlace(cells[a], cells[b]));
  const at = <T>(list: readonly T[]): T[] => order.flatMap(i => list.slice(i, i + 1));
  return {grid: {...grid, cells: at(cells)}, held: at(texts)};
}

const byPlace = (a: GridCell | undefined, b: GridCell | undefined): number =>
  (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
