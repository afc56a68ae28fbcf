import {groupedBy} from '../../../model/grouping.ts';
import type {Band, RowLine} from '../lines/columns.ts';
import {isBrokenAmount, isBrokenClass, isSingle} from '../lines/text-shapes.ts';
import {cutsBetween, type RowBand} from './row-bands.ts';
import type {Stack} from './stacks.ts';

/** A height at which rulings part rows, and the columns they run over there. */
export interface Cut {
  y: number;
  over: boolean[];
}

/** Share of the columns that a ruling runs over where it parts rows. */
const cutShare = 0.3;

/** The heights at which rulings over enough of the columns part rows. */
export function cutsOf(rules: readonly RowLine[], bands: readonly Band[]): Cut[] {
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
export function intervalsOf(stacks: readonly Stack[], cuts: readonly Cut[]): Stack[][] {
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
export const isRuledByRow = (drawn: readonly Cut[], all: readonly Cut[]): boolean =>
  drawn.length >= 2 && drawn.length >= drawnRows * all.length;

/** The cuts with those between rows that no ruling parts: two rows of one shade, for instance. */
export function withMissingCuts(
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
    if (rows.length < 2 || !(tall || stackedNumbers(own)) || isOneRow(own)) return [];
    return cutsBetween(rows).map(y => ({y, over: Array.from({length: columns}, () => true)}));
  });
  return [...cuts, ...added].sort((a, b) => a.y - b.y);
}

/** How far, in ems, the texts of a row are off one middle that are all centred in its height. */
const offCentre = 0.3;

/**
 * Whether the texts of all columns between two rulings stand around one height: a row with wrapped texts, and beside
 * these single lines in the middle of its height.
 */
function isOneRow(stacks: readonly Stack[]): boolean {
  if (stackedNumbers(stacks)) return false;
  const blocks = blocksOf(stacks);
  const [middle] = blocks;
  if (!middle || blocks.length < 2 || !blocks.some(block => block.lines === 1)) return false;
  return blocks.every(
    block => Math.abs(block.top + block.bottom - middle.top - middle.bottom) / 2 < offCentre * block.size,
  );
}

/** From where to where the texts of each column reach, and on how many lines. */
function blocksOf(stacks: readonly Stack[]): (RowBand & {lines: number; size: number})[] {
  const blocks = new Map<number, RowBand & {lines: number; size: number}>();
  for (const {first, top, bottom, lines} of stacks) {
    const known = blocks.get(first);
    if (known) {
      known.top = Math.min(known.top, top);
      known.bottom = Math.max(known.bottom, bottom);
      known.lines += lines.length;
    } else {
      blocks.set(first, {top, bottom, lines: lines.length, size: lines[0]?.size ?? 10});
    }
  }
  return [...blocks.values()];
}

/** Whether numbers stand below each other in one column: these are several rows, if they are not pieces of one. */
function stackedNumbers(stacks: readonly Stack[]): boolean {
  const numbers = stacks.filter(stack => stack.lines.every(line => isSingle(line.text)));
  const columns = groupedBy(numbers, ({first}) => first);
  return columns.size < numbers.length && !areBroken(stacks, [...columns.values()]);
}

/**
 * Whether numbers below each other are what narrow columns broke in one row: 1,930,54 | 9.05. Its name stands alone, or
 * a code or an amount in groups of three is among them, whose pieces are none.
 */
function areBroken(stacks: readonly Stack[], numbers: readonly (readonly Stack[])[]): boolean {
  const named = stacks.filter(stack => stack.lines.some(line => /\p{L}/u.test(line.text))).map(({first}) => first);
  if (named.length === 0) return false;
  const pieces = numbers.filter(own => own.length > 1).map(linesOf);
  if (!pieces.every(own => isBrokenAmount(own) || isBrokenClass(own))) return false;
  return new Set(named).size === named.length || pieces.some(own => isBrokenClass(own) || own[0]?.includes(','));
}

/** The texts of stacks below each other, from the top. */
const linesOf = (stacks: readonly Stack[]): string[] =>
  [...stacks].sort((a, b) => a.top - b.top).flatMap(({lines}) => lines.map(({text}) => text));

/** Lines between rows: a ruling where there is one, else half-way between the texts. */
export function rowCuts(rows: readonly RowBand[], cuts: readonly Cut[]): number[] {
  return cutsBetween(rows).map((y, index) => {
    const above = rows[index]?.bottom ?? y;
    const below = rows[index + 1]?.top ?? y;
    return cuts.find(cut => cut.y > above - 1 && cut.y < below + 1)?.y ?? y;
  });
}
