import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** The form of the whole body 整体支出绩效目标表 covers the whole of its budget: one of the totals of the tables. */
export const rule: Rule = {
  meta: {id: 'overall-funds', severity: 'warning', basis: '财预〔2020〕10号: 部门整体绩效目标对应部门全部预算支出'},
  find: ({forms, facts}) => forms.filter(form => form.overall).flatMap(form => relationsOf(form, facts)),
};

function relationsOf(form: Form, facts: readonly Fact[]): Relation[] {
  const total = totalOf(form);
  if (!total) return [];
  return candidates(facts).map(
    (figure, reading): Relation => ({
      rule: 'overall-funds',
      family: `overall-funds:${total.id}`,
      reading,
      form: {kind: 'sum', left: [plus(total)], right: [plus(figure)]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      tie: true,
      details: {},
    }),
  );
}

const totalOf = ({funds, tasks}: Form): Figure | null => {
  const own = tasks?.total?.figures[0] ?? (funds.length === 1 ? (funds[0]?.total ?? null) : null);
  return own?.value ? own : null;
};

/** Totals of expenditure: of everything first, then with other scopes of the year and the funds. */
function candidates(facts: readonly Fact[]): Figure[] {
  const rank = (fact: Fact): number =>
    (fact.dimensions.fund === 'all' ? 0 : fact.dimensions.fund === 'fiscal' ? 2 : 4) +
    (fact.dimensions.key === 'total:all' ? 0 : 1);
  const totals = facts.filter(({dimensions, total, figure}) => {
    const {domain, flow, nature, period, carry, key} = dimensions;
    return (
      total &&
      figure.value !== null &&
      domain === '' &&
      flow === 'expenditure' &&
      nature === 'total' &&
      (period === null || period === 'current') &&
      carry !== 'brought' &&
      carry !== 'forward' &&
      (key?.startsWith('total') ?? false)
    );
  });
  // Where the document prints no total over all its money, nothing printed is what the form covers.
  if (!totals.some(fact => rank(fact) < 2)) return [];
  return [...new Set([...totals].sort((a, b) => rank(a) - rank(b)).map(fact => fact.figure))].slice(0, 12);
}
