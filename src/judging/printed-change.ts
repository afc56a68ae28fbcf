import {halfPlace} from '../amounts/exact.ts';
import type {Interval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Term} from '../model/relation.ts';
import {invert} from './form-terms.ts';
import {type Precision, sumTerms, type Weighed} from './term-sums.ts';
import {powerOf} from './units.ts';

type Growth = Extract<Form, {kind: 'growth'}>;

/** The change alone, where it is printed: from = to − change, or to = from + change, shares its terms, which cancel. */
export function changeInterval(form: Growth, figures: readonly Figure[], precision: Precision): Weighed | null {
  const [before, after] = [apartFrom(form.from, form.to), apartFrom(form.to, form.from)];
  const sharesAll = before.length < form.from.length && (before.length === 0) !== (after.length === 0);
  return sharesAll ? sumTerms([...after, ...before.map(invert)], figures, precision) : null;
}

/** The terms of one side whose figures do not stand on the other. */
const apartFrom = (own: readonly Term[], others: readonly Term[]): Term[] =>
  own.filter(({figure}) => !others.some(other => other.figure === figure));

/**
 * 「1.2万元，比上年减少0.0万元，下降2.1%」: that it moved at all, the rate says; what a change of nothing may be that is printed
 * to the places of its level. Null for any other change.
 */
export function zeroChange(form: Growth, figures: readonly Figure[]): Interval | null {
  const [term, another] = [...apartFrom(form.from, form.to), ...apartFrom(form.to, form.from)];
  const [change, level] = [figures[term?.figure ?? -1], figures[form.to[0]?.figure ?? -1]];
  if (another || change?.value?.digits !== 0 || !level?.value || powerOf(change) !== powerOf(level)) return null;
  if (change.value.decimals !== level.value.decimals || level.value.digits === 0) return null;
  const half = halfPlace(change.value, powerOf(change));
  return {low: -half, high: half};
}
