import {gathered} from '../model/grouping.ts';
import type {Measured} from './measured.ts';

/**
 * Where the tables of a file go on with other money: between tables of which those before and those after say
 * the same of hardly any measure that both print. Within a disclosure, tables say the same of nearly all.
 * `isMarked` says whether words or numbers show a beginning before a table: there less proof is enough.
 * Gives indexes of tables, ascending.
 */
export function moneyCuts(
  measured: readonly Measured[],
  tables: number,
  isMarked: (table: number) => boolean,
): number[] {
  const lists = gathered(measured, own => own.measure).filter(list => list.length > 1);
  return cutsWithin(lists, 0, tables, isMarked);
}

type Lists = readonly (readonly Measured[])[];

/** The cuts among the tables `from` up to `to`: the best one, and those on either side of it. */
function cutsWithin(lists: Lists, from: number, to: number, isMarked: (table: number) => boolean): number[] {
  const cut = bestCut(lists, from, to, isMarked);
  if (cut === null) return [];
  const side = (keep: (own: Measured) => boolean): Lists =>
    lists.map(list => list.filter(keep)).filter(list => list.length > 1);
  return [
    ...cutsWithin(
      side(own => own.table < cut),
      from,
      cut,
      isMarked,
    ),
    cut,
    ...cutsWithin(
      side(own => own.table >= cut),
      cut,
      to,
      isMarked,
    ),
  ];
}

/** How many measures are printed on both sides of a cut, and how many of these with an amount in common. */
interface Compared {
  both: number;
  agree: number;
}

function bestCut(lists: Lists, from: number, to: number, isMarked: (table: number) => boolean): number | null {
  const compared = comparedAt(lists, from, to);
  let best: (Compared & {cut: number; marked: boolean}) | null = null;
  for (let cut = from + 1; cut < to; cut += 1) {
    const {both, agree} = compared[cut - from] ?? {both: 0, agree: 0};
    const marked = isMarked(cut);
    if (!isOtherMoney({both, agree}, marked)) continue;
    if (best === null || isBetter({both, agree}, marked, best)) best = {cut, both, agree, marked};
  }
  return best?.cut ?? null;
}

/** Whether two sides that print so many measures both are about different money. */
const isOtherMoney = ({both, agree}: Compared, marked: boolean): boolean =>
  marked ? both >= fewestMarked && agree * 4 <= both : both >= fewestUnmarked && agree * 10 <= both;

const fewestMarked = 4;
const fewestUnmarked = 9;

/** Less in common, then a mark; then the later one: what nothing can be compared with ends a disclosure. */
function isBetter({both, agree}: Compared, marked: boolean, best: Compared & {marked: boolean}): boolean {
  const [own, other] = [agree * best.both, best.agree * both];
  if (own !== other) return own < other;
  if (marked !== best.marked) return marked;
  return both >= best.both;
}

/** For each place among the tables from `from` what the two sides of it have in common; index 0 is `from`. */
function comparedAt(lists: Lists, from: number, to: number): Compared[] {
  const both = new Array<number>(to - from + 1).fill(0);
  const agree = new Array<number>(to - from + 1).fill(0);
  // The places between two tables: before each table after the first, up to the last.
  const add = (counts: number[], first: number, last: number): void => {
    counts[first + 1 - from] = (counts[first + 1 - from] ?? 0) + 1;
    counts[last + 1 - from] = (counts[last + 1 - from] ?? 0) - 1;
  };
  for (const list of lists) {
    const [first, last] = rangeOf(list);
    if (first === last) continue;
    add(both, first, last);
    for (const [start, end] of sharedRanges(list)) add(agree, start, end);
  }
  let [sumBoth, sumAgree] = [0, 0];
  return both.map((change, i) => {
    sumBoth += change;
    sumAgree += agree[i] ?? 0;
    return {both: sumBoth, agree: sumAgree};
  });
}

function rangeOf(list: readonly Measured[]): [number, number] {
  const tables = list.map(({table}) => table);
  return [Math.min(...tables), Math.max(...tables)];
}

/** The stretches of tables over which an amount of a measure is printed again, those that overlap joined. */
function sharedRanges(list: readonly Measured[]): [number, number][] {
  const byAmount = new Map<bigint, [number, number]>();
  for (const {amount, table} of list) {
    const known = byAmount.get(amount);
    if (!known) byAmount.set(amount, [table, table]);
    else byAmount.set(amount, [Math.min(known[0], table), Math.max(known[1], table)]);
  }
  const joined: [number, number][] = [];
  for (const [start, end] of [...byAmount.values()].filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
