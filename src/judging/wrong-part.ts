import {exact, magnitude, onePlace} from '../amounts/exact.ts';
import {type Interval, intersect, roundingInterval} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms} from './term-sums.ts';
import type {Tried} from './tried.ts';

const hundred = 100n * 10n ** 12n;

/** Of fewer shares than these two cannot bear each other out against a third. */
const fewest = 3;

/**
 * Shares of a list that come to 100 and fit no whole: where all of them but one ask for one and the same whole, the
 * amount of that one is wrong, which breaks every share of the list where no whole is printed but its sum.
 */
export function withWrongPart(
  judged: Judged[],
  readings: Iterable<readonly Tried[]>,
  figures: readonly Figure[],
  precision: Precision,
): Judged[] {
  const holds = judged.some(({verdict}) => verdict === 'agrees' || verdict === 'rounding');
  if (holds || judged.length < fewest) return judged;
  const list = [...readings].find(isOfItsSum);
  if (!list?.every(({outcome}) => outcome.verdict === 'disagrees') || !comesToHundred(list, figures)) return judged;
  const odd = oddOneOf(list.map(entry => wholeAskedFor(entry, figures, precision)));
  const wrong = odd === null ? undefined : list[odd];
  if (!wrong || wrong.outcome.verdict === 'undecided') return judged;
  const {relation, outcome} = wrong;
  const accused: Judged = {
    relation,
    verdict: 'disagrees',
    severity: relation.severity,
    cause: outcome.cause,
    reason: null,
    computed: outcome.computed,
    support: list.length - 1,
    against: 1,
  };
  const percent = percentOf(wrong);
  return judged.map(entry => (percentOf(entry) === percent ? accused : entry));
}

const percentOf = ({relation: {form}}: Pick<Tried, 'relation'>): number | null =>
  form.kind === 'share' ? form.percent : null;

/** Whether the shares are read as those of all amounts of the list together. */
function isOfItsSum(list: readonly Tried[]): boolean {
  const parts = list.flatMap(({relation: {form}}) => (form.kind === 'share' ? form.part : []));
  const [first] = list;
  if (first?.relation.form.kind !== 'share' || list.length < fewest) return false;
  const whole = new Set(first.relation.form.whole.map(({figure}) => figure));
  return whole.size === list.length && parts.every(({figure}) => whole.has(figure));
}

/** Whether the printed shares come to 100, but for half a last place of each. */
function comesToHundred(list: readonly Tried[], figures: readonly Figure[]): boolean {
  const values = list.map(entry => figures[percentOf(entry) ?? -1]?.value ?? null);
  const sum = values.reduce((total, value) => total + (value ? exact(value) : 0n), 0n);
  const reach = values.reduce((total, value) => total + (value ? onePlace(value) : 0n), 0n) / 2n;
  return magnitude(sum - hundred) <= reach;
}

/** The whole of which a part is so many percent; null where the share is too small to say. */
function wholeAskedFor({relation: {form}}: Tried, figures: readonly Figure[], precision: Precision): Interval | null {
  const value = form.kind === 'share' ? figures[form.percent]?.value : null;
  if (form.kind !== 'share' || !value) return null;
  const percent = roundingInterval(value);
  const {interval} = sumTerms(form.part, figures, precision);
  if (percent.low <= 0n || interval.low <= 0n) return null;
  return {low: (interval.low * hundred) / percent.high, high: (interval.high * hundred) / percent.low + 1n};
}

/** The one that asks for another whole than all others do, which agree; null where there is none, or more. */
function oddOneOf(asked: readonly (Interval | null)[]): number | null {
  const odd = asked.flatMap((own, at) => {
    const others = asked.filter((_, i) => i !== at).filter(other => other !== null);
    const [first, ...more] = others;
    if (!own || !first || others.length < fewest - 1) return [];
    const common = more.reduce<Interval | null>((a, b) => (a ? intersect(a, b) : null), first);
    return common && !intersect(common, own) ? [at] : [];
  });
  const [only, ...others] = odd;
  return only !== undefined && others.length === 0 ? only : null;
}
