import type {Box} from '../../../model/place.ts';
import type {Fill, Ruling} from '../drawing/page-content.ts';
import {hullOf} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import type {Chunk, Line} from '../lines/chunks.ts';
import {isNumber} from '../lines/text-shapes.ts';

/** Numbers that the axis of a chart has at least. */
const leastTicks = 4;
/** Share of the numbers of an axis that nothing else stands on a line with. */
const aloneShare = 0.6;
/** How far, in ems, numbers of one axis may stand off each other's right side, and texts of a row off its baseline. */
const aside = 0.3;
const level = 0.12;

const numberOf = (chunk: Chunk): number => Number(chunk.text.replace(/[\s,%％]/gu, '').replace(/^[-－–−]/u, '-'));

/** Whether values follow each other in equal steps: 100, 80, 60; the same of heights. */
function inSteps(ticks: readonly Chunk[], measure: (tick: Chunk) => number, tolerance: number): boolean {
  const [first, second] = ticks;
  if (!first || !second) return false;
  let before = measure(first);
  const step = measure(second) - before;
  if (step === 0) return false;
  for (const tick of ticks.slice(1)) {
    const value = measure(tick);
    // Written so that what is no number fails.
    if (!(Math.abs(value - before - step) <= tolerance)) return false;
    before = value;
  }
  return true;
}

const isLevel = (one: Chunk, other: Chunk): boolean => Math.abs(one.v - other.v) < level * one.size;

/** Numbers that fall in equal steps and stand below each other at equal distances, as on an axis. */
function axesAmong(numbers: readonly Chunk[]): Chunk[][] {
  const axes: Chunk[][] = [];
  const taken = new Set<Chunk>();
  const sorted = numbers.toSorted((a, b) => a.u1 - b.u1);
  let first = 0;
  let end = 0;
  for (const number of sorted) {
    const room = aside * number.size;
    const [triedFirst, triedEnd] = [first, end];
    while ((sorted[first]?.u1 ?? Infinity) <= number.u1 - room) first += 1;
    while ((sorted[end]?.u1 ?? Infinity) < number.u1 + room) end += 1;
    // The numbers of a column have their side in common: what they are was told at the first of them.
    const tried = first === triedFirst && end === triedEnd;
    if (tried || end - first < leastTicks || taken.has(number)) continue;
    const axis = sorted.slice(first, end).sort((a, b) => a.v - b.v);
    // Heights first: they are at hand, and seldom equal in a table with more than one kind of row.
    if (!inSteps(axis, tick => tick.v, 0.15 * number.size) || !inSteps(axis, numberOf, 1e-6)) continue;
    if (isCounted(axis)) continue;
    for (const tick of axis) taken.add(tick);
    axes.push(axis);
  }
  return axes;
}

/** Whether numbers rise downwards, as those of rows do: an axis has its largest on top. */
const isCounted = ([first, second]: readonly Chunk[]): boolean =>
  first !== undefined && second !== undefined && numberOf(first) < numberOf(second);

const numbersOf = (lines: readonly Line[]): Chunk[] =>
  joinedLists(lines, line => line.chunks.filter(chunk => isNumber(chunk.text)));

/**
 * Whether lines are the labels of a chart: an axis with nothing else on most of its lines. Rows of a
 * table are not bare.
 */
export function isChart(lines: readonly Line[]): boolean {
  const chunks = joinedLists(lines, line => line.chunks);
  return axesAmong(numbersOf(lines)).some(axis => {
    const alone = axis.filter(tick => !chunks.some(other => other !== tick && isLevel(other, tick)));
    return alone.length >= aloneShare * axis.length;
  });
}

/** Free room, in ems, between the numbers of an axis and its line. */
const axisRoom = 1.6;
/** Free height, in ems, over the topmost number of an axis, and below the lowest for what the other axis says. */
const above = 1.2;
const below = 2.6;
/** Share of the numbers of an axis that a text of the chart may stand on a line with. */
const levelShare = 0.4;

/**
 * The areas of charts: from the numbers of an axis to the end of what is drawn at it. Where texts to
 * the right stand on the lines of most numbers these are the first column of a table.
 */
export function chartAreas(lines: readonly Line[], rulings: readonly Ruling[], fills: readonly Fill[]): Box[] {
  const across = rulings.filter(ruling => ruling.axis === 'h').length;
  if (across === rulings.length && across < leastTicks) return [];
  const numbers = numbersOf(lines);
  if (numbers.length < leastTicks) return [];
  const chunks = joinedLists(lines, line => line.chunks);
  return axesAmong(numbers).flatMap((axis): Box[] => {
    const ticks = hullOf(axis);
    const size = axis[0]?.size ?? 10;
    const isAtAxis = (x: number): boolean => x > ticks[2] - 0.2 * size && x < ticks[2] + axisRoom * size;
    const line = rulings.some(
      ({axis: way, at, from, to}) => way === 'v' && isAtAxis(at) && from < ticks[1] + size && to > ticks[3] - size,
    );
    const grid = rulings.filter(
      ({axis: way, at, from}) => way === 'h' && isAtAxis(from) && at > ticks[1] - size && at < ticks[3] + size,
    );
    if (!line && grid.length < leastTicks) return [];
    const bars = fills.filter(({box}) => box[0] > ticks[2] && box[1] > ticks[1] - size && box[3] < ticks[3] + size);
    const right = Math.max(
      ticks[2],
      ...grid.map(rule => rule.to),
      ...(grid.length === 0 ? bars.map(bar => bar.box[2]) : []),
    );
    if (right < ticks[2] + 5 * size) return [];
    const inside = chunks.filter(chunk => chunk.box[0] > ticks[2] && chunk.box[2] < right + size);
    const level = axis.filter(tick => inside.some(other => isLevel(other, tick)));
    if (level.length > levelShare * axis.length) return [];
    return [[ticks[0] - size, ticks[1] - above * size, right + size, ticks[3] + below * size]];
  });
}
