import {exact, magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Cause} from '../model/report.ts';
import {termsOf} from './form-terms.ts';
import type {Root} from './root.ts';
import {isOneDigit, isTransposed, shift, significantDigits} from './slips.ts';
import {inOtherUnit} from './unit-slip.ts';

/** Why the figures of a root differ, where arithmetic shows it; the first that fits exactly. */
export function causeOf(root: Root, figures: readonly Figure[]): Cause | null {
  const difference = root.primary.computed?.difference;
  const suspect = root.suspect ? figures[root.suspect.figure] : undefined;
  if (suspect && root.suspect) {
    if (suspect.value === null) return 'blank';
    if (inOtherUnit(suspect, root.suspect.needed) !== null) return 'unit';
    const printed = printedValue(suspect);
    const expected = (root.suspect.needed.low + root.suspect.needed.high) / 2n;
    if (printed === -expected && printed !== 0n) return 'sign';
    const places = shift(printed, expected);
    if (magnitude(BigInt(places)) === 4n || magnitude(BigInt(places)) === 8n) return 'unit';
    if (places !== 0) return 'decimal-shift';
    if (isTransposed(printed, expected)) return 'transposed';
    if (isOneDigit(printed, expected)) return 'one-digit';
  }
  if (difference === undefined || difference === 0n || root.primary.relation.form.kind !== 'sum')
    return root.consequences.length > 0 ? 'shared-root' : null;
  return causeOfDifference(root, difference, figures);
}

/** Whether a difference equals one of so many amounts by less than an even chance: of 23 rows, one is soon 2.00 too. */
const isTelling = (difference: bigint, amounts: number): boolean => 10 ** significantDigits(difference) >= 2 * amounts;

function causeOfDifference(root: Root, difference: bigint, figures: readonly Figure[]): Cause | null {
  const {form} = root.primary.relation;
  const shared = root.consequences.length > 0 ? 'shared-root' : null;
  const terms = form.kind === 'sum' && form.right.length > 1 ? form.right : [];
  const parts = isTelling(difference, terms.length) ? terms : [];
  for (const term of parts) {
    const figure = figures[term.figure];
    const value = figure ? printedValue(figure) * BigInt(term.weight) : 0n;
    if (value === 0n) continue;
    if (difference === -value) return 'part-left-out';
    if (difference === value) return 'part-counted-twice';
    if (magnitude(difference) === 2n * magnitude(value)) return 'sign';
  }
  if (root.primary.relation.mayExceed && difference < 0n) return 'gone-not-listed';
  // Counts and rates are small: some other cell holds the same one nearly always.
  const isMoney = termsOf(form).some(term => figures[term.figure]?.unit.kind === 'money');
  const named = new Set(termsOf(form).map(term => term.figure));
  const other =
    isMoney &&
    isTelling(difference, figures.length) &&
    figures.some(
      figure =>
        !named.has(figure.id) &&
        figure.place.kind === 'cell' &&
        figure.value !== null &&
        magnitude(printedValue(figure)) === magnitude(difference),
    );
  return other ? 'equals-other-figure' : shared;
}

/** A printed figure as it stands, in 10^−12 of the base unit. */
const printedValue = (figure: Figure): bigint =>
  figure.value ? exact(figure.value, figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0) : 0n;
