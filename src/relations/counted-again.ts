import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {ofOne} from './list-usual.ts';

/** 采购金额共计 has a name of its own, which another item of the list may have as well. */
const saysAll = /(?:^|[,，;；。:：、])\s*共计(?:支出)?\s*$/u;

const addsOn = /(?:^|[,，;；。、])\s*[另再]?加上?[^,，;；。、]*$/u;

const wordsOf = ({subject}: Frame): string => subject.noun.replace(/费/gu, '');

/** 「国内公务接待支出 9，…。国内公务接待21批次，共计支出 9」: behind what was counted, the amount is said again. */
export function isCountedAgain(frame: Frame, before: Frame): boolean {
  const [again, level] = [levelOf(frame), levelOf(before)];
  if (!again || !level || frame.index <= before.index || frame.head !== before.head) return false;
  // 「28人，人均按 4200 预算，共计 11」: what one costs, and what all of them do.
  if (ofOne.test(wordsOf(before))) return false;
  // 「本级 346，加上补助 200，共计 546」: what both come to.
  if (addsOn.test(level.lead)) return false;
  // 「助学金31人共计 5，车票18人共计 4」: what each of two counts comes to.
  if (saysAll.test(level.lead)) return false;
  return saysAll.test(again.lead) && wordsOf(frame) === wordsOf(before) && wordsOf(frame) !== '';
}
