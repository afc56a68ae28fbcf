import type {Interval} from '../amounts/interval.ts';

/** What the printed figures of a relation come to. */
export interface Weighing {
  verdict: 'agrees' | 'rounding' | 'disagrees';
  cause: string | null;
  computed: Computed | null;
  telling: Telling;
  /** A reading that the print does not tell would save it: a person must look. */
  asks?: true;
}

/**
 * How a relation comes out when its figures are weighed. Where only their rows or columns are in
 * doubt, `apart` says what they come to as read.
 */
export type Outcome = Weighing | {verdict: 'undecided'; reason: string; apart?: Weighing};

/** How much an instance that holds says of its structure: 0 = 0 says nothing, a sum of one part little. */
export type Telling = 0 | 1 | 2;

/** What the other side comes to, and by how much the printed figure differs, in 10^−12 of the base unit. */
export interface Computed {
  expected: bigint;
  difference: bigint;
  /** Power of ten of the unit in which both are to be said. */
  power: number;
  /** The exact values that each side stands for; of sums and of parts against a whole. */
  intervals?: {stated: Interval; expected: Interval};
}
