import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Severity} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {carryAgain} from './carry-statements.ts';
import {isCountedAgain} from './counted-again.ts';
import {isOwnMoney} from './funds.ts';
import {itemsAgain} from './items-again.ts';
import {itemsRestated} from './items-restated.ts';
import {changeTerm, mayBeTurned, spokenOf} from './list-changes.ts';
import {isOfOtherBody} from './other-body.ts';
import type {Rule} from './rule.ts';
import {isOfLess} from './spoken-apart.ts';
import {spokenFund} from './spoken-fund.ts';
import {areOfOtherMonths} from './spoken-months.ts';
import {plus} from './terms.ts';
import {withinWhat} from './within-what.ts';

/**
 * The same thing stated twice: the same words for the same amount; and, where two sections state the
 * same amount, the same change against last year, of the whole and of its parts.
 */
export const rule: Rule = {
  meta: {id: 'restatement', severity: 'error', basis: 'one fact has one amount'},
  find: recognised => {
    const {frames, bodies} = recognised;
    // A report on a whole government speaks of two years and several levels in the same words.
    if (recognised.kind.scope === 'government') return [];
    const named = new Map<string, Frame[]>();
    for (const frame of frames) {
      const [body = '', other] = bodies.ofPassage(frame.passage);
      const name =
        isOfOtherBody(frame, recognised) || isOfOwnMoney(frame) || isOfLess(frame)
          ? null
          : nameOf(frame, recognised.year);
      // Between the tables of two bodies the words may be about either.
      if (name && other === undefined) addTo(named, `${body}|${name}`, frame);
    }
    return [
      ...[...named].flatMap(([name, list]) => [
        ...sameLevel(name, list, recognised),
        ...oddLevel(name, list),
        ...sameChange(name, list),
        ...oddChange(name, list),
      ]),
      ...itemsAgain(frames).map(({family, form, given}) => relation(family, form, given, 'error')),
      ...splitChanges(frames),
      ...saidWithCounts(frames),
      ...frames.flatMap(itemAndFinal),
      ...itemsRestated(recognised),
      ...carryAgain(frames),
    ];
  },
};

/** 公务接待费 6，另单位资金安排 2: of other money than its subject says. */
const isOfOwnMoney = (frame: Frame): boolean =>
  frame.subject.dimensions.fund === undefined && isOwnMoney(spokenFund(frame));

/** What was spent on guests, and again behind how many they were. */
function saidWithCounts(frames: readonly Frame[]): Relation[] {
  return frames.flatMap((frame, at): Relation[] => {
    const before = frames.slice(Math.max(0, at - 3), at).findLast(other => isCountedAgain(frame, other));
    const [first, second] = [levelOf(before ?? null), levelOf(frame)];
    if (!first || !second) return [];
    const form: Form = {kind: 'sum', left: [plus(first.figure)], right: [plus(second.figure)]};
    return [relation(`counted:${second.figure.id}`, form, [], 'error')];
  });
}

/** 「行政运行（项）10。年初预算为 9，支出决算为 10」: the item states its amount twice. */
function itemAndFinal({level, final, subject}: Frame): Relation[] {
  // 「支出决算 10，年初预算数 9」: in a budget, what is said of a budget is the amount it is about.
  if (!level || !final || subject.chain.length === 0 || /预算/u.test(level.noun)) return [];
  const form: Form = {kind: 'sum', left: [plus(level.figure)], right: [plus(final.figure)]};
  return [{...relation(`final:${final.figure.id}`, form, [], 'error'), tie: true}];
}

/** What a statement is about, by its own words; null where it says too little. */
function nameOf(frame: Frame, ownYear: number | null): string | null {
  const {subject, context, head} = frame;
  const {dimensions, exact} = subject;
  const year = subject.year === ownYear ? null : subject.year;
  if (!exact || dimensions.domain || subject.chain.length > 0 || head?.aside || withinWhat(frame)) return null;
  // 项目4个，涉及当年拨款 9，其中一般公共预算拨款 8: a part of what these projects get.
  if (head?.subject.dimensions.domain) return null;
  if (dimensions.carry === 'brought' || dimensions.carry === 'forward') return null;
  const nature = dimensions.nature ?? context.findLast(around => around.dimensions.nature)?.dimensions.nature ?? '';
  return [nature, dimensions.key ?? '', year ?? ''].join('|');
}

/** The words of a subject without what only carries the amount. */
const wordsOf = (frame: Frame): string =>
  frame.subject.noun
    .replace(/年度|预算数?|决算数?|安排|部门|单位|拨款|财政|的|类?科目$/gu, '')
    .replace(/费用(?=支出|$)/u, '费');

const fundOf = (frame: Frame): string => {
  const own = frame.subject.dimensions.fund;
  if (own) return own;
  return frame.context.findLast(subject => subject.dimensions.fund)?.dimensions.fund ?? 'all';
};

/** Each statement with the next few: a fact stated ten times needs no hundred comparisons. */
const pairsOf = (list: readonly Frame[]): [Frame, Frame][] =>
  list.flatMap((a, i) => list.slice(i + 1, i + 4).map((b): [Frame, Frame] => [a, b]));

/** Equal words in two sections may still mean two things (本级 and 汇总): a person must look. */
function sameLevel(name: string, list: readonly Frame[], {disclosure}: Recognised): Relation[] {
  return pairsOf(list.filter(frame => levelOf(frame) !== null)).flatMap(([a, b]): Relation[] => {
    const [first, second] = [levelOf(a), levelOf(b)];
    const words = wordsOf(a);
    if (!first || !second || fundOf(a) !== fundOf(b) || words !== wordsOf(b) || words === '') return [];
    if (isPlanned(a) !== isPlanned(b) || areOfOtherMonths(a, b, disclosure) || areOfTwoItems(a, b)) return [];
    const form: Form = {kind: 'sum', left: [plus(first.figure)], right: [plus(second.figure)]};
    return [{...relation(`level:${name}:${fundOf(a)}:${words}`, form, [], 'warning'), certain: false}];
  });
}

/** In a final account, an item of what was planned: 「预算 9，其中：A 4、B 5」 beside what was spent. */
const isPlanned = ({head}: Frame): boolean => head !== null && head.budget !== null && levelOf(head) === null;

/** 「科研支出 5，其中：基本支出 0、项目支出 5」: each item has a 项目支出 of its own. */
const isOfWhole = ({head}: Frame): boolean => head === null || /^total/u.test(head.subject.dimensions.key ?? '');

/** 「1.小学教育 5，其中人员经费 4」「2.中学教育 7，其中人员经费 6」: of staff in one item and in the other. */
const areOfTwoItems = (a: Frame, b: Frame): boolean =>
  !isOfWhole(a) && !isOfWhole(b) && a.head?.subject.noun !== b.head?.subject.noun;

/** Of three statements of one thing, the one that says another amount than the two others do. */
function oddLevel(name: string, list: readonly Frame[]): Relation[] {
  const groups = new Map<string, Frame[]>();
  for (const frame of list)
    if (levelOf(frame) && wordsOf(frame) !== '' && isOfWhole(frame))
      addTo(groups, `${fundOf(frame)}:${wordsOf(frame)}`, frame);
  return [...groups].flatMap(([words, own]) =>
    own.length < 3
      ? []
      : own.flatMap((frame, i): Relation[] => {
          const others = i === 0 ? own.slice(1, 3) : [own[i - 1], own[i + 1] ?? own[i - 2]];
          const [odd, first, second] = [frame, ...others].map(other => levelOf(other ?? null));
          if (!odd || !first || !second) return [];
          const form: Form = {kind: 'sum', left: [plus(odd.figure)], right: [plus(first.figure)]};
          const given: Form[] = [{kind: 'sum', left: [plus(first.figure)], right: [plus(second.figure)]}];
          return [relation(`odd:${name}:${words}:${frame.index}`, form, given, 'warning')];
        }),
  );
}

/** A change that may belong to the head of its list is left to the rules on lists. */
const isClear = (frame: Frame): boolean =>
  !frame.mayBelongToHead || frame.growth !== null || (frame.head?.members.length ?? 0) <= 2;

function sameChange(name: string, list: readonly Frame[]): Relation[] {
  const changing = list.filter(frame => frame.change !== null && levelOf(frame) !== null && isClear(frame));
  return pairsOf(changing).flatMap(([a, b]): Relation[] => {
    const [first, second, levelA, levelB] = [a.change, b.change, levelOf(a), levelOf(b)];
    if (!first || !second || !levelA || !levelB || first.against !== second.against) return [];
    const form: Form = {kind: 'sum', left: [changeTerm(first)], right: [changeTerm(second)]};
    const given: Form[] = [{kind: 'sum', left: [plus(levelA.figure)], right: [plus(levelB.figure)]}];
    const family = `change:${name}:${first.figure.id}:${second.figure.id}`;
    const own = {...relation(family, form, given, severityOf(a, b)), spoken: spokenOf([first, second])};
    // Last year may have had other money beside: then equal amounts now have unequal changes.
    const comparable = fundOf(a) === fundOf(b) || a.subject.dimensions.nature !== undefined;
    return [comparable ? own : {...own, ground: 'structure', certain: false}];
  });
}

/** From all money to that of one fund: what two of them come to, and came to, the one between them does too. */
const nestedFunds = ['all', 'fiscal', 'general'];

/** Whether the money of a statement lies between that of two others, on one side of income and expenditure. */
function liesBetween([odd, ...others]: readonly (Frame | undefined)[]): boolean {
  const rank = (frame: Frame | undefined): number => (frame ? nestedFunds.indexOf(fundOf(frame)) : -1);
  const [low, high] = others.map(rank).sort((a, b) => a - b);
  const flows = new Set([odd, ...others].map(frame => frame?.subject.dimensions.flow));
  return flows.size === 1 && (low ?? -1) >= 0 && rank(odd) >= (low ?? 0) && rank(odd) <= (high ?? -1);
}

/** Of three statements of one amount, the one that moved by another amount than the two others did. */
function oddChange(name: string, list: readonly Frame[]): Relation[] {
  const own = list.filter(frame => frame.change !== null && levelOf(frame) !== null && isClear(frame));
  if (own.length < 3) return [];
  return own.flatMap((frame, i): Relation[] => {
    const three = [frame, ...(i === 0 ? own.slice(1, 3) : [own[i - 1], own[i + 1] ?? own[i - 2]])];
    const moved = three.flatMap(other => other?.change ?? []);
    const levels = three.flatMap(other => levelOf(other ?? null) ?? []);
    const [odd, first, second] = moved.map(changeTerm);
    const [here, there, again] = levels.map(({figure}) => plus(figure));
    if (!odd || !first || !second || !here || !there || !again) return [];
    if (new Set(moved.map(({against}) => against)).size > 1 || !liesBetween(three)) return [];
    const given: Form[] = [
      {kind: 'sum', left: [first], right: [second]},
      {kind: 'sum', left: [here], right: [there]},
      {kind: 'sum', left: [here], right: [again]},
    ];
    const form: Form = {kind: 'sum', left: [odd], right: [first]};
    return [{...relation(`oddly:${name}:${frame.index}`, form, given, 'warning'), spoken: spokenOf(moved)}];
  });
}

/** Income and expenditure that come to the same now need not have done so last year. */
const severityOf = (a: Frame, b: Frame): Severity =>
  a.subject.dimensions.flow === b.subject.dimensions.flow ? 'error' : 'warning';

/** 基本支出 and 项目支出 of one section moved by what the whole moved by, wherever that is stated. */
function splitChanges(frames: readonly Frame[]): Relation[] {
  const changing = frames.filter(frame => frame.change !== null && levelOf(frame) !== null);
  const of = (nature: string): Frame[] => changing.filter(frame => frame.subject.dimensions.nature === nature);
  const wholes = changing.filter(
    ({subject, members}) =>
      subject.dimensions.key?.startsWith('total') && subject.dimensions.nature === undefined && members.length === 0,
  );
  const pairs = of('basic').flatMap(basic => {
    const project = of('project').find(other => other.section === basic.section && fundOf(other) === fundOf(basic));
    return project ? [[basic, project] as const] : [];
  });
  return pairs.flatMap(([basic, project]) =>
    wholes
      .filter(whole => fundOf(whole) === fundOf(basic) && whole.index !== basic.index)
      .map(whole => {
        const [d, b, p] = [whole.change as Mention, basic.change as Mention, project.change as Mention];
        const form: Form = {kind: 'sum', left: [changeTerm(d)], right: [changeTerm(b), changeTerm(p)]};
        const parts = [basic, project].map(frame => plus((levelOf(frame) as Mention).figure));
        const given: Form[] = [{kind: 'sum', left: [plus((levelOf(whole) as Mention).figure)], right: parts}];
        const isPlain = ![d, b, p].some(mayBeTurned);
        return relation(`split:${d.figure.id}:${b.figure.id}`, form, given, isPlain ? 'error' : 'warning');
      }),
  );
}

const relation = (family: string, form: Form, given: Form[], severity: Severity): Relation => ({
  rule: 'restatement',
  family: `restatement:${family}`,
  reading: 0,
  form,
  ground: 'words',
  certain: true,
  severity,
  tie: true,
  copied: 'fact',
  given,
  details: {},
});
