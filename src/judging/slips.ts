import {magnitude} from '../amounts/exact.ts';

const digitsOf = (value: bigint): string => magnitude(value).toString().replace(/0+$/u, '');

/** Whether two numbers differ in the order of two neighbouring digits only. */
export function isTransposed(a: bigint, b: bigint): boolean {
  const [x, y] = [magnitude(a).toString(), magnitude(b).toString()];
  if (x.length !== y.length) return false;
  const at = [...x].findIndex((digit, i) => digit !== y[i]);
  if (at < 0 || at + 1 >= x.length) return false;
  return x.slice(0, at) + x[at + 1] + x[at] + x.slice(at + 2) === y;
}

/** Whether two numbers differ in one digit only. */
export function isOneDigit(a: bigint, b: bigint): boolean {
  const [x, y] = [magnitude(a).toString(), magnitude(b).toString()];
  return x.length === y.length && [...x].filter((digit, i) => digit !== y[i]).length === 1;
}

/** How many times ten parts two numbers with the same digits; 0 where they differ otherwise. */
export function shift(a: bigint, b: bigint): number {
  if (a === 0n || b === 0n || digitsOf(a) !== digitsOf(b)) return 0;
  return magnitude(a).toString().length - magnitude(b).toString().length;
}

/** How many digits of a number are no zeros at its end. */
export const significantDigits = (value: bigint): number => digitsOf(value).length;

/** Fewer digits make one amount out of every few dozen into another. */
const fewestDigits = 3;

/**
 * Whether a slip of the pen parts two amounts that are printed to one place: a digit, two neighbours swapped, or the
 * same digits in 元 and 万元.
 */
export function isSlip(a: bigint, b: bigint, place: bigint): boolean {
  if (place === 0n || a > 0n !== b > 0n) return false;
  const inPlaces = (value: bigint): bigint => (magnitude(value) + place / 2n) / place;
  const [x, y] = [inPlaces(a), inPlaces(b)];
  if (Math.max(significantDigits(x), significantDigits(y)) < fewestDigits) return false;
  return isOneDigit(x, y) || isTransposed(x, y) || magnitude(BigInt(shift(a, b))) === 4n;
}
