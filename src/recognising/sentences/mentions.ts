import type {Figure} from '../../model/figure.ts';
import {matchesOf} from '../matches.ts';
import {bothWays} from '../vocabulary/template-words.ts';
import {bracketDepths, proseOf} from './brackets.ts';
import {Reasons} from './given-reasons.ts';
import {comparison, fall, namedClause, nounOf, resetLast, rise} from './nouns.ts';
import type {LevelStage, Reading} from './reading.ts';
import {type Row, Series} from './series.ts';
import {isGeneric, subjectOf} from './subjects.ts';
import {readTokens, type Token} from './tokens.ts';

export interface Mention extends Reading {
  figure: Figure;
  /** Words between it and the number before it. */
  lead: string;
  /** The next words. */
  behind: string;
  start: number;
  end: number;
  /** How many brackets are open where it stands. */
  bracketDepth: number;
  /** It stands in the reason that a sentence gives: what it states is beside the point. */
  aside: boolean;
  /** The amount printed between a share and what it is a share of: 占总支出 20万元的60%; null elsewhere. */
  whole: Figure | null;
  /** Its place in a row of numbers, A、B和C分别为1、2和3 or …，分别占60%和40%; null where it is in none. */
  row: Row | null;
  token: Token;
}

/** A word of direction right before its number: 增加, 下降了, 减少额为. */
export const verb = new RegExp(
  `(?:同比)?(${rise}|${fall})(?:幅度)?(?:了|额|数)?(?:约)?(?:为|:)?(?:[(][-−+±][)])?\\s*$`,
  'u',
);
/** 新增设备购置费 10: what moved stands behind its verb. 增人增资 is no rise of 人增资. */
const verbFirst = new RegExp(
  `(?:^|原因|[是因系为])(?!(?:增|减|多|少|升|降)(?![加长多少低了]))(${rise}|${fall})(?:了|安排)?([\\u4e00-\\u9fff（()）“”]{2,24}?)(?:为|:)?\\s*$`,
  'u',
);
/** 1.调增转移支付收入 10: the number of an item of what is adjusted. */
const numberedMove = /^\s*\d{1,2}\s*[.．]\s*(?=调[增减])/u;
/** 决算数大于年初预算数 10, 完成预算 90，超收 10: by so much. */
const exceeds =
  /(?:(大于|高于|超过|超出|多于|小于|低于|少于)(?:年初|全年|调整后?|当年|批复的?)*预算(?:数|安排)?|(超收|短收|欠收)(?:了|额)?(?:为)?)\s*$/u;
const reaches = /(?:增加|增长|上升|提高|减少|下降|降低|压减|压缩|增|降|减|升)(?:到|至)\s*$/u;
const reachesNext = /^[^。;,]{0,8}?(?:增|减|降|升|提|压)[^。;,]{0,2}?(?:到|至)/u;
/** 由年初预算 9万元调整为 10万元: what a budget was before. */
const adjustedNext = /^(?:统一|相应)?(?:调整|变更|修正|修改)(?:后)?(?:为|至|到)/u;
const fromBefore = /(?:^|[^自])[由从](?!于|[^,;。]{0,20}(?:安排|列支|拨付))/u;
/** A rate that does not say whether it is of a rise: it is of the change before it. */
const openRate = /(?:变动|变化|增减)(?:率|幅度|比例|比率)?(?:为|是|达|:)?$/u;
const rateNoun = /(?:增长率|增加率|上升率|增幅|增[长加]幅度|增长比[例率]|增加比[例率]|增长|上升)(?:为|是|达|:)?\s*$/u;
const fallNoun = /(?:下降率|减少率|降幅|降低率|减幅|减少比[例率]|(?:下降|减少|降低)幅度|下降)(?:为|是|达|:)?\s*$/u;
/** 上年预算数为 q: an amount of the year before, not one brought over from it (上年结转, 上年实户资金余额). */
const ofLastYear =
  /^(?:[(])?(?:而)?(?:去年|上年(?:度)?|上一年(?:度)?)(?:同期|年初|当年|部门|单位|实际|执行|完成|安排|批复|预算|决算|支出|收入|数|额|为|是|:)*$/u;

const riseWord = /^(?:净增|增|上|提高|调增|新增|超支|多|高出)/u;

/**
 * Mentions of one passage, thresholds left out. `final`: the document is a final account. `figure`
 * makes the figure of a token.
 */
export function readMentions(
  passage: string,
  final: boolean,
  figure: (token: Token, noun: string) => Figure,
): Mention[] {
  const text = proseOf(passage);
  const depths = bracketDepths(text);
  const tokens = readTokens(passage);
  const mentions: Mention[] = [];
  const series = new Series(text, tokens);
  const reasons = new Reasons(text);
  let from = 0;
  let base: string | null = null;
  let whole: {of: string; figure: Figure} | null = null;
  tokens.forEach((token, i) => {
    const lead = text.slice(from, token.start);
    // A comma behind 占 is a slip of the pen.
    const clause = namedClause(lead.replace(/占[,、]\s*$/u, '占'));
    const of = wholeOfShare(token, clause, text.slice(token.end), tokens[i + 1]);
    if (of !== null) {
      whole = {of, figure: figure(token, of)};
      from = token.end;
      return;
    }
    const shared = whole;
    const behind = text.slice(token.end, token.end + 12);
    whole = null;
    const read = saidOnce(
      token,
      interpret(token, shared ? `占${shared.of}${lead}` : lead, shared ? `占${shared.of}` : clause, behind, base),
    );
    base = completedBudget(clause);
    const named = {...read, noun: nounAround(read, lead, text.slice(0, token.start))};
    // In a budget, 年初预算数 is simply how much there is.
    const own = final || base !== null || named.stage !== 'budget' ? named : {...named, stage: null};
    const {reading, row} = series.read(i, lead, rateOfChange(token, lead, own, mentions.at(-1)));
    from = token.end;
    // 单价100万元以上的设备: a threshold states nothing of the body's money.
    if (reading.kind === 'bound') return;
    mentions.push({
      ...reading,
      figure: figure(token, reading.noun),
      lead,
      behind,
      start: token.start,
      end: token.end,
      bracketDepth: depths[token.start] ?? 0,
      aside: reasons.goOnTo(token.start),
      whole: shared?.figure ?? null,
      row,
      token,
    });
  });
  return mentions;
}

/** 减少-5万元, 下降-4%, 减少 5万元（-4%）: the sign says again what the word says. */
const saidOnce = ({value}: Token, read: Reading): Reading =>
  value.digits < 0 && read.sign < 0 ? {...read, sign: 1} : read;

/** 减少 2万元（20%）, 减少 2万元，变动率为20%: the rate of the change that stands before it. */
function rateOfChange(token: Token, lead: string, own: Reading, before: Mention | undefined): Reading {
  if (own.kind !== 'unknown' || token.kind !== 'percent' || before?.kind !== 'change') return own;
  if (!/^[(,]?$/u.test(lead.trim()) && !openRate.test(lead.replace(/\s+/gu, ''))) return own;
  return saidOnce(token, {...own, kind: 'growth', sign: before.sign, against: before.against});
}

const equalClause =
  /(?:^|[,;。:])\s*(?:其中)?[,:]?([^,;。:]{2,30}?)(?:比|较|与|和|同)(?:年初|全年|调整后?|上年|去年|20\d{2}年(?:度)?)*(?:预算|决算)?(?:数)?(?:相比)?(?:基本)?(?:持平|相同|一致|相等|无增减(?:变化)?|无变化|没有变化),[^,;。:]*$/u;

/** 「X支出与预算持平，比去年增加 1」: what an earlier clause compares without a number; '' where none does. */
const nounOfEqual = (lead: string): string => nounOf(equalClause.exec(lead)?.[1] ?? '');

const comparedClause =
  /(?:^|[。;])\s*([^,。;:]{2,30}?)(?:与|比|较|同|和)\s*(?:上年|去年|上一年|20\d{2}\s*年)(?:度)?[^,。;:]{0,8}?(?:相比|比较|对比),\s*(?:各|均)?[^,。;:]{0,4}$/u;

/** 「收入支出总计与上年相比，减少 2」: what a comparison that stands apart is of; '' where it does not say. */
const nounOfCompared = (lead: string): string => nounOf(comparedClause.exec(lead)?.[1] ?? '');

/** What was counted before an amount: 国内公务接待21批次，180人次，共计支出 9; '' where nothing was. */
const countedBefore = /(?:^|[。;,:])\s*([^。;,:\d]{2,20}?)\s*\d+\s*(?:批次|批|个?团组|次)[^。;]*$/u;

/** Behind 共计: the amount for what was counted in the same sentence. */
const sumsUp = /^共计(?:支出)?$/u;

/** The noun of a number, which may stand further before it in its sentence. */
function nounAround({kind, noun}: Reading, lead: string, before: string): string {
  if (kind === 'change' && noun === '') return nounOfEqual(lead) || nounOfCompared(lead);
  const counted = kind === 'level' && sumsUp.test(noun) ? countedBefore.exec(before.slice(-farBefore))?.[1] : undefined;
  return counted === undefined ? noun : `${nounOf(counted)}支出`;
}

const farBefore = 80;

/** A threshold, a target, a standard, an approximation, 增加（减少） left open, or a misplaced unit, 万34元: nothing to check. */
function isBound(clause: string, after: string): boolean {
  return (
    bothWays.test(clause) ||
    /^(?:以上|以下|以内|及以上|\(含\)|\(含\)以上|左右|余元|多元|\/|每|\(?起)/u.test(after) ||
    /(?:单价|单位价值|价值|超过|突破|跨越|迈上|不低于|不高于|不少于|不超过|达到|(?<!债务)限额|起点|近|约|逾|将近|大约|(?:人均|每[人次天年月辆台件])按?|标准为?|[\u4e00-\u9fff][万亿]|≥|≤|>|<|[增加长减少升下降低](?:[(（]或?(?:增[加长]?|减少?|上升|下降|降低|持平)[)）]|\/(?:增[加长]?|减少?|上升|下降|降低|持平)))\s*$/u.test(
      clause,
    )
  );
}

/** 占总支出 20万元的60%: what the percentage is a share of, where its amount stands between; null elsewhere. */
function wholeOfShare({kind, end}: Token, clause: string, after: string, next: Token | undefined): string | null {
  if (kind !== 'money' || next?.kind !== 'percent' || after.slice(0, next.start - end).trim() !== '的') return null;
  const of = /占([^占]{2,30})$/u.exec(clause.replace(/\s+/gu, ''))?.[1] ?? null;
  return of !== null && completedBudget(clause) === null ? of : null;
}

/** 完成（占、为）年初预算数 20万元的60%: the budget that the percentage is of, where its amount stands between. */
const completedBudget = (clause: string): string | null =>
  /(?:完成|占|^(?:为|是|达到?|相当于))((?:年初|全年|年度|调整后?|当年|批复|本年)*预算(?:安排|数|额)?)$/u.exec(
    clause.replace(/\s+/gu, ''),
  )?.[1] ?? null;

/** `base`: the budget that the number before is the amount of, where 完成 stands before it. */
function interpret(token: Token, lead: string, clause: string, after: string, base: string | null): Reading {
  const none: Reading = {kind: 'unknown', sign: 0, noun: '', base: '', stage: null, against: null};
  const whole = clause.trim();
  if (isBound(whole, after)) return isStill(token, whole) ? stillOf(none, whole) : {...none, kind: 'bound'};
  const said = reaches.test(whole) ? null : verb.exec(whole);
  if (token.kind === 'percent') {
    if (base !== null && whole === '的') return {...none, kind: 'completion', base};
    return interpretPercent(none, whole, said);
  }
  const completed = completedBudget(clause);
  if (completed !== null && token.kind === 'money')
    return {...none, kind: 'level', noun: completed, stage: stageOf(completed)};
  if (token.kind === 'count') return {...none, kind: 'count', noun: nounOf(clause)};
  const over = exceeds.exec(whole);
  if (over) {
    const sign = /^(?:大|高|超|多)/u.test(over[0]) ? 1 : -1;
    return {...none, kind: 'change', sign, noun: nounOf(whole.slice(0, over.index)), against: 'budget'};
  }
  if (said) {
    const before = whole.slice(0, said.index);
    return changeOf(none, said[1] ?? '', before, againstOf(before) ?? againstOf(lead));
  }
  if (adjustedNext.test(after) && fromBefore.test(whole))
    return {...none, kind: 'prior', noun: nounOf(whole.replace(/[由从][^由从]*$/u, '')), against: 'budget'};
  if (reachesNext.test(after) && /(?:^|[^自])[由从]/u.test(whole)) {
    return {...none, kind: 'prior', noun: nounOf(whole.replace(/[由从][^由从]*$/u, '')), against: 'year'};
  }
  if (ofLastYear.test(clause.replace(/\s+/gu, ''))) return {...none, kind: 'prior', against: 'year'};
  // 「较2025年同期增加支出 3」: what moved stands behind the comparison, which is no amount of that year.
  const object = reaches.test(whole) ? null : verbFirst.exec(whole.replace(comparison, '').replace(numberedMove, ''));
  if (object) return changeOf(none, object[1] ?? '', object[2] ?? '', againstOf(clause));
  if (isComparedWith(clause)) return {...none, kind: 'prior', noun: comparedThing(whole), against: againstOf(clause)};
  const noun = reaches.test(whole) ? nounOf(whole.replace(reaches, '')) : nounOf(clause);
  return {...none, kind: 'level', noun, stage: stageOf(clause)};
}

const leftOpen =
  /(增[加长]?|减少?|上升|下降|提高|降低)(?:[(（]或?(?:增[加长]?|减少?|上升|下降|提高|降低|持平)[)）]|\/(?:增[加长]?|减少?|上升|下降|提高|降低|持平))\s*$/u;

/** 比上年减少（或增加）0万元: whichever way, nothing moved. */
const isStill = ({kind, value}: Token, clause: string): boolean =>
  kind === 'money' && value.digits === 0 && leftOpen.test(clause);

const stillOf = (none: Reading, clause: string): Reading =>
  changeOf(none, '增加', clause.replace(leftOpen, ''), againstOf(clause));

/** What rose or fell, by the verb that says so. */
const changeOf = (none: Reading, verbSaid: string, moved: string, against: Reading['against']): Reading => ({
  ...none,
  kind: 'change',
  sign: riseWord.test(verbSaid) ? 1 : -1,
  noun: nounOf(moved),
  against,
});

/** 比上年 and the number right behind it: that of the year before. */
function isComparedWith(clause: string): boolean {
  const last = matchesOf(comparison, clause).at(-1);
  return (
    last !== undefined &&
    last.index + last[0].length >= clause.trimEnd().length - 6 &&
    !/(?:安排|为)\s*$/u.test(clause.replace(comparison, ''))
  );
}

/** 公务用车运行费比上年预算数 9: what a comparison is of, where that is the name of something. */
function comparedThing(clause: string): string {
  const noun = nounOf(clause);
  return noun !== '' && !isGeneric(noun) && subjectOf(noun, noun).exact ? noun : '';
}

/** 完成年初预算的, 为预算的, 占年初预算的: a final account against its budget. */
const completing =
  /(?:完成|为|是|占|达到?)?((?:年初|全年|年度|调整后?|当年|批复|本年)*(?:预算|任务)(?:安排|数|额)?)(?:的)?(?:比例)?(?:为|是|达到?)?$/u;
const completionRate = /(?:预算)?(?:完成|执行)(?:率|比例|进度)?(?:为|是|达到?|:)?$/u;

function interpretPercent(none: Reading, clause: string, said: RegExpExecArray | null): Reading {
  const bare = clause.replace(/\s+/gu, '');
  const completed = completing.exec(bare);
  if (completed && /^(?:.*(?:完成|为|是|占|达到?))?(?:年初|全年|年度|调整后?|当年|批复|本年)*(?:预算|任务)/u.test(bare))
    return {...none, kind: 'completion', base: completed[1] ?? ''};
  const share = /占(?:到|了)?(.*?)(?:的)?(?:比例|比重|比)?(?:的)?(?:为|是|达|约|:)?$/u.exec(bare);
  if (share) return {...none, kind: 'share', base: share[1] ?? ''};
  // 预决算差异率: by how much what was spent exceeds the budget, with its sign.
  if (/差异率(?:为|是|:)?$/u.test(bare)) return {...none, kind: 'growth', sign: 1, against: 'budget'};
  const rated = completionRate.exec(bare);
  if (rated) return {...none, kind: 'completion', base: /年初|全年|调整/u.exec(bare)?.[0] ?? ''};
  if (said || rateNoun.test(bare) || fallNoun.test(bare)) {
    const falling = fallNoun.test(bare) || (said !== null && !riseWord.test(said[1] ?? ''));
    const before = said ? clause.slice(0, said.index) : '';
    return {...none, kind: 'growth', sign: falling ? -1 : 1, noun: nounOf(before), against: againstOf(clause)};
  }
  return none;
}

function againstOf(text: string): Mention['against'] {
  if (/(?:比|较|与|同)\s*(?:年初|全年|调整|当年)?预算/u.test(text)) return 'budget';
  return comparison.test(resetLast(text)) ? 'year' : null;
}

function stageOf(clause: string): LevelStage {
  const bare = clause.replace(/\s+/gu, '');
  if (/(?:全年|调整(?:后)?(?:的)?)预算(?:数|为|安排|总额)?|调整(?:后)?数(?:额)?(?:为|是|:)?$/u.test(bare))
    return 'adjusted';
  if (/决算|实际支出|实际执行|全年执行数|实际完成/u.test(bare.replace(/决算(?:公开|报表|说明)/gu, ''))) return 'final';
  if (
    /年初预算|年初批复|(?:收入|支出)年初(?:数)?(?:为|是|:)?$|(?<!公共|基金|经营)预算(?:数|额|安排)?(?:为|是|:)?$/u.test(
      bare,
    )
  )
    return 'budget';
  return null;
}
