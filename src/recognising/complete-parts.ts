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
    areAllSources(names)
  );
}

const fundOf = (name: string): string | null => (carryOver.test(name) ? null : firstMatch(funds, name));

/** The year's own money, and what was left from the year before. */
function yearPartOf(name: string): string | null {
  if (/^(?:本年|当年)(?:收入|支出|预算|拨款)/u.test(name)) return 'year';
  return /^上年.{0,4}(?:结转|结余)|^年初.{0,4}结转/u.test(name) ? 'carried' : null;
}

/** 基本支出 and 项目支出, and beside them only other natures of expenditure and what is carried forward. */
function areAllNatures(names: readonly string[]): boolean {
  const kinds = names.map(name => (/结转下年/u.test(name) ? 'forward' : firstMatch(natures, name)));
  return (
    kinds.includes('basic') &&
    kinds.includes('project') &&
    kinds.every(kind => kind !== null && kind !== 'personnel' && kind !== 'publicUse') &&
    new Set(kinds).size === kinds.length
  );
}

/** Goods, works and services; a list may leave out one of which there is none. */
function areKindsOfProcurement(names: readonly string[]): boolean {
  const kinds = names.map(name => firstMatch(procurement, name));
  return kinds.length > 1 && kinds.every(kind => kind !== null) && new Set(kinds).size === kinds.length;
}

/** The sources of income from the treasury to 其他收入, each once, with or without what was carried over. */
function areAllSources(names: readonly string[]): boolean {
  const kinds = names.map(name => (yearPartOf(name) === 'carried' ? 'carried' : fundOf(name)));
  const has = (...wanted: string[]): boolean => wanted.some(kind => kinds.includes(kind));
  return (
    kinds.every(kind => kind !== null) &&
    new Set(kinds).size === kinds.length &&
    // What the treasury gives holds 一般公共预算: beside each other they would count twice.
    has('general') !== has('fiscal') &&
    has('business', 'specialAccount') &&
    has('other', 'unit') &&
    names.length >= 4
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
