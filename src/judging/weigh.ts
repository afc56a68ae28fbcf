import {exact, magnitude, onePlace, times} from '../amounts/exact.ts';
import {
  type Interval,
  meet,
  negate,
  paddedPercentInterval,
  quotientMeets,
  roundingInterval,
  truncationInterval,
} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import {invert, termsOf} from './form-terms.ts';
import {obstacleTo} from './obstacle.ts';
import type {Outcome, Telling} from './outcome.ts';
import {changeInterval, zeroChange} from './printed-change.ts';
import {around, type Precision, sumTerms, type Weighed, withHiddenZeros} from './term-sums.ts';
import {powerOf, rateOf, unitKey} from './units.ts';
import {weighRates} from './weigh-rates.ts';
import {weighReckoning} from './weigh-reckoning.ts';

/** Weighs one form against the printed figures. */
export function weigh(form: Form, figures: readonly Figure[], precision: Precision): Outcome {
  const obstructed = obstacleTo(termsOf(form), figures);
  if (!obstructed) return weighed(form, figures, precision);
  const {reason, placesOnly} = obstructed;
  const apart = placesOnly ? weighed(form, figures, precision) : null;
  return apart && apart.verdict !== 'undecided'
    ? {verdict: 'undecided', reason, apart}
    : {verdict: 'undecided', reason};
}

function weighed(form: Form, figures: readonly Figure[], precision: Precision): Outcome {
  switch (form.kind) {
    case 'sum':
      return weighSum(sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision));
    case 'order':
      return weighOrder(sumTerms(form.smaller, figures, precision), sumTerms(form.larger, figures, precision));
    case 'share':
      return weighQuotient(
        sumTerms(form.part, figures, precision),
        sumTerms(form.whole, figures, precision),
        figures[form.percent],
        form.list.map(id => figures[id]),
      );
    case 'growth':
      return weighGrowth(form, figures, precision);
    case 'rates':
      return weighRates(form, figures, precision);
    case 'direction':
      return weighDirection(form, figures, precision);
    case 'product':
      return weighProduct(form, figures, precision);
    case 'reckoning':
      return weighReckoning(form, figures);
    case 'fixed':
      return weighFixed(sumTerms(form.parts, figures, precision), form.totals);
    case 'wording':
      return {verdict: 'disagrees', cause: null, computed: null, telling: 2};
  }
}

function weighSum(left: Weighed, right: Weighed): Outcome {
  const difference = left.value - right.value;
  const power = powerSaid(left, right);
  const intervals = {stated: left.interval, expected: right.interval};
  const computed = {expected: right.value, difference, power, intervals};
  const telling: Telling = left.filled + right.filled === 0 ? 0 : left.filled + right.filled > 2 ? 2 : 1;
  if (difference === 0n) return {verdict: 'agrees', cause: null, computed, telling};
  // A blank stands for nothing smaller, nor does a zero alone: they have no room for rounding.
  if (!meet(withHiddenZeros(left, right), withHiddenZeros(right, left))) {
    return cutOff(left, right) || cutOff(right, left)
      ? {verdict: 'rounding', cause: 'truncated', computed, telling}
      : {verdict: 'disagrees', cause: null, computed, telling};
  }
  return {verdict: 'rounding', cause: improbable(difference, left, right) ? 'improbable' : null, computed, telling};
}

/** The unit to say it in: that of the first side, or of the other one where the first is blank. */
const powerSaid = (first: Weighed, second: Weighed): number => (first.filled > 0 ? first.power : second.power);

/** Whether one figure is the other one, printed finer, with its last places cut off: 19.59 for 19.5951. */
function cutOff(coarse: Weighed, fine: Weighed): boolean {
  if (coarse.filled !== 1 || fine.filled !== 1 || fine.place >= coarse.place) return false;
  const size = magnitude(fine.value) - magnitude(coarse.value);
  return size > 0n && size < coarse.place && fine.value > 0n === coarse.value > 0n;
}

/**
 * Inside the bound but unlikely: n independent rounding errors have a standard deviation of 0.289
 * of the last place times √n; more than 3.5 of them are not expected in any document.
 */
function improbable(difference: bigint, left: Weighed, right: Weighed): boolean {
  const place = left.place > right.place ? left.place : right.place;
  if (place === 0n) return false;
  const places = Number((magnitude(difference) * 1000n) / place) / 1000;
  return places > 2.5 && places > 3.5 * 0.289 * Math.sqrt(left.filled + right.filled);
}

function weighOrder(smaller: Weighed, larger: Weighed): Outcome {
  const difference = smaller.value - larger.value;
  // What is larger stands first, as printed; what the others come to is compared with it.
  const intervals = {stated: larger.interval, expected: smaller.interval};
  const computed = {expected: smaller.value, difference, power: powerSaid(larger, smaller), intervals};
  const telling: Telling = smaller.filled > 0 && larger.filled > 0 ? 1 : 0;
  if (difference <= 0n) return {verdict: 'agrees', cause: null, computed, telling};
  const possible = smaller.interval.low <= larger.interval.high;
  return {verdict: possible ? 'rounding' : 'disagrees', cause: null, computed, telling};
}

function weighQuotient(
  part: Weighed,
  whole: Weighed,
  percent: Figure | undefined,
  list: readonly (Figure | undefined)[],
): Outcome {
  if (!percent?.value) return {verdict: 'undecided', reason: 'missing-figure'};
  if (percent.doubt) return {verdict: 'undecided', reason: percent.doubt};
  const printed = exact(percent.value, rateOf(percent));
  if (whole.interval.low <= 0n && whole.interval.high >= 0n) {
    return isShareOfNothing(part, whole, printed)
      ? {verdict: 'disagrees', cause: null, computed: null, telling: 2}
      : {verdict: 'undecided', reason: 'base-zero'};
  }
  const expected = (part.value * 100n * 10n ** 12n) / whole.value;
  const computed = {expected, difference: printed - expected, power: 0};
  const telling: Telling = part.filled > 0 ? 2 : 0;
  const rounded = roundingInterval(percent.value, rateOf(percent));
  if (quotientMeets(part.interval, whole.interval, rounded)) {
    return {verdict: 'agrees', cause: null, computed, telling};
  }
  if (quotientMeets(part.interval, whole.interval, truncationInterval(percent.value, rateOf(percent)))) {
    return {verdict: 'rounding', cause: 'truncated', computed, telling};
  }
  const padded = paddedPercentInterval(percent.value, rateOf(percent));
  if (padded && quotientMeets(part.interval, whole.interval, padded))
    return {verdict: 'rounding', cause: null, computed, telling};
  const place = onePlace(percent.value, rateOf(percent));
  const nearly = {low: printed - place - place / 2n, high: printed + place + place / 2n};
  if (comesToHundred(list) && quotientMeets(part.interval, whole.interval, nearly)) {
    return {verdict: 'rounding', cause: 'plugged', computed, telling};
  }
  return {verdict: 'disagrees', cause: null, computed, telling};
}

/**
 * Something divided by a printed zero is no 95.89 %: that percent is of another whole. 0 % and 100 % are
 * what people write where there is nothing to divide by.
 */
function isShareOfNothing(part: Weighed, whole: Weighed, percent: bigint): boolean {
  const hundred = 100n * 10n ** 12n;
  return whole.filled === 0 && part.interval.low > 0n && percent !== 0n && percent !== hundred;
}

/** Whether the printed shares of a list add up to exactly one hundred. */
function comesToHundred(list: readonly (Figure | undefined)[]): boolean {
  if (list.length < 2) return false;
  const sum = list.reduce((total, figure) => total + (figure?.value ? exact(figure.value) : 0n), 0n);
  return sum === 100n * 10n ** 12n;
}

function weighGrowth(form: Extract<Form, {kind: 'growth'}>, figures: readonly Figure[], precision: Precision): Outcome {
  const percent = figures[form.percent];
  if (!percent?.value) return {verdict: 'undecided', reason: 'missing-figure'};
  if (percent.doubt) return {verdict: 'undecided', reason: percent.doubt};
  const from = sumTerms(form.from, figures, precision);
  const to = sumTerms(form.to, figures, precision);
  if (from.interval.low <= 0n && from.interval.high >= 0n) return {verdict: 'undecided', reason: 'base-zero'};
  if (from.interval.high < 0n) return weighFromNegative(form);
  const change = sumTerms([...form.to, ...form.from.map(invert)], figures, precision);
  const printedChange = changeInterval(form, figures, precision);
  const own = printedChange ?? change;
  const meets = (rate: Interval): boolean =>
    printedChange
      ? quotientMeets(widened(printedChange.interval, to.interval), from.interval, rate)
      : growthMeets(from.interval, to.interval, change.interval, rate);
  const sign = form.falling ? -1n : 1n;
  const printed = exact(percent.value, rateOf(percent)) * sign;
  const expected = (own.value * 100n * 10n ** 12n) / from.value;
  const computed = {
    expected: expected * sign,
    difference: exact(percent.value, rateOf(percent)) - expected * sign,
    power: 0,
  };
  const telling: Telling = to.filled + from.filled > 0 ? 2 : 0;
  const half = roundingInterval(percent.value, rateOf(percent));
  const rounded = form.falling ? negate(half) : half;
  if (meets(rounded)) return {verdict: 'agrees', cause: null, computed, telling};
  const cut = truncationInterval(percent.value, rateOf(percent));
  if (meets(form.falling ? negate(cut) : cut)) {
    return {verdict: 'rounding', cause: 'truncated', computed, telling};
  }
  const padded = paddedPercentInterval(percent.value, rateOf(percent));
  if (padded && meets(form.falling ? negate(padded) : padded))
    return {verdict: 'rounding', cause: null, computed, telling};
  const hidden = zeroChange(form, figures);
  if (hidden && quotientMeets(hidden, from.interval, rounded))
    return {verdict: 'rounding', cause: null, computed, telling};
  return {verdict: 'disagrees', cause: printed === -expected ? 'sign' : null, computed, telling};
}

/** No rate can be reckoned from an amount below nothing; that an amount was below nothing is what its change comes to, and wrong. */
const weighFromNegative = ({from}: Extract<Form, {kind: 'growth'}>): Outcome =>
  from.length > 1
    ? {verdict: 'disagrees', cause: null, computed: null, telling: 2}
    : {verdict: 'undecided', reason: 'base-negative'};

/** What a change may be that was taken from two levels rounded like the one that is printed. */
function widened(change: Interval, level: Interval): Interval {
  const half = (change.high - change.low) / 2n;
  const width = level.high - level.low;
  const by = half < width ? half : width;
  return {low: change.low - by, high: change.high + by};
}

/** Whether (to − from) / from can lie in the percent's interval. */
function growthMeets(from: Interval, to: Interval, change: Interval, percent: Interval): boolean {
  if (quotientMeets(change, from, percent)) return true;
  // to/from − 1: the two move independently, which the quotient of differences overstates.
  const hundred = 100n * 10n ** 12n;
  return quotientMeets(to, from, {low: percent.low + hundred, high: percent.high + hundred});
}

function weighDirection(
  form: Extract<Form, {kind: 'direction'}>,
  figures: readonly Figure[],
  precision: Precision,
): Outcome {
  const from = sumTerms(form.from, figures, precision);
  const to = sumTerms(form.to, figures, precision);
  const difference = to.value - from.value;
  const computed = {expected: from.value, difference, power: to.power};
  const said = form.said;
  const fits = said === 'more' ? difference > 0n : said === 'less' ? difference < 0n : difference === 0n;
  if (fits) return {verdict: 'agrees', cause: null, computed, telling: 2};
  return {verdict: 'disagrees', cause: null, computed, telling: 2};
}

/** Parts against the totals that are allowed; where they come to none, the nearest one is what was to be expected. */
function weighFixed({value, interval, filled, power}: Weighed, totals: readonly number[]): Outcome {
  const allowed = totals.map(total => exact({digits: total, decimals: 0}, power));
  const nearest = allowed.reduce((a, b) => (magnitude(b - value) < magnitude(a - value) ? b : a));
  const computed = {expected: nearest, difference: value - nearest, power};
  const telling: Telling = filled > 2 ? 2 : filled > 0 ? 1 : 0;
  if (value === nearest) return {verdict: 'agrees', cause: null, computed, telling};
  const possible = allowed.some(total => interval.low <= total && total <= interval.high);
  return {verdict: possible ? 'rounding' : 'disagrees', cause: null, computed, telling};
}

/** A number of things at a price each, against the amount for all of them. Neither is ever below nothing. */
function weighProduct(
  form: Extract<Form, {kind: 'product'}>,
  figures: readonly Figure[],
  precision: Precision,
): Outcome {
  const [quantity, price] = [figures[form.quantity], figures[form.price]];
  if (!quantity?.value || !price?.value) return {verdict: 'undecided', reason: 'missing-figure'};
  const doubt = quantity.doubt ?? price.doubt;
  if (doubt) return {verdict: 'undecided', reason: doubt};
  if (unitKey(price) !== 'money' || unitKey(quantity) === 'money') return {verdict: 'undecided', reason: 'unit-mixed'};
  const amount = sumTerms(form.amount, figures, precision);
  const count = exact(quantity.value);
  const each = exact(price.value, powerOf(price));
  const counted = around(count, quantity, figures, precision);
  const priced = around(each, price, figures, precision);
  const expected = times(count, each);
  const reach = {low: times(counted.low, priced.low), high: times(counted.high, priced.high)};
  const difference = amount.value - expected;
  const computed = {expected, difference, power: amount.power};
  const telling: Telling = amount.filled > 0 ? 2 : 0;
  const most = form.bound === 'most';
  if (difference === 0n || (most && difference > 0n)) return {verdict: 'agrees', cause: null, computed, telling};
  const possible = most ? reach.low <= amount.interval.high : meet(reach, amount.interval);
  return {verdict: possible ? 'rounding' : 'disagrees', cause: null, computed, telling};
}
