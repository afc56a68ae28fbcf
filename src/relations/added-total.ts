import type {Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {framesByPassage} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {totalNoun} from '../recognising/sentences/nouns.ts';
import {isComplete} from './list-completeness.ts';
import type {Rule} from './rule.ts';
import {asserted, minus, plus} from './terms.ts';

/**
 * «A 万元。加上 B b 万元、C c 万元，收入总计 T 万元»: the way reports on the budget of a government go from
 * what came in to all there is to spend. What it is added to is told by the sentence; where several
 * amounts may be meant, only one that fits shows which.
 */
export const rule: Rule = {
  meta: {id: 'added-total', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: ({frames}) => {
    const passages = [...framesByPassage(frames).values()];
    return passages.flatMap((own, i) => own.flatMap((_, at) => totalAt(own, at, passages[i - 1] ?? [])));
  },
};

/** What else a sum that 加上 or 减去 reckons may be called: 可安排财力, 全年支出预算调整为. */
const reckonedNoun = /财力|(?:预算|支出|收入)调整(?:后)?(?:数|预算)?$/u;

/** The clause before the total adds nothing more: 上年结余 6万元，收入总计; not 6万元、调入资金等，收入总计. */
const plainTotal = /^\)*(?:之?后[,;]?|[,;])[^,;。、:]*$/u;

const firstAdded = /(?:^|[。,;])(?:再|另|并)?加(?!快|大|强|速|征|收|班|剧|密)[^。,;]*$/u;
/** An amount that stands behind another one, with nothing but its name between them. */
const nextAdded = /^\)*(?:[,、;]|和|及|以及|与|并|后)+[^,;。:]+$/u;
/** Behind it parts of one item may go on to the end. */
const partOfItem = /其中|包[括含]|主要|用于/u;
const takenAway = /^\)*[,、;]?(?:再|另|并)?(?:减去?|[扣抵冲][除减]|剔除)(?!少|免)/u;
/** What the last clause before an amount says of it: 收入扣减上缴 5万元 is what is taken away from 收入. */
const isTerm =
  /(?:^|[,;。、])(?:[^,;。]*(?:减去|[扣抵冲][除减]|剔除)|[再另并]?(?:加上?|减)(?!总|大|强|快))[^,;。、]*$/u;
/** What is left is reckoned where something is taken away: 加上收入 9万元，减去支出 8万元，年终结余 1万元. */
const leftNoun = /(?:结余|结转|余额)(?:为|数)*$/u;

/** `above`: the statements of the paragraph before, which 加上 at the beginning of this one goes on. */
function totalAt(frames: readonly Frame[], at: number, above: readonly Frame[]): ReturnType<typeof asserted>[] {
  const total = frames[at];
  const whole = levelOf(total ?? null);
  if (!total || !whole || !plainTotal.test(bare(whole.lead)) || isTerm.test(bare(whole.lead))) return [];
  const {noun} = total.subject;
  const isTotal = totalNoun.test(noun);
  const isLeft = leftNoun.test(noun);
  if (!isTotal && !isLeft && !reckonedNoun.test(noun)) return [];
  const beside = withLeads(frames.slice(0, at), total.bracketed);
  const along = alongSentence(beside, total);
  const added = along[0] ?? addedBefore(beside);
  if (!added || !(isTotal || added.said)) return [];
  if (isLeft && !added.items.some(({sign}) => sign === 'minus')) return [];
  // 收入扣减上缴 5万元，加上返还 2万元: what it all begins with is not printed before it.
  if (isTerm.test(beside[added.from - 1]?.lead ?? '')) return [];
  const before =
    added.from > 0
      ? beside.slice(0, added.from).map(({frame}) => frame)
      : above.filter(({section}) => section === total.section);
  const heads = added.adjoined && added.from > 0 ? before.slice(-1) : headsAmong(before, total);
  const readings = [...new Set([added, ...along])].flatMap(({items}) => signsOf(items));
  const isOne = heads.length === 1 && readings.length === 1 && !(isLeft && mayTakeAway(added.items));
  const certain =
    isOne && (added.said || isChain([...before, ...beside.slice(added.from).map(({frame}) => frame)], total));
  const ways = (added.said ? heads : heads.slice(-1)).flatMap(head => readings.map(terms => ({head, terms})));
  return ways.map(({head, terms}, reading) => ({
    ...asserted(rule.meta.id, `added-total:${whole.figure.id}`, {
      kind: 'sum',
      left: [plus(whole.figure)],
      right: [...amount(head), ...terms],
    }),
    reading,
    certain,
    ground: certain ? ('words' as const) : ('structure' as const),
    copied: 'list' as const,
  }));
}

function amount(frame: Frame): Term[] {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
}

/** What goes from what a government takes in or spends to all there is: transfers, bonds, what was left or moved. */
const link = /上级|中央|[省市]补助|返还|补助|转移|上解|结[转余]|调[入出]|调节基金|债[务券]|转贷|还本/u;
const ownMoney = /收入|支出|基金/u;
/** Names of which one may hold the other. */
const holders = [/上级补助|转移性|转移支付(?:补助)?(?:收入|支出)?$/u, /返还|一般性|专项(?:转移|补助)|均衡/u];

/**
 * «收入 A，上级补助收入 B，上年结余 C，收入合计 T»: one sentence that goes from what came in, link by link, to all there is,
 * says so without 加上. One that holds a total, the money of another level, or a link and what it is made of, does not.
 */
function isChain(frames: readonly Frame[], total: Frame): boolean {
  const nouns = frames.map(({subject}) => subject.noun);
  const [own = '', ...links] = nouns;
  return (
    links.length > 1 &&
    /(?:^|级|[省市县区镇乡])(?:收入|支出)[合总][计量]$/u.test(total.subject.noun) &&
    new Set(nouns).size === nouns.length &&
    frames.every(
      ({head, aside, passage, sentence}) => !head && !aside && passage === total.passage && sentence === total.sentence,
    ) &&
    (ownMoney.test(own) || link.test(own)) &&
    !nouns.some(noun => totalNoun.test(noun) || /其中|财力/u.test(noun)) &&
    links.every(noun => link.test(noun)) &&
    !holders.every(kind => nouns.some(noun => kind.test(noun)))
  );
}

const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/，/gu, ',');

interface Added {
  /** Where it begins. */
  from: number;
  items: Item[];
  /** Whether 加上 says so; else amounts stand in a row before a total. */
  said: boolean;
  /** 加上 follows the amount that is added to, with no mark between: 收入 60万元加上…. */
  adjoined?: boolean;
}

/** One of the amounts between the first that is added and the total. */
interface Item {
  figure: Mention['figure'];
  /** Said to be added or taken away; like the one before it; or parted from that by a mark that leaves it open. */
  sign: 'plus' | 'minus' | 'same' | 'open';
}

interface Led {
  frame: Frame;
  /** The words since the amount before it, without what stands in brackets: 加上A、B等 of 加上A(1)、B(2)等. */
  lead: string;
}

/** The statements in brackets, or those outside, each with the words that lead to it. */
function withLeads(frames: readonly Frame[], bracketed: boolean): Led[] {
  const led: Led[] = [];
  let lead = '';
  for (const frame of frames) {
    lead += bare(levelOf(frame)?.lead ?? '');
    if (frame.bracketed !== bracketed) continue;
    led.push({frame, lead: lead.replace(/\([^()]*\)/gu, '')});
    lead = '';
  }
  return led;
}

/**
 * «收入 A，减支出 B，减上解 C，再加上上年结余 D，本年结余 E»: a sentence that reckons from its first amount to its last, with
 * a word of addition or deduction behind the first. Where it lists the parts of that, 收入 A，其中B b，加C c，减支出 D, what
 * is reckoned may begin at any of its words. Empty where the sentence holds anything else.
 */
function alongSentence(beside: readonly Led[], total: Frame): Added[] {
  const first = beside.findIndex(({frame}) => frame.sentence === total.sentence && frame.passage === total.passage);
  const head = beside[first]?.frame;
  if (!head || !levelOf(head) || head.aside || head.prior || corrected.test(beside[first]?.lead ?? '')) return [];
  const items: Item[] = [];
  const signed: number[] = [];
  for (const {frame, lead} of beside.slice(first + 1)) {
    const level = levelOf(frame);
    const isPlus = firstAdded.test(lead);
    const isMinus = takenAway.test(lead);
    if (!level || frame.aside || frame.prior || corrected.test(lead)) return [];
    if (isPlus || isMinus) signed.push(items.length);
    else if (totalNoun.test(frame.subject.noun) || !nextAdded.test(lead)) return [];
    const open = /^\)*[,;]/u.test(lead) ? 'open' : 'same';
    items.push({figure: level.figure, sign: isPlus ? 'plus' : isMinus ? 'minus' : open});
  }
  const isParted = /其中/u.test(beside[first + 1]?.lead ?? '');
  if (items.some((_, i) => (i > 0 || !isParted) && partOfItem.test(beside[first + 1 + i]?.lead ?? ''))) return [];
  const starts = isParted ? signed : signed.filter(at => at === 0);
  return starts.map(at => ({from: first + 1 + at, items: items.slice(at), said: true, adjoined: !isParted}));
}

/** What is added, up to the amount that 加上 stands before; null where something is added without its amount. */
function addedBefore(beside: readonly Led[]): Added | null {
  const items: Item[] = [];
  let said = false;
  for (let from = beside.length - 1; from >= 0; from -= 1) {
    const {frame, lead} = beside[from] ?? {frame: null, lead: ''};
    const level = levelOf(frame);
    // An amount of the year before beside it may be one more that is added.
    if (!frame || !level || frame.aside || frame.prior) return null;
    const {figure} = level;
    if (firstAdded.test(lead)) {
      said = true;
      items.unshift({figure, sign: 'plus'});
      // 收入 60万元，扣除上解 5万元，加上补助 30万元: one more stands before it.
      if (from === 0 || !isTerm.test(beside[from - 1]?.lead ?? ''))
        return {from, items, said, adjoined: /^\)*[再另]?加/u.test(lead)};
      continue;
    }
    if (from === 0) break;
    if (partOfItem.test(lead)) return null;
    if (!nextAdded.test(lead)) return items.length > 1 ? {from: from + 1, items, said} : null;
    // 收入扣减上缴 5万元: what it is taken away from is not printed before it.
    const isMinus = takenAway.test(lead);
    if (!isMinus && isTerm.test(lead)) return null;
    items.unshift({figure, sign: isMinus ? 'minus' : /^\)*[,;]/u.test(lead) ? 'open' : 'same'});
  }
  return items.length > 1 ? {from: 1, items, said} : null;
}

/** The terms, once or twice: 减去A 1、B 2 takes both away, and 减去A 1，B 2 may add B again. */
function signsOf(items: readonly Item[]): Term[][] {
  const readings: Term[][] = [[]];
  let sign = plus;
  let before = plus;
  for (const item of items) {
    if (item.sign === 'plus' || item.sign === 'minus') sign = before = item.sign === 'plus' ? plus : minus;
    if (item.sign === 'open' && sign === minus) {
      const [only] = readings;
      if (readings.length === 1 && only) readings.push([...only]);
      before = plus;
    }
    readings[0]?.push(sign(item.figure));
    readings[1]?.push(before(item.figure));
  }
  return readings;
}

/** 收入 80，加上年结余 4，支出 70，减上解 5，结余 9: what goes out is no more that comes in, whatever stands before it. */
const mayTakeAway = (items: readonly Item[]): boolean =>
  items.some(
    ({figure, sign}, i) =>
      (sign === 'same' || sign === 'open') && signsOf(items)[0]?.[i]?.weight === 1 && /支出|上解/u.test(figure.label),
  );

/** 支出 68，剔除一次性因素后为 65，增长5%: what the growth is of, and no amount that is spent. */
const corrected = /(?:剔除|扣除)[^。;\d]*因素[^。;\d]*$/u;

/** What a report may go on with instead of the whole: 总收入 A，其中地方收入 B; no single tax or fee of it. */
const ofAnotherLevel = /地方|本级|[省市县区旗州镇乡]级|一般公共预算|公共财政|财政(?:总)?收入/u;

/**
 * What it may be added to: amounts of no list since the last total, or that total; and items of a list that
 * may be meant alone (总收入 A，其中地方收入 B，加上…), but not 税收收入 and 非税收入, which are the whole again.
 */
function headsAmong(frames: readonly Frame[], total: Frame): Frame[] {
  const since = frames.findLastIndex(({subject: {noun}}) => totalNoun.test(noun) || /财力(?:完成|为)*$/u.test(noun));
  const {flow} = total.subject.dimensions;
  const own = (frame: Frame): boolean =>
    levelOf(frame) !== null &&
    !frame.aside &&
    !corrected.test(bare(levelOf(frame)?.lead ?? '')) &&
    (flow === undefined || frame.subject.dimensions.flow === undefined || frame.subject.dimensions.flow === flow);
  const after = frames.slice(since + 1).filter(own);
  const isItem = (frame: Frame): boolean => frame.head?.passage === frame.passage;
  const items = after.filter(isItem);
  const heads = after.filter(
    frame => !isItem(frame) || (!isComplete(items) && ofAnotherLevel.test(frame.subject.noun)),
  );
  const last = frames[since];
  return last && own(last) && (heads.length === 0 || heads.every(isItem)) ? [last, ...heads] : heads;
}
