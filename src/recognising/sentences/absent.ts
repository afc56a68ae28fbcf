import {matchesOf} from '../matches.ts';
import {readNumbering} from '../numbering.ts';
import {plainText} from './plain-text.ts';

const item =
  '因公(?:临时)?出国|公务接待|(?:公务用车|公车)购置(?:费?[及和与、]运行(?:维护)?)?|(?:公务用车|公车)运行(?:维护)?';
const ofItem = '(?:[(](?:境|含境)[)])?(?:费用|费|经费|支出|预算|决算|计划|活动|任务|团组|人数|人员|安排|情况|的)*';
const none = '(?:无|没有?|未)(?:安排|发生|产生|编制|列支)?';

/** 因公出国（境）费和公务用车购置费. */
const items = `(?:${item})${ofItem}(?:[和及与、]+(?:${item})${ofItem})*`;

const said = new RegExp(
  `${none}(?:财政拨款|一般公共预算|资金|经费|使用|的)*(${items})(?=[,。;、]|$)|(${items})均?[:为]?${none}(?:支出|预算|计划|安排|发生|经费|此项)*(?=[,。;]|$)`,
  'gu',
);
const eachItem = new RegExp(item, 'gu');
/** Of a year that is named, or of the year before, only: 2025年也未安排因公出国经费. */
const ofYearBefore = /(?:上年|去年|上一年)[^,。;]*$/u;

const bareOf = (text: string): string => plainText(text).replace(/\s+/gu, '');

/** 因公出国（境）共计0个团组，0人; 公务用车购置0辆: there are none of what costs. */
const noneCounted =
  /(因公(?:临时)?出国|公务用车购置)(?:[(]境[)])?(?:费用?|经费)?(?:共计|累计|团组|数量?|共)*0(?:个|人次?|批次|辆|台)/gu;

/** The items of 三公经费 that a text says there are none of: 无因公出国（境）费，公务接待费未安排. `year`: what it is about. */
export function absentIn(text: string, year: number | null): string[] {
  const bare = text
    .replace(/\s+/gu, '')
    .replace(/，/gu, ',')
    .replace(/；/gu, ';')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')');
  return [...matchesOf(said, bare), ...matchesOf(noneCounted, bare)].flatMap(match => {
    const clause = /[^,。;]*$/u.exec(bare.slice(0, match.index))?.[0] ?? '';
    const ofYear = /20\d{2}(?=年)/u.exec(clause)?.[0];
    const isOfAnother = ofYearBefore.test(clause) || (ofYear !== undefined && year !== null && Number(ofYear) !== year);
    return isOfAnother ? [] : matchesOf(eachItem, match[1] ?? match[2] ?? '').map(([named = '']) => named);
  });
}

const asBefore = new RegExp(
  `(${item})${ofItem}(?:[^。;\\d]{0,24})(?:比|较|与|和|同)(?:上年|去年|上一年|20\\d{2}年)[^,。;\\d]{0,8}?(?:无增减|无变化|没有变化|持平|相同|一致|未变)`,
  'gu',
);

/** 与2025年相比，公务用车购置费均无支出: of neither year. */
const noneInBoth = new RegExp(
  `(?:比|较|与|和|同)(?:上年|去年|上一年|20\\d{2}年)[^。;\\d]{0,10}?(?:相比|比较|相同|一致|持平),?(${item})${ofItem}(?:相同|持平|一致)?,?(?:两年|都)?均(?:无|没有|未)`,
  'gu',
);

/** The items of 三公经费 that a text says to be what they were, without an amount: 因公出国费用与上年相比无变化. */
export const unmovedIn = (text: string): string[] =>
  [asBefore, noneInBoth].flatMap(said => matchesOf(said, bareOf(text))).map(([, named = '']) => named);

const noneBought = /购置(?:经费|费用?)?[:为]?(?:无|没有)|(?:无|没有|未)(?:安排|发生)?(?:公务用车)?购置/u;

/** Whether a text says that no car was bought: 购置经费无, 无购置费. */
export const saysNoneBought = (text: string): boolean => noneBought.test(bareOf(text));

const notBought = /(?:无|没有|未安排|未发生)(货物|工程|服务)类?(?:政府)?(?:采购)?(?:预算|支出|项目)?(?=[,。;、]|$)/gu;

/** The kinds of procurement that a text says there is none of: 无工程类采购. */
export const notBoughtIn = (text: string): string[] =>
  matchesOf(notBought, bareOf(text)).map(([, named = '']) => named);

const nothing =
  /^([^,。;:]{2,60}?)(?:本年度?|当年|20\d{2}年(?:度)?)?(?:无|没有|未)(?:发生|安排|产生)?(?:此项|该项|相关)?(?:支出|预算|费用)?[,。;]?$/u;

/** What an item of a numbered list without an amount says there is none of: （三）2290899其他业务费2025年无支出。 */
export function noneListed(text: string): string[] {
  const bare = bareOf(text);
  const named = nothing.exec((readNumbering(bare)?.rest ?? bare).replace(/，/gu, ','))?.[1];
  return named === undefined ? [] : [named];
}
