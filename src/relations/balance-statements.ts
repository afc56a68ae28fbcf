import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {ofBothSides} from '../recognising/sentences/subjects.ts';
import {listRelation} from './list-relation.ts';
import {isOfOtherBody} from './other-body.ts';
import {asserted, plus} from './terms.ts';

/** All there is on one side, with what is carried over: 收入总计, 财政拨款支出总计. */
const grand = /(?:收入|支出)(?:预算|决算)?总(?:计|额)/u;
/** In a budget also 总收入 and 总支出; what was spent in a year may have been more than came in. */
const planned = /总(?:收入|支出)/u;
/** What came in or was spent in the year alone: 本年收入合计, 收入合计. */
const ofYear = /^(?:本年|当年)?(?:财政拨款)?(?:收入|支出)(?:决算)?合计$|^(?:本年|当年)(?:财政拨款)?(?:收入|支出)$/u;
const carried = /^(?:上年|年初|年末)(?:财政拨款)?结[转余](?:[和及、]?结余)?(?:资金)?$/u;

/** How many statements on the other side of a total, or what it is made of, may stand. */
const reach = 16;

/**
 * «收入总计 A 万元，支出总计 A 万元»: by the forms the two are equal. A text that calls something else a total is
 * asked about; red is only what a slip of the pen parts from the other.
 */
export function totalsBalance(recognised: Recognised): Relation[] {
  return pairsOf(recognised).flatMap(([income, expenditure]) => saidEqual(income.figure, expenditure.figure));
}

/** All there is to spend, before 支出 is planned from it. */
const available = /总计|总[额量]|合计|共计|财力/u;

/**
 * «可安排财力 A 万元。按照收支平衡原则，支出安排 A 万元。»: what is planned is all there is, where the text then lists
 * nothing more. Asked about like two totals.
 */
export function plansBalance({frames}: Recognised): Relation[] {
  return frames.flatMap((plan, at) => {
    const [there, spent] = [levelOf(frames[at - 1] ?? null), levelOf(plan)];
    const [before, next] = [frames[at - 1], frames[at + 1]];
    if (!before || !there || !spent || before.passage !== plan.passage) return [];
    if (!/[。;][^。;]*收支平衡[^。;]*[,:][^。;]*支出[^。;]*$/u.test(bare(spent.lead))) return [];
    if (next?.passage === plan.passage || [before, plan].some(({aside, bracketed}) => aside || bracketed)) return [];
    if (!available.test(before.subject.noun) || before.subject.dimensions.flow === 'expenditure') return [];
    return saidEqual(spent.figure, there.figure);
  });
}

const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/，/gu, ',').replace(/；/gu, ';');

/** Either of the two may be the slip. */
const saidEqual = (one: Figure, other: Figure): Relation[] =>
  [
    [one, other],
    [other, one],
  ].map(
    ([left, right], reading): Relation => ({
      ...asserted('balance', `balance:said:${other.id}`, {
        kind: 'sum',
        left: [plus(left as Figure)],
        right: [plus(right as Figure)],
      }),
      reading,
      severity: 'warning',
      copied: 'fact',
    }),
  );

/** «收入总计 = 本年收入合计 + 年初结转和结余»: where nothing else is said to belong to the total. */
export function totalsCarried(recognised: Recognised): Relation[] {
  const {frames} = recognised;
  return pairsOf(recognised).flatMap(pair =>
    pair.flatMap(({frame, figure}): Relation[] => {
      const isIncome = frame.subject.dimensions.flow === 'income';
      const near = frames
        .slice(Math.max(0, frame.index - 2), frame.index + reach)
        .filter(other => isBeside(other, frame));
      const years = near.filter(
        ({subject}) => ofYear.test(subject.noun) && subject.dimensions.flow === frame.subject.dimensions.flow,
      );
      const moved = near.filter(
        ({subject}) => carried.test(subject.noun) && subject.dimensions.carry === (isIncome ? 'brought' : 'forward'),
      );
      const [year, another] = years;
      const [carry, more] = moved;
      if (!year || another || !carry || more) return [];
      const right = [year, carry].map(part => plus((levelOf(part) as NonNullable<Frame['level']>).figure));
      const sum = listRelation(
        `carry-balance:said:${figure.id}`,
        0,
        {kind: 'sum', left: [plus(figure)], right},
        'usual',
      );
      return [{...sum, rule: 'carry-balance'}];
    }),
  );
}

interface Side {
  frame: Frame;
  figure: Figure;
}

/** The totals of income and of expenditure of one money and year, the one next to the other. */
function pairsOf(recognised: Recognised): [Side, Side][] {
  const {frames, kind} = recognised;
  if (kind.scope === 'government') return [];
  const sides = frames.flatMap((frame): Side[] => {
    const level = levelOf(frame);
    return level && isGrand(frame, kind.stage === 'budget') && !isOfOtherBody(frame, recognised)
      ? [{frame, figure: level.figure}]
      : [];
  });
  // Behind the expenditure of all money, income is that of a fund.
  return sides.flatMap((side, at): [Side, Side][] => {
    const next = sides[at + 1];
    const isPair = next && next.frame.index - side.frame.index <= reach && areOpposite(side.frame, next.frame);
    return isPair && side.frame.subject.dimensions.flow === 'income' ? [[side, next]] : [];
  });
}

const isGrand = ({subject: {noun, exact, dimensions}, aside, bracketed, within}: Frame, isBudget: boolean): boolean =>
  exact &&
  !aside &&
  !bracketed &&
  within === null &&
  (grand.test(noun) || (isBudget && planned.test(noun))) &&
  !ofBothSides.test(noun) &&
  !/本年|当年/u.test(noun) &&
  dimensions.nature === undefined &&
  dimensions.domain === undefined &&
  (dimensions.key?.startsWith('total') ?? false);

const areOpposite = (one: Frame, other: Frame): boolean =>
  one.subject.dimensions.flow !== other.subject.dimensions.flow &&
  (one.subject.dimensions.fund === other.subject.dimensions.fund || goesOnOfFund(one, other)) &&
  (one.subject.year === other.subject.year || one.subject.year === null || other.subject.year === null);

/** 「财政拨款收入总计 A，支出总计 A」: of the money that opens the sentence. */
const goesOnOfFund = (one: Frame, other: Frame): boolean =>
  other.subject.dimensions.fund === undefined && one.passage === other.passage && one.sentence === other.sentence;

/** A statement of the same section and money that is no reason and stands in no bracket. */
const isBeside = (other: Frame, {section, subject}: Frame): boolean =>
  other.section === section &&
  levelOf(other) !== null &&
  !other.aside &&
  !other.bracketed &&
  (other.subject.dimensions.fund === undefined || other.subject.dimensions.fund === subject.dimensions.fund);
