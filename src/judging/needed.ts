import {exact, times} from '../amounts/exact.ts';
import {type Interval, negate, point, roundingInterval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Term} from '../model/relation.ts';
import {invert} from './form-terms.ts';
import {around, type Precision, sumTerms} from './term-sums.ts';
import {powerOf} from './units.ts';

/**
 * The values of one figure for which a form would hold, the others as printed; null where the form
 * says nothing of it (or the figure enters it twice). A blank figure counts as one that could hold
 * any value.
 */
export function neededFor(
  form: Form,
  figure: number,
  figures: readonly Figure[],
  precision: Precision,
): Interval | null {
  switch (form.kind) {
    case 'sum': {
      const terms = [...form.left, ...form.right.map(invert)];
      return neededInSum(terms, figure, figures, precision);
    }
    case 'share':
    case 'growth':
      return form.percent === figure ? neededPercent(form, figures, precision) : null;
    case 'product':
      return neededAmount(form, figure, figures, precision);
    case 'fixed':
    case 'order':
    case 'direction':
    case 'wording':
      return null;
  }
}

/** What so many pieces at so much a piece come to; null where the figure is not the amount for all of them. */
function neededAmount(
  {amount, bound, quantity, price}: Extract<Form, {kind: 'product'}>,
  figure: number,
  figures: readonly Figure[],
  precision: Precision,
): Interval | null {
  const [only, ...others] = amount;
  const [count, each] = [figures[quantity], figures[price]];
  if (bound !== 'equal' || only?.figure !== figure || others.length > 0 || !count?.value || !each?.value) return null;
  const counted = around(exact(count.value), count, figures, precision);
  const priced = around(exact(each.value, powerOf(each)), each, figures, precision);
  const width = halfOf(figure, figures, precision);
  return {low: times(counted.low, priced.low) - width, high: times(counted.high, priced.high) + width};
}

/** How far the exact value of a figure may be from what would be printed of it. */
function halfOf(figure: number, figures: readonly Figure[], precision: Precision): bigint {
  const own = figures[figure];
  const {low, high} =
    own?.value && !precision.exact.has(figure) ? roundingInterval(own.value, powerOf(own)) : point(0n);
  return (high - low) / 2n;
}

/** The value of a figure for which the signed terms come to nothing. */
function neededInSum(
  terms: readonly Term[],
  figure: number,
  figures: readonly Figure[],
  precision: Precision,
): Interval | null {
  const own = terms.filter(term => term.figure === figure);
  const [only] = own;
  if (!only || own.length !== 1) return null;
  const rest = sumTerms(
    terms.filter(term => term.figure !== figure),
    figures,
    precision,
  );
  const width = halfOf(figure, figures, precision);
  const needed = only.weight === 1 ? negate(rest.interval) : rest.interval;
  return {low: needed.low - width, high: needed.high + width};
}

function neededPercent(
  form: Extract<Form, {kind: 'share' | 'growth'}>,
  figures: readonly Figure[],
  precision: Precision,
): Interval | null {
  const percent = figures[form.percent];
  if (!percent?.value) return null;
  const scale = 100n * 10n ** 12n;
  const dividend =
    form.kind === 'share'
      ? sumTerms(form.part, figures, precision)
      : sumTerms([...form.to, ...form.from.map(invert)], figures, precision);
  const divisor = sumTerms(form.kind === 'share' ? form.whole : form.from, figures, precision);
  if (divisor.value === 0n) return null;
  const exactShare = (dividend.value * scale) / divisor.value;
  const value = form.kind === 'growth' && form.falling ? -exactShare : exactShare;
  const half = roundingInterval(percent.value);
  const width = half.high - half.low;
  return {low: value - width, high: value + width};
}
