import type {Figure} from '../../model/figure.ts';
import {plainText} from './plain-text.ts';
import {readTokens, type Token} from './tokens.ts';

/**
 * What a number of a sentence states. `level`: how much there is; `prior`: how much there was;
 * `change`: by how much it rose or fell; `share`, `growth`, `completion`: percentages;
 * `bound`: a threshold or target (20万元以上, 不低于95%).
 */
export type MentionKind =
  | 'level'
  | 'prior'
  | 'change'
  | 'share'
  | 'growth'
  | 'completion'
  | 'bound'
  | 'count'
  | 'unknown';

/** Stage words of a level: 年初预算为 … 支出决算为 …. */
export type LevelStage = 'budget' | 'adjusted' | 'final' | null;

export interface Mention {
  figure: Figure;
  kind: MentionKind;
  /** 1 risen, −1 fallen, 0 not said. */
  sign: 1 | -1 | 0;
  /** Its own noun: the words of its clause without verbs and comparisons; '' where it has none. */
  noun: string;
  /** What a share is a share of, a completion a completion of. */
  base: string;
  stage: LevelStage;
  /** Compared with: the year before, or the budget. */
  against: 'year' | 'budget' | null;
  /** Words between it and the number before it. */
  lead: string;
  start: number;
  end: number;
  /** How many brackets are open where it stands. */
  bracketDepth: number;
  token: Token;
}

const rise = '增加|增长|上升|提高|上涨|上浮|增|上调|新增';
const fall = '减少|下降|降低|下浮|减|压减|缩减|下调|回落';
const verb = new RegExp(`(?:同比)?(${rise}|${fall})(?:幅度)?(?:了|额|数|到)?(?:约)?(?:为|：|:)?\\s*$`, 'u');
const rateNoun = /(?:增长率|增幅|增长幅度|增长比例|增加比例|增长|上升)(?:为|是|达|：|:)?\s*$/u;
const fallNoun = /(?:下降率|降幅|降低率|减幅|减少比例|下降幅度|下降)(?:为|是|达|：|:)?\s*$/u;
const yearBefore =
  '(?:(?:上|去)年(?:度)?|上一年(?:度)?|前一年|(?:20)?\\d{2}\\s*年(?:度)?|(?:年初|全年|调整(?:后)?)?预算)';
/** What a comparison runs up to: its verb, or the amount of the year before. */
const compared = `(?=(?:有所|各|总体|均|同比|略有?|共)*(?:${rise}|${fall})|相比|比较|对比|持平|\\s*$)`;
/** 比上年预算, 较2025年财政拨款“三公”经费年初预算, 与上年相比. */
const comparison = new RegExp(
  `(?:(?:比|较|对比)\\s*(?:于)?${yearBefore}[^，。；]{0,40}?${compared}(?:相比|比较|对比|比)?|(?:与|同|和)\\s*${yearBefore}[^，。；]{0,30}?(?:相比|比较|对比|比))(?:有所|各)?`,
  'gu',
);

/** 上年预算数为 q: an amount of the year before, not one brought over from it (上年结转, 上年实户资金余额). */
const ofLastYear =
  /^(?:[（(])?(?:而)?(?:去年|上年(?:度)?|上一年(?:度)?)(?:同期|年初|当年|部门|单位|实际|执行|完成|安排|批复|预算|决算|支出|收入|数|额|为|是|[:：])*$/u;

const riseWord = new RegExp(rise, 'u');

/** Mentions of one passage, thresholds left out. `figure` makes the figure of a token. */
export function readMentions(passage: string, figure: (token: Token, noun: string) => Figure): Mention[] {
  const text = plainText(passage);
  const tokens = readTokens(passage);
  const mentions: Mention[] = [];
  let from = 0;
  let series: Series | null = null;
  for (const token of tokens) {
    const lead = text.slice(from, token.start);
    const after = text.slice(token.end, token.end + 6);
    series = seriesOf(lead, series);
    const own = interpret(token, lead, lastClause(lead), after);
    const read = series ? inSeries(series, own) : own;
    from = token.end;
    // 单价100万元以上的设备: a threshold states nothing of the body's money.
    if (read.kind === 'bound') continue;
    mentions.push({
      ...read,
      figure: figure(token, read.noun),
      lead,
      start: token.start,
      end: token.end,
      bracketDepth: Math.max(0, openBrackets(text.slice(0, token.start))),
      token,
    });
  }
  return mentions;
}

/** A、B和C分别为1万元、2万元和3万元: nouns in the order of the amounts that follow. */
interface Series {
  nouns: string[];
  next: number;
  first: Reading | null;
}

function seriesOf(lead: string, open: Series | null): Series | null {
  if (open && open.next < open.nouns.length && /^\s*(?:[、，,]|和|及|与|以及)?\s*$/u.test(lead)) return open;
  const listed = /([^，。；：:]+?)分别(?:为|是|安排|达到)?\s*$/u.exec(lead)?.[1];
  const nouns = listed
    ? listed
        .split(/[、和与及]/u)
        .map(nounOf)
        .filter(noun => noun !== '')
    : [];
  return nouns.length > 1 ? {nouns, next: 0, first: null} : null;
}

function inSeries(series: Series, own: Reading): Reading {
  const noun = series.nouns[series.next] ?? '';
  const read = {...(series.first ?? own), noun};
  series.first ??= own;
  series.next += 1;
  return read;
}

const openBrackets = (text: string): number => {
  const sentence = text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1);
  return (sentence.match(/[(（]/gu) ?? []).length - (sentence.match(/[)）]/gu) ?? []).length;
};

/** The words since the last clause mark; 收、支 and 收入、支出 are one word. */
function lastClause(lead: string): string {
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    if (!'，。；、:：,;！\n'.includes(lead[at] ?? '')) continue;
    if (lead[at] === '、' && /收(?:入)?$/u.test(lead.slice(0, at)) && lead[at + 1] === '支') continue;
    return lead.slice(at + 1);
  }
  return lead;
}

type Reading = Pick<Mention, 'kind' | 'sign' | 'noun' | 'base' | 'stage' | 'against'>;

function interpret(token: Token, lead: string, clause: string, after: string): Reading {
  const none: Reading = {kind: 'unknown', sign: 0, noun: '', base: '', stage: null, against: null};
  const said = verb.exec(clause.replace(/\s+$/u, ''));
  const whole = clause.trim();
  if (
    /^(?:以上|以下|以内|及以上|\(含\)以上|（含）|\(含\))/u.test(after) ||
    /(?:单价|单位价值|价值|超过|不低于|不高于|不少于|不超过|达到|限额|≥|≤|>|<)\s*$/u.test(whole)
  ) {
    return {...none, kind: 'bound'};
  }
  if (token.kind === 'percent') return interpretPercent(none, clause, said);
  if (token.kind === 'count') return {...none, kind: 'count', noun: nounOf(clause)};
  if (said) {
    const sign = riseWord.test(said[1] ?? '') ? 1 : -1;
    const before = clause.slice(0, said.index);
    return {...none, kind: 'change', sign, noun: nounOf(before), against: againstOf(before) ?? againstOf(lead)};
  }
  if (ofLastYear.test(clause.replace(/\s+/gu, ''))) return {...none, kind: 'prior', against: 'year'};
  const last = [...clause.matchAll(comparison)].at(-1);
  if (
    last &&
    last.index + last[0].length >= clause.trimEnd().length - 6 &&
    !/(?:安排|为)\s*$/u.test(clause.replace(comparison, ''))
  ) {
    return {...none, kind: 'prior', against: againstOf(clause)};
  }
  return {...none, kind: 'level', noun: nounOf(clause), stage: stageOf(clause)};
}

function interpretPercent(none: Reading, clause: string, said: RegExpExecArray | null): Reading {
  const bare = clause.replace(/\s+/gu, '');
  const share = /占(.*?)(?:的)?(?:比例|比重|比)?(?:的)?(?:为|是|达|约)?$/u.exec(bare);
  if (share) return {...none, kind: 'share', base: share[1] ?? ''};
  const completed =
    /(?:完成|为|是|占)?(.{0,12}(?:预算|任务)(?:数|额)?)的(?:比例为)?$/u.exec(bare) ??
    /完成(?:率|比例)?(?:为|达)?$/u.exec(bare);
  if (completed) return {...none, kind: 'completion', base: completed[1] ?? ''};
  if (said || rateNoun.test(bare) || fallNoun.test(bare)) {
    const falling = fallNoun.test(bare) || (said !== null && !riseWord.test(said[1] ?? ''));
    const before = said ? clause.slice(0, said.index) : '';
    return {...none, kind: 'growth', sign: falling ? -1 : 1, noun: nounOf(before), against: againstOf(clause)};
  }
  return none;
}

function againstOf(text: string): Mention['against'] {
  if (/(?:比|较|与|同)(?:年初|全年|调整|当年)?预算/u.test(text)) return 'budget';
  return comparison.test(resetLast(text)) ? 'year' : null;
}

/** `comparison` is global: its state must not leak between calls. */
function resetLast(text: string): string {
  comparison.lastIndex = 0;
  return text;
}

function stageOf(clause: string): LevelStage {
  if (/(?:全年|调整(?:后)?)预算(?:数|为|安排|总额)?/u.test(clause)) return 'adjusted';
  if (/年初预算|年初批复|^预算(?:数)?为/u.test(clause.trim())) return 'budget';
  if (/决算|实际支出|全年执行数|实际完成/u.test(clause)) return 'final';
  return null;
}

const fillers =
  /^(?:其中|包括|分别为|分别|主要|主要是|主要包括|和|及|以及|与|即|另|另外|同时|全部为|均为|是|为|约|的|了|：|:|\d+\s*[.．、]|[（(](?:[一二三四五六七八九十]+|\d+)[)）])+/u;
const tails = /(?:为|是|达到?|约|共|计|各|均|：|:|\s)+$/u;

/** The noun of a clause: without comparisons, numbering and verbs. */
export function nounOf(clause: string): string {
  let noun = clause.replace(comparison, '').replace(/\s+/gu, '');
  noun = noun.replace(/^.*?[)）](?=其中)/u, '').replace(/^[)）]+/u, '');
  for (let i = 0; i < 3; i += 1) noun = noun.replace(fillers, '').replace(/^[（(](?![^）)]*[)）])/u, '');
  return noun.replace(tails, match => (/共计|合计|总计/u.test(noun.slice(-match.length - 1)) ? match : ''));
}
