import {exact} from '../amounts/exact.ts';
import {type Interval, negate, roundingInterval, truncationInterval} from '../amounts/interval.ts';
import type {Decimal} from '../model/amount.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Moved} from '../model/relation.ts';
import type {Outcome} from './outcome.ts';
import {type Precision, sumTerms} from './term-sums.ts';

type Rates = Extract<Form, {kind: 'rates'}>;

const hundred = 100n * 10n ** 12n;

/** What an amount was before it moved, in 10^−12 of the base unit; without an end where its rate leaves that open. */
interface Before {
  value: bigint;
  low: bigint;
  high: bigint | null;
}

/** Weighs what the parts of a whole were, by their rates, against what the whole was by its own. None was below nothing. */
export function weighRates(form: Rates, figures: readonly Figure[], precision: Precision): Outcome {
  const percents = [form.percent, ...form.parts.flatMap(({percent}) => percent ?? [])].map(id => figures[id]);
  if (percents.some(figure => !figure?.value)) return {verdict: 'undecided', reason: 'missing-figure'};
  const doubt = percents.find(figure => figure?.doubt)?.doubt;
  if (doubt) return {verdict: 'undecided', reason: doubt};
  const rounded = bases(form, figures, precision, roundingInterval);
  const expected = rateFrom(form, rounded.parts.value, figures, precision);
  if (!rounded.whole || expected === null) return {verdict: 'undecided', reason: 'base-zero'};
  const printed = exact(figures[form.percent]?.value as Decimal);
  const computed = {expected, difference: printed - expected, power: 0};
  if (meet(rounded.whole, rounded.parts, form.open)) return {verdict: 'agrees', cause: null, computed, telling: 1};
  const cut = bases(form, figures, precision, cutOrRounded);
  if (cut.whole && meet(cut.whole, cut.parts, form.open))
    return {verdict: 'rounding', cause: 'truncated', computed, telling: 1};
  return {verdict: 'disagrees', cause: null, computed, telling: 1};
}

/** The rates of the whole that what its parts were allows; null where they leave it open. */
export function neededRate(form: Rates, figures: readonly Figure[], precision: Precision): Interval | null {
  if (form.open) return null;
  const {parts} = bases(form, figures, precision, roundingInterval);
  const level = sumTerms(form.level, figures, precision).interval;
  if (parts.high === null || parts.low <= 0n) return null;
  const rate = {
    low: (level.low * hundred) / parts.high - hundred,
    high: (level.high * hundred) / parts.low - hundred,
  };
  const {low, high} = form.falling ? negate(rate) : rate;
  const half = roundingInterval(figures[form.percent]?.value ?? {digits: 0, decimals: 0});
  const width = (half.high - half.low) / 2n;
  return {low: low - width, high: high + width};
}

type Spread = (value: Decimal) => Interval;

/** What a printed rate stands for where its last place may have been cut off as well. */
function cutOrRounded(value: Decimal): Interval {
  const [half, cut] = [roundingInterval(value), truncationInterval(value)];
  return {low: half.low < cut.low ? half.low : cut.low, high: half.high > cut.high ? half.high : cut.high};
}

function bases(
  form: Rates,
  figures: readonly Figure[],
  precision: Precision,
  spread: Spread,
): {whole: Before | null; parts: Before} {
  const parts = form.parts.map(part => before(part, figures, precision, spread));
  const sum = parts.reduce<Before>(
    (all, part) => ({
      value: all.value + part.value,
      low: all.low + part.low,
      high: all.high === null || part.high === null ? null : all.high + part.high,
    }),
    {value: 0n, low: 0n, high: 0n},
  );
  const whole = before(form, figures, precision, spread);
  return {whole: whole.high === null ? null : whole, parts: sum};
}

function before(
  {level, percent, falling}: Moved,
  figures: readonly Figure[],
  precision: Precision,
  spread: Spread,
): Before {
  const {value, interval} = sumTerms(level, figures, precision);
  const now = {value: atLeastNothing(value), low: atLeastNothing(interval.low), high: atLeastNothing(interval.high)};
  const printed = percent === null ? null : figures[percent]?.value;
  if (!printed) return now;
  const rate = spread(printed);
  const {low, high} = falling ? negate(rate) : rate;
  const factor = {low: hundred + low, high: hundred + high};
  // Of what fell to nothing, or by all there was, nothing tells how much that was.
  if (interval.high <= 0n || factor.low <= 0n)
    return {value: 0n, low: factor.high > 0n ? (now.low * hundred) / factor.high : 0n, high: null};
  const middle = hundred + exact(printed) * (falling ? -1n : 1n);
  return {
    value: (now.value * hundred) / middle,
    low: (now.low * hundred) / factor.high,
    high: (now.high * hundred) / factor.low + 1n,
  };
}

const atLeastNothing = (value: bigint): bigint => (value > 0n ? value : 0n);

/** Whether both can have been the same, or, where the parts are not all there were, the parts no more than the whole. */
const meet = (whole: Before, parts: Before, open: boolean): boolean =>
  (whole.high === null || parts.low <= whole.high) && (open || parts.high === null || whole.low <= parts.high);

/** The rate at which the whole moved by what its parts were; null where they were nothing. */
function rateFrom(form: Rates, was: bigint, figures: readonly Figure[], precision: Precision): bigint | null {
  if (was <= 0n) return null;
  const rate = (sumTerms(form.level, figures, precision).value * hundred) / was - hundred;
  return form.falling ? -rate : rate;
}
