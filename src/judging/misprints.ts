import {exact, halfPlace, magnitude, onePlace} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Judged} from './judged.ts';
import {isOneDigit, isTransposed, significantDigits} from './slips.ts';
import type {Tried} from './tried.ts';

/**
 * Which printing a sentence means may be open where none of them agrees. But where it is one of them
 * with one digit changed, two neighbours swapped or another unit, and nothing else in the document is
 * printed that it could be, it is a misprint of that one.
 */
export class Misprints {
  readonly #figures: readonly Figure[];
  #sorted: bigint[] | null = null;

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
  }

  /** What a family was judged to be, with misprints among its statements as what they are. */
  among(judged: Judged[], readings: Iterable<readonly Tried[]>): Judged[] {
    const stated = new Map<number, Tried[]>();
    for (const tried of readings)
      for (const entry of tried) {
        const figure = statedBy(entry.relation);
        if (figure === null) continue;
        const list = stated.get(figure);
        if (list) list.push(entry);
        else stated.set(figure, [entry]);
      }
    return [...stated].reduce((all, [figure, tried]) => this.#amend(all, figure, tried), judged);
  }

  #amend(judged: Judged[], figure: number, tried: readonly Tried[]): Judged[] {
    const settled = judged.some(
      ({relation, verdict, severity}) =>
        statedBy(relation) === figure && verdict === 'disagrees' && severity === 'error',
    );
    if (settled || !tried.every(({outcome}) => outcome.verdict === 'disagrees')) return judged;
    const slips = tried.filter(entry => this.#isSlip(entry));
    const [slip] = slips;
    if (!slip || slip.outcome.verdict === 'undecided' || !agreeAmongThemselves(slips)) return judged;
    const {relation, outcome} = slip;
    const others = judged.filter(entry => statedBy(entry.relation) !== figure);
    const {cause, computed} = outcome;
    const verdict = {verdict: 'disagrees', severity: 'error', reason: null} as const;
    return [...others, {relation, ...verdict, cause, computed, support: 0, against: 1}];
  }

  #isSlip({relation}: Tried): boolean {
    if (relation.form.kind !== 'sum') return false;
    const [one, two] = [relation.form.left[0], relation.form.right[0]];
    const [a, b] = [this.#figures[one?.figure ?? -1], this.#figures[two?.figure ?? -1]];
    if (!a?.value || !b?.value || a.unit.kind !== 'money' || b.unit.kind !== 'money') return false;
    const [stated, printed] = [printedIn(a), printedIn(b)];
    if (!stated || !printed || stated.value > 0n !== printed.value > 0n) return false;
    if (isOtherUnit(stated, printed)) return !this.#isPrinted(stated, 1);
    const place = stated.place > printed.place ? stated.place : printed.place;
    const [x, y] = [rounded(stated.value, place), rounded(printed.value, place)];
    if (!isMisprint(x, y)) return false;
    const gap = {value: magnitude(stated.value - printed.value), half: place / 2n};
    return !this.#isPrinted(stated, 1) && !this.#isPrinted(gap, 0);
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

/** The one amount that a relation compares with another printing of it; null for other relations. */
function statedBy({copied, form}: Relation): number | null {
  if (!copied || form.kind !== 'sum' || form.left.length !== 1 || form.right.length !== 1) return null;
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

/** In numbers of fewer digits, one changed digit makes one out of every few hundred into another. */
const fewestDigits = 5;
const fewestSwapped = 4;
const fewestShifted = 3;

function isMisprint(a: bigint, b: bigint): boolean {
  const digits = Math.max(significantDigits(a), significantDigits(b));
  return (isOneDigit(a, b) && digits >= fewestDigits) || (isTransposed(a, b) && digits >= fewestSwapped);
}

/** 186.83元 for 186.83万元: the same digits, printed ten thousand times too small or too large. */
function isOtherUnit(a: Printed, b: Printed): boolean {
  const scale = 10_000n;
  const place = a.place * scale > b.place ? a.place * scale : b.place;
  const up = rounded(a.value * scale, place);
  if (up === rounded(b.value, place)) return significantDigits(up) >= fewestShifted;
  const wide = b.place * scale > a.place ? b.place * scale : a.place;
  const down = rounded(b.value * scale, wide);
  return down === rounded(a.value, wide) && significantDigits(down) >= fewestShifted;
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
