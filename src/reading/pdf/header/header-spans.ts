import type {Band, RowLine} from '../lines/columns.ts';
import {numberLine} from './column-numbers.ts';
import {type Block, beginLevel, centreOf, endLevel, hasLower, isBelow, middleOf, sameLevel} from './header-blocks.ts';
import {subtotalColumns} from './subtotal-columns.ts';
import {type Placed, type Span, unsureColumns} from './unsure-spans.ts';

/**
 * Gives each heading over other headings the columns that it is centred over, or that a ruling
 * shows; where all headings are set to the left, those up to the next one. Returns the columns that
 * may belong to another heading as well.
 */
export function spread(
  all: readonly Block[],
  bands: readonly Band[],
  xs: readonly number[],
  rules: readonly RowLine[],
  flushLeft = false,
  drawn = false,
): Set<number> {
  const numbers = numberLine(all);
  const blocks = all.filter(block => !numbers.has(block));
  const groups = blocks.filter(block => hasLower(block, blocks));
  const levels: Block[][] = [];
  for (const block of groups.sort((a, b) => b.v - a.v)) {
    const level = levels.find(other => other.some(member => sameLevel(member, block)));
    if (level) level.push(block);
    else levels.push([block]);
  }
  const middled = levels.some(level => isMiddled(level, blocks));
  const setting = {flushLeft, leftOut: middled ? leftBare : leftOut, drawn};
  const unsure = levels.flatMap(level => [
    ...spreadLevel(
      level.sort((a, b) => a.from - b.from),
      blocks,
      bands,
      xs,
      rules,
      setting,
    ),
  ]);
  return new Set([...unsure, ...crossedColumns(blocks)]);
}

/** The columns of headings that stand over a part of another's and over others as well: one of them is placed wrongly. */
function crossedColumns(blocks: readonly Block[]): number[] {
  const wide = blocks.filter(block => block.last > block.first);
  return wide.flatMap(block =>
    wide
      .filter(other => isBelow(other, block) && other.first <= block.last && other.last >= block.first)
      .filter(other => other.first < block.first || other.last > block.last)
      .flatMap(other => range(Math.min(block.first, other.first), Math.max(block.last, other.last))),
  );
}

/** How headings are set: to the left of their columns; the price of a lower one without one above; whether sides are drawn. */
interface Setting {
  flushLeft: boolean;
  leftOut: number;
  drawn: boolean;
}

/**
 * The headings that can stand under those of a level: not above the ones right below each, since
 * a heading half-way between two lines spans both.
 */
function childrenOf(level: readonly Block[], blocks: readonly Block[]): Block[] {
  const below = blocks.filter(other => level.every(block => isBelow(other, block)));
  const heights = level.flatMap(block => {
    const under = below.filter(other => other.first <= block.last && other.last >= block.first);
    return under.length > 0 ? [Math.min(...under.map(middleOf))] : [];
  });
  const isUnder = (other: Block, block: Block): boolean => other.first <= block.last && other.last >= block.first;
  return below.filter(other => {
    // One that begins above the middle of others stands half-way to the level; one that begins on their line does not.
    const isBeside = (one: Block): boolean =>
      endLevel(one, other) || (beginLevel(one, other) && other.bottom >= one.bottom);
    if (below.some(one => isBeside(one) && level.some(block => isUnder(one, block)))) return true;
    const own = level.filter(block => isUnder(other, block));
    // Beside the headings of a level what stands below counts from the lowest of their lower ones on.
    const highest = own.length > 0 ? -Infinity : Math.max(...heights);
    return middleOf(other) >= highest - 0.35 * other.size;
  });
}

/** Whether a heading stands half-way between those of a level and those right below it: it spans both rows. */
function isMiddled(level: readonly Block[], blocks: readonly Block[]): boolean {
  const children = childrenOf(level, blocks);
  const upper = Math.max(...level.map(middleOf));
  const lower = Math.min(...children.map(middleOf));
  return blocks.some(
    other =>
      !level.includes(other) &&
      !children.includes(other) &&
      !children.some(child => endLevel(child, other)) &&
      middleOf(other) > upper + 0.3 * other.size &&
      middleOf(other) < lower - 0.3 * other.size,
  );
}

/**
 * Whether the heading of a column may span the rows from a level down to the lowest one: it stands
 * half-way between them.
 */
function spansToTop(column: number, level: readonly Block[], blocks: readonly Block[]): boolean {
  const own = blocks.filter(block => block.first <= column && block.last >= column && !level.includes(block));
  const [only] = own;
  if (!only || own.length > 1) return false;
  const top = Math.min(...level.map(block => block.top));
  const lowest = Math.max(...blocks.map(block => block.bottom));
  return middleOf(only) < (top + lowest) / 2 + 0.35 * only.size;
}

interface Choice {
  cost: number;
  spans: Span[];
}

/** For each column, and for the end of them: the cheapest way to place the headings so far within the columns before it. */
type Choices = (Choice | null)[];

/** Price, in ems off the centre, of leaving a column with a lower heading without one above. */
const leftOut = 0.5;
/** The same where headings stand in the middle of their rows: one on a lower row has another above it. */
const leftBare = 3;
/** The same of a subtotal: it stands under the heading whose columns it adds up. */
const leftPart = 9;

function spreadLevel(
  level: readonly Block[],
  blocks: readonly Block[],
  bands: readonly Band[],
  xs: readonly number[],
  rules: readonly RowLine[],
  setting: Setting,
): Set<number> {
  const beside = blocks.filter(other => !level.includes(other) && level.some(block => sameLevel(block, other)));
  const taken = new Set(beside.flatMap(other => range(other.first, other.last)));
  const children = childrenOf(level, blocks);
  const headed = new Set(children.flatMap(other => range(other.first, other.last)));
  const allowed = (column: number): boolean => headed.has(column) && !taken.has(column);
  const parts = subtotalColumns(children);
  const price = bands.map((_, column) =>
    parts.has(column) ? leftPart : spansToTop(column, level, blocks) ? leftOut : setting.leftOut,
  );
  const coverPrice = (first: number, last: number): number =>
    range(first, last).reduce((sum, column) => sum + (price[column] ?? leftOut), 0);
  let best: Choices = Array.from({length: bands.length + 1}, () => ({cost: 0, spans: []}));
  const ruledOver = level.map(block => underline(block, level, bands, rules, blocks));
  for (const [index, block] of level.entries()) {
    const spans = spansOf(block, ruledOver[index] ?? null, bands.length, allowed);
    best = withHeading(
      best,
      spans,
      ({first, last}) => offCentre(block, first, last, xs, bands, setting.flushLeft) - coverPrice(first, last),
    );
  }
  const chosen = best[bands.length];
  if (!chosen) return new Set();
  const placed = level.map((block, index): Placed => {
    const own = {first: block.first, last: block.last};
    const span = chosen.spans[index] ?? own;
    const shown = setting.flushLeft || ruledOver[index] !== null || (setting.drawn && isInMiddle(block, span, xs));
    return {own, span, shown};
  });
  // Set to the left the first heading would leave columns without one that stand on lower rows than those have.
  const leftmost = flushColumn(level[0], blocks) ?? 0;
  const isBare = range(placed[0]?.span.first ?? 0, leftmost - 1).some(column => (price[column] ?? 0) >= leftBare);
  const unsure = unsureColumns(placed, {
    off: (index, {first, last}) => {
      const block = level[index];
      return block ? offCentre(block, first, last, xs, bands, setting.flushLeft) : 0;
    },
    flush: index => {
      const left = flushColumn(level[index], blocks);
      const first = placed[index]?.span.first ?? 0;
      // It would leave a subtotal without the heading whose columns it adds up.
      return isBare || (left !== null && range(first, left - 1).some(column => parts.has(column))) ? null : left;
    },
    price: column => price[column] ?? leftOut,
    allowed,
  });
  level.forEach((block, index) => {
    Object.assign(block, placed[index]?.span);
  });
  return unsure;
}

/** The columns that a heading may stand over: its own and those beside them; those of a ruling under it where there is one. */
function spansOf(block: Block, ruled: Span | null, columns: number, allowed: (column: number) => boolean): Span[] {
  let low = block.first;
  let high = block.last;
  while (low > 0 && allowed(low - 1)) low -= 1;
  while (high < columns - 1 && allowed(high + 1)) high += 1;
  const firsts = ruled ? [Math.min(ruled.first, block.first)] : range(low, block.first);
  const lasts = ruled ? [Math.max(ruled.last, block.last)] : range(block.last, high);
  const isWithin = ({first, last}: Span): boolean => first >= low && last <= high;
  return firsts.flatMap(first => lasts.map(last => ({first, last}))).filter(isWithin);
}

/** The cheapest ways to place one more heading right of those so far. */
function withHeading(best: Choices, spans: readonly Span[], costOf: (span: Span) => number): Choices {
  const next: Choices = best.map(() => null);
  for (const span of spans) {
    const before = best[span.first];
    if (!before) continue;
    const cost = before.cost + costOf(span);
    const known = next[span.last + 1];
    if (!known || cost < known.cost) next[span.last + 1] = {cost, spans: [...before.spans, span]};
  }
  for (let i = 1; i < next.length; i += 1) {
    const a = next[i - 1] ?? null;
    const b = next[i] ?? null;
    if (a && (!b || a.cost <= b.cost)) next[i] = a;
  }
  return next;
}

/** How far, in ems, a heading may be off the middle of the drawn sides that it stands between for certain. */
const exact = 0.03;

const isInMiddle = (block: Block, {first, last}: Span, xs: readonly number[]): boolean =>
  last > first && Math.abs(2 * centreOf(block) - (xs[first] ?? 0) - (xs[last + 1] ?? 0)) < 2 * exact * block.size;

/** How far, in ems, a heading that is set to the left side of a column may be off it. */
const flushSlack = 0.1;

/** The column of a heading below another that begins where that one does, and does not stand in the middle under it. */
function flushColumn(block: Block | undefined, blocks: readonly Block[]): number | null {
  if (!block) return null;
  const near = flushSlack * block.size;
  const lower = blocks.find(
    other =>
      isBelow(other, block) &&
      Math.abs(other.from - block.from) < near &&
      Math.abs(centreOf(other) - centreOf(block)) > 2 * near,
  );
  return lower?.first ?? null;
}

const roomSide = (bands: readonly Band[], i: number): number =>
  ((bands[i - 1]?.to ?? bands[i]?.from ?? 0) + (bands[i]?.from ?? bands[i - 1]?.to ?? 0)) / 2;

/** How far, in ems, a heading is off the middle of the columns; headings flush left count a little more. */
function offCentre(
  block: Block,
  first: number,
  last: number,
  xs: readonly number[],
  bands: readonly Band[],
  flushLeft: boolean,
): number {
  if (flushLeft) return Math.abs(block.from - (xs[first] ?? 0)) / block.size;
  const middle = (block.from + block.to) / 2;
  const byEdges = Math.abs(middle - ((xs[first] ?? 0) + (xs[last + 1] ?? 0)) / 2);
  const left = bands[first]?.from ?? 0;
  const byTexts = Math.abs(middle - (left + (bands[last]?.to ?? 0)) / 2);
  const byRoom = Math.abs(middle - (roomSide(bands, first) + roomSide(bands, last + 1)) / 2);
  const indent = Math.min(Math.abs(block.from - left), Math.abs(block.from - (xs[first] ?? 0) - 0.6 * block.size));
  const flush = first === 0 ? Infinity : indent + 0.4 * block.size;
  return Math.min(byEdges, byTexts, byRoom, flush) / block.size;
}

/** The columns that a painted cell shows, or that a ruling right under a heading, and under no other one, runs over. */
function underline(
  block: Block,
  level: readonly Block[],
  bands: readonly Band[],
  rules: readonly RowLine[],
  blocks: readonly Block[],
): {first: number; last: number} | null {
  if (block.cell) return {first: block.first, last: block.last};
  const floor = Math.min(...blocks.filter(other => isBelow(other, block)).map(other => other.bottom));
  const rule = rules.find(
    line =>
      line.y > block.v - 0.1 * block.size &&
      line.y < floor - 0.5 * block.size &&
      line.from < block.to &&
      line.to > block.from &&
      !level.some(other => other !== block && other.from < line.to - 1 && other.to > line.from + 1),
  );
  if (!rule) return null;
  const under = bands
    .map((band, index) => ({middle: (band.from + band.to) / 2, index}))
    .filter(({middle}) => middle > rule.from - 2 && middle < rule.to + 2)
    .map(({index}) => index);
  const first = under[0];
  const last = under[under.length - 1];
  if (first === undefined || last === undefined || under.length === bands.length) return null;
  return {first, last};
}

/** The whole numbers from one to another, both included. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i <= to; i += 1) numbers.push(i);
  return numbers;
}
