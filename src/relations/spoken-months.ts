import type {Disclosure} from '../model/disclosure.ts';
import {once} from '../recognising/once.ts';
import type {Frame} from '../recognising/sentences/frame.ts';

/** 3月份, 1-3月, 前三季度, 上半年: which part of a year an amount is of, by the words before it. */
const partOfYear =
  /(?:\d{1,2}\s*月?\s*(?:[-–—~～至到]+)\s*)?\d{1,2}月(?=份|[,，]|[止底末累]|[\u4e00-\u9fff]{0,6}(?:收入|支出|经费|完成))|[上下]半年|前?[一二三四]个?季度/gu;

const texts = once(
  ({blocks}: Disclosure): ReadonlyMap<string, string> =>
    new Map(blocks.flatMap(block => (block.kind === 'passage' ? [[block.id, block.text] as const] : []))),
);

/** The last part of a year that the passage of a statement names before it; '' where it names none. */
export function spokenMonths({passage, start}: Frame, disclosure: Disclosure): string {
  const before = texts(disclosure).get(passage)?.slice(0, start) ?? '';
  return (before.match(partOfYear)?.at(-1) ?? '').replace(/[\s月前个]/gu, '').replace(/[–—~～至到-]+/gu, '-');
}

/** Whether both say which part of the year they are of, and it is not the same one. */
export function areOfOtherMonths(a: Frame, b: Frame, disclosure: Disclosure): boolean {
  const [first, second] = [spokenMonths(a, disclosure), spokenMonths(b, disclosure)];
  return first !== '' && second !== '' && first !== second;
}
