import {firstMatch, funds, natures, threes} from './vocabulary/concepts.ts';
import {carryOver} from './vocabulary/words.ts';

/** Kinds of procurement (政府采购法 第二条). */
const procurement = [
  [/货物/u, 'goods'],
  [/工程/u, 'works'],
  [/服务/u, 'services'],
] as const;

const inThree = /三公/u;

/**
 * Whether the names of the parts leave no other reading than that together they are the whole: the
 * items of 三公经费, the kinds of procurement, of expenditure, of personnel and public use, the funds
 * of the treasury, all sources of income, this year's money and what was carried over. Each of them once, and nothing beside them.
 */
export function arePartsOfOne(names: readonly string[]): boolean {
  return (
    isExactly(names, name => threeOf(name), [
      ['overseas', 'vehicles', 'reception'],
      ['overseas', 'purchase', 'running', 'reception'],
      ['purchase', 'running'],
      ['total', 'meeting', 'training'],
      ['overseas', 'vehicles', 'reception', 'meeting', 'training'],
    ]) ||
    areKindsOfProcurement(names) ||
    isExactly(names, name => firstMatch(natures, name), [
      ['basic', 'project'],
      ['personnel', 'publicUse'],
      ['personnel', 'publicUse', 'project'],
    ]) ||
    areAllNatures(names) ||
    isExactly(names, name => fundOf(name), [['general', 'governmentFund', 'stateCapital']]) ||
    isExactly(names, name => yearPartOf(name), [['year', 'carried']]) ||
    areAllotments(names) ||
    areAllSources(names)
  );
}

/** 货物, 工程类, 政府采购服务支出: a row that is called by its kind alone. */
const procurementKind = /^(?:政府采购)?(货物|工程|服务)(?:类|支出|预算|采购)?(?:[小合]计)?$/u;

/** The kind of procurement that a name is of; null where it names what is bought. */
export const kindOfProcurement = (name: string): string | null => procurementKind.exec(name)?.[1] ?? null;

/**
 * Positions of names in a longer list which by their words are all there is to a whole: the items of 三公经费 above
 * 会议费 and what counts cars and guests, the kinds of procurement above what is bought. Empty where there are none.
 */
export function wholeAmong(names: readonly string[]): number[] {
  const threesAt = positions(names, isThreeItem);
  for (const found of [threesAt, positions(names, name => kindOfProcurement(name) !== null)])
    if (found.length > 1 && found.length < names.length && arePartsOfOne(found.map(i => names[i] ?? ''))) return found;
  return [];
}

/** An item of 三公经费 in money: 公务用车购置费, and not 公务用车购置数 or 国内公务接待批次. */
function isThreeItem(name: string): boolean {
  const three = firstMatch(threes, name);
  const isMoney = /费(?:用)?(?:支出)?(?:小计)?$/u.test(name);
  return isMoney && three !== null && three !== 'total' && three !== 'meeting' && three !== 'training';
}

const positions = (names: readonly string[], test: (name: string) => boolean): number[] =>
  names.flatMap((name, i) => (test(name) ? [i] : []));

const fundOf = (name: string): string | null => (carryOver.test(name) ? null : firstMatch(funds, name));

/** The year's own money, and what was left from the year before. */
function yearPartOf(name: string): string | null {
  if (/^(?:本年|当年)(?:收入|支出|预算|拨款)/u.test(name)) return 'year';
  return /^上年.{0,4}(?:结转|结余)|^年初.{0,4}结转/u.test(name) ? 'carried' : null;
}

/** 基本支出 and 项目支出, and beside them only other natures of expenditure and what is carried forward. */
function areAllNatures(names: readonly string[]): boolean {
  const kinds = differentKinds(names, name => (/结转下年/u.test(name) ? 'forward' : firstMatch(natures, name)));
  return kinds?.has('basic') === true && kinds.has('project') && !kinds.has('personnel') && !kinds.has('publicUse');
}

/** Goods, works and services; a list may leave out one of which there is none. */
const areKindsOfProcurement = (names: readonly string[]): boolean =>
  names.length > 1 && differentKinds(names, name => firstMatch(procurement, name)) !== null;

/** What each of several names is of; null as soon as one is of nothing, or of what another is. */
function differentKinds(names: readonly string[], kindOf: (name: string) => string | null): Set<string> | null {
  const kinds = new Set<string>();
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === null || kinds.has(kind)) return null;
    kinds.add(kind);
  }
  return kinds;
}

/** 经费拨款 and 纳入预算管理的非税收入拨款, the two of them. */
export const areAllotments = (names: readonly string[]): boolean =>
  isExactly(names, allotmentOf, [['outlay', 'levied']]);

/** 一般公共预算拨款 as the forms of some provinces break it down: from taxes at large, and from what the body levies itself. */
function allotmentOf(name: string): string | null {
  if (/^经费拨款(?:收入)?$/u.test(name)) return 'outlay';
  return /^(?:纳入.{0,8}预算管理的?)?非税收入(?:拨款|安排.{0,4})?$/u.test(name) ? 'levied' : null;
}

/** What was saved in earlier years, spent this year: 使用非财政拨款结余, 用事业基金弥补收支差额. */
const usedSurplus = /^使用.{0,12}结余|弥补收支差额/u;

/** The sources of income from the treasury to 其他收入, each once, with or without what was carried over or saved. */
function areAllSources(names: readonly string[]): boolean {
  if (names.length < 4) return false;
  const kinds = differentKinds(names, name =>
    yearPartOf(name) === 'carried' ? 'carried' : usedSurplus.test(name) ? 'used' : fundOf(name),
  );
  return (
    kinds !== null &&
    // What the treasury gives holds 一般公共预算: beside each other they would count twice.
    kinds.has('general') !== kinds.has('fiscal') &&
    (kinds.has('business') || kinds.has('specialAccount')) &&
    (kinds.has('other') || kinds.has('unit'))
  );
}

/** 三公经费小计 beside 会议费 and 培训费. */
const threeOf = (name: string): string | null =>
  firstMatch(threes, name) ??
  (/^购置费?$/u.test(name)
    ? 'purchase'
    : /^运行(?:维护)?费?$/u.test(name)
      ? 'running'
      : inThree.test(name)
        ? 'total'
        : null);

function isExactly(
  names: readonly string[],
  kindOf: (name: string) => string | null,
  wholes: readonly (readonly string[])[],
): boolean {
  const fitting = wholes.filter(whole => whole.length === names.length);
  if (fitting.length === 0) return false;
  const kinds = names.map(kindOf);
  return fitting.some(whole => whole.every(kind => kinds.filter(own => own === kind).length === 1));
}
