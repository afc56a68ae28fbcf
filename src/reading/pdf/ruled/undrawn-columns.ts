import {groupedBy} from '../../../model/grouping.ts';
import {type Chunk, type Line, linesOf} from '../lines/chunks.ts';
import type {Band} from '../lines/columns.ts';
import {isFigure} from '../lines/text-shapes.ts';
import type {Grid, GridCell} from './grid.ts';

/** Free room, in ems, that parts columns all the way down. */
const gutter = 0.25;
/** Lines of text, at the least, that stand on both sides of it; of figures alone fewer will do. */
const leastLines = 3;
const leastFigures = 2;
/** Share of the lines that do. */
const leastShare = 0.3;
/** Share of the texts of a column that are figures, where it is one of them. */
const figureShare = 0.6;

/** A drawn cell and its texts. */
interface HeldCell {
  cell: GridCell;
  chunks: readonly Chunk[];
}

/** A drawn column that holds several: from which row on, and where they part. */
interface Parted {
  column: number;
  columnSpan: number;
  row: number;
  lines: number[];
}

/**
 * Parts the columns of a grid that are drawn as one but hold several: headers boxed, in part or whole, and below them
 * no sides. Texts stand apart there row after row, figures among them, with free room between all the way down. Rows
 * above whose texts keep to the same room are parted too; other headings stand over all of it.
 */
export function withUndrawnColumns(grid: Grid, held: readonly (readonly Chunk[])[]): Grid {
  const cells = grid.cells.map((cell, i): HeldCell => ({cell, chunks: held[i] ?? []}));
  const begun = cells.filter(({chunks}) => isBegun(chunks));
  if (begun.length === 0) return grid;
  const parted: Parted[] = [];
  for (const own of groupedBy(begun, ({cell}) => `${cell.column} ${cell.columnSpan}`).values()) {
    const found = partedFrom(grid, cells, own);
    if (found) parted.push(found);
  }
  return parted.length === 0 ? grid : cutAt(grid, parted);
}

/** Whether texts stand beside each other, one of them a figure. */
function isBegun(chunks: readonly Chunk[]): boolean {
  if (chunks.length < 2 || !chunks.some(({text}) => isFigure(text))) return false;
  if (chunks.some(({angle}) => angle !== 0)) return false;
  return linesOf(chunks).some(line => line.chunks.length > 1 && line.chunks.some(({text}) => isFigure(text)));
}

/** The columns that a drawn one holds from the first of these cells down to the foot; null where they are not certain. */
function partedFrom(grid: Grid, cells: readonly HeldCell[], begun: readonly HeldCell[]): Parted | null {
  const {column, columnSpan} = begun[0]?.cell ?? {column: 0, columnSpan: 1};
  let row = Math.min(...begun.map(({cell}) => cell.row));
  const own = cells.filter(({cell}) => cell.column === column && cell.columnSpan === columnSpan);
  const body = own.filter(({cell}) => cell.row >= row);
  if (body.reduce((sum, {cell}) => sum + cell.rowSpan, 0) !== grid.ys.length - 1 - row) return null;
  let stretches = stretchesOf(body.flatMap(({chunks}) => chunks));
  if (stretches.length < 2 || !areColumns(body, stretches)) return null;
  for (const {cell, chunks} of own.filter(({cell}) => cell.row < row).sort((a, b) => b.cell.row - a.cell.row)) {
    if (cell.row + cell.rowSpan !== row || chunks.length < 2) break;
    const together = stretchesOf([...body.flatMap(one => one.chunks), ...chunks]);
    if (together.length !== stretches.length || sidesOf(chunks, together).size < together.length) break;
    stretches = together;
    row = cell.row;
  }
  const lines = stretches.slice(1).map((stretch, i) => ((stretches[i]?.to ?? 0) + stretch.from) / 2);
  const drawn = grid.xs.slice(column + 1, column + columnSpan);
  if (drawn.length === 0) return {column, columnSpan, row, lines};
  // Column lines of the rows above that end there part it too, or it is not known how it goes on.
  const isBetween = (x: number, i: number): boolean =>
    x > (stretches[i]?.to ?? 0) - 1 && x < (stretches[i + 1]?.from ?? 0) + 1;
  return drawn.length === lines.length && drawn.every(isBetween) ? {column, columnSpan, row, lines: []} : null;
}

/** The stretches of a column that texts fill, from left to right. */
function stretchesOf(chunks: readonly Chunk[]): Band[] {
  const stretches: Band[] = [];
  for (const {box, size} of [...chunks].sort((a, b) => a.box[0] - b.box[0])) {
    const last = stretches.at(-1);
    if (last && box[0] < last.to + gutter * size) last.to = Math.max(last.to, box[2]);
    else stretches.push({from: box[0], to: box[2]});
  }
  return stretches;
}

/** Which of the stretches a text stands in. */
const sideOf = ({box}: Chunk, stretches: readonly Band[]): number => stretches.findIndex(({to}) => box[0] < to);

/** In which of the stretches texts stand. */
const sidesOf = (chunks: readonly Chunk[], stretches: readonly Band[]): Set<number> =>
  new Set(chunks.map(chunk => sideOf(chunk, stretches)));

/** Whether the texts in stretches are those of columns: enough lines stand in several, and some hold figures. */
function areColumns(body: readonly HeldCell[], stretches: readonly Band[]): boolean {
  const lines = body.flatMap(({chunks}): Line[] => linesOf(chunks));
  const beside = lines.filter(line => sidesOf(line.chunks, stretches).size > 1);
  const chunks = lines.flatMap(line => line.chunks);
  const least = chunks.every(({text}) => isFigure(text)) ? leastFigures : leastLines;
  if (beside.length < least || beside.length < leastShare * lines.length) return false;
  const columns = stretches.map((_, i) => chunks.filter(chunk => sideOf(chunk, stretches) === i));
  // Signs that stand apart from their amounts are no column.
  if (!columns.every(own => own.some(({text}) => /[\p{L}\p{N}]/u.test(text)))) return false;
  return columns.some(own => own.filter(({text}) => isFigure(text)).length >= figureShare * own.length);
}

/** The grid with the column lines added, and the cells that they cut. */
function cutAt(grid: Grid, parted: readonly Parted[]): Grid {
  const xs = [...grid.xs, ...parted.flatMap(({lines}) => lines)].sort((a, b) => a - b);
  const places = new Map(xs.map((x, i) => [x, i]));
  const at = (column: number): number => places.get(grid.xs[column] ?? 0) ?? 0;
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const [from, to] = [at(cell.column), at(cell.column + cell.columnSpan)];
    const isCut = parted.some(
      own => own.column === cell.column && own.columnSpan === cell.columnSpan && cell.row >= own.row,
    );
    if (!isCut) return [{...cell, column: from, columnSpan: to - from}];
    return Array.from({length: to - from}, (_, i) => ({...cell, column: from + i, columnSpan: 1}));
  });
  return {...grid, xs, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column)};
}

/** Characters that a heading has at least which is no part of one set wide. */
const leastHeading = 2;

/**
 * Cuts headings of a grid whose column lines go on undrawn where several of them were read as one: each stands within
 * a column of its own.
 */
export function withPartedHeads(grid: Grid, held: readonly (readonly Chunk[])[]): Grid {
  const cells = grid.cells.flatMap((cell, i): GridCell[] => {
    const own = held[i] ?? [];
    if (cell.columnSpan < 2 || cell.row === 0 || own.length < 2 || !standApart(grid, cell, own)) return [cell];
    return Array.from({length: cell.columnSpan}, (_, at) => ({...cell, column: cell.column + at, columnSpan: 1}));
  });
  return cells.length === grid.cells.length ? grid : {...grid, cells};
}

/** Whether the texts of a cell are headings of their own in several of the columns that it spans. */
function standApart(grid: Grid, {column, columnSpan}: GridCell, chunks: readonly Chunk[]): boolean {
  const sides = grid.xs.slice(column + 1, column + columnSpan);
  const isWhole = ({box, text, angle}: Chunk): boolean =>
    angle === 0 && text.length >= leastHeading && sides.every(x => x < box[0] + 1 || x > box[2] - 1);
  if (!chunks.every(isWhole)) return false;
  const filled = new Set(chunks.map(({box}) => sides.filter(x => x < box[0] + 1).length));
  return filled.size > 1;
}
