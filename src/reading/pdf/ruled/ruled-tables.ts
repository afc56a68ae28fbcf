import {addTo} from '../../../model/grouping.ts';
import type {Box} from '../../../model/place.ts';
import type {Ruling} from '../drawing/page-content.ts';
import {area, contains} from '../geometry/box.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import {type Chunk, linesOf} from '../lines/chunks.ts';
import {doubtOfText} from '../lines/doubtful-text.ts';
import {cellContent, type PageCell, type PageTable} from '../lines/page-table.ts';
import {areTexts, isDecimal} from '../lines/text-shapes.ts';
import {withCentredHeads} from './centred-heads.ts';
import {type Finder, liesInOne, piecesByCell} from './cut-at-borders.ts';
import type {Grid, GridCell, OpenSides} from './grid.ts';
import {splitOpenRows} from './open-rows.ts';
import {withPartedHeads, withUndrawnColumns} from './undrawn-columns.ts';
import {withUndrawnRows} from './undrawn-rows.ts';
import {withCutHeads} from './unruled-heads.ts';

/**
 * Puts the text of a page into its grids. Chunks that lie in no grid are handed back as they are.
 * A chunk that crosses a border belongs to the cell that holds its middle, unless it consists of
 * several drawing operations or of text on both sides.
 */
export function fillGrids(
  grids: readonly Grid[],
  chunks: readonly Chunk[],
  page: number,
  rulings: readonly Ruling[] = [],
): {tables: PageTable[]; free: Chunk[]} {
  const verticals = rulings.filter(ruling => ruling.axis === 'v');
  const byArea = grids.map((grid, index) => ({grid, index})).sort((a, b) => area(a.grid.box) - area(b.grid.box));
  const held: Chunk[][] = grids.map(() => []);
  const free: Chunk[] = [];
  for (const chunk of chunks) {
    const x = middleX(chunk.box);
    const y = middleY(chunk.box);
    const home = byArea.find(({grid}) => contains(grid.box, x, y, 0.5));
    if (home) held[home.index]?.push(chunk);
    else free.push(chunk);
  }
  const tables: PageTable[] = [];
  grids.forEach((grid, index) => {
    const own = held[index] ?? [];
    // Symbols between rulings are drawn in a chart.
    if (areTexts(own.map(chunk => chunk.text))) tables.push(fillGrid(grid, own, page, verticals));
    else free.push(...own);
  });
  return {tables, free};
}

const middleX = (box: Box): number => (box[0] + box[2]) / 2;
const middleY = (box: Box): number => (box[1] + box[3]) / 2;

/** The table of one grid and its text. The row `open`, where given, is known to hold several. */
export function fillGrid(
  drawn: Grid,
  chunks: readonly Chunk[],
  page: number,
  verticals: readonly Ruling[],
  open = -1,
): PageTable {
  let grid = drawn;
  let held: readonly (readonly Chunk[])[] = assign(grid, chunks);
  const lengthened = lengthenColumns(grid, held);
  if (lengthened !== grid) {
    grid = lengthened;
    held = assign(grid, chunks);
  }
  const cut = withUndrawnRows(grid, held);
  if (cut !== grid) {
    grid = cut;
    held = assign(grid, chunks);
  }
  // A frame without any column line is read by its texts.
  const parted = grid.xs.length > 2 ? withUndrawnColumns(grid, held) : grid;
  if (parted !== grid) {
    grid = parted;
    held = assign(grid, chunks);
  }
  if (grid !== drawn) {
    grid = withPartedHeads(grid, held);
    held = assign(grid, chunks);
  }
  const heads = withCentredHeads(grid, held);
  if (heads !== grid) {
    grid = heads;
    held = assign(grid, chunks);
  }
  ({grid, held} = withCutHeads({grid, held}));
  const split = splitOpenRows(grid, held, verticals, open);
  if (split !== grid) {
    grid = split;
    held = assign(grid, chunks);
  }
  const cells = grid.cells.map((cell, index): PageCell => {
    const own = held[index] ?? [];
    const content = cellContent(own);
    const filled: PageCell = {
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      area: cellBox(grid, cell),
      ...content,
      doubt: doubtOf(cell, own),
    };
    if (cell.row === 0 && isOpen(filled.area, grid.open.above)) filled.openAbove = true;
    if (cell.row + cell.rowSpan === grid.ys.length - 1 && isOpen(filled.area, grid.open.below)) filled.openBelow = true;
    return filled;
  });
  return {page, box: grid.box, xs: grid.xs, ys: grid.ys, cells, drawn: 'ruled'};
}

/** Whether the stretches of a side that is not drawn make up most of a cell's width. */
function isOpen([left, , right]: Box, gaps: OpenSides['above']): boolean {
  const open = gaps.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(right, to) - Math.max(left, from)), 0);
  return open > 0.5 * (right - left);
}

function doubtOf(cell: GridCell, chunks: readonly Chunk[]): PageCell['doubt'] {
  const unseen = doubtOfText(chunks);
  if (unseen) return unseen;
  if (overlapping(chunks)) return 'overlap';
  if (areAmountsBeside(chunks)) return 'column';
  return cell.doubt ?? (cell.ragged ? 'column' : null);
}

/** Whether two chunks of a cell are printed on top of each other. */
function overlapping(chunks: readonly Chunk[]): boolean {
  for (let i = 0; i < chunks.length; i += 1) {
    for (let j = i + 1; j < chunks.length; j += 1) {
      const a = chunks[i];
      const b = chunks[j];
      if (!a || !b || a.angle !== b.angle) continue;
      const size = Math.min(a.size, b.size);
      if (Math.abs(a.v - b.v) > 0.5 * size) continue;
      if (Math.min(a.u1, b.u1) - Math.max(a.u0, b.u0) > 0.6 * size) return true;
    }
  }
  return false;
}

/** Whether amounts of several columns stand in a cell beside each other. */
function areAmountsBeside(chunks: readonly Chunk[]): boolean {
  const amounts = chunks.filter(({text}) => isDecimal(text));
  return amounts.length > 1 && linesOf(amounts).some(line => line.chunks.length > 1);
}

export function cellBox(grid: Grid, cell: GridCell): Box {
  return [
    grid.xs[cell.column] ?? 0,
    grid.ys[cell.row] ?? 0,
    grid.xs[cell.column + cell.columnSpan] ?? 0,
    grid.ys[cell.row + cell.rowSpan] ?? 0,
  ];
}

/** For every elementary place of the grid, which cell covers it. */
function coverage(grid: Grid): Int32Array {
  const width = grid.xs.length - 1;
  const owner = new Int32Array(width * (grid.ys.length - 1)).fill(-1);
  grid.cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      owner.fill(index, row * width + cell.column, row * width + cell.column + cell.columnSpan);
    }
  });
  return owner;
}

function finderOf(grid: Grid): Finder {
  const owner = coverage(grid);
  const width = grid.xs.length - 1;
  const height = grid.ys.length - 1;
  return box => {
    const column = Math.min(width - 1, Math.max(0, lowerBound(grid.xs, middleX(box)) - 1));
    const row = Math.min(height - 1, Math.max(0, lowerBound(grid.ys, middleY(box)) - 1));
    return owner[row * width + column] ?? -1;
  };
}

function assign(grid: Grid, chunks: readonly Chunk[]): Chunk[][] {
  const held: Chunk[][] = grid.cells.map(() => []);
  const cellAt = finderOf(grid);
  for (const chunk of chunks) {
    if (liesInOne(chunk, cellAt)) held[cellAt(chunk.box)]?.push(chunk);
    else for (const piece of piecesByCell(chunk, cellAt)) held[cellAt(piece.box)]?.push(piece);
  }
  return held;
}

/** For each column line, the cells that run over it. */
function cellsOver(grid: Grid): number[][] {
  const over = grid.xs.map((): number[] => []);
  grid.cells.forEach((cell, index) => {
    for (let line = cell.column + 1; line < cell.column + cell.columnSpan; line += 1) over[line]?.push(index);
  });
  return over;
}

/**
 * A column line that is drawn in the header only is drawn on down to the foot of the table, when
 * no text below crosses it and text stands on both sides of it: headers boxed, bodies not.
 */
function lengthenColumns(grid: Grid, held: readonly (readonly Chunk[])[]): Grid {
  const cuts = new Map<number, number[]>();
  cellsOver(grid).forEach((open, line) => {
    if (open.length === 0 || !goesOn(grid, open, held, line)) return;
    for (const index of open) addTo(cuts, index, line);
  });
  if (cuts.size === 0) return grid;
  const cells = grid.cells.flatMap((cell, index): GridCell[] => {
    const edges = [cell.column, ...(cuts.get(index) ?? []), cell.column + cell.columnSpan];
    return range(0, edges.length - 1).map(i => ({
      ...cell,
      column: edges[i] ?? 0,
      columnSpan: (edges[i + 1] ?? 0) - (edges[i] ?? 0),
    }));
  });
  return {...grid, cells: ordered(cells)};
}

/** Whether a column line goes on, unseen, through the cells that run over it. */
function goesOn(grid: Grid, open: readonly number[], held: readonly (readonly Chunk[])[], line: number): boolean {
  const height = grid.ys.length - 1;
  const x = grid.xs[line] ?? 0;
  const cells = open.flatMap(index => grid.cells[index] ?? []);
  const firstOpen = Math.min(...cells.map(cell => cell.row));
  const rowsOpen = new Set(cells.flatMap(cell => range(cell.row, cell.row + cell.rowSpan)));
  // Only where the line stops for good: all rows from the first open one down are open.
  if (firstOpen === 0 || rowsOpen.size !== height - firstOpen || rowsOpen.size < 2) return false;
  const texts = open.map(index => held[index] ?? []);
  if (texts.some(chunks => chunks.some(chunk => chunk.box[0] < x - 0.5 && chunk.box[2] > x + 0.5))) return false;
  const isLeft = (chunks: readonly Chunk[]): boolean => chunks.some(chunk => chunk.box[2] <= x + 0.5);
  const isRight = (chunks: readonly Chunk[]): boolean => chunks.some(chunk => chunk.box[0] >= x - 0.5);
  const left = texts.filter(isLeft).length;
  const right = texts.filter(isRight).length;
  const both = texts.filter(chunks => isLeft(chunks) && isRight(chunks)).length;
  return both >= 2 && both >= 0.5 * Math.max(left, right);
}

const ordered = (cells: GridCell[]): GridCell[] => cells.sort((a, b) => a.row - b.row || a.column - b.column);

const range = (from: number, to: number): number[] => Array.from({length: Math.max(0, to - from)}, (_, i) => from + i);
