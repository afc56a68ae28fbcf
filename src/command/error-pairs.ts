import type {Figure} from '../model/figure.ts';

/** Two figures of a document, in each of which an error is planted. */
export interface Pair {
  one: Figure;
  other: Figure;
  /** Both stand in one table. */
  together: boolean;
}

/**
 * Pairs of figures to plant two errors at once into: every second one of two places in one table, as
 * far as there are such. Two figures of one passage are left out, since the first error would move the second.
 */
export function drawPairs(figures: readonly Figure[], most: number, random: () => number): Pair[] {
  const pairs = new Map<string, Pair>();
  const pick = (list: readonly Figure[]): Figure | undefined => list[Math.floor(random() * list.length)];
  for (let i = 0; i < most; i += 1) {
    const one = pick(figures);
    if (!one) break;
    const wantsTogether = i % 2 === 0 && one.place.kind === 'cell';
    const other = pick(figures.filter(own => own.id !== one.id && isSameBlock(own, one) === wantsTogether));
    if (!other) continue;
    const key = [one.id, other.id].sort((a, b) => a - b).join('|');
    pairs.set(key, {one, other, together: wantsTogether});
  }
  return [...pairs.values()];
}

const blockOf = ({place}: Figure): string => (place.kind === 'cell' ? place.table : place.passage);

const isSameBlock = (a: Figure, b: Figure): boolean => blockOf(a) === blockOf(b);
