/**
 * Items by a number that each has, in ascending order; those of one number in the order given. What
 * is drawn on a page shares few heights, so that sorting these costs much less than sorting all items.
 */
export function levelsOf<T>(items: readonly T[], numberOf: (item: T) => number): {at: number; items: T[]}[] {
  const levels = new Map<number, {at: number; items: T[]}>();
  let last: {at: number; items: T[]} | undefined;
  for (const item of items) {
    const at = numberOf(item);
    if (at !== last?.at) {
      last = levels.get(at);
      if (!last) {
        last = {at, items: []};
        levels.set(at, last);
      }
    }
    last.items.push(item);
  }
  return [...levels.values()].sort((a, b) => a.at - b.at);
}
