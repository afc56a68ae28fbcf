import {decimalOf} from '../amounts/exact.ts';
import {type Interval, intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import {neededFor} from './needed.ts';
import {type Precision, sumTerms} from './term-sums.ts';
import type {Tried} from './tried.ts';
import {weigh} from './weigh.ts';

/** More failed sums than these are not tried: two wrong figures seldom break so many of one list. */
const mostFailed = 6;

/**
 * Whether two wrong figures explain all that fails in a reading. Where its words leave another one open, neither of
 * them may be off by what some rows come to: those could stand in another place of the list.
 */
export function hasFewFaults(tried: readonly Tried[], figures: readonly Figure[], precision: Precision): boolean {
  const relationsWith = (verdicts: readonly Tried['outcome']['verdict'][]): Relation[] =>
    tried.filter(({outcome}) => verdicts.includes(outcome.verdict)).map(({relation}) => relation);
  const failed = relationsWith(['disagrees']);
  const isCertain = failed.every(({certain}) => certain);
  return explainedByTwo(failed, relationsWith(['agrees', 'rounding']), figures, precision, isCertain);
}

/**
 * Whether two wrong figures explain all failed sums of a family, of which there are more, without breaking one that
 * holds. A misread structure asks for values that have nothing to do with each other. That one list fails in two
 * columns speaks against the list: it is asked only where the words are certain, and no rows could stand elsewhere.
 */
export function explainedByTwo(
  failed: readonly Relation[],
  held: readonly Relation[],
  figures: readonly Figure[],
  precision: Precision,
  isCertain = true,
): boolean {
  if (failed.length < 3 || failed.length > mostFailed) return false;
  const lists = failed.map(relation => listOf(relation, figures));
  const repeated = new Set(lists).size < lists.length;
  if (lists.includes(null) || (repeated && !isCertain)) return false;
  const fails = ({form}: Relation, own: readonly Figure[]): boolean =>
    weigh(form, own, precision).verdict === 'disagrees';
  const canBe = (id: number, needed: Interval): boolean =>
    isPossible(needed, figures[id]) && ((isCertain && !repeated) || !isMoved(id, needed, failed, figures, precision));
  return failed.some(first =>
    [...new Set(figuresOf(first.form))].some(id => {
      const needed = neededFor(first.form, id, figures, precision);
      if (!needed) return false;
      const changed = withValue(needed, id, figures);
      if (!changed || held.some(relation => fails(relation, changed))) return false;
      const left = failed.filter(relation => fails(relation, changed));
      return isMendedByOne(left, held, changed, precision, canBe) && canBe(id, needed);
    }),
  );
}

/** The rows that a sum down one column takes together; null for other sums. */
function listOf({form}: Relation, figures: readonly Figure[]): string | null {
  if (form.kind !== 'sum') return null;
  const places = figuresOf(form).map(id => figures[id]?.place);
  const [first] = places;
  if (first?.kind !== 'cell') return null;
  const rows: number[] = [];
  for (const place of places) {
    if (place?.kind !== 'cell' || place.table !== first.table || place.column !== first.column) return null;
    rows.push(place.row);
  }
  return rows.join();
}

/** Whether one value of one figure makes all of them hold, and breaks none. */
function isMendedByOne(
  failed: readonly Relation[],
  held: readonly Relation[],
  figures: readonly Figure[],
  precision: Precision,
  canBe: (id: number, needed: Interval) => boolean,
): boolean {
  const [first, ...others] = failed;
  if (!first) return true;
  return [...new Set(figuresOf(first.form))].some(id => {
    let common: Interval | null = neededFor(first.form, id, figures, precision);
    for (const {form} of others) {
      const needed = neededFor(form, id, figures, precision);
      common = common && needed ? intersect(common, needed) : null;
    }
    if (!common || !canBe(id, common)) return false;
    return held.every(({form}) => {
      const needed = neededFor(form, id, figures, precision);
      return needed === null || (common !== null && intersect(common, needed) !== null);
    });
  });
}

/** An amount that would have to be negative is not the one at fault. */
const isPossible = ({high}: Interval, figure: Figure | undefined): boolean =>
  high >= 0n || (figure?.value?.digits ?? 0) < 0;

/** Whether a figure is off by what a run of other parts of the failed sums comes to. */
function isMoved(
  id: number,
  {low, high}: Interval,
  failed: readonly Relation[],
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  const printed = sumTerms([{figure: id, weight: 1}], figures, precision).value;
  const columnOf = (figure: number): number | null => {
    const place = figures[figure]?.place;
    return place?.kind === 'cell' ? place.column : null;
  };
  return failed.some(({form}) => {
    const parts =
      form.kind === 'sum' ? form.right.filter(({figure}) => figure !== id && columnOf(figure) === columnOf(id)) : [];
    const values = parts.map(part => sumTerms([part], figures, precision).value).filter(value => value !== 0n);
    return hasRun(values, low - printed, high - printed);
  });
}

/** Whether some amounts beside each other come to a value in a range, with either sign. */
function hasRun(values: readonly bigint[], low: bigint, high: bigint): boolean {
  let total = 0n;
  const totals = [total];
  for (const value of values) {
    total += value;
    totals.push(total);
  }
  // What a run comes to is the difference of two running totals, whichever of them is the larger.
  totals.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let at = 0;
  return totals.some((own, index) => {
    while (at < totals.length && (totals[at] ?? 0n) < own + low) at += 1;
    const other = totals[at === index ? at + 1 : at];
    return other !== undefined && other <= own + high;
  });
}

/** The figures with one of them as a failed sum needs it to be; null where no printed amount would do. */
function withValue({low, high}: Interval, id: number, figures: readonly Figure[]): readonly Figure[] | null {
  const own = figures[id];
  if (own?.unit.kind !== 'money') return null;
  const value = decimalOf((low + high) / 2n, own.unit.power ?? 0);
  return value ? figures.with(id, {...own, value}) : null;
}
