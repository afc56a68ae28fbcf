import type {Frame} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {ofBothSides} from '../recognising/sentences/subjects.ts';

/** How many amounts of a passage may be meant at most. */
const most = 12;

/**
 * Amounts that the passage of a statement says besides its own: what a rate, a share or a change may be
 * of when it is not of the nearest one. A sentence that holds for one of them accuses nobody.
 */
export function amountsBeside(frame: Frame, frames: readonly Frame[]): Mention[] {
  const amounts = besideOf(frame, frames)
    .filter(other => other !== frame)
    .flatMap(other =>
      mayBeBase(other, frame) ? [other.final, other.level, other.budget, other.adjusted, other.prior] : [other.prior],
    )
    .filter(mention => mention !== null);
  return amounts.slice(0, most);
}

/** What is listed below a statement, and what later sentences say, is nothing that it is measured against. */
const mayBeBase = (other: Frame, frame: Frame): boolean => other.head !== frame && other.sentence <= frame.sentence;

/** Whether both say in the same words what they are about, so that the amount of one is that of the other. */
export const isStatedFor = (frame: Frame, before: Frame): boolean =>
  frame.subject.exact &&
  before.subject.exact &&
  // Of a paragraph without words of its own, the statement before it is the subject.
  (frame.subject === before.subject ||
    sameWords(frame, before) ||
    sameItem(frame, before) ||
    isEitherSide(frame, before));

/** The same words but for those that only carry an amount: 三公经费支出年初预算 and 三公经费支出决算数. */
const sameWords = (a: Frame, b: Frame): boolean => wordsOf(a) === wordsOf(b) && wordsOf(a) !== '';

/** 收入支出总计 is as much as 收入总计 is, of the same money. */
const isEitherSide = ({subject: {noun, dimensions}}: Frame, {subject: side}: Frame): boolean =>
  ofBothSides.test(noun) &&
  dimensions.key === 'total:all' &&
  side.dimensions.key === 'total:all' &&
  side.dimensions.fund === dimensions.fund;

/** One item of 三公经费 with words of its money before its name, or without: 财政拨款“三公”经费 and “三公”经费. */
const sameItem = (a: Frame, b: Frame): boolean =>
  a.subject.dimensions.key === b.subject.dimensions.key &&
  /^(?:three|agency):/u.test(a.subject.dimensions.key ?? '') &&
  (a.subject.year === null || b.subject.year === null || a.subject.year === b.subject.year) &&
  (bareWordsOf(a) === bareWordsOf(b) || [a, b].every(frame => saysOnlyCars(bareWordsOf(frame))));

const bareWordsOf = (frame: Frame): string =>
  wordsOf(frame).replace(/一般公共预算|公共财政|财政拨款|财政|当年|安排|的/gu, '');

/** What cars cost is written in many ways: 公务用车购置及运行维护费, 公车购置和运维费. */
const saysOnlyCars = (words: string): boolean =>
  /^(?:公务用?车(?:辆)?|公车|车辆)(?:购置|运行|维护|运维|公务用?车|公车|车辆|费用?|[及和与、])+$/u.test(words);

const wordsOf = ({subject}: Frame): string =>
  subject.noun.replace(/(?:(?:年初|全年)?预算|决算|支出|安排|总额|合计|共计|数|额)+$/u, '');
