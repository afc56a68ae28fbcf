import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import {type Fund, firstMatch, funds} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * The money of one fund that a body puts under performance targets, 涉及一般公共预算当年拨款 10, is part of what it
 * spends of that fund. Asked only where the sentence names the fund: a body may set targets for money that others
 * spend, and then calls it by no fund of its own budget.
 */
export const rule: Rule = {
  meta: {id: 'goal-within', severity: 'warning', basis: '财预〔2020〕10号: targets are set for the budget of the body'},
  find: recognised => {
    const {facts, bodies} = recognised;
    return numbersByPassage(recognised).flatMap(numbers => {
      let opened = false;
      return numbers.flatMap(number => {
        const clause = number.lead.split(/[。]/u);
        if (clause.length > 1) opened = false;
        if (/绩效/u.test(clause.at(-1) ?? '')) opened = true;
        const fund = opened ? fundOf(number) : null;
        const own = number.text.passage ? bodies.ofPassage(number.text.passage.id) : [];
        return fund ? relationsOf(number.figure, totalsOf(facts, fund, own)) : [];
      });
    });
  },
};

/** 涉及(当年)一般公共预算(当年)拨款 10: the fund that the words right before an amount name. */
function fundOf({figure, lead}: Numbered): Fund | null {
  const words =
    /(?:涉及|,|，|、|和)(?:本年度?|当年)?((?:一般公共|政府性基金|国有资本经营)预算)(?:本年度?|当年)?(?:财政)?(?:拨款|资金|支出)(?:资金|合计|共计|共|为)*$/u.exec(
      lead,
    )?.[1];
  return figure.unit.kind === 'money' && figure.value !== null && words ? firstMatch(funds, words) : null;
}

/** What the tables print as spent of a fund, of the year or with what was carried over. */
function totalsOf(facts: readonly Fact[], fund: Fund, bodies: readonly string[]): Figure[] {
  const found = facts.filter(fact => {
    const {domain, flow, nature, period, carry} = fact.dimensions;
    return (
      isTotal(fact) &&
      fact.dimensions.fund === fund &&
      fact.figure.value !== null &&
      domain === '' &&
      flow === 'expenditure' &&
      nature === 'total' &&
      period !== 'prior' &&
      period !== 'change' &&
      carry !== 'forward' &&
      (bodies.length === 0 || fact.body === '' || bodies.includes(fact.body))
    );
  });
  return [...new Set(found.map(({figure}) => figure))].slice(0, mostTotals);
}

const mostTotals = 12;

const relationsOf = (stated: Figure, totals: readonly Figure[]): Relation[] =>
  totals.map(
    (total, reading): Relation => ({
      rule: rule.meta.id,
      family: `goal-within:${stated.id}`,
      reading,
      form: {kind: 'order', smaller: [plus(stated)], larger: [plus(total)]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    }),
  );
