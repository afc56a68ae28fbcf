import type {Stack} from './stacks.ts';

/** A horizontal band that holds one row of a table. */
export interface RowBand {
  top: number;
  bottom: number;
}

interface GrowingRow extends RowBand {
  /** Columns that hold a text of this row, with the text. */
  members: Map<number, Stack>;
}

/**
 * The rows that stacks of several columns form: stacks at the same height are one row. What stands
 * between two rows that leave no room for a third (a merged cell beside them) forms none.
 */
export function rowBands(stacks: readonly Stack[]): RowBand[] {
  const density = new Map<number, number>();
  for (const stack of stacks) density.set(stack.first, (density.get(stack.first) ?? 0) + 1);
  const gap = smallestGap(stacks);
  const ordered = [...stacks].sort(
    (a, b) =>
      a.lines.length - b.lines.length || (density.get(b.first) ?? 0) - (density.get(a.first) ?? 0) || a.top - b.top,
  );
  const rows: GrowingRow[] = [];
  for (const stack of ordered) place(rows, stack, gap);
  return withoutSqueezed(rows, gap).map(({top, bottom}) => ({top, bottom}));
}

/** Smallest free height between two cells of one column, in points. */
function smallestGap(stacks: readonly Stack[]): number {
  const lowest = new Map<number, number>();
  const gaps: number[] = [];
  for (const stack of [...stacks].sort((a, b) => a.top - b.top)) {
    const above = lowest.get(stack.first);
    if (above !== undefined) gaps.push(Math.max(0, stack.top - above));
    lowest.set(stack.first, stack.bottom);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.05)] ?? 0;
}

/** Index of the first row whose bottom lies below y; rows are kept from top to bottom. */
export function firstBelow(rows: readonly RowBand[], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.bottom ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place(rows: GrowingRow[], stack: Stack, gap: number): void {
  const start = firstBelow(rows, stack.top);
  const met: GrowingRow[] = [];
  let end = start;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (!row || row.top >= stack.bottom) break;
    if (overlap(row, stack) > 0.45 * Math.min(row.bottom - row.top, stack.bottom - stack.top)) met.push(row);
  }
  const [only] = met;
  if (only && met.length === 1) {
    const rival = only.members.get(stack.first);
    if (rival) return;
    only.top = Math.min(only.top, stack.top);
    only.bottom = Math.max(only.bottom, stack.bottom);
    only.members.set(stack.first, stack);
    return;
  }
  if (met.length > 1) return;
  const above = rows[start - 1];
  const below = rows[end];
  const between = rows.slice(start, end);
  const needed = Math.max(0, 0.6 * gap - 0.5);
  const room =
    between.length === 0 &&
    (!above || stack.top - above.bottom >= needed - 0.01) &&
    (!below || below.top - stack.bottom >= needed - 0.01);
  const touching = between.every(row => overlap(row, stack) < 0.2 * (stack.bottom - stack.top)) && gap <= 0.5;
  if (!room && !touching) return;
  rows.splice(start + (between.length > 0 && (between[0]?.top ?? 0) < stack.top ? 1 : 0), 0, {
    top: stack.top,
    bottom: stack.bottom,
    members: new Map([[stack.first, stack]]),
  });
}

/** Takes out rows of a single text that the grown rows above and below leave no room for. */
function withoutSqueezed(rows: readonly GrowingRow[], gap: number): GrowingRow[] {
  return rows.filter((row, index) => {
    if (row.members.size > 1) return true;
    const above = rows[index - 1];
    const below = rows[index + 1];
    const needed = Math.max(0, 0.5 * gap - 0.5);
    const close = (other: GrowingRow | undefined, free: number): boolean =>
      other !== undefined && other.members.size > 1 && free < needed;
    return !(close(above, row.top - (above?.bottom ?? 0)) && close(below, (below?.top ?? 0) - row.bottom));
  });
}

export const overlap = (a: RowBand, b: RowBand): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** Lines between rows: half-way between the text above and below. */
export function cutsBetween(rows: readonly RowBand[]): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < rows.length; i += 1) {
    const above = rows[i - 1];
    const below = rows[i];
    if (above && below) cuts.push((above.bottom + below.top) / 2);
  }
  return cuts;
}
