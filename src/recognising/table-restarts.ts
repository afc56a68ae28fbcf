import {ideographValue} from './numbering.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {plainTitle} from './table-names.ts';

/** So many tables must come again in the same order to show that a file holds a second disclosure. */
const leastAgain = 2;

/**
 * Before which tables a further disclosure may begin, by index: where the numbers of tables begin again, or
 * titles come again in the order in which they came before.
 */
export function tableRestarts(tables: readonly RecognisedTable[]): ReadonlySet<number> {
  return new Set([...titleRestarts(tables), ...numberRestarts(tables)]);
}

/** Where tables are numbered from one again: 公开01表 behind 公开08表. */
function numberRestarts(tables: readonly RecognisedTable[]): number[] {
  const starts: number[] = [];
  let last = 0;
  for (const [i, {caption}] of tables.entries()) {
    const number = ordinalOf(caption.number);
    if (number === null) continue;
    if (number === 1 && last > 1) starts.push(i);
    last = number;
  }
  return starts;
}

function ordinalOf(number: string): number | null {
  // 表3-1 is a part of the third.
  const digits = /\d{1,2}/u.exec(number)?.[0];
  if (digits !== undefined) return Number(digits);
  const value = ideographValue(/[一二三四五六七八九十]{1,3}/u.exec(number)?.[0] ?? '');
  return Number.isNaN(value) ? null : value;
}

/** A table of amounts with a title by which it is known again; '' for forms, lists and tables without one. */
const keyOf = ({kind, caption}: RecognisedTable): string =>
  kind === 'amounts'
    ? plainTitle(caption.title.replace(/^.*(?=20\d{2}\s*年.{4})/u, '')).replace(/部门|单位/gu, '')
    : '';

/** Where a sequence of tables begins again: indexes of tables, ascending. */
function titleRestarts(tables: readonly RecognisedTable[]): number[] {
  const keys = tables.map(keyOf);
  const starts: number[] = [];
  let seen = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    if (key === '') continue;
    if (seen.has(key) && comesAgain(keys.slice(i), seen)) {
      starts.push(i);
      seen = new Map();
    }
    if (!seen.has(key)) seen.set(key, i);
  }
  return starts;
}

/** Whether titles follow in the order in which they were seen before, up to the first that repeats among them. */
function comesAgain(keys: readonly string[], seen: ReadonlyMap<string, number>): boolean {
  const own = new Set<string>();
  let last = -1;
  let again = 0;
  for (const key of keys) {
    if (key === '') continue;
    if (own.has(key)) break;
    own.add(key);
    const place = seen.get(key);
    if (place === undefined) continue;
    if (place < last) return false;
    last = place;
    again += 1;
  }
  return again >= leastAgain;
}
