import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isCountedAgain} from './counted-again.ts';
import {ofOne} from './list-usual.ts';
import {isOwnMoneyFor} from './spoken-fund.ts';
import {plus} from './terms.ts';

/** The statements of a list on its first level: those that are parts of the head itself. */
export function members(frame: Frame): Frame[] {
  const own = frame.members.filter(member => member.passage === frame.passage);
  const listed = own.length >= 2 ? own : frame.members.filter(member => member.passage !== frame.passage);
  const parts = listed.length > 0 ? listed : own;
  // 1080（含上年结转30），其中：…: what a bracket adds is no item of the list behind it.
  const open = parts.filter(member => member.bracketed === frame.bracketed);
  const told = (open.length > 0 ? open : parts).filter(
    member => !isSameThing(member, frame) && !ofOne.test(member.subject.noun),
  );
  return told.filter(
    (member, i) => !told.slice(0, i).some(before => isCountedAgain(member, before) || isOwnMoneyFor(member, before)),
  );
}

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

/** The changes that some statements print. */
export const changesOf = (parts: readonly Frame[]): Mention[] => parts.flatMap(({change}) => (change ? [change] : []));

/** Items of last year that are gone are not listed by function: a gap is a question, not a proof. */
export const isFunctional = (parts: readonly Frame[]): boolean =>
  parts.some(part => part.subject.dimensions.key?.startsWith('function') || part.subject.chain.length > 0);
