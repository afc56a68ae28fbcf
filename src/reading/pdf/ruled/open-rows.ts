import type {Ruling} from '../drawing/page-content.ts';
import {range} from '../header/header-spans.ts';
import type {CellLine} from '../lines/cell-lines.ts';
import {type Chunk, type Line, linesOf, splitChunk} from '../lines/chunks.ts';
import {type Band, type Word, wordsOf} from '../lines/columns.ts';
import {leadingOf} from '../lines/leading.ts';
import {columnAt, pieceOf} from '../lines/pieces.ts';
import {isDecimal, isSingle} from '../lines/text-shapes.ts';
import {type BodyCell, spanAlone} from '../rows/body-cells.ts';
import {readBody} from '../rows/body-rows.ts';
import {begunRows, holdsRows} from '../rows/held-rows.ts';
import {compress, type Grid, type GridCell} from './grid.ts';

/** A place between two column lines in a row of a grid, and the drawn cell it is part of. */
interface Slot extends Band {
  column: number;
  columnSpan: number;
}

/** Share of the texts in a merged cell that may run over a column line when it is cut there. */
const crossingShare = 0.15;

/**
 * Cuts the rows of a grid that are drawn as one but hold several: a frame and a boxed header with
 * nothing but column lines below, or not even those. Column lines of the header part the texts
 * below, and the texts tell the rows. Producers that draw the sides of every cell leave joints in
 * the column lines where rows meet. The row `known` is open for certain.
 */
export function splitOpenRows(
  grid: Grid,
  held: readonly (readonly Chunk[])[],
  verticals: readonly Ruling[],
  known = -1,
): Grid {
  const cuts = new Map<number, OpenRow>();
  const own = verticals.filter(
    line => line.at > grid.box[0] - 2 && line.at < grid.box[2] + 2 && line.from < grid.box[3] && line.to > grid.box[1],
  );
  const rows = Array.from({length: grid.ys.length - 1}, (): HeldCell[] => []);
  grid.cells.forEach((cell, index) => {
    const one = {cell, chunks: held[index] ?? []};
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) rows[row]?.push(one);
  });
  for (const [row, cells] of rows.entries()) {
    const open = openRow(grid, cells, row, own, row === known);
    if (open) cuts.set(row, open);
  }
  return cuts.size === 0 ? grid : cutRows(grid, cuts);
}

/** A drawn cell and its texts. */
interface HeldCell {
  cell: GridCell;
  chunks: readonly Chunk[];
}

interface OpenRow {
  slots: Slot[];
  cells: BodyCell[];
  cuts: number[];
}

function openRow(
  grid: Grid,
  own: readonly HeldCell[],
  row: number,
  verticals: readonly Ruling[],
  certain: boolean,
): OpenRow | null {
  if (own.some(({cell, chunks}) => cell.rowSpan > 1 || chunks.some(chunk => chunk.angle !== 0))) return null;
  if (!certain && own.every(({cell}) => cell.columnSpan === 1) && isOneLine(own.flatMap(({chunks}) => chunks)))
    return null;
  const slots: Slot[] = [];
  let cut = certain;
  for (const {cell, chunks} of own) {
    const lines = linesOf(chunks);
    const parted = cell.columnSpan > 1 && holdsColumns(lines, grid.xs, cell);
    cut ||= parted;
    const columns = parted ? range(cell.column, cell.column + cell.columnSpan - 1) : [cell.column];
    for (const column of columns) {
      const span = parted ? 1 : cell.columnSpan;
      slots.push({column, columnSpan: span, from: grid.xs[column] ?? 0, to: grid.xs[column + span] ?? 0});
    }
  }
  const edges = [...slots.map(slot => slot.from), slots[slots.length - 1]?.to ?? 0];
  const pieces = linesOf(own.flatMap(({chunks}) => chunks)).flatMap(line => piecesIn(line, edges));
  const joints = jointsOf(withoutDashes(verticals), grid.ys[row] ?? 0, grid.ys[row + 1] ?? 0);
  // Sides may be pieced within a row of text: only with numbers do their ends tell rows.
  const jointed = joints.length > 0 && pieces.some(piece => isSingle(piece.text));
  const begun = certain || cut ? [] : begunRows(pieces, slots);
  if (
    !certain &&
    !jointed &&
    !holdsRows(pieces, slots, cut) &&
    begun.length === 0 &&
    !(cut && new Set(pieces.map(piece => piece.v)).size === 1)
  )
    return null;
  const byColumn = slots.map((_, column) => pieces.filter(piece => piece.first === column));
  const bands = slots.map((slot, column): Band => {
    const texts = (byColumn[column] ?? []).filter(piece => piece.last === column);
    if (texts.length === 0) return {from: slot.from, to: slot.to};
    return {from: Math.min(...texts.map(text => text.from)), to: Math.max(...texts.map(text => text.to))};
  });
  const rules = [...joints, ...begun].map(y => ({y, from: grid.box[0], to: grid.box[2]}));
  const body = readBody(pieces, bands, rules, leadingOf(byColumn));
  if (!certain) spanAlone(body.cells, slots.length, body.rows.length, [grid.ys[row] ?? 0, grid.ys[row + 1] ?? 0]);
  return body.rows.length > 1 || cut ? {slots, cells: body.cells, cuts: body.cuts} : null;
}

/** Whether all texts stand on one baseline: these are one row. */
function isOneLine(chunks: readonly Chunk[]): boolean {
  const first = chunks[0];
  return first === undefined || chunks.every(chunk => Math.abs(chunk.v - first.v) < 0.2 * first.size);
}

/** Pieces shorter than this, in points, are dashes: the side of a cell is as tall as a text. */
const longestDash = 6;

/** Dashed column lines as whole ones: their gaps are no joints. */
function withoutDashes(verticals: readonly Ruling[]): Ruling[] {
  const isDash = (line: Ruling): boolean => line.to - line.from < longestDash;
  if (!verticals.some(isDash)) return [...verticals];
  const whole: Ruling[] = [];
  for (const line of [...verticals].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const last = whole[whole.length - 1];
    const near = last && Math.abs(last.at - line.at) < 0.5 && line.from - last.to < longestDash;
    if (near && (isDash(line) || isDash(last))) last.to = Math.max(last.to, line.to);
    else whole.push({...line});
  }
  return whole;
}

/** Heights at which most column lines that reach there are pieced together, as the sides of cells are. */
function jointsOf(verticals: readonly Ruling[], top: number, bottom: number): number[] {
  const ends = verticals
    .flatMap(line => [line.from, line.to])
    .filter(y => y > top + 4 && y < bottom - 4)
    .sort((a, b) => a - b);
  const joints: number[] = [];
  let i = 0;
  while (i < ends.length) {
    const y = ends[i] ?? 0;
    let count = 0;
    while (i < ends.length && (ends[i] ?? Infinity) - y < 2) {
      count += 1;
      i += 1;
    }
    const through = verticals.filter(line => line.from < y - 3 && line.to > y + 4).length;
    if (count >= 4 && through === 0) joints.push(y + 0.5);
  }
  return joints;
}

/** The texts of a line by the places between the edges given. */
function piecesIn(line: Line, edges: readonly number[]): CellLine[] {
  const pieces: CellLine[] = [];
  for (const word of wordsOf(line).flatMap(own => partedBehindAmount(own, edges))) {
    const place = placeOf(word, edges);
    const last = pieces[pieces.length - 1];
    if (last && last.last === place.last && last.first === place.first) {
      last.to = word.to;
      last.text += ` ${word.text}`;
      last.chunks.push(...word.chunks);
      continue;
    }
    pieces.push(pieceOf(word, place, line.v));
  }
  return pieces;
}

/** An amount and words behind it that are no unit. */
const amountAndWords = /^[-－−]?\d[\d,]*\.\d+\s*(?!(?:亿|万|千)?元)\p{sc=Han}/u;

/** The amount of one column and the words of the next, drawn by themselves on both sides of the edge: 313.90|公用经费合计. */
function partedBehindAmount(word: Word, edges: readonly number[]): Word[] {
  const [chunk] = word.chunks;
  if (!chunk || word.chunks.length > 1 || !amountAndWords.test(word.text)) return [word];
  const runs = splitChunk(chunk, (a, b) => a.glyph.run === b.glyph.run);
  const [amount, next] = runs;
  if (!amount || !next || !isDecimal(amount.text)) return [word];
  if (!edges.some(x => x > amount.box[2] - 0.5 && x < next.box[0] + 0.5)) return [word];
  const isAmount = new Set(amount.parts);
  return splitChunk(chunk, (a, b) => isAmount.has(a) === isAmount.has(b)).map(own => ({
    ...word,
    from: own.box[0],
    to: own.box[2],
    text: own.text,
    chunks: [own],
  }));
}

/** The places a text stands in: more than one where it runs over an edge by more than a hair. */
function placeOf(word: Word, edges: readonly number[]): {first: number; last: number} {
  const slack = 0.2 * word.size;
  const middle = columnAt(edges, (word.from + word.to) / 2);
  return {
    first: Math.min(middle, columnAt(edges, word.from + slack)),
    last: Math.max(middle, columnAt(edges, word.to - slack)),
  };
}

/** Whether the texts of a cell stand in the columns that are drawn above it. */
function holdsColumns(lines: readonly Line[], xs: readonly number[], cell: GridCell): boolean {
  const edges = xs.slice(cell.column, cell.column + cell.columnSpan + 1);
  const words = lines.map(wordsOf);
  const places = words.map(line => line.map(word => placeOf(word, edges)));
  const all = places.flat();
  const crossing = all.filter(place => place.first !== place.last).length;
  if (crossing > crossingShare * all.length) return false;
  if (places.filter(line => new Set(line.map(place => place.first)).size > 1).length >= 2) return true;
  // A single row below the header, in a row as wide as the table.
  const whole = cell.column === 0 && cell.columnSpan === xs.length - 1 && cell.row > 0;
  const filled = new Set(all.map(place => place.first)).size;
  return (
    whole &&
    lines.length === 1 &&
    crossing === 0 &&
    filled >= 3 &&
    filled === all.length &&
    !words.flat().some(word => /[:：]/u.test(word.text))
  );
}

function cutRows(grid: Grid, open: ReadonlyMap<number, OpenRow>): Grid {
  const ys: number[] = [];
  const first: number[] = [];
  for (let row = 0; row < grid.ys.length; row += 1) {
    first.push(ys.length);
    ys.push(grid.ys[row] ?? 0, ...(open.get(row)?.cuts ?? []));
  }
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const start = first[cell.row] ?? 0;
    const end = first[cell.row + cell.rowSpan] ?? start + 1;
    return open.has(cell.row) ? [] : [{...cell, row: start, rowSpan: end - start}];
  });
  for (const [row, {slots, cells: own, cuts}] of open)
    cells.push(...cellsOf(slots, own, first[row] ?? 0, cuts.length + 1));
  return compress({...grid, ys, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column)});
}

/** The cells of an open row: those of its texts, and empty ones between. */
function cellsOf(slots: readonly Slot[], own: readonly BodyCell[], base: number, rows: number): GridCell[] {
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const add = (row: number, rowSpan: number, firstSlot: number, lastSlot: number, unsure: boolean): void => {
    const [from, to] = [slots[firstSlot], slots[lastSlot]];
    if (!from || !to) return;
    for (const r of range(row, row + rowSpan - 1))
      for (const slot of range(firstSlot, lastSlot)) taken.add(r * slots.length + slot);
    cells.push({
      row: base + row,
      column: from.column,
      rowSpan,
      columnSpan: to.column + to.columnSpan - from.column,
      ragged: false,
      ...(unsure ? {doubt: 'row' as const} : {}),
    });
  };
  for (const cell of own) {
    const places = range(cell.row, cell.row + cell.rowSpan - 1).flatMap(row =>
      range(cell.first, cell.last).map(slot => row * slots.length + slot),
    );
    if (places.some(place => taken.has(place))) {
      if (!taken.has(cell.row * slots.length + cell.first)) add(cell.row, 1, cell.first, cell.first, true);
    } else {
      add(cell.row, cell.rowSpan, cell.first, cell.last, cell.unsure);
    }
  }
  for (const row of range(0, rows - 1))
    for (const slot of range(0, slots.length - 1))
      if (!taken.has(row * slots.length + slot)) add(row, 1, slot, slot, false);
  return cells;
}
