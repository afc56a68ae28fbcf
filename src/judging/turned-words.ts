import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import {invert} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {significantDigits} from './slips.ts';
import {type Precision, sumTerms} from './term-sums.ts';
import {weigh} from './weigh.ts';

type Sum = Extract<Form, {kind: 'sum'}>;

/** Fewer digits may be half some gap by chance; one more where rounding blurs the gap. */
const fewestDigits = 3;

/**
 * A sum of changes that holds as soon as one of its words 增加 and 减少 is turned: that what a list leaves out should
 * be twice one of its amounts is no chance, so that what is a question otherwise is an error.
 */
export function withTurned(entry: Judged, figures: readonly Figure[], precision: Precision): Judged {
  const {relation, verdict, severity, reason} = entry;
  const isQuestion =
    (verdict === 'disagrees' && severity === 'warning') ||
    (verdict === 'undecided' && reason === 'structure-not-confirmed');
  if (!relation.spoken || !isQuestion || relation.form.kind !== 'sum') return entry;
  const {form} = relation;
  const isMended = turnable(form, relation.spoken, figures, precision).some(id => {
    const digits = significantDigits(BigInt(figures[id]?.value?.digits ?? 0));
    const {verdict: then} = weigh(turned(form, id), figures, precision);
    return (then === 'agrees' && digits >= fewestDigits) || (then === 'rounding' && digits > fewestDigits);
  });
  const now = isMended ? weigh(form, figures, precision) : null;
  return now?.verdict === 'disagrees'
    ? {...entry, verdict: 'disagrees', severity: 'error', reason: null, computed: now.computed}
    : entry;
}

/** The changes by twice of which the two sides of a sum are apart: turning any other mends nothing. */
function turnable(form: Sum, spoken: readonly number[], figures: readonly Figure[], precision: Precision): number[] {
  const [left, right] = [sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision)];
  const weights = new Map<number, number>();
  for (const {figure, weight} of form.left) weights.set(figure, (weights.get(figure) ?? 0) + weight);
  for (const {figure, weight} of form.right) weights.set(figure, (weights.get(figure) ?? 0) - weight);
  return spoken.filter(figure => {
    // One figure against one may be the other with its last places cut off.
    if (left.filled === 1 && right.filled === 1) return true;
    const own = sumTerms([{figure, weight: 1}], figures, precision).value;
    const turn = 2n * BigInt(weights.get(figure) ?? 0) * own;
    return left.interval.low - right.interval.high <= turn && left.interval.high - right.interval.low >= turn;
  });
}

/** The sum with one of its changes in the other direction. */
function turned({left, right}: Sum, id: number): Form {
  const turn = (terms: typeof left): typeof left => terms.map(term => (term.figure === id ? invert(term) : term));
  return {kind: 'sum', left: turn(left), right: turn(right)};
}
