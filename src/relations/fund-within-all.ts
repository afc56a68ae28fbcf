import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal, push} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * What is spent from 一般公共预算 is part of what is spent from all money, line by line. Asked only where the
 * total of all money is the greater one: where both are the same, tie-out compares them, and where it is
 * less, one of the two holds money carried over that the other leaves out. In a budget, whose tables differ in
 * this more often, it is a question.
 */
export const rule: Rule = {
  meta: {
    id: 'fund-within-all',
    severity: 'error',
    basis: 'arithmetic: a part does not exceed the whole; 财预〔2016〕143号',
  },
  find: ({facts}) => {
    const lines = new Map<string, Fact[]>();
    const totals = new Map<string, Figure>();
    for (const fact of facts.filter(isPart)) {
      if (isTotal(fact)) totals.set(columnOf(fact), fact.figure);
      else push(lines, measureOf(fact), fact);
    }
    return [...lines.values()].flatMap(own => pairsOf(own, totals));
  },
};

const columnOf = (fact: Fact): string => `${blockOf(fact)}.${fact.column.index}`;

/** From the narrowest to the widest. */
const nested: readonly (Fund | null)[] = ['general', 'fiscal', 'all'];

function isPart({dimensions, figure, column}: Fact): boolean {
  const {domain, flow, fund, key, period, carry} = dimensions;
  return (
    figure.value !== null &&
    column.role === 'amount' &&
    domain === '' &&
    flow === 'expenditure' &&
    nested.includes(fund) &&
    key !== null &&
    (key.startsWith('function:') || key.startsWith('total')) &&
    (period === null || period === 'current') &&
    carry !== 'brought' &&
    carry !== 'forward'
  );
}

const measureOf = ({dimensions: {key, nature}, body}: Fact): string => [body, nature, key].join('|');

function pairsOf(facts: readonly Fact[], totals: ReadonlyMap<string, Figure>): Relation[] {
  if (facts.length > most) return [];
  const single = facts.filter(fact => facts.filter(other => columnOf(other) === columnOf(fact)).length === 1);
  return single.flatMap(inner =>
    single
      .filter(outer => blockOf(outer) !== blockOf(inner) && isWider(outer, inner) && isSameStage(outer, inner))
      .flatMap(outer => within(inner, outer, totals)),
  );
}

/** A document prints a line in few tables; where many look alike, comparing all of them proves nothing. */
const most = 12;

const isWider = (outer: Fact, inner: Fact): boolean =>
  nested.indexOf(outer.dimensions.fund) > nested.indexOf(inner.dimensions.fund);

const isSameStage = (a: Fact, b: Fact): boolean => a.dimensions.stage === b.dimensions.stage;

function within(inner: Fact, outer: Fact, totals: ReadonlyMap<string, Figure>): Relation[] {
  const [less, more] = [totals.get(columnOf(inner)), totals.get(columnOf(outer))];
  if (!less || !more) return [];
  return [
    {
      rule: rule.meta.id,
      family: `fund-within-all:${columnOf(inner)}~${columnOf(outer)}`,
      reading: 0,
      form: {kind: 'order', smaller: [plus(inner.figure)], larger: [plus(outer.figure)]},
      ground: 'words',
      certain: false,
      severity: inner.dimensions.stage === 'final' ? 'error' : 'warning',
      details: {},
      given: [{kind: 'direction', from: [plus(less)], to: [plus(more)], said: 'more'}],
    },
  ];
}
