import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import {levelOf} from '../recognising/sentences/frame.ts';
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
  find: recognised => [
    ...numbersByPassage(recognised).flatMap(numbers =>
      numbers.flatMap((number, index) =>
        isProjects(number) ? relationsOf(number, numbers[index + 1], recognised.facts) : [],
      ),
    ),
    ...mayBeAll(recognised),
  ],
};

/**
 * 「纳入绩效管理的项目，涉及资金 20」 may be all that is spent on projects, or a part of it: nothing follows but where a
 * slip of the pen parts the two.
 */
function mayBeAll({frames, facts, bodies}: Recognised): Relation[] {
  const printed = projectTotals(facts, ['all', 'fiscal', 'general']);
  const told = frames.flatMap(frame =>
    frame.subject.exact && frame.subject.dimensions.nature === 'project' ? (levelOf(frame)?.figure ?? []) : [],
  );
  const wholes = [...new Set([...printed, ...told])].slice(0, mostWholes);
  return frames.flatMap(frame => {
    const {dimensions, noun} = frame.subject;
    const level = levelOf(frame);
    if (dimensions.domain !== 'performance' || !level || frame.aside || /财政性资金/u.test(noun)) return [];
    if (!/资金|金额|预算|拨款/u.test(noun) || bodies.ofPassage(frame.passage).length > 1) return [];
    return wholes.map(
      (whole, reading): Relation => ({
        rule: 'goal-scope',
        family: `goal-scope:all:${level.figure.id}`,
        reading,
        form: {kind: 'sum', left: [plus(level.figure)], right: [plus(whole)]},
        ground: 'structure',
        certain: false,
        severity: 'warning',
        tie: true,
        copied: 'fact',
        details: {},
      }),
    );
  });
}

/** A document that prints more of them says it of several bodies. */
const mostWholes = 12;

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
