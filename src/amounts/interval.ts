import type {Decimal} from '../model/amount.ts';
import {exact, halfPlace, onePlace} from './exact.ts';

/** Exact values from `low` to `high`, both included, in 10^−12 of the base unit. */
export interface Interval {
  low: bigint;
  high: bigint;
}

export const point = (value: bigint): Interval => ({low: value, high: value});

/**
 * The exact values that round to a printed number: half a unit of its last place to either side
 * (XBRL Calculations 1.1). Amounts in 元 with two decimals are exact: there is nothing smaller
 * than one 分; so is a printed zero that has no decimals to hide anything in (rule of the caller).
 */
export function roundingInterval(value: Decimal, power = 0): Interval {
  const middle = exact(value, power);
  const half = halfPlace(value, power);
  return {low: middle - half, high: middle + half};
}

/** The exact values that a printed number can stand for if its last place was cut off, not rounded. */
export function truncationInterval(value: Decimal, power = 0): Interval {
  const printed = exact(value, power);
  const place = onePlace(value, power);
  return printed < 0n ? {low: printed - place, high: printed} : {low: printed, high: printed + place};
}

/**
 * What a percentage can stand for whose two last places are zeros, 37.00 %: it may have been rounded to one place less, and
 * given the last by a form. Null for others, and for 0 and 100, which say that there is nothing else.
 */
export function paddedPercentInterval({digits, decimals}: Decimal, power = 0): Interval | null {
  if (decimals < 2 || digits % 100 !== 0 || digits === 0 || digits === 100 * 10 ** decimals) return null;
  return roundingInterval({digits: digits / 10, decimals: decimals - 1}, power);
}

export function add(a: Interval, b: Interval): Interval {
  return {low: a.low + b.low, high: a.high + b.high};
}

export function negate(a: Interval): Interval {
  return {low: -a.high, high: -a.low};
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

export function intersect(a: Interval, b: Interval): Interval | null {
  const low = a.low > b.low ? a.low : b.low;
  const high = a.high < b.high ? a.high : b.high;
  return low <= high ? {low, high} : null;
}

/**
 * Whether some quotient of the two intervals, in percent, lies in `percent` (in 10^−12 of one
 * percent). The divisor's interval must not touch zero; the quotient is monotone in each corner.
 */
export function quotientMeets(dividend: Interval, divisor: Interval, percent: Interval): boolean {
  if (divisor.low <= 0n && divisor.high >= 0n) return true;
  // a/b·100 ≥ p.low for some corner, and ≤ p.high for some corner: compare by cross-multiplication.
  const hundred = 100n * 10n ** 12n;
  let someNotBelow = false;
  let someNotAbove = false;
  for (const b of [divisor.low, divisor.high]) {
    for (const a of [dividend.low, dividend.high]) {
      const scaled = b > 0n ? a * hundred : -a * hundred;
      const size = b > 0n ? b : -b;
      if (scaled >= percent.low * size) someNotBelow = true;
      if (scaled <= percent.high * size) someNotAbove = true;
    }
  }
  return someNotBelow && someNotAbove;
}
