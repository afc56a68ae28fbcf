import type {Frame} from './frame.ts';
import {areOfOtherLevels} from './government-level.ts';
import {nounOf} from './nouns.ts';
import type {PassageState} from './passage-state.ts';
import {isSameSubject, subjectOf} from './subjects.ts';

/** Behind a full stop: the list of what the sentence before it states; 按支出功能分类，包括…. */
export const opensBehindStop =
  /^。?\s*[(]?\s*(?:按[^。;,:]{0,14}(?:分类|划分|分(?=[,:]))[,:]?(?:主要)?)?(?:其中|包括|包含|分项情况|(?:收入|支出|收支)?具体情况(?:如下|为|是)?(?=[:,])|具体(?:是|为)(?=[:,]|[^,。;]{2,16}\d))/u;

/** 用于社会福利的彩票公益金支出 is the name of an item, and not what the amount before it is for. */
export const opensList =
  /(?:其中|包括|包含|分别为|主要用于以下方面|(?<!主要|[\d\-–—－]|[类款]\)?)用于(?![^,。;:]*彩票公益金支出)(?=[^,。;:]{2,20}$)|构成(?:如下|为)|按.{0,12}分(?:类|(?=[,:]))|具体(?:如下|情况如下|为)|如下|分项情况(?:是|为)?|主要是(?=[^,。;]{2,24}(?:增加|减少))|(?:项目|安排|情况)[是为](?=\s*:))/u;

/** 支出 10万元，由基本支出 6万元、项目支出 4万元两部分组成. 由上年的 9万元增加到… ends otherwise. */
export const opensMadeUp = /[,;]\s*由[^,。;:]{2,24}$/u;
export const endsMadeUp = /^[^。;]*?(?:组成|构成)(?=[,。;]|$)/u;

/**
 * 采购预算 10万元：货物 6万元…, 公务用车费 10万元中，购置费 4万元…: the parts follow the amount without a word. Or with some
 * that tell how it is divided: 债务 10亿元的到期时间为：2031年 4亿元….
 */
export const opensDirectly = /^\s*(?::\s*\S|中[,:]|的(?![^:]*(?:原因|依据|理由))[^,。;:]{2,16}[是为]:)/u;

/** 「财政拨款支出中，…」: what is named again, and opened. */
export const namedAgain = (text: string): string | undefined =>
  /(?:^|[。;,])\s*([^。;,:]{2,40})中[,:]/u.exec(text)?.[1];

const madeUpOf = /^\s*([^。;,:]{2,24}?)的?(?:具体)?(?:构成|组成)(?:情况)?(?:为|是|如下)?:/u;

/** 「本年收入的具体构成为：…」 at the beginning of a paragraph: what it goes on about. */
export const namedFirst = (text: string): string | undefined => namedAgain(text) ?? madeUpOf.exec(text)?.[1];

/** 「…。人员经费包括：…」: the same, by the words that open a list. */
const listedAgain = /^[。;]\s*([^。;,:]{2,24}?)(?:主要)?(?:包括|包含):/u;

/** 「财政拨款支出 10。财政拨款支出中，…」: what has been stated is named again, and opened; null where nothing is. */
export function openedAgain(last: string, {current, levels}: PassageState): Frame | null {
  const named = namedAgain(last);
  const noun = nounOf(named ?? listedAgain.exec(last)?.[1] ?? '');
  if (noun === '' || current === null) return null;
  if (named !== undefined && areOfOtherLevels(named, current.subject.noun)) return null;
  if (named !== undefined && isSameSubject(current.subject, subjectOf(noun, named))) return current;
  return levels.findLast(({subject}) => subject.exact && subject.noun === noun) ?? null;
}
