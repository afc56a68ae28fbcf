import {exact, halfPlace, magnitude, onePlace} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Severity} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {withExcess, withNearLists, withNested} from './near-lists.ts';
import {neededFor} from './needed.ts';
import {isOneDigit, isTransposed, significantDigits} from './slips.ts';
import type {Precision} from './term-sums.ts';
import type {Tried} from './tried.ts';

/**
 * Which printing a sentence means may be open where none of them agrees, and a list may leave something
 * out. But where one figure is what it would have to be with one digit changed, two neighbours swapped or
 * another unit, and nothing else in the document is printed that it could be, it is a misprint.
 */
export class Misprints {
  readonly #figures: readonly Figure[];
  readonly #precision: Precision;
  #sorted: bigint[] | null = null;

  constructor(figures: readonly Figure[], precision: Precision) {
    this.#figures = figures;
    this.#precision = precision;
  }

  /** What a family was judged to be, with misprints among its statements as what they are. */
  among(judged: Judged[], readings: Iterable<readonly Tried[]>): Judged[] {
    const families = [...readings];
    if (families.find(tried => tried.length > 0)?.[0]?.relation.copied === 'list') {
      const all = families.flat();
      const near = withNearLists(this.#inLists(judged, all), all, this.#figures, this.#precision);
      const weighed = withNested(near, this.#figures, this.#precision);
      return withExcess(weighed, this.#figures, this.#precision);
    }
    const stated = new Map<number, Tried[]>();
    for (const tried of families) {
      for (const entry of tried) {
        const figure = statedBy(entry.relation);
        if (figure !== null) addTo(stated, figure, entry);
      }
    }
    return [...stated].reduce((own, [figure, tried]) => this.#amend(own, figure, tried), judged);
  }

  #amend(judged: Judged[], figure: number, tried: readonly Tried[]): Judged[] {
    const settled = judged.some(
      ({relation, verdict, severity}) =>
        statedBy(relation) === figure && verdict === 'disagrees' && severity === 'error',
    );
    if (settled || !tried.every(({outcome}) => outcome.verdict === 'disagrees')) return judged;
    const alike = tried.filter(({relation}) => !relation.apart);
    const slips = alike.filter(entry => this.#isSlip(entry, fewestDigits));
    const short = slips.length > 0 ? slips : alike.filter(entry => this.#isSlip(entry, fewestAsked));
    const [slip] = short;
    if (!slip || !agreeAmongThemselves(short)) return judged;
    const severity = slips.length > 0 ? 'error' : 'warning';
    return [...judged.filter(entry => statedBy(entry.relation) !== figure), ...misprinted(slip, severity)];
  }

  #isSlip({relation}: Tried, fewest: number): boolean {
    if (relation.form.kind !== 'sum') return false;
    const [one, two] = [relation.form.left[0], relation.form.right[0]];
    const [stated, printed] = [this.#printed(one?.figure), this.#printed(two?.figure)];
    if (!stated || !printed || stated.value > 0n !== printed.value > 0n || this.#isPrinted(stated, 1)) return false;
    if (isOtherUnit(stated, printed)) return true;
    const gap = {value: magnitude(stated.value - printed.value), half: longer(stated.place, printed.place) / 2n};
    // What parts the two may be something of its own, which the one holds and the other does not.
    return isMisprint(stated, printed, fewest) && (fewest < fewestDigits || !this.#isPrinted(gap, 0));
  }

  /**
   * A list that would add up if one of its figures were what the document prints elsewhere, and which is
   * a slip away from it.
   */
  #inLists(judged: Judged[], tried: readonly Tried[]): Judged[] {
    const settled = judged.some(
      ({relation, verdict, severity}) =>
        relation.form.kind === 'sum' && (verdict !== 'disagrees' || severity === 'error') && verdict !== 'undecided',
    );
    const sums = tried.filter(({relation}) => relation.form.kind === 'sum');
    if (settled || !sums.every(({outcome}) => outcome.verdict === 'disagrees')) return judged;
    const slips = sums.filter(({relation}) => this.#slipsIn(relation).length === 1);
    const [slip] = slips;
    return slip && slips.length === 1 ? misprinted(slip, 'error') : judged;
  }

  /** The figures of a sum that would mend it, and of which that is printed elsewhere. */
  #slipsIn({form, looseHead}: Relation): number[] {
    return figuresOf(form).filter(id => {
      // A list that comes to another amount of the document is of that one.
      if (looseHead && form.kind === 'sum' && form.left.some(({figure}) => figure === id)) return false;
      const stated = this.#printed(id);
      const needed = neededFor(form, id, this.#figures, this.#precision);
      if (!stated || !needed || this.#isPrinted(stated, 1)) return false;
      const middle = (needed.low + needed.high) / 2n;
      const wanted = {value: middle, place: stated.place, half: (needed.high - needed.low) / 2n};
      const slip = isMisprint(stated, wanted, fewestDigits) || isOtherUnit(stated, wanted);
      if (!slip || middle > 0n !== stated.value > 0n) return false;
      return this.#isPrinted(wanted, this.#countIn(form, id, wanted));
    });
  }

  /** How often the other figures of a sum print an amount: they say nothing of what one of them should be. */
  #countIn(form: Form, own: number, {value, half}: {value: bigint; half: bigint}): number {
    const others = figuresOf(form).flatMap(id => (id === own ? [] : (this.#printed(id)?.value ?? [])));
    return others.filter(other => magnitude(magnitude(other) - magnitude(value)) <= half).length;
  }

  #printed(id: number | undefined): Printed | null {
    const figure = id === undefined ? undefined : this.#figures[id];
    return figure ? printedIn(figure) : null;
  }

  /** Whether an amount stands in the document more than `times` times. */
  #isPrinted({value, half}: {value: bigint; half: bigint}, times: number): boolean {
    this.#sorted ??= this.#figures
      .flatMap(figure => printedIn(figure)?.value ?? [])
      .map(magnitude)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const size = magnitude(value);
    const from = firstFrom(this.#sorted, size - half);
    return (this.#sorted[from + times] ?? size + half + 1n) <= size + half;
  }
}

function misprinted({relation, outcome}: Tried, severity: Severity): Judged[] {
  if (outcome.verdict === 'undecided') return [];
  const {cause, computed} = outcome;
  return [{relation, verdict: 'disagrees', severity, reason: null, cause, computed, support: 0, against: 1}];
}

/** The one amount that a relation compares with another printing of it; null for other relations. */
function statedBy({copied, form}: Relation): number | null {
  if (copied !== 'fact' || form.kind !== 'sum' || form.left.length !== 1 || form.right.length !== 1) return null;
  return form.left[0]?.figure ?? null;
}

interface Printed {
  value: bigint;
  place: bigint;
  half: bigint;
}

function printedIn({value, unit}: Figure): Printed | null {
  if (!value || value.digits === 0 || unit.kind !== 'money' || unit.power === null) return null;
  return {
    value: exact(value, unit.power),
    place: onePlace(value, unit.power),
    half: halfPlace(value, unit.power),
  };
}

const longer = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** In numbers of fewer digits, one changed digit makes one out of every few hundred into another. */
const fewestDigits = 5;
/** … which is no more than a question where one is compared with few others. */
const fewestAsked = 4;
const fewestSwapped = 4;
const fewestShifted = 3;

type Placed = Pick<Printed, 'value' | 'place'>;

function isMisprint(stated: Placed, printed: Placed, fewest: number): boolean {
  const place = longer(stated.place, printed.place);
  const [a, b] = [rounded(stated.value, place), rounded(printed.value, place)];
  const digits = Math.max(significantDigits(a), significantDigits(b));
  return (isOneDigit(a, b) && digits >= fewest) || (isTransposed(a, b) && digits >= fewestSwapped);
}

/** 186.83元 for 186.83万元: the same digits, printed ten thousand times too small or too large. */
const isOtherUnit = (a: Placed, b: Placed): boolean => isTimesTenThousand(a, b) || isTimesTenThousand(b, a);

function isTimesTenThousand(small: Placed, large: Placed): boolean {
  const scale = 10_000n;
  const place = longer(small.place * scale, large.place);
  const raised = rounded(small.value * scale, place);
  return raised === rounded(large.value, place) && significantDigits(raised) >= fewestShifted;
}

/** An amount in places of some size, half up. */
const rounded = (value: bigint, place: bigint): bigint => (magnitude(value) + place / 2n) / place;

/** Slips of two different amounts: which of them was meant is open. */
function agreeAmongThemselves(slips: readonly Tried[]): boolean {
  const expected = new Set(
    slips.map(({outcome}) => (outcome.verdict === 'undecided' ? '' : String(outcome.computed?.expected))),
  );
  return expected.size === 1;
}

function firstFrom(sorted: readonly bigint[], least: bigint): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as bigint) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
