import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exact, halfPlace, onePlace} from '../../src/amounts/exact.ts';
import {
  add,
  intersect,
  meet,
  negate,
  paddedPercentInterval,
  point,
  quotientMeets,
  roundingInterval,
  truncationInterval,
} from '../../src/amounts/interval.ts';

const values = fc.bigInt({min: -(10n ** 24n), max: 10n ** 24n});
const intervals = fc.tuple(values, values).map(([a, b]) => (a < b ? {low: a, high: b} : {low: b, high: a}));

/** A number to `places` decimals, half away from zero. */
function rounded(value: bigint, unit: bigint): bigint {
  const size = value < 0n ? -value : value;
  const whole = ((size + unit / 2n) / unit) * unit;
  return value < 0n ? -whole : whole;
}

describe('intervals', () => {
  it('of a printed number hold every value that rounds to it', () => {
    fc.assert(
      fc.property(values, fc.integer({min: 0, max: 4}), fc.constantFrom(0, 4), (value, decimals, power) => {
        const unit = onePlace({digits: 1, decimals}, power);
        const printed = rounded(value, unit);
        const digits = Number(printed / unit);
        fc.pre(Number.isSafeInteger(digits));
        const {low, high} = roundingInterval({digits, decimals}, power);
        expect(low <= value && value <= high).toBe(true);
        expect(high - low).toBe(2n * halfPlace({digits, decimals}, power));
      }),
    );
  });

  it('of a truncated number hold every value whose last places were cut off', () => {
    fc.assert(
      fc.property(fc.integer({min: -10_000_000, max: 10_000_000}), value => {
        const digits = Math.trunc(value / 1000);
        const {low, high} = truncationInterval({digits, decimals: 2});
        const whole = exact({digits: value, decimals: 5});
        fc.pre(digits !== 0);
        expect(low <= whole && whole <= high).toBe(true);
      }),
    );
  });

  it('meet where they share a value, and only there', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersect(a, b);
        expect(both !== null).toBe(meet(a, b));
        expect(meet(a, b)).toBe(meet(b, a));
        if (both) expect(both.low >= a.low && both.high <= b.high).toBe(both.high <= b.high && both.low >= a.low);
      }),
    );
  });

  it('add up to the sums of what they hold', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(add(a, b)).toEqual({low: a.low + b.low, high: a.high + b.high});
        expect(negate(negate(a))).toEqual(a);
        expect(add(a, negate(a)).low <= 0n && add(a, negate(a)).high >= 0n).toBe(true);
      }),
    );
  });

  it('of quotients hold the exact quotient and nothing far from it', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 10_000_000}), fc.integer({min: 1, max: 10_000_000}), (part, whole) => {
        const [a, b] = [exact({digits: part, decimals: 2}), exact({digits: whole, decimals: 2})];
        const percent = (a * 100n * 10n ** 12n) / b;
        const near = {low: percent - 1n, high: percent + 1n};
        expect(quotientMeets(point(a), point(b), near)).toBe(true);
        const far = {low: percent + 10n ** 12n, high: percent + 2n * 10n ** 12n};
        expect(quotientMeets(point(a), point(b), far)).toBe(false);
      }),
    );
  });

  it('whose divisor may be nothing rule no quotient out', () => {
    expect(quotientMeets(point(5n), {low: -1n, high: 1n}, point(7n))).toBe(true);
  });

  it('of a percentage that ends in two zeros are those of one place less, but for nothing and all', () => {
    expect(paddedPercentInterval({digits: 3700, decimals: 2})).toEqual(roundingInterval({digits: 370, decimals: 1}));
    expect(paddedPercentInterval({digits: -3700, decimals: 2})).toEqual(roundingInterval({digits: -370, decimals: 1}));
    for (const digits of [0, 10_000, 3710]) expect(paddedPercentInterval({digits, decimals: 2})).toBeNull();
    expect(paddedPercentInterval({digits: 370, decimals: 1})).toBeNull();
  });
});
