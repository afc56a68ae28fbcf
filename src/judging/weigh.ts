import {exact, halfPlace, magnitude, onePlace} from '../amounts/exact.ts';
import {type Interval, meet, negate, quotientMeets, roundingInterval, truncationInterval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Term} from '../model/relation.ts';

/** What the printed figures of a relation come to. */
export interface Weighing {
  verdict: 'agrees' | 'rounding' | 'disagrees';
  cause: string | null;
  computed: Computed | null;
  telling: Telling;
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

/** How precise printed figures are taken to be; told by the document (see precision.ts, refine.ts). */
export interface Precision {
  /** Figures that hide nothing behind their last place. */
  exact: ReadonlySet<number>;
  /** Coarse figures whose fact is printed finer elsewhere: figure → the finer figure. */
  finer: ReadonlyMap<number, number>;
}

interface Weighed {
  value: bigint;
  interval: Interval;
  /** Figures that are neither blank nor zero. */
  filled: number;
  power: number;
  /** One unit of the coarsest printed place. */
  place: bigint;
}

/** The power of ten of the unit a figure is printed in; 0 where it is no money. */
export const powerOf = (figure: Figure): number => (figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0);

/** The unit of a figure as far as sums go: figures of different kinds are never added. */
const unitKey = (figure: Figure): string =>
  figure.unit.kind === 'money' ? (figure.unit.power === null ? 'money?' : 'money') : figure.unit.kind;

/** A figure that is neither blank nor zero, in 10^−12 of its base unit. */
interface Counted {
  printed: bigint;
  half: bigint;
  place: bigint;
  power: number;
}

/** A figure stands in many relations: it is counted once. What is tried in its place is another object. */
const counted = new WeakMap<Figure, Counted | null>();

function count(figure: Figure): Counted | null {
  const known = counted.get(figure);
  if (known !== undefined) return known;
  const {value} = figure;
  const power = powerOf(figure);
  const own =
    value && value.digits !== 0
      ? {printed: exact(value, power), half: halfPlace(value, power), place: onePlace(value, power), power}
      : null;
  counted.set(figure, own);
  return own;
}

/** How far from what is printed the exact value of a figure may be. */
function reachOf(figure: Figure, figures: readonly Figure[], precision: Precision): bigint {
  const finer = figures[precision.finer.get(figure.id) ?? -1] ?? figure;
  if (precision.exact.has(finer.id) || !finer.value) return 0n;
  return count(finer)?.half ?? halfPlace(finer.value, powerOf(finer));
}

/** The exact values that a printed figure stands for. */
function around(printed: bigint, figure: Figure, figures: readonly Figure[], precision: Precision): Interval {
  const half = reachOf(figure, figures, precision);
  return {low: printed - half, high: printed + half};
}

/** What signed terms come to, and the exact values that can stand for. */
export function sumTerms(terms: readonly Term[], figures: readonly Figure[], precision: Precision): Weighed {
  let value = 0n;
  let reach = 0n;
  let filled = 0;
  let power = 0;
  let place = 0n;
  for (const term of terms) {
    const figure = figures[term.figure];
    const own = figure && count(figure);
    if (!own) continue;
    value += term.weight === 1 ? own.printed : -own.printed;
    reach += reachOf(figure, figures, precision);
    filled += 1;
    power = Math.max(power, own.power);
    if (own.place > place) place = own.place;
  }
  return {value, interval: {low: value - reach, high: value + reach}, filled, power, place};
}

/** Why the figures of a form cannot be weighed, or only as read; null where they can. */
interface Obstacle {
  reason: string;
  /** Whether they could stand in another row or column than they were read in, and nothing else. */
  placesOnly: boolean;
}

function obstacle(terms: readonly Term[], figures: readonly Figure[]): Obstacle | null {
  let doubt: string | null = null;
  let placesOnly = true;
  let unit: string | null = null;
  let mixed: string | null = null;
  for (const term of terms) {
    const figure = figures[term.figure];
    if (!figure) return {reason: 'missing-figure', placesOnly: false};
    doubt ??= figure.doubt ?? null;
    if (figure.doubt && !isOfPlace(figure.doubt)) placesOnly = false;
    if (!figure.value) continue;
    const own = unitKey(figure);
    if (unit !== null && own !== unit)
      mixed = mixed === 'unit-unknown' || [own, unit].includes('money?') ? 'unit-unknown' : 'unit-mixed';
    unit ??= own;
  }
  const reason = doubt ?? mixed;
  return reason === null ? null : {reason, placesOnly: placesOnly && mixed === null};
}

/** Whether a doubt is about the row or column of a figure, and not about what is printed. */
export const isOfPlace = (doubt: NonNullable<Figure['doubt']>): boolean => doubt === 'row' || doubt === 'column';

export function termsOf(form: Form): Term[] {
  switch (form.kind) {
    case 'sum':
      return [...form.left, ...form.right];
    case 'order':
      return [...form.smaller, ...form.larger];
    case 'share':
      return [...form.part, ...form.whole];
    case 'growth':
    case 'direction':
      return [...form.from, ...form.to];
    case 'product':
      return form.amount;
    case 'fixed':
      return form.parts;
    case 'wording':
      return [];
  }
}

/** All figures that a form names, percent included. */
export function figuresOf(form: Form): number[] {
  const ids = termsOf(form).map(term => term.figure);
  if (form.kind === 'product') return [...ids, form.quantity, form.price];
  return form.kind === 'share' || form.kind === 'growth' ? [...ids, form.percent] : ids;
}

/** Weighs one form against the printed figures. */
export function weigh(form: Form, figures: readonly Figure[], precision: Precision): Outcome {
  const obstructed = obstacle(termsOf(form), figures);
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
    case 'direction':
      return weighDirection(form, figures, precision);
    case 'product':
      return weighProduct(form, figures, precision);
    case 'fixed':
      return weighFixed(sumTerms(form.parts, figures, precision), form.totals);
    case 'wording':
      return {verdict: 'disagrees', cause: null, computed: null, telling: 2};
  }
}

function weighSum(left: Weighed, right: Weighed): Outcome {
  const difference = left.value - right.value;
  const power = left.filled > 0 ? left.power : right.power;
  const intervals = {stated: left.interval, expected: right.interval};
  const computed = {expected: right.value, difference, power, intervals};
  const telling: Telling = left.filled + right.filled === 0 ? 0 : left.filled + right.filled > 2 ? 2 : 1;
  if (difference === 0n) return {verdict: 'agrees', cause: null, computed, telling};
  // A blank or zero on one side stands for nothing smaller: it has no room for rounding.
  if (!meet(left.interval, right.interval)) {
    return cutOff(left, right) || cutOff(right, left)
      ? {verdict: 'rounding', cause: 'truncated', computed, telling}
      : {verdict: 'disagrees', cause: null, computed, telling};
  }
  return {verdict: 'rounding', cause: improbable(difference, left, right) ? 'improbable' : null, computed, telling};
}

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
  const intervals = {stated: smaller.interval, expected: larger.interval};
  const computed = {expected: larger.value, difference, power: larger.power, intervals};
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
  const printed = exact(percent.value);
  if (whole.interval.low <= 0n && whole.interval.high >= 0n) {
    return isShareOfNothing(part, whole, printed)
      ? {verdict: 'disagrees', cause: null, computed: null, telling: 2}
      : {verdict: 'undecided', reason: 'base-zero'};
  }
  const expected = (part.value * 100n * 10n ** 12n) / whole.value;
  const computed = {expected, difference: printed - expected, power: 0};
  const telling: Telling = part.filled > 0 ? 2 : 0;
  const rounded = roundingInterval(percent.value);
  if (quotientMeets(part.interval, whole.interval, rounded)) {
    return {verdict: 'agrees', cause: null, computed, telling};
  }
  if (quotientMeets(part.interval, whole.interval, truncationInterval(percent.value))) {
    return {verdict: 'rounding', cause: 'truncated', computed, telling};
  }
  const place = onePlace(percent.value);
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
  const change = sumTerms([...form.to, ...form.from.map(invert)], figures, precision);
  const own = changeInterval(form, figures, precision) ?? change;
  const sign = form.falling ? -1n : 1n;
  const printed = exact(percent.value) * sign;
  const expected = (own.value * 100n * 10n ** 12n) / from.value;
  const computed = {expected: expected * sign, difference: exact(percent.value) - expected * sign, power: 0};
  const telling: Telling = to.filled + from.filled > 0 ? 2 : 0;
  const half = roundingInterval(percent.value);
  const rounded = form.falling ? negate(half) : half;
  if (growthMeets(from.interval, to.interval, own.interval, rounded))
    return {verdict: 'agrees', cause: null, computed, telling};
  const cut = truncationInterval(percent.value);
  if (growthMeets(from.interval, to.interval, own.interval, form.falling ? negate(cut) : cut)) {
    return {verdict: 'rounding', cause: 'truncated', computed, telling};
  }
  return {verdict: 'disagrees', cause: printed === -expected ? 'sign' : null, computed, telling};
}

/** A term on the other side of a relation. */
export const invert = (term: Term): Term => ({figure: term.figure, weight: term.weight === 1 ? -1 : 1});

/** The change alone, where it is printed: from = to − change shares its terms, which cancel. */
function changeInterval(
  form: Extract<Form, {kind: 'growth'}>,
  figures: readonly Figure[],
  precision: Precision,
): Weighed | null {
  const shared = new Set(form.to.map(term => term.figure));
  const rest = form.from.filter(term => !shared.has(term.figure));
  const common = form.from.length - rest.length;
  if (common !== form.to.length || rest.length === 0) return null;
  return sumTerms(rest.map(invert), figures, precision);
}

/** Whether (to − from) / from, or change / from, can lie in the percent's interval. */
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

/** The product of two exact values. */
const times = (a: bigint, b: bigint): bigint => (a * b) / 10n ** 12n;
