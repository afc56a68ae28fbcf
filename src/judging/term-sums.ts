import {exact, exactPower, halfPlace, halfPowerOfTen, onePlace, powerOfTen} from '../amounts/exact.ts';
import type {Interval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Term} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {powerOf} from './units.ts';

/** How precise printed figures are taken to be; told by the document (see precision.ts, refine.ts). */
export interface Precision {
  /** Figures that hide nothing behind their last place. */
  exact: ReadonlySet<number>;
  /** Coarse figures whose fact is printed finer elsewhere: figure → the finer figure. */
  finer: ReadonlyMap<number, number>;
}

/** What signed terms come to. */
export interface Weighed {
  value: bigint;
  interval: Interval;
  /** Figures that are neither blank nor zero. */
  filled: number;
  power: number;
  /** One unit of the coarsest printed place. */
  place: bigint;
  /** Zeros of whole 万元 among several terms. */
  zeros: number;
}

/** A figure that is neither blank nor zero, in 10^−12 of its base unit. */
interface Counted {
  printed: bigint;
  half: bigint;
  place: bigint;
  power: number;
}

/** A figure stands in many relations: it is counted once. What is tried in its place is another object. */
const count = once((figure: Figure): Counted | null => {
  const {value} = figure;
  if (!value || value.digits === 0) return null;
  const power = powerOf(figure);
  return {printed: exact(value, power), half: halfPlace(value, power), place: onePlace(value, power), power};
});

/** How far from what is printed the exact value of a figure may be. */
function reachOf(figure: Figure, figures: readonly Figure[], precision: Precision): bigint {
  const finer = figures[precision.finer.get(figure.id) ?? -1] ?? figure;
  if (precision.exact.has(finer.id) || !finer.value) return 0n;
  return count(finer)?.half ?? halfPlace(finer.value, powerOf(finer));
}

/** The exact values that a printed figure stands for. */
export function around(printed: bigint, figure: Figure, figures: readonly Figure[], precision: Precision): Interval {
  const half = reachOf(figure, figures, precision);
  return {low: printed - half, high: printed + half};
}

/** What as many terms as this come to is kept: all shares of a list are of one whole. */
const fewestKept = 16;

const kept = new WeakMap<readonly Term[], {figures: readonly Figure[]; precision: Precision; weighed: Weighed}>();

/** What signed terms come to, and the exact values that can stand for. */
export function sumTerms(terms: readonly Term[], figures: readonly Figure[], precision: Precision): Weighed {
  if (terms.length < fewestKept) return added(terms, figures, precision);
  const known = kept.get(terms);
  if (known && known.figures === figures && known.precision === precision) return known.weighed;
  const weighed = added(terms, figures, precision);
  kept.set(terms, {figures, precision, weighed});
  return weighed;
}

function added(terms: readonly Term[], figures: readonly Figure[], precision: Precision): Weighed {
  return addedAsPrinted(terms, figures, precision) ?? addedByPlace(terms, figures, precision);
}

/** Where all terms are printed to one place, as in nearly every table, their digits are added; null elsewhere. */
function addedAsPrinted(terms: readonly Term[], figures: readonly Figure[], precision: Precision): Weighed | null {
  let digits = 0;
  let filled = 0;
  let rounded = 0;
  let power = 0;
  let scale = 0;
  let zeros = 0;
  for (const {figure: id, weight} of terms) {
    const figure = figures[id];
    if (!figure?.value) continue;
    if (figure.value.digits === 0) {
      if (isWholeZero(figure)) zeros += 1;
      continue;
    }
    const own = powerOf(figure);
    const ownScale = exactPower - figure.value.decimals + own;
    if (filled > 0 && ownScale !== scale) return null;
    if (precision.finer.has(id)) return null;
    scale = ownScale;
    digits += weight * figure.value.digits;
    if (!Number.isSafeInteger(digits)) return null;
    filled += 1;
    power = Math.max(power, own);
    if (!precision.exact.has(id)) rounded += 1;
  }
  const place = filled > 0 ? powerOfTen(scale) : 0n;
  const value = BigInt(digits) * place;
  const reach = rounded === 0 ? 0n : rounded === 1 ? halfPowerOfTen(scale) : (BigInt(rounded) * place) / 2n;
  return {
    value,
    interval: reach === 0n ? {low: value, high: value} : {low: value - reach, high: value + reach},
    filled,
    power,
    place,
    zeros: terms.length > 1 ? zeros : 0,
  };
}

function addedByPlace(terms: readonly Term[], figures: readonly Figure[], precision: Precision): Weighed {
  let value = 0n;
  let reach = 0n;
  let filled = 0;
  let power = 0;
  let place = 0n;
  let zeros = 0;
  for (const term of terms) {
    const figure = figures[term.figure];
    const own = figure && count(figure);
    if (figure && isWholeZero(figure)) zeros += 1;
    if (!own) continue;
    value += term.weight === 1 ? own.printed : -own.printed;
    reach += reachOf(figure, figures, precision);
    filled += 1;
    power = Math.max(power, own.power);
    if (own.place > place) place = own.place;
  }
  return {
    value,
    interval: {low: value - reach, high: value + reach},
    filled,
    power,
    place,
    zeros: terms.length > 1 ? zeros : 0,
  };
}

/** One 万元, as exact amounts are counted. */
const wholeWan = 10n ** 16n;

const isWholeZero = ({value, unit}: Figure): boolean =>
  value?.digits === 0 && value.decimals === 0 && unit.kind === 'money' && unit.power === 4;

/** So many zeros of a sum, at most, are taken for rounded amounts: most of them are what they say. */
const mostZeros = 2;

/**
 * What terms can stand for where all amounts of a relation are whole 万元: a 0 among several may then be 0.34, which a
 * blank is not.
 */
export function withHiddenZeros(own: Weighed, other: Weighed): Interval {
  const {interval, zeros} = own;
  const isWhole = [own, other].every(({place}) => place === 0n || place === wholeWan);
  if (zeros === 0 || !isWhole) return interval;
  const reach = (BigInt(Math.min(zeros, mostZeros)) * wholeWan) / 2n;
  return {low: interval.low - reach, high: interval.high + reach};
}
