import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * How much money of the treasury 财政性资金 stands under performance targets: all of it, where the sentence
 * says 100%, is the project expenditure from fiscal allotment; so it must not be the amount that holds
 * other income as well.
 */
export const rule: Rule = {
  meta: {id: 'goal-scope', severity: 'warning', basis: 'wording: 财政性资金 is money of the treasury'},
  find: recognised =>
    numbersByPassage(recognised).flatMap(numbers =>
      numbers.flatMap((number, index) =>
        isProjects(number) ? relationsOf(number, numbers[index + 1], recognised.facts) : [],
      ),
    ),
};

/** 9个项目纳入绩效目标管理，涉及财政性资金合计1175.65万元. */
const isProjects = ({lead, figure}: Numbered): boolean =>
  figure.unit.kind === 'money' && /项目.{0,4}纳入.{0,4}绩效.{0,16}财政性?资金(?:合计|共计|总额|为|共)*$/u.test(lead);

function relationsOf(stated: Numbered, next: Numbered | undefined, facts: readonly Fact[]): Relation[] {
  const own = projectTotals(facts, ['fiscal', 'general']);
  const everything = projectTotals(facts, ['all']);
  const whole = next?.figure.unit.kind === 'percent' && /占/u.test(next.lead) && /^100/u.test(next.figure.printed);
  const same = (figure: Figure): RelationForm => ({
    kind: 'sum',
    left: [plus(stated.figure)],
    right: [plus(figure)],
  });
  const conditions: RelationForm[][] = whole ? [[]] : everything.map(figure => [same(figure)]);
  return conditions.flatMap(given =>
    own.map(
      (figure, reading): Relation => ({
        rule: 'goal-scope',
        family: `goal-scope:${stated.figure.id}`,
        reading,
        form: same(figure),
        ground: 'words',
        certain: true,
        severity: 'warning',
        tie: true,
        details: {},
        ...(given.length > 0 ? {given} : {}),
      }),
    ),
  );
}

/** Totals of project expenditure of the year, fund by fund in the order asked for. */
const projectTotals = (facts: readonly Fact[], funds: readonly Fund[]): Figure[] =>
  funds.flatMap(fund =>
    facts.flatMap(({dimensions, figure, total}) =>
      total &&
      figure.value !== null &&
      dimensions.domain === '' &&
      dimensions.fund === fund &&
      dimensions.flow === 'expenditure' &&
      dimensions.nature === 'project' &&
      (dimensions.period === null || dimensions.period === 'current') &&
      dimensions.carry !== 'brought' &&
      dimensions.carry !== 'forward' &&
      dimensions.key?.startsWith('total')
        ? [figure]
        : [],
    ),
  );
