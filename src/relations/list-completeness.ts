import {namesParted} from '../recognising/sentences/classifying.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {basicSets, completeSets, incomes, isBesideSet, usualSets, wholeSets} from '../recognising/sentences/mates.ts';
import {isCeiling} from '../recognising/sentences/subjects.ts';
import {
  areCoded,
  areCountedBelow,
  areEconomic,
  areItemsOfClass,
  goesDownToHousing,
  isClassified,
} from './list-classes.ts';
import {sharesComeToAll} from './list-shares.ts';
import {isUsual, namesIn} from './list-usual.ts';
import {areThreeItems} from './three-set.ts';

/** Whether the parts are all there are of a set of words that go together. */
export const isComplete = (members: readonly Frame[]): boolean =>
  areSet([...completeSets, ...wholeSets], members, members[0]?.head?.absent ?? []);

/** Whether what moved is all that did, with what is said to be as it was. */
export const isCompleteMove = (members: readonly Frame[]): boolean =>
  areSet(completeSets, members, members[0]?.head?.unmoved ?? []);

/** `none`: what the words around the list say to have no amount. */
function areSet(sets: readonly (readonly RegExp[])[], members: readonly Frame[], none: readonly string[]): boolean {
  const nouns = members.map(nounOfPart);
  const isNone = (word: RegExp): boolean => none.some(named => word.test(named) && !isHalfOf(word, none));
  return sets.some(
    set =>
      set.every(word => nouns.some(noun => word.test(noun)) || isNone(word)) &&
      nouns.every(noun => set.some(word => word.test(noun)) || isBesideSet(set, noun)),
  );
}

/** 购置公务用车0辆 says that no car was bought, and nothing of what cars cost where one word stands for both. */
const isHalfOf = (word: RegExp, none: readonly string[]): boolean =>
  word.test('公务用车购置') && word.test('公务用车运行') && !none.some(named => /运行/u.test(named));

/** 公务用车保有量2辆，购置及运行维护费 5: of cars, which stand before it. */
const nounOfPart = ({subject}: Frame): string =>
  subject.dimensions.key === 'three:vehicles' ? `公务用车${subject.noun}` : subject.noun;

/**
 * How sure it is that a list names all parts: by its words, by the classification it follows, by its kind, as the others
 * of its document do, as lists usually do, or not.
 */
export type Completeness = 'all' | 'classified' | 'likely' | 'habit' | 'usual' | 'open';

/** Whether nothing says that a list names all parts. */
export const isOpen = (complete: Completeness): boolean =>
  complete === 'open' || complete === 'usual' || complete === 'habit';

/** How sure it is that a list names all parts of its head. */
export function completeness(head: Frame, parts: readonly Frame[]): Completeness {
  // What may be spent at most is no sum of what is planned.
  if (isCeiling(head.subject.noun)) return 'likely';
  // （一）无因公出国费。（二）接待费 2。（三）用车费 3。
  if (areThreeItems(parts, head.absent)) return 'all';
  if (lacksNumbers(parts, startOf(head)) || parts.some(isReckoned)) return 'open';
  if (areBasicOfTotal(head, parts)) return 'classified';
  if (isComplete(parts) || sharesComeToAll(parts) || areBonds(head, parts) || areNamed(head, parts)) return 'all';
  if (areItemsOfClass(head, parts) || areCountedBelow(head, parts)) return 'all';
  if (areAllTransfers(head, parts) || areYearAndCarried(head, parts) || areParted(parts)) return 'all';
  if (areStaffCosts(head, parts) || isWholly(parts) || endsWithRest(head, parts) || isMadeUp(parts)) return 'all';
  if (areAllBonds(head, parts)) return 'classified';
  if (areIncomes(head, parts)) return namesCarried(head, parts) || areAllIncomes(head, parts) ? 'all' : 'classified';
  if (areCounted(head, parts)) return parts.every(({subject}) => /项目$/u.test(subject.noun)) ? 'all' : 'classified';
  if (
    parts.length > 1 &&
    (isClassified(parts) || goesDownToHousing(parts) || areCoded(parts) || areEconomic(head, parts))
  )
    return 'classified';
  if (areSet(usualSets, parts, []) || areTransfers(head, parts) || isReckonedWhole(head, parts)) return 'classified';
  if (parts.length < 2 || !isPartition(head, parts)) return isUsual(head, parts) ? 'usual' : 'open';
  return namesAll(head, parts) && sortOfPart(parts[0] as Frame) !== 'assets' ? 'all' : 'likely';
}

/** 「拨款支出 10，主要包括：人员经费 6、公用经费 2」: the projects of a total may be told elsewhere. */
const areBasicOfTotal = ({subject, context}: Frame, parts: readonly Frame[]): boolean =>
  /^total(?::all|:year)?$/u.test(subject.dimensions.key ?? '') &&
  [subject, ...context].every(({noun, dimensions}) => dimensions.nature === undefined && !/基本支出/u.test(noun)) &&
  areSet(basicSets, parts, []);

const incomeSource =
  /财政拨款|财政补助|一般公共预算|政府性?基金|国有资本|经费拨款|非税收入|财政专户|专户(?:管理|资金)|事业(?:单位)?(?:经营|服务)*收入|经营(?:服务)?收入|上级补助|附属单位上缴|其他(?:收入|资金)$|结转|结余|用事业基金/u;
const treasury = /财政(?:拨款|补助)/u;
const ofTreasury = /一般公共预算|政府性?基金|国有资本|经费拨款|非税/u;

/** The sources of income as the forms list them, down to 其他收入: what is none of the others is that. */
const areIncomes = ({subject}: Frame, parts: readonly Frame[]): boolean => {
  const nouns = parts.map(part => part.subject.noun);
  const holdOneAnother = nouns.some(noun => treasury.test(noun)) && nouns.some(noun => ofTreasury.test(noun));
  return (
    /收入/u.test(subject.noun) &&
    !/支出|基金|非税|事业|其他|其中/u.test(subject.noun) &&
    nouns.length > 2 &&
    new Set(nouns).size === nouns.length &&
    !holdOneAnother &&
    nouns.every(noun => incomeSource.test(noun)) &&
    nouns.some(noun => /^其他(?:收入|资金)$/u.test(noun))
  );
};

/** What was carried over belongs to 收入总计, and may be left out of a list of what comes in. */
const namesCarried = ({subject}: Frame, parts: readonly Frame[]): boolean =>
  /本年|当年/u.test(subject.noun) || parts.some(part => /结转|结余|用事业基金/u.test(part.subject.noun));

/** The six sources that the form of income (财决03表) has columns for are all that comes in, but not all there is: 收入总计. */
const areAllIncomes = ({subject}: Frame, parts: readonly Frame[]): boolean =>
  !/总/u.test(subject.noun) &&
  parts.length === incomes.length &&
  incomes.every(source => parts.some(part => source.test(part.subject.noun)));

/** The form of the treasury's money (财决01-1表) makes up 收入总计 and 支出总计 of the year's and of what is carried over. */
const areYearAndCarried = ({subject: {noun, dimensions}}: Frame, parts: readonly Frame[]): boolean =>
  dimensions.key === 'total:all' &&
  dimensions.fund === 'fiscal' &&
  /总计/u.test(noun) &&
  parts.length === 2 &&
  [isOfYear, isCarried].every(test => parts.filter(part => test(part, dimensions.flow)).length === 1);

const isOfYear = ({subject: {noun, dimensions}}: Frame, flow: unknown): boolean =>
  /^(?:本年|当年)?(?:财政拨款)?(?:收入|支出)合计$|^(?:本年|当年)(?:财政拨款)?(?:收入|支出)$/u.test(noun) &&
  dimensions.flow === flow;

const isCarried = ({subject: {noun, dimensions}}: Frame, flow: unknown): boolean =>
  /^年[初末终](?:财政拨款)?结(?:转|余)(?:[和及、]?结余)?$/u.test(noun) &&
  dimensions.carry === (flow === 'income' ? 'brought' : 'forward');

/** 会议费、培训费和差旅费预算 10，其中：会议费 5、培训费 3、差旅费 2: each of the names of the whole, and no other. */
function areNamed({subject}: Frame, parts: readonly Frame[]): boolean {
  const names = namesIn(subject);
  return (
    names.length > 1 &&
    names.length === parts.length &&
    names.every(
      name =>
        name.length > 2 && parts.filter(part => name.includes(part.subject.noun.replace(/[“”"]/gu, ''))).length === 1,
    )
  );
}

/** 调入资金 9，其中：从基金调入 4，从专户调入 3，其他调入 2: the last item is the rest of it, by no name that has a code. */
const endsWithRest = (head: Frame, parts: readonly Frame[]): boolean => {
  const {noun: last, dimensions} = (parts.at(-1) as Frame).subject;
  // 公务用车加油 4、公务用车保险 3、公务用车其他支出 2: what they all begin with says nothing of one of them.
  const noun = last.slice(commonStart(parts));
  const isOfCode = parts.some(
    ({subject}) => subject.chain.length > 0 || /^(?:function|economic)/u.test(subject.dimensions.key ?? ''),
  );
  return (
    parts.length > 2 &&
    /^其他(?!(?:收入|资金)$|.*等)/u.test(noun) &&
    !/^(?:function|economic|government):/u.test(dimensions.key ?? '') &&
    !isOfCode &&
    isUsual(head, parts)
  );
};

/** How many characters the names of all parts begin with in common. */
function commonStart(parts: readonly Frame[]): number {
  const [first = '', ...others] = parts.map(({subject}) => subject.noun);
  const at = [...first].findIndex((sign, i) => others.some(other => other[i] !== sign));
  return Math.max(at, 0);
}

/** The classes of the budget that are spent on people; by the forms 人员经费 is made up of them. */
const areStaffCosts = ({subject}: Frame, parts: readonly Frame[]): boolean =>
  /^(?:一般公共预算)?(?:财政拨款)?(?:基本支出)?人员(?:经费|支出)/u.test(subject.noun) &&
  areSet([[/^工资(?:和)?福利支出/u, /^对个人和?家庭的?补助/u]], parts, []);

/** 「收入全部为财政拨款收入 10」: the one part is all there is. */
const isWholly = ([only, more]: readonly Frame[]): boolean =>
  more === undefined &&
  /(?:全部|均)(?:为|是|来源于|来自)[^。;,:]*$/u.test((levelOf(only ?? null)?.lead ?? '').replace(/\s+/gu, ''));

/** 「由A 6、B 4两部分组成」: as many parts as are counted, or, where none are counted, those that are named. */
function isMadeUp(parts: readonly Frame[]): boolean {
  const [first, last] = [levelOf(parts[0] ?? null), levelOf(parts.at(-1) ?? null)];
  if (!first || !last || parts.length < 2 || !/[,;]由[^,。;:]*$/u.test(first.lead.replace(/\s+/gu, ''))) return false;
  const made = /^([一二两三四五六七八九十])?(?:个)?(?:大)?(?:部分|[项类块])?(?:共同)?(?:组成|构成)/u.exec(
    last.behind.replace(/\s+/gu, ''),
  );
  return made !== null && (made[1] === undefined || parts.length === countOf(made[1]));
}

const countOf = (word: string): number => '一二三四五六七八九十'.indexOf(word.replace('两', '二')) + 1;

/** 分中央和地方看，中央 4，地方 6: each of the names by which the words part the whole, and no other. */
function areParted(parts: readonly Frame[]): boolean {
  const names = namesParted((levelOf(parts[0] ?? null)?.lead ?? '').replace(/\s+/gu, ''));
  const isOf = ({subject}: Frame, name: string): boolean =>
    subject.noun.includes(name) && !subject.noun.includes(`非${name}`);
  return (
    names.length > 0 &&
    names.length === parts.length &&
    names.every(name => parts.filter(part => isOf(part, name)).length === 1)
  );
}

/**
 * 债务转贷收入 10（其中：新增债券 6、再融资债券 4）: bonds are for something new, or roll over old ones. Loans of foreign
 * governments are passed on, too, and until 2019 other debts were turned into bonds: it is asked.
 */
const areAllBonds = ({subject}: Frame, parts: readonly Frame[]): boolean =>
  /债[务券]|转贷/u.test(subject.noun) &&
  parts.length === 2 &&
  [/^新增(?:地方)?(?:政府)?(?:一般|专项)?债[务券]/u, /^再融资(?:一般|专项)?债[务券]/u].every(kind =>
    parts.some(part => kind.test(part.subject.noun)),
  );

/** 新增债券 10，其中一般债券 6、专项债券 4: of new bonds there are no others; some bonds roll over old ones. */
const areBonds = ({subject}: Frame, parts: readonly Frame[]): boolean =>
  /新增[^、和及]*债券(?:转贷|发行)?(?:收入|资金|额度|限额)?$/u.test(subject.noun) &&
  parts.length === 2 &&
  ['一般', '专项'].every(kind =>
    parts.some(part =>
      new RegExp(`^(?:地方)?(?:政府)?${kind}债券(?:资金|收入|额度|限额)?$`, 'u').test(part.subject.noun),
    ),
  );

/** 「项目3个，涉及金额 9，其中：A 2、B 3、C 4」: as many items as are counted, and each another. */
const areCounted = ({projects}: Frame, parts: readonly Frame[]): boolean =>
  projects !== null &&
  projects > 1 &&
  parts.length === projects &&
  new Set(parts.map(({subject}) => subject.noun)).size === projects &&
  parts.every(({subject, projects: own}) => subject.noun !== '' && own === null);

/** 「收入总计 A，其中：一般公共预算收入 B、上级补助收入 C、债务转贷收入 D…」: how a government reckons all it can spend. */
export const isReckonedWhole = ({subject}: Frame, parts: readonly Frame[]): boolean => {
  const nouns = parts.map(part => part.subject.noun);
  return (
    /总(?:[计量]|收入|支出)/u.test(subject.noun) &&
    nouns.length > 2 &&
    nouns.some(noun => /补助|转移|上解/u.test(noun)) &&
    nouns.some(noun => /债[务券]|调[入出]资金|调节基金/u.test(noun)) &&
    nouns.every(noun => /收入|支出|补助|转移|结转|结余|调[入出]资金|调节基金|债[务券]|上解/u.test(noun))
  );
};

/** 预算法 16: transfers are general or special ones. Of 上级补助 a part may be 税收返还, which is then named as well. */
const areTransfers = ({subject: {noun}}: Frame, parts: readonly Frame[]): boolean =>
  /转移支付(?:补助)?(?:资金|收入|支出|预算|合计|总额)*$/u.test(noun) &&
  !/返还/u.test(noun) &&
  areSet([[/^一般性转移支付/u, /^专项转移支付/u]], parts, []);

/** The items by which governments account for what comes from above: 11001, 11002 and 11003 of the classification. */
const areAllTransfers = ({subject: {noun}}: Frame, parts: readonly Frame[]): boolean =>
  /转移支付|上级补助/u.test(noun) && areSet([[/返还/u, /^一般性?转移支付/u, /^专项转移支付/u]], parts, []);

/** 「…（加上上级补助 6、减去结转 5）」: how an amount was reckoned, not what it consists of. */
const isReckoned = ({subject}: Frame): boolean => /^(?:加上?|另加|减去?|扣除|剔除|抵减)/u.test(subject.noun);

/** Numbered lines that do not count up from where they start: a line of the list is elsewhere, or was not read. */
function lacksNumbers(parts: readonly Frame[], start: number): boolean {
  const numbers = parts.flatMap(({ordinal}) => (ordinal === null ? [] : [ordinal]));
  return (
    numbers.length > 1 &&
    numbers.some((number, i) => number !== i + 1) &&
    numbers.some((number, i) => number !== i + start)
  );
}

/** Numbers may go on through the lists of several items: （一）A：1.、2.；（二）B：3.、4. */
function startOf(head: Frame): number {
  const before = head.peers[head.peers.indexOf(head) - 1];
  return (before?.members.findLast(({ordinal}) => ordinal !== null)?.ordinal ?? 0) + 1;
}

/** Parts of one sort, none of which holds another: funds, or classes of one level, under a total. */
function isPartition(head: Frame, parts: readonly Frame[]): boolean {
  const sorts = new Set(parts.map(sortOfPart));
  const [sort] = sorts;
  if (sorts.size !== 1 || sort === undefined || sort === '') return false;
  if (sort === 'fund') return !head.subject.dimensions.nature && !holdsOneAnother(parts);
  return new Set(parts.map(part => part.subject.noun)).size === parts.length;
}

function sortOfPart(part: Frame): string {
  const {chain, dimensions} = part.subject;
  if (chain.length > 0) return `chain${chain.length}${chain.at(-1)?.slice(0, 1)}`;
  const [system, code] = (dimensions.key ?? '').split(':');
  if (system === 'function' || system === 'economic' || system === 'government') return `${system}${code?.length}`;
  if (dimensions.carry === 'brought' || dimensions.carry === 'forward') return 'fund';
  if (system === 'total' && dimensions.nature === undefined && (dimensions.fund || dimensions.key === 'total:year'))
    return 'fund';
  // 资产总额 10，其中：流动资产 2、固定资产 7、其他资产 1.
  return part.head?.subject.dimensions.domain === 'assets' &&
    /资产|投资|工程|房屋|土地|车辆|设备|家具|图书|文物/u.test(part.subject.noun)
    ? 'assets'
    : '';
}

/** 财政拨款 holds 一般公共预算; 本年收入 holds all funds. */
function holdsOneAnother(parts: readonly Frame[]): boolean {
  const has = (test: (subject: Frame['subject']) => boolean): boolean => parts.some(part => test(part.subject));
  const treasury = has(({dimensions}) => /^(?:general|governmentFund|stateCapital)$/u.test(dimensions.fund ?? ''));
  const year = has(({dimensions}) => dimensions.fund === undefined && dimensions.carry === 'within');
  const fund = has(({dimensions}) => dimensions.fund !== undefined);
  return (treasury && has(({dimensions}) => dimensions.fund === 'fiscal')) || (year && fund);
}

/** Words that no open list has: an item for the rest, or one for what there is none of. */
const namesAll = (head: Frame, parts: readonly Frame[]): boolean =>
  parts.some(part => isRest(head, part) || levelOf(part)?.token.value.digits === 0) ||
  parts.every(part => part.share !== null);

/** What was carried over is the rest of what comes in; each part of what was carried over is named so. */
const isRest = ({subject: whole}: Frame, {subject: {noun}}: Frame): boolean =>
  /^其他/u.test(noun) || (/结转|结余|余额/u.test(noun) && !/结转|结余|余额/u.test(whole.noun));
