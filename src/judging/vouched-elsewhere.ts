import {meet} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/** Digits of an amount, at least, that is not printed in two places by chance. */
const fewestDigits = 4;

/**
 * Leaves open what a statement is held against where no rulings show which heading an amount has:
 * another place of such tables prints the very amount that is stated, so that its heading, or that
 * of the one compared, was more likely misread than the document is wrong. `open` are these tables.
 */
export function withoutVouched(
  judged: readonly Judged[],
  figures: readonly Figure[],
  open: ReadonlySet<string>,
  precision: Precision,
): readonly Judged[] {
  if (open.size === 0) return judged;
  const isOpen = (figure: Figure | undefined): boolean => figure?.place.kind === 'cell' && open.has(figure.place.table);
  const printed = figures.filter(figure => isOpen(figure) && isLong(figure));
  const isVouched = ({form, unanimous}: Relation): boolean => {
    if (!unanimous || form.kind !== 'sum' || form.left.length !== 1 || form.right.length !== 1) return false;
    const [stated, compared] = [form.left[0], form.right[0]];
    if (!stated || !compared || !isOpen(figures[compared.figure]) || !isLong(figures[stated.figure])) return false;
    const {interval} = sumTerms([stated], figures, precision);
    return printed.some(({id}) => meet(interval, sumTerms([{figure: id, weight: 1}], figures, precision).interval));
  };
  return judged.map(entry =>
    entry.verdict === 'disagrees' && isVouched(entry.relation)
      ? {...entry, verdict: 'undecided', cause: null, reason: 'structure-not-confirmed', computed: null}
      : entry,
  );
}

const isLong = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  figure.unit.kind === 'money' &&
  figure.value !== null &&
  String(Math.abs(figure.value.digits)).length >= fewestDigits;
