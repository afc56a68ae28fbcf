import type {Term} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isCountedAgain} from './counted-again.ts';
import {isOwnMoney} from './funds.ts';
import {ofOne} from './list-usual.ts';
import {isOwnMoneyFor, spokenFund} from './spoken-fund.ts';
import {minus, plus} from './terms.ts';

/** The statements of a list on its first level: those that are parts of the head itself. */
export const members: (frame: Frame) => readonly Frame[] = once((frame: Frame) => {
  if (frame.members.length === 0) return [];
  const own = frame.members.filter(member => member.passage === frame.passage);
  const listed = own.length >= 2 ? own : frame.members.filter(member => member.passage !== frame.passage);
  const parts = listed.length > 0 ? listed : own;
  // 1080（含上年结转30），其中：…: what a bracket adds is no item of the list behind it.
  const open = parts.filter(member => member.bracketed === frame.bracketed);
  const told = (open.length > 0 ? open : parts).filter(
    member => !isSameThing(member, frame) && !ofOne.test(member.subject.noun),
  );
  return told.filter(
    (member, i) =>
      !told
        .slice(0, i)
        .some(before => isCountedAgain(member, before) || isOwnMoneyFor(member, before) || opensAgain(member, before)),
  );
});

/** 「用车费 9，下降 5%。用车费 9：1、购置费 4…」: said again to open its list. */
const opensAgain = (member: Frame, before: Frame): boolean =>
  member.passage === before.passage &&
  member.subject.noun === before.subject.noun &&
  member.subject.noun !== '' &&
  /^\s*[:：]/u.test(levelOf(member)?.behind ?? '');

/** … and those of the paragraphs behind it that go through it by a classification each: 按功能分类：…. */
export const classifiedBelow = (frame: Frame): Frame[] =>
  frame.members.filter(
    member =>
      member.grouping > 0 && member.passage !== frame.passage && !member.bracketed && !ofOne.test(member.subject.noun),
  );

/** A list that names its own head is none: the head is one of several items. */
const isSameThing = (member: Frame, head: Frame): boolean =>
  member.subject.noun !== '' && member.subject.noun === head.subject.noun && member.subject.year === head.subject.year;

/** How much there is of an item, as a term of a sum. */
export const levelTerm = (part: Frame): ReturnType<typeof plus> => plus((levelOf(part) as Mention).figure);

/**
 * 「财政拨款三公经费 26，其中：接待费 8（财政拨款 6、单位资金 2）、用车费 20」: the items without the body's own money that a bracket
 * names in them; null where none is named.
 */
export function withoutOwnMoney(parts: readonly Frame[]): Term[] | null {
  const own = parts.flatMap(({members: inside}) =>
    inside.filter(part => part.bracketed && levelOf(part) !== null && isOwnMoney(spokenFund(part))),
  );
  const taken = own.map(part => minus((levelOf(part) as Mention).figure));
  return taken.length > 0 ? [...parts.map(levelTerm), ...taken] : null;
}

/** The changes that some statements print. */
export const changesOf = (parts: readonly Frame[]): Mention[] => parts.flatMap(({change}) => (change ? [change] : []));

/** Items of last year that are gone are not listed by function: a gap is a question, not a proof. */
export const isFunctional = (parts: readonly Frame[]): boolean =>
  parts.some(part => part.subject.dimensions.key?.startsWith('function') || part.subject.chain.length > 0);
