import type {RecognisedTable} from './recognised-table.ts';
import {plainTitle} from './table-names.ts';

/** So many tables must come again in the same order for a file to hold a second disclosure. */
const leastAgain = 3;

/**
 * Parts a file where the same tables are printed once more in the same order, of other money: a department
 * publishes its own disclosure and those of its units one after the other. For each table of
 * amounts with a title the number of its run, from 0; tables printed twice with the same figures are one run.
 */
export function tableRuns(tables: readonly RecognisedTable[]): ReadonlyMap<string, number> {
  const starts = restarts(tables);
  const bounds = [0, ...starts, tables.length];
  const runs = bounds.slice(0, -1).map((from, i) => tables.slice(from, bounds[i + 1]));
  const numbers: number[] = [];
  for (const [i, run] of runs.entries()) {
    const same = runs.slice(0, i).findIndex(earlier => isPrintedAgain(earlier, run));
    numbers.push(same >= 0 ? (numbers[same] ?? 0) : Math.max(-1, ...numbers) + 1);
  }
  return new Map(
    runs.flatMap((run, i) => run.filter(table => keyOf(table) !== '').map(({id}) => [id, numbers[i] ?? 0] as const)),
  );
}

/** A table of amounts with a title by which it is known again; '' for forms, lists and tables without one. */
const keyOf = ({kind, caption}: RecognisedTable): string =>
  kind === 'amounts'
    ? plainTitle(caption.title.replace(/^.*(?=20\d{2}\s*年.{4})/u, '')).replace(/部门|单位/gu, '')
    : '';

/** Where a sequence of tables begins again: indexes of tables, ascending. */
function restarts(tables: readonly RecognisedTable[]): number[] {
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

/** Two runs that hold the same amounts but for a few that may be wrong are one disclosure printed twice. */
function isPrintedAgain(first: readonly RecognisedTable[], second: readonly RecognisedTable[]): boolean {
  const amounts = amountsOf(first);
  const own = [...amountsOf(second)];
  return own.length > 0 && own.filter(amount => amounts.has(amount)).length * 10 >= own.length * 9;
}

/** Amounts of three digits or more: those that do not stand in another table by chance. */
const amountsOf = (run: readonly RecognisedTable[]): ReadonlySet<string> =>
  new Set(
    run
      .filter(table => keyOf(table) !== '')
      .flatMap(({figures}) => figures.map(({value}) => value))
      .filter(value => value !== null && Math.abs(value.digits) >= 100)
      .map(value => JSON.stringify(value)),
  );
