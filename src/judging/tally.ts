import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Telling} from './outcome.ts';
import type {Tried} from './tried.ts';

/** What the instances of a reading have to say for it. */
export interface Tally {
  support: number;
  against: number;
  /** How many of the statements that other readings speak of it leaves out: it has no place for them, or a blank. */
  missing?: number;
}

/**
 * Instances that agree, weighted by how much they show; a sum of one part shows little. Where all of them are of one
 * total, which is off by the same amount in several columns, in its 合计 and its 基本支出, it is wrong once: what the one
 * column lacks the other does.
 */
export function tally(tried: readonly Tried[], figures: readonly Figure[]): Tally {
  let support = 0;
  const failed: Tried[] = [];
  for (const entry of tried) {
    const {relation, outcome} = entry;
    if (outcome.verdict === 'disagrees') failed.push(entry);
    else if (outcome.verdict !== 'undecided' && !isForced(relation, outcome.cause))
      support += weightOf(relation, outcome.telling);
  }
  if (failed.length < 2 || !areOfOneTotal(tried, figures)) return {support, against: failed.length};
  const gaps = failed.map(({outcome}) => (outcome.verdict === 'disagrees' ? outcome.computed?.difference : undefined));
  return {support, against: new Set(gaps).size};
}

/** Whether all are sums down a column to the amounts of one row. */
function areOfOneTotal(tried: readonly Tried[], figures: readonly Figure[]): boolean {
  const rows = new Set(tried.map(({relation}) => rowOfTotal(relation, figures)));
  return rows.size === 1 && !rows.has(null);
}

/** Where the total of a sum down a column stands; null for other sums. */
function rowOfTotal({form}: Relation, figures: readonly Figure[]): string | null {
  const [total, ...more] = form.kind === 'sum' ? form.left : [];
  if (form.kind !== 'sum' || !total || more.length > 0) return null;
  const place = figures[total.figure]?.place;
  if (place?.kind !== 'cell') return null;
  const {table, row, column} = place;
  const isBelow = (id: number): boolean => {
    const other = figures[id]?.place;
    return other?.kind === 'cell' && other.table === table && other.column === column && other.row !== row;
  };
  return form.right.every(({figure}) => isBelow(figure)) ? `${table}|${row}` : null;
}

/** A number that was cut off fits many amounts: it fits the most natural one, and is no ground for another. */
const isForced = ({reading}: Relation, cause: string | null): boolean => reading > 0 && cause === 'truncated';

function weightOf(relation: Relation, telling: Telling): number {
  if (telling === 0) return relation.tie ? 0.2 : 0;
  return telling === 1 && relation.weak ? 0.4 : 1;
}

/** Two wrong figures that mend more sums than two are borne out by each sum more. */
export const ofTwoFaults = ({support, against}: Tally): Tally => ({support: support + against - 2, against: 2});
