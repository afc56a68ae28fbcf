import {magnitude} from '../amounts/exact.ts';
import {add, type Interval, meet} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms, type Weighed} from './term-sums.ts';

/** How many times the smallest part must exceed what the parts come to too much. */
const times = 10n;

/** How many times the total must, where some part is smaller. */
const totalTimes = 100n;

/** Parts that are tried together, at most. */
const mostTried = 10;

/**
 * Whether the parts of a sum come to a little more than their total, and nothing that could have been misread explains
 * it. Rows that are parts of other rows, or belong to another total, would make a difference of what they come to; what
 * the list leaves out, or the total has besides, would make it come to less. So the excess must be less than any part
 * comes to, or no parts, of all that are as small, may come to it together.
 */
export function isSmallExcess(
  {relation: {form}, computed}: Judged,
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  const [total, ...more] = form.kind === 'sum' ? form.left : [];
  if (form.kind !== 'sum' || !total || more.length > 0 || total.weight !== 1 || !computed) return false;
  if (form.right.some(({weight}) => weight !== 1) || !figures[total.figure]?.value?.digits) return false;
  const excess = magnitude(computed.difference);
  if (computed.difference >= 0n) return false;
  const parts = form.right.map(term => sumTerms([term], figures, precision)).filter(({filled}) => filled > 0);
  if (parts.length === 0) return false;
  if (parts.every(({value}) => excess * times < value)) return true;
  const whole = sumTerms([total], figures, precision);
  return excess * totalTimes < whole.value && cannotBe(parts, excess, widthOf([whole, ...parts]));
}

/** What the roundings of a sum come to. */
const widthOf = (all: readonly Weighed[]): bigint =>
  all.reduce((sum, {interval: {low, high}}) => sum + (high - low) / 2n, 0n);

/** Whether no parts come to an excess together, which is known by so much. */
function cannotBe(parts: readonly Weighed[], excess: bigint, width: bigint): boolean {
  const looked: Interval = {low: excess - width, high: excess + width};
  if (parts.some(({value}) => value < 0n)) return false;
  const tried = parts.filter(({interval}) => interval.low <= looked.high);
  if (tried.length > mostTried) return false;
  const sums: Interval[] = [];
  for (const {interval} of tried) {
    const joined = sums.map(sum => add(sum, interval));
    if ([interval, ...joined].some(sum => meet(sum, looked))) return false;
    sums.push(interval, ...joined);
  }
  return true;
}
