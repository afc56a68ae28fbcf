import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Weighing} from './outcome.ts';
import type {Tried} from './tried.ts';

/** Relations of a family, at least, that must hold over a column before the doubt about it is refuted. */
const enough = 3;

/** Digits of an amount, at least, that are not printed twice by chance. */
const fewestDigits = 4;

/**
 * The readings of a family, doubts that arithmetic refutes taken away. Where the place of a figure
 * was in doubt and the relation holds to its last digit, it was read rightly; where it holds over a
 * column row after row, the column was, and another row may be judged as well. Nothing else is
 * judged over figures whose places are in doubt.
 */
export function withoutRefuted(
  family: ReadonlyMap<number, readonly Tried[]>,
  figures: readonly Figure[],
): ReadonlyMap<number, readonly Tried[]> {
  const inDoubt = [...family.values()].some(tried => tried.some(({outcome}) => apartOf(outcome) !== null));
  if (!inDoubt) return family;
  return new Map([...family].map(([reading, tried]) => [reading, refuted(tried, figures)]));
}

const apartOf = (outcome: Tried['outcome']): Weighing | null =>
  outcome.verdict === 'undecided' ? (outcome.apart ?? null) : null;

function refuted(tried: readonly Tried[], figures: readonly Figure[]): Tried[] {
  const borneOut = columnsBorneOut(tried, figures);
  return tried.map(entry => {
    const apart = apartOf(entry.outcome);
    if (!apart) return entry;
    const doubtful = figuresOf(entry.relation.form).flatMap(id => (figures[id]?.doubt ? [figures[id]] : []));
    const proved = doubtful.every(figure => figure.doubt === 'column' && borneOut.has(columnOf(figure)));
    return proved || isNoChance(entry.relation, apart, figures) ? {...entry, outcome: apart} : entry;
  });
}

const columnOf = ({place}: Figure): string => (place.kind === 'cell' ? `${place.table}|${place.column}` : '');

/** The columns in doubt as a whole over which enough sums of several parts hold: not single places in them. */
function columnsBorneOut(tried: readonly Tried[], figures: readonly Figure[]): Set<string> {
  const counts = new Map<string, number>();
  for (const {relation, outcome} of tried) {
    const weighing = outcome.verdict === 'undecided' ? outcome.apart : outcome;
    if (weighing?.verdict !== 'agrees' || weighing.telling < 2) continue;
    const filled = figuresOf(relation.form).flatMap(id => (figures[id]?.value?.digits ? [figures[id]] : []));
    const doubtful = filled.filter(({doubt}) => doubt === 'column');
    for (const column of new Set(doubtful.map(columnOf))) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([column]) => column));
}

/** Whether a relation that holds says too much to hold by chance: several parts, or one long amount printed twice. */
function isNoChance({form}: Relation, {verdict, telling}: Weighing, figures: readonly Figure[]): boolean {
  if (verdict !== 'agrees' || telling === 0) return false;
  const long = figuresOf(form).every(id => {
    const digits = figures[id]?.value?.digits ?? 0;
    return digits === 0 || String(Math.abs(digits)).length >= fewestDigits;
  });
  if (telling === 2) return long;
  return form.kind === 'sum' && form.left.length === 1 && form.right.length === 1 && long;
}

/**
 * Whether the same statement has another printing whose place is in doubt: the words may be about
 * that one.
 */
export function awaitsDoubt({relation, outcome}: Tried, readings: readonly {tried: readonly Tried[]}[]): boolean {
  const {form, unanimous} = relation;
  if (!unanimous || outcome.verdict !== 'disagrees' || form.kind !== 'sum') return false;
  const stated = form.left[0]?.figure;
  return readings.some(({tried}) =>
    tried.some(
      other =>
        apartOf(other.outcome) !== null &&
        other.relation.form.kind === 'sum' &&
        other.relation.form.left[0]?.figure === stated,
    ),
  );
}
