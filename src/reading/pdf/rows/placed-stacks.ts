import {isDecimal, isFigure} from '../lines/text-shapes.ts';
import {type BodyCell, mergedByPlace, offMiddle, spanOver} from './body-cells.ts';
import {cutsBetween, overlap, type RowBand} from './row-bands.ts';
import type {Stack} from './stacks.ts';

/** Puts every stack into its row, or, set between rows, into all those it is the middle of. */
export function placeStacks(stacks: readonly Stack[], rows: readonly RowBand[], columns: number): BodyCell[] {
  const places = stacks.map(stack => rowsOf(stack, rows));
  const centred = rows.map(() => 0);
  const others = rows.map(() => 0);
  const held = rows.map((): Stack[] => []);
  places.forEach(({row, last}, index) => {
    const stack = stacks[index];
    const band = rows[row];
    if (!stack || !band || row !== last) return;
    held[row]?.push(stack);
    const kind = isOff(stack, band) === 0 ? centred : others;
    kind[row] = (kind[row] ?? 0) + 1;
  });
  const cells = stacks.map((stack, index): BodyCell => {
    let {row, last, unsure} = places[index] ?? {row: 0, last: 0, unsure: true};
    const band = rows[row];
    const off = band && row === last ? isOff(stack, band) : 0;
    const alone = off !== 0 && (centred[row] ?? 0) >= 2 && (others[row] ?? 0) === 1;
    // The others stand in the middle of the row, this text does not: it is the middle of several.
    const isAmount = alone && stack.lines.some(line => isFigure(line.text));
    if (alone && rows[row + off] && !(isAmount && isLevel(stack, held[row] ?? []))) {
      row = Math.min(row, row + off);
      last = row + 1;
      unsure = isAmount;
    }
    return {row, rowSpan: last - row + 1, first: stack.first, last: stack.last, lines: stack.lines, unsure};
  });
  const byColumn: BodyCell[][] = Array.from({length: columns}, () => []);
  for (const cell of cells)
    for (let column = cell.first; column <= cell.last; column += 1) byColumn[column]?.push(cell);
  for (const [column, own] of byColumn.entries()) spanRows(own, column, rows);
  return mergedByPlace(cells);
}

/** How far apart, in ems, texts on one line begin or end. */
const sameLine = 0.1;

/**
 * Whether a text begins or ends on one line with a taller one of its row: rows may be set at their top, or their foot. A
 * name may do so by chance, and stand for several rows.
 */
function isLevel(stack: Stack, own: readonly Stack[]): boolean {
  const near = sameLine * (stack.lines[0]?.size ?? 10);
  return own.some(
    other =>
      other.lines.length > stack.lines.length &&
      Math.min(Math.abs(other.top - stack.top), Math.abs(other.bottom - stack.bottom)) < near,
  );
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
  if (!own.some(cell => cell.rowSpan > 1 && cell.first === column && !cell.unsure) || headBlocks(own)) return;
  const single = own.filter(cell => cell.rowSpan === 1 && cell.lines.some(line => isDecimal(line.text)));
  spanOver(own, column, [rows[0]?.top ?? 0, ...cutsBetween(rows), rows[rows.length - 1]?.bottom ?? 0]);
  // An amount between two blanks stands in the middle of its own row as well as of all three.
  for (const cell of single) if (cell.rowSpan > 1) cell.unsure = true;
}

/** Share of the steps from text to text that must be the same number of rows where each heads a block of rows. */
const regularShare = 0.65;

/** Whether texts stand on the first of every two rows, or three: they head these rows and are no merged cells. */
function headBlocks(own: readonly BodyCell[]): boolean {
  const single = own.filter(cell => cell.rowSpan === 1).sort((a, b) => a.row - b.row);
  const steps = single.slice(1).map((cell, i) => cell.row - (single[i]?.row ?? 0));
  const usual = steps[0] ?? 1;
  return (
    single[0]?.row === 0 &&
    usual > 1 &&
    steps.length >= 3 &&
    steps.filter(step => step === usual).length >= regularShare * steps.length
  );
}
