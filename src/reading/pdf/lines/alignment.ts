import type {Band} from './columns.ts';
import type {Leading} from './leading.ts';

/** What the texts of a table without rulings show of it: where its columns stand, how far lines lie apart. */
export interface Alignment {
  bands: readonly Band[];
  leading: Leading;
  /** Whether rulings or painted areas draw the columns. */
  drawn: boolean;
  /** Columns that another heading may stand over. */
  unsure: ReadonlySet<number>;
}

/** Whether texts stand in the same columns: each shares room with its like, and with no other. */
export function haveSameColumns(a: readonly Band[], b: readonly Band[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({from, to}, i) => {
    const [left, own, right] = [b[i - 1], b[i], b[i + 1]];
    const alone = !(left && left.to > from) && !(right && right.from < to);
    return alone && own !== undefined && own.from < to && own.to > from;
  });
}

/** By how much, in ems, distances of lines may differ that are printed alike. */
const sameLeading = 0.03;

/** Whether lines lie as far apart, and rows do. */
export function haveSameLeading(a: Leading, b: Leading): boolean {
  const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= sameLeading;
  const rows = a.pitch === b.pitch || (a.pitch !== null && b.pitch !== null && isSame(b.pitch / a.pitch, 1));
  return rows && isSame(a.wrap, b.wrap) && isSame(a.loose, b.loose);
}
