import {exact, exactPower, formatExact, magnitude} from '../amounts/exact.ts';
import type {Decimal} from '../model/amount.ts';

/** A figure that a person picked. `power` is that of its unit of money, null where the unit is not known. */
export interface Picked {
  value: Decimal;
  power: number | null;
  percent: boolean;
}

/** What figures come to; every text is exact but for the two percentages, which are rounded half up. */
export interface Calculation {
  count: number;
  sum: string;
  /** The first less the second; of two figures only. */
  difference: string | null;
  /** The first in percent of the second, and by how many percent it exceeds it. */
  share: string | null;
  growth: string | null;
  /** The sum in both usual units, where the unit of the figures is known. */
  yuan: string | null;
  wan: string | null;
  /** Power of the unit that sum and difference are said in; null where it is not known. */
  power: number | null;
  percent: boolean;
}

/** Adds and compares picked figures; null where they count different things. */
export function calculate(picked: readonly Picked[]): Calculation | null {
  const [first, second] = picked;
  if (!first || !alike(picked)) return null;
  const known = first.power !== null && !first.percent;
  // Said in the coarsest of their units, as a person would.
  const power = known ? Math.max(...picked.map(own => own.power ?? 0)) : 0;
  const decimals = Math.max(...picked.map(own => own.value.decimals + power - (known ? (own.power ?? 0) : 0)));
  const amount = (own: Picked): bigint => exact(own.value, known ? (own.power ?? 0) : 0);
  const sum = picked.reduce((total, own) => total + amount(own), 0n);
  const two = picked.length === 2 && second ? {a: amount(first), b: amount(second)} : null;
  return {
    count: picked.length,
    sum: formatExact(sum, power, decimals),
    difference: two && formatExact(two.a - two.b, power, decimals),
    share: two && percentOf(two.a, two.b),
    growth: two && percentOf(two.a - two.b, two.b),
    yuan: known ? formatExact(sum, 0, 2) : null,
    wan: known ? formatExact(sum, 4, 2) : null,
    power: known ? power : null,
    percent: first.percent,
  };
}

/** Shares are not added to money, nor money of a known unit to figures without one. */
function alike(picked: readonly Picked[]): boolean {
  const kind = ({percent, power}: Picked): string => (percent ? 'percent' : power === null ? 'bare' : 'money');
  return new Set(picked.map(kind)).size === 1;
}

/** a ÷ b in percent, two decimals, half up; null where b is zero. */
function percentOf(a: bigint, b: bigint): string | null {
  if (b === 0n) return null;
  const negative = a < 0n !== b < 0n && a !== 0n;
  // Hundredths of a percent, doubled once more for the half.
  const doubled = (magnitude(a) * 20_000n) / magnitude(b);
  const hundredths = (doubled + 1n) / 2n;
  const text = formatExact(hundredths * 10n ** BigInt(exactPower - 2), 0, 2);
  return `${negative && hundredths !== 0n ? '-' : ''}${text}%`;
}
