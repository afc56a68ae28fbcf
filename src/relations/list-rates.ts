import type {Form, Moved, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isSameSubject, subjectOf} from '../recognising/sentences/subjects.ts';
import {baseOf} from './list-changes.ts';
import {completeness} from './list-completeness.ts';
import {levelTerm, members} from './list-members.ts';
import {threeItemsOf} from './list-threes.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * «A 万元，下降 30%，其中：B b 万元，下降 10%；C c 万元，下降 5%»: what the items of a complete list were, by their rates and
 * changes, comes to what the whole was. None of them was below nothing, so that of what is not told it follows that
 * the others were no more than the whole.
 */
export const rule: Rule = {
  meta: {id: 'list-rates', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts, in either year'},
  find: ({frames}) => frames.flatMap((frame, at) => ratesOf(frame, itemsOf(frame, frames, at))),
};

/** The items of a list that names all of its head; null where there is none. */
function itemsOf(frame: Frame, frames: readonly Frame[], at: number): readonly Frame[] | null {
  if (!frame.growth || !levelOf(frame)) return null;
  const threes = threeItemsOf(frames, at);
  if (threes) return threes;
  const parts = members(frame);
  const areLevelled = parts.length > 1 && parts.every(part => levelOf(part) !== null && !part.aside);
  return areLevelled && completeness(frame, parts) === 'all' ? parts : null;
}

function ratesOf(total: Frame, items: readonly Frame[] | null): Relation[] {
  const own = levelOf(total);
  const {growth} = total;
  if (!items || !own || !growth || !isRateOf(growth, total) || total.mayBelongToHead) return [];
  const told = items.flatMap(item => leaves(item, total)).map(item => movementOf(item, total));
  const known = told.filter(movement => movement !== null);
  const rates = known.filter(({moved}) => moved.percent !== null);
  if (rates.length === 0) return [];
  const said = [growth, ...known.flatMap(movement => movement.said ?? [])];
  const severity = severityOf(said, [total, ...items]);
  if (!severity || !areOfOneYear(said, total.subject.year)) return [];
  const form: Form = {
    kind: 'rates',
    level: [plus(own.figure)],
    percent: growth.figure.id,
    falling: growth.sign < 0,
    parts: known.map(({moved}) => moved),
    open: known.length < told.length || items.length === 0,
  };
  // Where they do not come to the whole now, they are not what it consists of.
  const given: Form[] = [{kind: 'sum', left: [plus(own.figure)], right: items.map(levelTerm)}];
  return [
    {
      rule: 'list-rates',
      family: `list-rates:${growth.figure.id}`,
      reading: 0,
      form,
      ground: 'words',
      certain: true,
      severity,
      given,
      details: {},
    },
  ];
}

/** What was bought and what was run, where the words tell how these moved, and not their whole. */
function leaves(item: Frame, total: Frame): Frame[] {
  const parts = item.subject.dimensions.key === 'three:vehicles' ? members(item).filter(part => levelOf(part)) : [];
  if (parts.length === 0 || movementOf(item, total) !== null || !parts.every(isOfCars)) return [item];
  const areAll = new Set(parts.map(({subject}) => subject.dimensions.key)).size === 2 && parts.length === 2;
  return areAll || (parts.length === 1 && saysNoneBefore(total, 'three:purchase')) ? parts : [...parts, item];
}

const isOfCars = ({subject}: Frame): boolean => /^three:(?:purchase|running)$/u.test(subject.dimensions.key ?? '');

interface Movement {
  moved: Moved;
  /** The figure that says how it moved; null where words alone do. */
  said: Mention | null;
}

/** How an item moved against the year before, by what is printed; null where nothing tells. */
function movementOf(item: Frame, total: Frame): Movement | null {
  const own = levelOf(item);
  const {change, prior, direction} = item;
  const growth = item.growth ?? ofBoth(item);
  if (!own || item.mayBelongToHead) return null;
  const level = [plus(own.figure)];
  if (prior && prior.against !== 'budget')
    return {moved: {level: [plus(prior.figure)], percent: null, falling: false}, said: prior};
  if (change && change.against !== 'budget' && change.sign !== 0) {
    const back = change.sign > 0 ? minus(change.figure) : plus(change.figure);
    return {moved: {level: [...level, back], percent: null, falling: false}, said: change};
  }
  if (growth && isRateOf(growth, item) && !isFromNothing(growth))
    return {moved: {level, percent: growth.figure.id, falling: growth.sign < 0}, said: growth};
  const isSame = direction?.said === 'same' && direction.against === 'year';
  return isSame || saysNoneBefore(total, item.subject.dimensions.key)
    ? {moved: {level, percent: null, falling: false}, said: null}
    : null;
}

/** 「增长100%」 is written of what there was none of before as well as of what doubled. */
const isFromNothing = ({token: {value}, sign}: Mention): boolean =>
  sign > 0 && value.digits === 100 * 10 ** value.decimals;

const namesBoth = /购置[^。;,]{0,8}运行(?:维护)?(?:费用?|经费|支出)*(?:分别|均|都)?$/u;

/** 「运行费 9。…公务用车购置费和运行费均下降 2%」: said behind what was run, of both. */
const ofBoth = ({subject, members: parts}: Frame): Mention | null =>
  subject.dimensions.key === 'three:vehicles'
    ? (parts.find(({growth}) => growth && namesBoth.test(growth.noun) && !isOfEach(growth))?.growth ?? null)
    : null;

/** 「购置费和运行费分别下降 85%和 23%」: one rate of each. */
const isOfEach = ({behind}: Mention): boolean =>
  /^\s*(?:[和、与及]|以及)\s*(?:下降|增长|减少|增加)?\s*[-−]?\s*\d[\d.]*\s*[%％]/u.test(behind);

const words: Record<string, RegExp> = {
  'three:overseas': /出国/u,
  'three:purchase': /购置/u,
  'three:running': /运行/u,
  'three:reception': /接待/u,
};

/** Whether the words around a total say an item to be as it was, by its name alone. */
const saysNoneBefore = (total: Frame, key: string | null | undefined): boolean =>
  total.unmoved.some(named => words[key ?? '']?.test(named) === true);

/** What is counted, or a part: neither moves as the money for all of it does. */
const ofPart = /国内|外事|[国境]外|批次|人次|人数|团组|数量|保有|车辆数/u;

/** How much something moved is told against the year before, as it is counted now, and of that thing. */
function isRateOf(growth: Mention, {subject}: Frame): boolean {
  if (growth.against === 'budget' || growth.sign === 0 || /口径|剔除|扣除/u.test(growth.lead)) return false;
  const {key} = subject.dimensions;
  if (ofPart.test(growth.noun) && !ofPart.test(subject.noun)) return false;
  if (namesBoth.test(growth.noun)) return key === 'three:vehicles' && !isOfEach(growth);
  return growth.noun === '' || isSameSubject(subject, subjectOf(growth.noun, growth.noun));
}

/** 「较2015年下降 2%，其中：A 5，较上年下降 3%」 in a document of 2017: measured against other years. `year`: what it is about. */
function areOfOneYear(said: readonly Mention[], year: number | null): boolean {
  const named = said.map(({lead}) => /(?:比|较|与|同|和)\s*(20\d{2})\s*年(?![^,。;]*(?:比|较))/u.exec(lead)?.[1]);
  const years = new Set(named.flatMap(own => (own === undefined ? [] : Number(own))));
  const [only] = years;
  if (only === undefined) return true;
  if (years.size > 1) return false;
  return year === null ? !named.includes(undefined) : only === year - 1;
}

/** An error where all are measured against one year by the same words; asked where some do not say what; null where they differ. */
function severityOf(said: readonly Mention[], frames: readonly Frame[]): 'error' | 'warning' | null {
  const bases = new Set(said.map(baseOf));
  if (bases.size === 1) return 'error';
  if (bases.size > 2 || !bases.has('')) return null;
  // 「决算数 5，同比下降 1%」 can be of no other year's than its final account.
  return bases.has('final') && frames.some(({final}) => final !== null) ? 'error' : 'warning';
}
