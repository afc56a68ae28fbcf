import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {nounOf} from '../recognising/sentences/nouns.ts';
import {type Reason, reasonsIn} from '../recognising/sentences/reasons.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {clauseStart, wording} from './wording.ts';

/**
 * The reason that is given for a change goes with it: an item without project expenditure does not rise
 * because of projects; what was cut back as a whole does not rise; «减少» explains no increase.
 */
export const rule: Rule = {
  meta: {id: 'reason-direction', severity: 'warning', basis: '财预〔2016〕143号: 增减变化原因应作说明'},
  find: recognised => {
    const texts = recognised.texts.filter(text => text.passage !== null && !text.inCatalogue);
    const reasons = texts.flatMap(reasonsIn).filter(reason => reason.kind === 'reason');
    return [
      ...reasons.flatMap(reason => [...projectReason(reason, recognised), ...oppositeReason(reason)]),
      ...cutButRisen(texts),
    ];
  },
};

function relation(reason: Reason, start = reason.start, end = reason.end): Relation {
  const {text, change} = reason;
  return wording({
    rule: 'reason-direction',
    printed: printedOf(text, start, end),
    spots: [text.spot(start, end), ...(change ? [text.spot(change.start, change.end)] : [])],
    severity: 'warning',
    details: {change: change ? printedOf(text, change.start, change.end) : '', item: itemOf(reason)},
  });
}

/** What the change is of: the item by its name or code, or the words before the change, or those of the heading. */
function itemOf({text, change, item, code}: Reason): string {
  if (item !== '' || code !== '' || !change) return item || code;
  const clause = text.bare.slice(clauseStart(text.bare, change.start, 60), change.start);
  return nounOf(clause) || nounOf(text.bare.slice(0, change.start).split(/[,。;:]/u)[0] ?? '') || text.heading;
}

const ofProjects = /项目(?:支出|经费|费用|资金|减少|增加|增多|压减)/u;
const moved = /列入|转入|转为|转列|调整|划转|划入|改列|由项目|从项目|并入|纳入|项目人员|口径|科目/u;

/** A reason that names projects, for an item whose row in the tables holds basic expenditure only. */
function projectReason(reason: Reason, {facts}: Recognised): Relation[] {
  if (!reason.change?.amount || reason.code === '' || !ofProjects.test(reason.words) || moved.test(reason.words))
    return [];
  const own = facts.filter(
    ({dimensions, figure}) =>
      dimensions.key === `function:${reason.code}` &&
      dimensions.flow === 'expenditure' &&
      figure.value !== null &&
      figure.value.digits !== 0,
  );
  const basic = own.some(({dimensions}) => dimensions.nature === 'basic');
  const project = own.some(({dimensions}) => dimensions.nature === 'project');
  return basic && !project ? [relation(reason)] : [];
}

const up = /增加|增长|增多|上调|增设|调增|晋升|新进|招录|追加/u;
const down = /减少|下降|压减|压缩|缩减|精简|厉行节约|节约开支|调减|核减|减员/u;
/** What is raised or cut here is no money: 提高资金使用效益, 增强节约意识. */
const abstract =
  /(?:提高|提升|增强|加强|加大|增加|扩大|降低|减少)(?:了)?[^,、]{0,10}?(?:效益|效率|水平|质量|意识|力度|管理|能力|监管|风险|浪费|透明度|频次|次数少)/gu;
/** Words that turn the direction round, or that speak of another year or of several things. */
const mixed =
  /自本年起|起由|上年|去年|上一年|以前年度|结转|结余|一次性|基数|口径|调整|科目|划转|变动|变化|列入|转入|增减|抵|未|无|没有|不|少于|较少|偏少|改为|统筹|优化|完成|到期/u;

/** Only words of the other direction: «增加5万元，主要原因是减少出差». */
function oppositeReason(reason: Reason): Relation[] {
  const {change} = reason;
  const words = reason.words.replace(abstract, '');
  if (!change || mixed.test(words)) return [];
  if (change.amount !== '' && (!/[1-9]/u.test(change.amount) || saysBoth(reason, change.end))) return [];
  const opposite = change.rises ? down.test(words) && !up.test(words) : up.test(words) && !down.test(words);
  return opposite ? [relation(reason)] : [];
}

/** 较年初预算增加2万元，比上年减少1万元，主要原因是…: which of the two is meant is open. */
function saysBoth({text: {bare}, start}: Reason, changeEnd: number): boolean {
  // 「减少2万元；决算数大于预算数，主要原因是…」: the nearer comparison is meant.
  if (/(?:大于|高于|超过|多于|小于|低于|少于|等于).{0,8}预算/u.test(bare.slice(changeEnd, start))) return true;
  const sentence = bare.slice(Math.max(bare.lastIndexOf('。', start), bare.lastIndexOf(';', start)) + 1, start);
  const before = sentence.replace(/(?:增减|变化|变动)/gu, '');
  return /增加|增长|上升/u.test(before) && /减少|下降|降低/u.test(before);
}

/** 「重点压减了公用经费」 in one place, and in another the same 公用经费 (机关运行经费) has risen. */
function cutButRisen(texts: readonly PrintedText[]): Relation[] {
  const cuts = texts.flatMap(text => {
    const match = /(?:压减|压缩|削减)了?(?:[\u4e00-\u9fff]{0,12})?(?:公用经费|机关运行经费)/u.exec(text.bare);
    return match && !/上年|去年/u.test(match[0])
      ? [{text, start: match.index, end: match.index + match[0].length}]
      : [];
  });
  const [cut] = cuts;
  if (!cut) return [];
  return texts.flatMap(text => {
    const match =
      /(?:机关运行经费|公用经费)[^。;]{0,60}?(?:比|较)(?:上年|20\d{2}年)[^。;]{0,16}?(增加|增长)(?:了)?([\d,]*[1-9][\d,]*(?:\.\d+)?|0\.\d*[1-9]\d*)(?:万|亿)?元/u.exec(
        text.bare,
      );
    if (!match || text === cut.text) return [];
    const end = match.index + match[0].length;
    const start = end - (/(?:增加|增长)(?:了)?[\d.,]+(?:万|亿)?元$/u.exec(match[0])?.[0].length ?? 0);
    return [
      wording({
        rule: 'reason-direction',
        printed: printedOf(cut.text, cut.start, cut.end),
        spots: [cut.text.spot(cut.start, cut.end), text.spot(start, end)],
        severity: 'warning',
        details: {change: printedOf(text, start, end), item: /机关运行/u.test(match[0]) ? '机关运行经费' : '公用经费'},
      }),
    ];
  });
}
