import type {Decimal} from '../model/amount.ts';
import {exactPower, powerOfTen} from './exact.ts';

/** An exact fraction; `below` is above nothing. It is not reduced: expressions are short. */
export interface Rational {
  above: bigint;
  below: bigint;
}

/** A printed number times 10^power. */
export function rational({digits, decimals}: Decimal, power = 0): Rational {
  const by = power - decimals;
  return by >= 0
    ? {above: BigInt(digits) * powerOfTen(by), below: 1n}
    : {above: BigInt(digits), below: powerOfTen(-by)};
}

export const plusOf = (a: Rational, b: Rational): Rational => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});

export const minusOf = (a: Rational, b: Rational): Rational => plusOf(a, {above: -b.above, below: b.below});

export const timesOf = (a: Rational, b: Rational): Rational => ({
  above: a.above * b.above,
  below: a.below * b.below,
});

/** a ÷ b; null where b is nothing. */
export function quotientOf(a: Rational, b: Rational): Rational | null {
  if (b.above === 0n) return null;
  const sign = b.above < 0n ? -1n : 1n;
  return {above: a.above * b.below * sign, below: a.below * b.above * sign};
}

/** Below 0 where a is less than b, above where it is more, 0 where they are the same. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value in 10^−12 of the base unit, what is smaller cut off. */
export const exactOf = ({above, below}: Rational): bigint => (above * powerOfTen(exactPower)) / below;
