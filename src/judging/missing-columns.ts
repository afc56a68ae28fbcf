import {magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import {groupedBy} from '../model/grouping.ts';
import type {RecognisedTable} from '../recognising/recognised-table.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/** So many rows that want different amounts are no slips. */
const leastRows = 3;

/**
 * Totals along rows that all want something, where what the total row wants holds what the others do, as in a column: the
 * table leaves out a column of what it totals, or one was not read. That is a question of the whole table, not of its rows.
 */
export function withoutMissingColumns(
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
  tables: readonly RecognisedTable[],
): readonly Judged[] {
  const failing = judged.filter(({relation, verdict}) => relation.rule === 'column-sum' && verdict === 'disagrees');
  const families = groupedBy(failing, ({relation}) => relation.family);
  const byId = new Map(tables.map(table => [table.id, table]));
  const open = new Set<Judged>();
  for (const family of families.values())
    if (wantsColumn(family, figures, precision, byId)) for (const entry of family) open.add(entry);
  if (open.size === 0) return judged;
  return judged.map(entry =>
    open.has(entry) ? {...entry, verdict: 'undecided', cause: null, computed: null, reason: 'column-missing'} : entry,
  );
}

function wantsColumn(
  family: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
  tables: ReadonlyMap<string, RecognisedTable>,
): boolean {
  if (family.length < leastRows) return false;
  const gaps = new Set<bigint>();
  let ofTotal = 0n;
  let room = 0n;
  for (const {relation} of family) {
    if (relation.form.kind !== 'sum') return false;
    const total = figures[relation.form.left[0]?.figure ?? -1];
    if (total?.place.kind !== 'cell') return false;
    const left = sumTerms(relation.form.left, figures, precision);
    const right = sumTerms(relation.form.right, figures, precision);
    const gap = left.value - right.value;
    if (gap <= 0n) return false;
    room += (left.interval.high - left.interval.low + right.interval.high - right.interval.low) / 2n;
    if (isTotalRow(tables.get(total.place.table), total.place.row) && gap > ofTotal) ofTotal = gap;
    gaps.add(gap);
  }
  if (gaps.size < leastRows || !gaps.delete(ofTotal)) return false;
  return fitInto(ofTotal, [...gaps], room);
}

const isTotalRow = (table: RecognisedTable | undefined, row: number): boolean =>
  table?.blocks.some(({rows}) => rows.some(own => own.row === row && own.kind === 'total')) ?? false;

/** So many rows besides the total are no slips, also where some are parts of others. */
const manyRows = 4;

/** More different amounts are not tried in all ways. */
const mostTried = 12;

/**
 * Whether what the total row wants holds what the others want: all of it, where some rows are not broken down; or
 * some of them exactly, where others are parts of these; or each of many.
 */
function fitInto(whole: bigint, gaps: readonly bigint[], room: bigint): boolean {
  if (gaps.reduce((sum, gap) => sum + gap, 0n) <= whole + room) return true;
  if (gaps.length >= manyRows && gaps.every(gap => gap <= whole + room)) return true;
  if (gaps.length > mostTried) return false;
  let sums = [0n];
  for (const gap of gaps) sums = [...sums, ...sums.map(sum => sum + gap)];
  return sums.some(sum => magnitude(whole - sum) <= room);
}
