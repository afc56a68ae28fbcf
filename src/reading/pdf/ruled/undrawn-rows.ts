import {lowerBound} from '../geometry/lower-bound.ts';
import {type Chunk, linesOf} from '../lines/chunks.ts';
import {isSingle} from '../lines/text-shapes.ts';
import type {Grid, GridCell} from './grid.ts';

/** Figures, at least, one a row, that show that a cell is as many as the rows beside it. */
const leastFigures = 3;

/** Rows of a grid: the first one, and the one behind the last. */
interface Rows {
  from: number;
  to: number;
}

const rowsOf = ({row, rowSpan}: GridCell): Rows => ({from: row, to: row + rowSpan});

/**
 * Cuts the cells of a grid that go down beside rows which only other columns show: figures stand in them one a row. The
 * cells that are as tall beside them are cut too, where no text crosses a row line.
 */
export function withUndrawnRows(grid: Grid, held: readonly (readonly Chunk[])[]): Grid {
  const shown = grid.cells.filter((cell, i) => cell.rowSpan >= leastFigures && isFigureARow(grid, held[i] ?? []));
  if (shown.length === 0) return grid;
  const ranges = shown.map(rowsOf);
  const cells = grid.cells.flatMap((cell, i): GridCell[] => {
    const {from, to} = rowsOf(cell);
    const isBeside = cell.rowSpan > 1 && ranges.some(own => from >= own.from && to <= own.to);
    if (!isBeside || !(held[i] ?? []).every(chunk => liesInRow(grid, chunk))) return [cell];
    return Array.from({length: cell.rowSpan}, (_, at) => ({...cell, row: from + at, rowSpan: 1}));
  });
  return {...grid, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column)};
}

/** Whether a cell holds nothing but figures, each in a row of its own. */
function isFigureARow(grid: Grid, chunks: readonly Chunk[]): boolean {
  if (chunks.length < leastFigures || !chunks.every(({text, angle}) => angle === 0 && isSingle(text))) return false;
  const lines = linesOf(chunks);
  if (lines.length < leastFigures) return false;
  const rows = new Set(lines.map(({box}) => lowerBound(grid.ys, (box[1] + box[3]) / 2)));
  return rows.size === lines.length && chunks.every(chunk => liesInRow(grid, chunk));
}

/** Whether no row line runs through a text. */
const liesInRow = ({ys}: Grid, {v, size}: Chunk): boolean => lowerBound(ys, v - 0.6 * size) === lowerBound(ys, v);
