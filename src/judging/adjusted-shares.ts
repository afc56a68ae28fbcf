import {exact, magnitude, onePlace} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Tried} from './tried.ts';

const hundred = 100n * 10n ** 12n;

/**
 * A share that was adjusted by its last place so that its list comes to 100 stays so where another share of the
 * list is wrong: what counts is that the list would come to 100 with that one as it has to be.
 */
export function withAdjusted(list: readonly Tried[], figures: readonly Figure[]): readonly Tried[] {
  const failed = list.flatMap(entry => (entry.outcome.verdict === 'disagrees' ? (missOf(entry, figures) ?? []) : []));
  const [wrong, ...others] = failed.filter(({miss, place}) => 2n * magnitude(miss) > 3n * place);
  const near = new Set(failed.filter(own => own !== wrong && !others.includes(own)).map(({entry}) => entry));
  if (!wrong || others.length > 0 || near.size === 0) return list;
  const sum = list.reduce((total, entry) => total + percentOf(entry, figures), 0n);
  if (magnitude(sum - wrong.miss - hundred) > wrong.place) return list;
  return list.map(entry => (near.has(entry) ? adjusted(entry) : entry));
}

interface Miss {
  entry: Tried;
  /** By how much the printed percent exceeds what it has to be, and one unit of its last place. */
  miss: bigint;
  place: bigint;
}

function missOf(entry: Tried, figures: readonly Figure[]): Miss | null {
  const {form} = entry.relation;
  if (form.kind !== 'share' || entry.outcome.verdict === 'undecided' || !entry.outcome.computed) return null;
  const value = figures[form.percent]?.value;
  return value ? {entry, miss: entry.outcome.computed.difference, place: onePlace(value)} : null;
}

function percentOf({relation}: Tried, figures: readonly Figure[]): bigint {
  const value = relation.form.kind === 'share' ? figures[relation.form.percent]?.value : null;
  return value ? exact(value) : 0n;
}

const adjusted = ({relation, outcome}: Tried): Tried => ({
  relation,
  outcome: outcome.verdict === 'undecided' ? outcome : {...outcome, verdict: 'rounding', cause: 'plugged'},
});
