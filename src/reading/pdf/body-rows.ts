import type {Band} from './columns.ts';
import type {RowLine} from './header-cells.ts';
import {
  bottomOf,
  type CellLine,
  cutsBetween,
  isFull,
  type Leading,
  overlap,
  type RowBand,
  rowBands,
  type Stack,
  stacksOf,
  topOf,
} from './row-bands.ts';
import {isEnumerator, isFigure, isSingle} from './text-shapes.ts';

/** A text of the body at its place in the grid. */
export interface BodyCell {
  row: number;
  rowSpan: number;
  first: number;
  last: number;
  lines: CellLine[];
  /** Whether its row is not certain. */
  unsure: boolean;
}

export interface Body {
  rows: RowBand[];
  cells: BodyCell[];
  /** Heights of the lines between rows. */
  cuts: number[];
}

/** A height at which rulings part rows, and the columns they run over there. */
interface Cut {
  y: number;
  over: boolean[];
}

/** Share of the columns that a ruling runs over where it parts rows. */
const cutShare = 0.3;

/**
 * The rows of a table's body and what stands in them. Rulings across part rows for certain; texts
 * tell the rest: numbers are never wrapped, so their distance is that of rows; texts closer than
 * that are one; a text set between rows belongs to all of those it stands in the middle of.
 */
export function readBody(
  pieces: readonly CellLine[],
  bands: readonly Band[],
  rules: readonly RowLine[],
  leading: Leading,
): Body {
  const columns = bands.length;
  spanCentred(pieces, bands);
  spanToTheRight(pieces, columns);
  const byColumn = columnsOf(pieces, columns);
  const stacks = stacksOf(byColumn, leading);
  const cuts = cutsOf(rules, bands).filter(
    cut => pieces.some(piece => piece.v < cut.y) && pieces.some(piece => piece.v > cut.y),
  );
  const between = intervalsOf(stacks, cuts);
  const parted = between.map(own => rowBands(own));
  const finer = withMissingCuts(cuts, between, parted, columns);
  if (isRuledByRow(cuts, finer)) return ruledRows(byColumn, finer);
  const rows = parted.flatMap((own, index) => joinContinuations(own, between[index] ?? [], leading));
  return {rows, cells: placeStacks(stacks, rows, columns), cuts: rowCuts(rows, cuts)};
}

/** How far, in ems, a text may be off the middle of the columns it is centred over. */
const offCentre = 1.2;

/**
 * Gives a text that stands out of line with its own column, in the middle of that column and an
 * empty one beside it, both columns: «合计» over code and name.
 */
function spanCentred(pieces: readonly CellLine[], bands: readonly Band[]): void {
  const byColumn = columnsOf(pieces, bands.length);
  byColumn.forEach((own, column) => {
    const band = bands[column];
    const flush = own.filter(piece => piece.from - (band?.from ?? 0) < 2 * piece.size);
    if (!band || own.length < 4 || flush.length < 0.7 * own.length) return;
    for (const piece of own) {
      if (piece.first !== piece.last || isFigure(piece.text) || piece.from - band.from < 2.5 * piece.size) continue;
      for (const [first, last] of [
        [column, column + 1],
        [column - 1, column],
      ] as const) {
        const other = bands[first === column ? last : first];
        const beside = byColumn[first === column ? last : first] ?? [];
        if (!other || beside.some(mate => Math.abs(mate.v - piece.v) < 0.5 * piece.size)) continue;
        const from = bands[first]?.from ?? 0;
        const to = bands[last + 1]?.from ?? bands[last]?.to ?? 0;
        const middle = (piece.from + piece.to) / 2;
        const near = Math.min(
          Math.abs(middle - (from + to) / 2),
          Math.abs(middle - (from + (bands[last]?.to ?? 0)) / 2),
        );
        if (near < offCentre * piece.size) {
          piece.first = first;
          piece.last = last;
          break;
        }
      }
    }
  });
}

/** A text that runs over columns, with nothing to its right: nothing shows where it ends before the last. */
function spanToTheRight(pieces: readonly CellLine[], columns: number): void {
  for (const piece of pieces) {
    if (piece.first === piece.last || isFigure(piece.text)) continue;
    const beside = pieces.some(
      other => other !== piece && other.first > piece.last && Math.abs(other.v - piece.v) < 1.2 * piece.size,
    );
    if (!beside) piece.last = columns - 1;
  }
}

/** Texts by column, from top to bottom; a text over several columns counts for its first. */
function columnsOf(pieces: readonly CellLine[], columns: number): CellLine[][] {
  const byColumn: CellLine[][] = Array.from({length: columns}, () => []);
  for (const piece of [...pieces].sort((a, b) => a.v - b.v)) byColumn[piece.first]?.push(piece);
  return byColumn;
}

function cutsOf(rules: readonly RowLine[], bands: readonly Band[]): Cut[] {
  const cuts: Cut[] = [];
  const [left = 0, right = 0] = [bands[0]?.from, bands.at(-1)?.to];
  for (const rule of [...rules].sort((a, b) => a.y - b.y)) {
    if (rule.painted && Math.min(rule.to, right) - Math.max(rule.from, left) < cutShare * (right - left)) continue;
    // Where a painted area ends another of the same colour may begin: that shows no merged cell.
    const over = bands.map(
      band => rule.painted === true || (rule.from <= (band.from + band.to) / 2 && rule.to >= (band.from + band.to) / 2),
    );
    const last = cuts[cuts.length - 1];
    if (last && rule.y - last.y < 3) last.over = last.over.map((known, column) => known || over[column] === true);
    else cuts.push({y: rule.y, over});
  }
  return cuts.filter(cut => cut.over.filter(Boolean).length >= cutShare * bands.length);
}

/** The stacks between one cut and the next. */
function intervalsOf(stacks: readonly Stack[], cuts: readonly Cut[]): Stack[][] {
  const intervals: Stack[][] = Array.from({length: cuts.length + 1}, () => []);
  for (const stack of stacks) {
    const middle = (stack.top + stack.bottom) / 2;
    let index = 0;
    while (index < cuts.length && (cuts[index]?.y ?? Infinity) < middle) index += 1;
    intervals[index]?.push(stack);
  }
  return intervals;
}

/** Share of the rows that rulings must part before the others are taken to be drawn rows too. */
const drawnRows = 0.45;

/** Whether the rulings draw the rows: hardly any are missing. */
const isRuledByRow = (drawn: readonly Cut[], all: readonly Cut[]): boolean =>
  drawn.length >= 2 && drawn.length >= drawnRows * all.length;

/** The cuts with those between rows that no ruling parts: two rows of one shade, for instance. */
function withMissingCuts(
  cuts: readonly Cut[],
  intervals: readonly (readonly Stack[])[],
  parted: readonly (readonly RowBand[])[],
  columns: number,
): Cut[] {
  const heights = cuts
    .slice(1)
    .map((cut, i) => cut.y - (cuts[i]?.y ?? 0))
    .sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? Infinity;
  const added = intervals.flatMap((own, index): Cut[] => {
    const rows = parted[index] ?? [];
    const tall = (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0) > 1.5 * usual;
    if (rows.length < 2 || !(tall || stackedNumbers(own))) return [];
    return cutsBetween(rows).map(y => ({y, over: Array.from({length: columns}, () => true)}));
  });
  return [...cuts, ...added].sort((a, b) => a.y - b.y);
}

/** Whether numbers stand below each other in one column: these are several rows. */
function stackedNumbers(stacks: readonly Stack[]): boolean {
  const columns = stacks.filter(stack => stack.lines.every(line => isSingle(line.text))).map(stack => stack.first);
  return new Set(columns).size < columns.length;
}

/** Height, in ems, under which the room between two rulings is no row. */
const lowestRow = 0.9;
/** How far, in ems, a text stands off the middle of its row before it is taken to reach into the next. */
const reaches = 0.3;

/**
 * Rows as the rulings draw them. Where a ruling leaves a column out its cell goes on; where it does
 * not (shaded rows, cells of one background), a text off the middle of its row tells a merged cell.
 */
function ruledRows(columns: readonly (readonly CellLine[])[], cuts: readonly Cut[]): Body {
  const edges = rowEdges(columns.flat(), cuts);
  const kept = edges.slice(1, -1).map(y => cuts.find(cut => cut.y === y)?.over ?? []);
  const rows = edges.slice(1).map((bottom, row): RowBand => ({top: edges[row] ?? 0, bottom}));
  const cells = columns.flatMap((lines, column) => {
    const own = columnCells(lines, edges, row => kept[row]?.[column] === false);
    spreadOverRows(own, column, edges);
    return own;
  });
  return {rows, cells: mergedByPlace(cells), cuts: edges.slice(1, -1)};
}

/** Heights of the rulings that part rows, and of the upper and lower sides of the outer rows. */
function rowEdges(lines: readonly CellLine[], cuts: readonly Cut[]): number[] {
  const top = Math.min(...lines.map(topOf));
  const bottom = Math.max(...lines.map(bottomOf));
  const size = lines[0]?.size ?? 10;
  const ys = cuts.map(cut => cut.y);
  const [first = top, last = bottom] = [ys[0], ys[ys.length - 1]];
  // The outer rows have the same room above their text as below, if no ruling ends them.
  const above = lines.filter(line => line.v < first);
  const below = lines.filter(line => line.v > last);
  const room = Math.max(0, first - Math.max(...above.map(bottomOf)));
  const under = Math.max(0, Math.min(...below.map(topOf)) - last);
  const all = [top - room, ...ys, bottom + under];
  return all.filter((y, i) => i === 0 || i === all.length - 1 || y - (all[i - 1] ?? y) >= lowestRow * size);
}

/** The cells of a column: its lines by row, those that reach over a row's edge from both sides as one. */
function columnCells(
  lines: readonly CellLine[],
  edges: readonly number[],
  goesOn: (row: number) => boolean,
): BodyCell[] {
  const cells: BodyCell[] = [];
  for (const line of lines) {
    const middle = (topOf(line) + bottomOf(line)) / 2;
    let row = 0;
    while (row < edges.length - 2 && (edges[row + 1] ?? Infinity) < middle) row += 1;
    const previous = cells[cells.length - 1];
    const end = previous ? previous.row + previous.rowSpan - 1 : -1;
    const open =
      previous !== undefined && row > end && Array.from({length: row - end}, (_, i) => end + i).every(goesOn);
    if (previous && (row === end || open || (row === end + 1 && meet(previous, line, edges)))) {
      previous.lines.push(line);
      previous.last = Math.max(previous.last, line.last);
      previous.rowSpan = row - previous.row + 1;
    } else {
      cells.push({row, rowSpan: 1, first: line.first, last: line.last, lines: [line], unsure: false});
    }
  }
  for (const cell of cells) {
    while (cell.row > 0 && goesOn(cell.row - 1)) {
      cell.row -= 1;
      cell.rowSpan += 1;
    }
    while (cell.row + cell.rowSpan < edges.length - 1 && goesOn(cell.row + cell.rowSpan - 1)) cell.rowSpan += 1;
  }
  return cells;
}

/** Whether a cell's text and the next line lean towards the edge between their rows: one merged cell. */
function meet(cell: BodyCell, line: CellLine, edges: readonly number[]): boolean {
  const last = cell.lines[cell.lines.length - 1];
  if (!last || isSingle(line.text) || isSingle(last.text) || line.v - last.v > 1.7 * line.size) return false;
  const edge = cell.row + cell.rowSpan;
  const above = offRow(cell.lines, edges[cell.row] ?? 0, edges[edge] ?? 0);
  const below = offRow([line], edges[edge] ?? 0, edges[edge + 1] ?? 0);
  return above > reaches * line.size && below < -reaches * line.size;
}

/** How far, in points, texts stand below the middle of their row. */
function offRow(lines: readonly CellLine[], top: number, bottom: number): number {
  const upper = Math.min(...lines.map(topOf));
  const lower = Math.max(...lines.map(bottomOf));
  return (upper + lower - top - bottom) / 2;
}

/** Gives texts off the middle of their rows the rows they stand in the middle of, one after the other. */
function spreadOverRows(cells: readonly BodyCell[], column: number, edges: readonly number[]): void {
  const isOffMiddle = (cell: BodyCell): boolean =>
    Math.abs(offRow(cell.lines, edges[cell.row] ?? 0, edges[cell.row + cell.rowSpan] ?? 0)) >
    offMiddle * (cell.lines[0]?.size ?? 10);
  const off = cells.filter(isOffMiddle);
  // Texts set to the upper or lower side of their rows are off throughout.
  if (off.length === 0 || off.some(cell => cell.lines.some(line => isFigure(line.text)))) return;
  const same = off.filter(cell => cell.rowSpan === 1 && cell.lines.length === 1);
  if (same.length > 0.5 * cells.length && cells.length === edges.length - 1) return;
  spanOver(cells, column, edges);
}

/** Lines between rows: a ruling where there is one, else half-way between the texts. */
function rowCuts(rows: readonly RowBand[], cuts: readonly Cut[]): number[] {
  return cutsBetween(rows).map((y, index) => {
    const above = rows[index]?.bottom ?? y;
    const below = rows[index + 1]?.top ?? y;
    return cuts.find(cut => cut.y > above - 1 && cut.y < below + 1)?.y ?? y;
  });
}

/**
 * Rows that only hold the rest of a wrapped text are joined to the row they belong to, where rows
 * lie no further apart than the lines of a text, so that distances tell nothing.
 */
function joinContinuations(rows: readonly RowBand[], stacks: readonly Stack[], leading: Leading): RowBand[] {
  if (rows.length < 2) return [...rows];
  const widths = new Map<number, number>();
  for (const {first, lines} of stacks)
    for (const line of lines) widths.set(first, Math.max(widths.get(first) ?? 0, line.to - line.from));
  const held = rows.map(row =>
    stacks.filter(stack => overlap(row, stack) > 0.45 * Math.min(row.bottom - row.top, stack.bottom - stack.top)),
  );
  const joined: {band: RowBand; own: readonly Stack[]}[] = [];
  let carried: {band: RowBand; own: readonly Stack[]} | null = null;
  rows.forEach((band, index) => {
    const own = held[index] ?? [];
    const last = joined[joined.length - 1];
    const next = held[index + 1] ?? [];
    const current: {band: RowBand; own: readonly Stack[]} = carried
      ? {band: {top: carried.band.top, bottom: band.bottom}, own: [...carried.own, ...own]}
      : {band, own};
    carried = null;
    if (last && isRest(last.own, own, widths, leading)) {
      joined[joined.length - 1] = {band: {top: last.band.top, bottom: band.bottom}, own: [...last.own, ...own]};
    } else if (isRest(own, next, widths, leading, true)) {
      carried = current;
    } else {
      joined.push(current);
    }
  });
  return joined.map(row => row.band);
}

/**
 * Whether a row goes on with the texts of the row above it. With `upwards` the row above has no
 * figures (they stand on the last line); else the row itself has none.
 */
function isRest(
  above: readonly Stack[],
  below: readonly Stack[],
  widths: ReadonlyMap<number, number>,
  leading: Leading,
  upwards = false,
): boolean {
  const bare = upwards ? above : below;
  const other = upwards ? below : above;
  if (bare.length === 0 || other.length <= bare.length) return false;
  if (bare.some(stack => stack.lines.some(line => isFigure(line.text)))) return false;
  if (!other.some(stack => stack.lines.some(line => isFigure(line.text))) && upwards) return false;
  return bare.every(stack => {
    const mate = other.find(candidate => candidate.first === stack.first && candidate.last === stack.last);
    const a = (upwards ? stack : mate)?.lines.at(-1);
    const b = (upwards ? mate : stack)?.lines[0];
    if (!a || !b) return false;
    const distance = b.v - a.v;
    if (distance > Math.max(1.4 * b.size, Math.min(1.08 * (leading.pitch ?? 0), 1.6 * b.size))) return false;
    return isFull(a, b, widths.get(stack.first) ?? 0) && readsOn(a, b);
  });
}

/** Whether the second line looks like the rest of a text: set in, or without a new beginning. */
function readsOn(a: CellLine, b: CellLine): boolean {
  if (isEnumerator(b.text.split(/\s/u)[0] ?? '') || /[:：]$/u.test(a.text)) return false;
  if (b.from - a.from > 0.4 * b.size) return true;
  if (b.from - a.from < -0.4 * b.size) return false;
  return /^[\p{Ll}(\d&/+]/u.test(b.text) || /[-‐,/&(（、，]$/u.test(a.text) || /^[\u2e80-\u9fff]/u.test(b.text);
}

/** How far, in ems, a text may stand off the middle of the row it belongs to, where others do not. */
const offMiddle = 0.42;

/** Puts every stack into its row, or, set between rows, into all those it is the middle of. */
function placeStacks(stacks: readonly Stack[], rows: readonly RowBand[], columns: number): BodyCell[] {
  const places = stacks.map(stack => rowsOf(stack, rows));
  const centred = rows.map(() => 0);
  const others = rows.map(() => 0);
  places.forEach(({row, last}, index) => {
    const stack = stacks[index];
    const band = rows[row];
    if (!stack || !band || row !== last) return;
    const kind = isOff(stack, band) === 0 ? centred : others;
    kind[row] = (kind[row] ?? 0) + 1;
  });
  const cells = stacks.map((stack, index): BodyCell => {
    let {row, last, unsure} = places[index] ?? {row: 0, last: 0, unsure: true};
    const band = rows[row];
    const off = band && row === last ? isOff(stack, band) : 0;
    // The others stand in the middle of the row, this text does not: it is the middle of several.
    if (off !== 0 && (centred[row] ?? 0) >= 2 && (others[row] ?? 0) === 1 && rows[row + off]) {
      row = Math.min(row, row + off);
      last = row + 1;
      unsure = stack.lines.some(line => isFigure(line.text));
    }
    return {row, rowSpan: last - row + 1, first: stack.first, last: stack.last, lines: stack.lines, unsure};
  });
  const byColumn: BodyCell[][] = Array.from({length: columns}, () => []);
  for (const cell of cells)
    for (let column = cell.first; column <= cell.last; column += 1) byColumn[column]?.push(cell);
  for (const [column, own] of byColumn.entries()) spanRows(own, column, rows);
  return mergedByPlace(cells);
}

/** Whether a stack stands above (-1) or below (1) the middle of a row. */
function isOff(stack: Stack, row: RowBand): -1 | 0 | 1 {
  const size = stack.lines[0]?.size ?? 10;
  const distance = (stack.top + stack.bottom - row.top - row.bottom) / 2;
  if (Math.abs(distance) <= offMiddle * size) return 0;
  return distance < 0 ? -1 : 1;
}

/** The row a stack stands in; the two rows (or more) it stands between. */
function rowsOf(stack: Stack, rows: readonly RowBand[]): {row: number; last: number; unsure: boolean} {
  const middle = (stack.top + stack.bottom) / 2;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((rows[at]?.bottom ?? 0) < middle) low = at + 1;
    else high = at;
  }
  const row = rows[low];
  if (!row) return {row: 0, last: 0, unsure: true};
  const tall = stack.bottom - stack.top;
  const inside = row.top <= middle && row.bottom >= middle;
  const before = rows[low - 1];
  if (inside && overlap(row, stack) > 0.45 * Math.min(tall, row.bottom - row.top)) {
    const beyond =
      (before && overlap(before, stack) > 0.45 * (before.bottom - before.top)) || overlapsNext(rows, low, stack);
    return beyond ? coveredRows(stack, rows, low) : {row: low, last: low, unsure: false};
  }
  const figures = stack.lines.some(line => isFigure(line.text));
  if (before && middle < row.top && middle > before.bottom) return {row: low - 1, last: low, unsure: figures};
  return {row: low, last: low, unsure: figures};
}

function overlapsNext(rows: readonly RowBand[], at: number, stack: Stack): boolean {
  const next = rows[at + 1];
  return next !== undefined && overlap(next, stack) > 0.45 * (next.bottom - next.top);
}

function coveredRows(stack: Stack, rows: readonly RowBand[], at: number): {row: number; last: number; unsure: boolean} {
  let row = at;
  let last = at;
  const covers = (index: number): boolean => {
    const band = rows[index];
    return band !== undefined && overlap(band, stack) > 0.45 * (band.bottom - band.top);
  };
  while (covers(row - 1)) row -= 1;
  while (covers(last + 1)) last += 1;
  return {row, last, unsure: stack.lines.some(line => isFigure(line.text))};
}

/**
 * Merged cells of a column: where some texts stand between rows, all texts of the column are taken
 * to stand in the middle of their rows, so that the cells follow each other without a gap.
 */
function spanRows(own: readonly BodyCell[], column: number, rows: readonly RowBand[]): void {
  if (!own.some(cell => cell.rowSpan > 1 && cell.first === column && !cell.unsure)) return;
  spanOver(own, column, [rows[0]?.top ?? 0, ...cutsBetween(rows), rows[rows.length - 1]?.bottom ?? 0]);
}

function spanOver(own: readonly BodyCell[], column: number, edges: readonly number[]): void {
  const cells = [...own].sort((a, b) => a.row - b.row);
  const rows = edges.length - 1;
  let free = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const limit = Math.max(cell.row + cell.rowSpan - 1, Math.min(rows, next ? next.row : rows) - 1);
    if (cell.first === column && cell.last === column) {
      const end = endOfSpan(cell, free, limit, edges);
      const previous = cells[index - 1];
      if (end !== null) {
        cell.row = free;
        cell.rowSpan = end - free + 1;
      } else if (previous && previous.row + previous.rowSpan > cell.row) {
        cell.rowSpan = Math.max(1, cell.row + cell.rowSpan - (previous.row + previous.rowSpan));
        cell.row = previous.row + previous.rowSpan;
      }
    }
    free = Math.max(free, cell.row + cell.rowSpan);
  });
}

/** The last row of a cell that begins with row `from` and in whose middle its text stands. */
function endOfSpan(cell: BodyCell, from: number, limit: number, edges: readonly number[]): number | null {
  const first = cell.lines[0];
  const last = cell.lines[cell.lines.length - 1];
  if (!first || !last) return null;
  const middle = (topOf(first) + bottomOf(last)) / 2;
  const top = edges[from] ?? 0;
  let best: number | null = null;
  let off = 0.75 * first.size;
  for (let end = from; end <= limit; end += 1) {
    const distance = Math.abs((top + (edges[end + 1] ?? 0)) / 2 - middle);
    if (distance < off) {
      off = distance;
      best = end;
    }
  }
  return best;
}

/** Stacks that fall on the same place are one cell; two figures there make its row uncertain. */
function mergedByPlace(cells: readonly BodyCell[]): BodyCell[] {
  const places = new Map<string, BodyCell>();
  for (const cell of cells) {
    const key = `${cell.row},${cell.first}`;
    const known = places.get(key);
    if (!known) {
      places.set(key, cell);
      continue;
    }
    known.unsure = known.unsure || [...known.lines, ...cell.lines].filter(line => isFigure(line.text)).length > 1;
    known.lines = [...known.lines, ...cell.lines].sort((a, b) => a.v - b.v);
    known.last = Math.max(known.last, cell.last);
    known.rowSpan = Math.max(known.rowSpan, cell.rowSpan);
  }
  return [...places.values()];
}
