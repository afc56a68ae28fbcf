import {economicNames} from './vocabulary/economic-names.ts';
import {functionNames} from './vocabulary/function-names.ts';

/** The classification a code belongs to, told by its first digit (政府收支分类科目). */
export type CodeSystem = 'function' | 'economic' | 'government' | 'income';

export interface ClassCode {
  system: CodeSystem;
  /** Digits only: 3 for a class 类, 5 for a section 款, 7 for an item 项. */
  code: string;
}

/** The classification of a code, or null for digits that are no code of one. */
export function classCode(digits: string): ClassCode | null {
  if (!/^\d{3}(?:\d{2}){0,3}$/u.test(digits)) return null;
  const first = digits[0];
  if (first === '2') return {system: 'function', code: digits};
  if (first === '3' && digits < '4') return {system: 'economic', code: digits};
  if (first === '5') return {system: 'government', code: digits};
  // 101 to 111: 12345 is the number of a hotline.
  if (/^1(?:0\d|1[01])/u.test(digits)) return {system: 'income', code: digits};
  return null;
}

export interface CodedName {
  code: string;
  name: string;
}

/** A name that carries its code: 2010801-行政运行 · [206]科学技术支出 · 208社会保障 · 行政运行（2101501）. */
export function readCodedName(text: string): CodedName | null {
  const before = /^[[（(【]?(\d{3,9})[\])）】]?[-—_.、:：]?([\u4e00-\u9fff“"].*)$/u.exec(text);
  if (before?.[1] && before[2] && classCode(before[1])) return {code: before[1], name: before[2]};
  const after = /^(.*[\u4e00-\u9fff”")）])[[（(【](\d{3,9})[\])）】]$/u.exec(text);
  if (after?.[1] && after[2] && classCode(after[2])) return {code: after[2], name: after[1]};
  return codeWithin(text);
}

/** The classes with their names. */
const namedClasses = new Set(
  [...functionNames, ...economicNames].flatMap(([code, name]) => (code.length === 3 ? [`${code}${name}`] : [])),
);

/**
 * 其他医疗保障 over 2101599 管理事务支出: a code beside the last line of its wrapped name, read with it as one. Three
 * digits are a code where they stand in the name of their class: 省道301改造支出 has the number of a road.
 */
function codeWithin(text: string): CodedName | null {
  const [, head = '', code = '', rest = ''] =
    /^([\u4e00-\u9fff（）()、]{2,}?)([23]\d{2}(?:\d{2}){0,2})([\u4e00-\u9fff（）()、]+)$/u.exec(text) ?? [];
  if (!classCode(code) || (code.length === 3 && !namedClasses.has(code + head + rest))) return null;
  return {code, name: head + rest};
}

/**
 * Codes printed in several columns (类, 款, 项) put together. A row may leave out what it shares with
 * the row before; a leading zero may be lost. Columns that repeat the whole code are allowed too.
 */
export class SplitCodes {
  #parts: string[] = [];

  /** The whole code of a row from its code columns; '' where it has none. */
  next(columns: readonly string[]): string {
    const filled = columns.map(text => (/^\d{1,9}$/u.test(text) ? text : ''));
    const last = filled.findLastIndex(text => text !== '');
    if (last < 0) return '';
    if (filled.length === 1) return filled[0] ?? '';
    const whole = filled[last] ?? '';
    if (last > 0 && whole.length > 2 && whole.length === 3 + 2 * last) return whole;
    // 208 050 1: a code that stands across the columns and was cut where they meet.
    const joined = filled.join('');
    if (filled.slice(1).some(text => text.length === 3) && /^\d{7}$/u.test(joined)) return joined;
    if (filled[0]) this.#parts = [];
    for (let i = 0; i <= last; i += 1) {
      const text = filled[i] ?? '';
      if (text !== '') this.#parts[i] = i === 0 ? text : text.padStart(2, '0');
    }
    this.#parts.length = last + 1;
    return this.#parts.every(part => part !== undefined && part !== '') ? this.#parts.join('') : '';
  }
}
