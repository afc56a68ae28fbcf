import {describe, expect, it} from 'vitest';
import {compare, exactOf, minusOf, plusOf, quotientOf, rational, timesOf} from '../../src/amounts/rational.ts';

const of = (digits: number, decimals = 0, power = 0) => rational({digits, decimals}, power);

describe('rational', () => {
  it('is a printed number times a power of ten', () => {
    expect(of(125, 2)).toEqual({above: 125n, below: 100n});
    expect(compare(of(125, 2, 4), of(12500))).toBe(0);
  });

  it('adds, takes away, multiplies and divides without losing anything', () => {
    const third = quotientOf(of(1), of(3));
    expect(third && compare(timesOf(third, of(3)), of(1))).toBe(0);
    expect(compare(plusOf(of(1, 1), of(2, 1)), of(3, 1))).toBe(0);
    expect(compare(minusOf(of(1, 1), of(3, 1)), of(-2, 1))).toBe(0);
    expect(quotientOf(of(1), of(0))).toBeNull();
  });

  it('keeps its sign and its order below nothing', () => {
    const negative = quotientOf(of(1), of(-4));
    expect(negative && exactOf(negative)).toBe(-250_000_000_000n);
    expect(negative && compare(negative, of(0))).toBeLessThan(0);
    expect(compare(of(2), of(1))).toBeGreaterThan(0);
  });
});
