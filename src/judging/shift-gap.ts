import {exact, magnitude, onePlace} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import {invert} from './form-terms.ts';
import {type Precision, sumTerms} from './term-sums.ts';
import {powerOf} from './units.ts';

/** Some neighbours of a line, and the way to the blank that they are moved into. */
export interface Shift {
  first: number;
  last: number;
  step: 1 | -1;
}

/** By how much the two sides of a sum differ, and what moving cells of a line makes of it. */
export interface Gap {
  /** Whether the sides can meet after a move. It asks no more than a few additions, however long the sum is. */
  canClose(shift: Shift): boolean;
}

/** The gap of a failed sum, for moves along any line. */
export function gapOf(form: Form, figures: readonly Figure[], precision: Precision): (line: readonly Figure[]) => Gap {
  if (form.kind !== 'sum') return () => ({canClose: () => false});
  const terms = [...form.left, ...form.right.map(invert)];
  const {value: gap, interval, place} = sumTerms(terms, figures, precision);
  const weights = new Map<number, bigint>();
  for (const {figure, weight} of terms) weights.set(figure, (weights.get(figure) ?? 0n) + BigInt(weight));
  const room = (interval.high - interval.low) / 2n;
  return line => gapAlong(line, {gap, room, place, weights});
}

interface Sum {
  gap: bigint;
  /** How far from what is printed the sides can be, and one unit of the coarsest printed place. */
  room: bigint;
  place: bigint;
  /** How often a figure counts. */
  weights: ReadonlyMap<number, bigint>;
}

function gapAlong(line: readonly Figure[], {gap, room, place, weights}: Sum): Gap {
  const counts = (from: number): bigint[] => runningTotal(line, from, weights);
  const totals = {0: counts(0), 1: counts(-1), [-1]: counts(1)} as const;
  // What is printed coarsely in the line may come in, and a figure may be cut off instead of rounded.
  const coarsest = line.reduce((most, figure) => {
    const own = figure.value ? onePlace(figure.value, powerOf(figure)) : 0n;
    return own > most ? own : most;
  }, place);
  const most = room + 2n * coarsest;
  return {
    canClose({first, last, step}) {
      const [from, to] = step === 1 ? [first, last + 1] : [first - 1, last];
      const within = (list: readonly bigint[], a: number, b: number): bigint => (list[b + 1] ?? 0n) - (list[a] ?? 0n);
      const before = within(totals[0], from, to);
      // The cells that the run moves onto; the one that it leaves is blank then.
      const after = step === 1 ? within(totals[1], first + 1, to) : within(totals[-1], from, last - 1);
      return after !== before && magnitude(gap + after - before) <= most;
    },
  };
}

/** Sums over the first cells of a line: what each counts for with the value of the cell `from` places beside it. */
function runningTotal(line: readonly Figure[], from: number, weights: ReadonlyMap<number, bigint>): bigint[] {
  let total = 0n;
  const list = [total];
  line.forEach((figure, i) => {
    const weight = weights.get(figure.id) ?? 0n;
    const value = line[i + from]?.value;
    if (weight !== 0n && value) total += weight * exact(value, powerOf(figure));
    list.push(total);
  });
  return list;
}
