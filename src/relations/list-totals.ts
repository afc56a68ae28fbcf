import type {Form, Relation, Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isBelow} from '../recognising/sentences/peers.ts';
import {levelTerm} from './list-members.ts';
import {listRelation} from './list-relation.ts';
import {plus} from './terms.ts';

/** 「10，其中A 6，B 4，合计 10」: the last of a list that sums up the others; null where none does. */
export function totalBehind(listed: readonly Frame[]): Frame | null {
  const last = listed.at(-1);
  const mention = levelOf(last ?? null);
  const isApart = last?.passage !== listed[0]?.passage;
  const sums =
    mention !== null &&
    (/[,;、](?:共计|合计|总计)(?:为|是)?\s*$/u.test(mention.lead) ||
      (isApart && sumsThemUp.test(mention.lead.replace(/\s+/gu, ''))));
  return last && sums && listed.length > 2 ? last : null;
}

/** 以上三项合计, 共计: nothing but that what was listed is summed up. */
const sumsThemUp =
  /^[。;,、]?(?:以上|上述)?(?:[各两三四五六七八九十\d]+(?:大)?[项类])?(?:支出|收入|费用|资金|经费)?(?:共计|合计|总计)(?:支出|收入|金额|资金|安排)?(?:为|是|:)?$/u;

/** 「1.A 6。2.B 4。以上两项合计 10。」: what sums up numbered items, which count up from 1. */
export function summedBehind(peers: readonly Frame[], frames: readonly Frame[]): Relation[] {
  const last = peers.at(-1);
  if (!last || peers.length < 2 || peers.some(({ordinal}, i) => ordinal !== i + 1)) return [];
  const next = frames.slice(last.index + 1).find(frame => !isBelow(frame, last));
  const total = levelOf(next ?? null);
  // 「项目支出共4项，合计 9：」 in a paragraph of its own sums up what follows.
  const isOfOther = next?.passage !== last.passage && /^\s*[。;,、]/u.test(total?.lead ?? '');
  if (!next || !total || isOfOther || !sumsThemUp.test(total.lead.replace(/\s+/gu, ''))) return [];
  const form: Form = {kind: 'sum', left: [plus(total.figure)], right: peers.map(levelTerm)};
  return [listRelation(`list-sum:behind:${total.figure.id}`, 0, form, 'all')];
}

/**
 * The head, the list and what sums it up: where the head comes to one of the other two, it shows what the third has to
 * be. A list and its sum may be a part of the head.
 */
export function summedUp({figure}: Mention, {figure: total}: Mention, terms: readonly Term[]): Relation[] {
  const same: Form = {kind: 'sum', left: [plus(figure)], right: [plus(total)]};
  const whole: Form = {kind: 'sum', left: [plus(figure)], right: [...terms]};
  const listed: Form = {kind: 'sum', left: [plus(total)], right: [...terms]};
  const family = `list-sum:summed:${total.id}`;
  return [
    {...listRelation(family, 0, listed, 'all'), given: [same]},
    {...listRelation(family, 1, listed, 'all'), given: [whole]},
    // Which of the two is wrong where they differ by a slip, the list shows.
    {...listRelation(`${family}:head`, 0, same, 'open'), copied: 'fact', given: [listed]},
  ];
}

/** 「（三）上年结转 10。7.上年结转 10。」: the only line below an item says it again; by the same name nothing is left out. */
export function sameAgain(frame: Frame, own: Mention): Relation[] {
  const [only, ...others] = frame.members;
  const again = levelOf(only ?? null);
  if (!only || !again || others.length > 0 || only.ordinal === null || only.passage === frame.passage) return [];
  const form: Form = {kind: 'sum', left: [plus(own.figure)], right: [plus(again.figure)]};
  const isNamedAgain = only.subject.noun !== '' && only.subject.noun === frame.subject.noun;
  return [listRelation(`list-sum:again:${own.figure.id}`, 0, form, isNamedAgain ? 'all' : 'likely')];
}
