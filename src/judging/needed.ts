import {exact, times} from '../amounts/exact.ts';
import {type Interval, negate, point, roundingInterval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import {invert} from './form-terms.ts';
import {around, type Precision, sumTerms} from './term-sums.ts';
import {powerOf, rateOf} from './units.ts';
import {neededRate} from './weigh-rates.ts';
import {neededResult} from './weigh-reckoning.ts';

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
    case 'sum':
      return neededInSum(form, figure, figures, precision);
    case 'share':
    case 'growth':
      return form.percent === figure ? neededPercent(form, figures, precision) : null;
    case 'rates':
      return form.percent === figure ? neededRate(form, figures, precision) : null;
    case 'product':
      return neededAmount(form, figure, figures, precision);
    case 'reckoning':
      return neededResult(form, figure, figures);
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

/** The value of a figure for which the two sides of a sum meet. */
function neededInSum(
  form: Extract<Form, {kind: 'sum'}>,
  figure: number,
  figures: readonly Figure[],
  precision: Precision,
): Interval | null {
  const {weights, interval} = wholeOf(form, figures, precision);
  const weight = weights.get(figure);
  if (weight !== 1 && weight !== -1) return null;
  const own = sumTerms([{figure, weight}], figures, precision).interval;
  const rest = {low: interval.low - own.low, high: interval.high - own.high};
  const width = halfOf(figure, figures, precision);
  const needed = weight === 1 ? negate(rest) : rest;
  return {low: needed.low - width, high: needed.high + width};
}

/** Both sides of a sum taken together, and how often each figure counts in it: 2 where it is not clear which is meant. */
interface Whole {
  figures: readonly Figure[];
  precision: Precision;
  interval: Interval;
  weights: ReadonlyMap<number, number>;
}

const wholes = new WeakMap<Form, Whole>();

/** A long sum is asked for each of its figures: what it comes to is worked out once for the figures of a document. */
function wholeOf(form: Extract<Form, {kind: 'sum'}>, figures: readonly Figure[], precision: Precision): Whole {
  const known = wholes.get(form);
  if (known && known.figures === figures && known.precision === precision) return known;
  const terms = [...form.left, ...form.right.map(invert)];
  const weights = new Map<number, number>();
  for (const {figure, weight} of terms) weights.set(figure, weights.has(figure) ? 2 : weight);
  const whole = {figures, precision, interval: sumTerms(terms, figures, precision).interval, weights};
  wholes.set(form, whole);
  return whole;
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
  const half = roundingInterval(percent.value, rateOf(percent));
  const width = half.high - half.low;
  return {low: value - width, high: value + width};
}
