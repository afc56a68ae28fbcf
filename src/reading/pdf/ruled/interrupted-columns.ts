import type {Ruling} from '../drawing/page-content.ts';

/** Height, in sizes of the text, of a row over all columns that may interrupt the lines between them. */
const tallestRow = 2.6;

/** Column lines that stop and go on at the same heights, at least. */
const leastLines = 2;

interface Gap {
  /** Indices of the pieces above and below it. */
  pieces: [number, number];
  from: number;
  to: number;
}

/**
 * Pieces of column lines, by their indices, between which a row runs over all columns: several
 * lines stop and go on at the same heights, and no ruling closes the one table and opens another.
 */
export function interruptedColumns(
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
  joint: number,
  textSize: number,
): [number, number][] {
  const order = vertical.map((_, index) => index);
  order.sort(
    (a, b) => (vertical[a]?.at ?? 0) - (vertical[b]?.at ?? 0) || (vertical[a]?.from ?? 0) - (vertical[b]?.from ?? 0),
  );
  const isRuled = (x: number, y: number): boolean =>
    horizontal.some(({at, from, to}) => Math.abs(at - y) <= joint && from - joint <= x && to + joint >= x);
  const gaps: Gap[] = [];
  order.forEach((below, i) => {
    const above = order[i - 1];
    const [a, b] = [vertical[above ?? -1], vertical[below]];
    if (above === undefined || !a || !b || b.at - a.at > 1) return;
    const tall = b.from - a.to;
    if (tall < joint || tall > tallestRow * textSize || (isRuled(a.at, a.to) && isRuled(b.at, b.from))) return;
    gaps.push({pieces: [above, below], from: a.to, to: b.from});
  });
  const isSame = (one: Gap, other: Gap): boolean =>
    Math.abs(one.from - other.from) <= joint && Math.abs(one.to - other.to) <= joint;
  return gaps.filter(gap => gaps.filter(other => isSame(gap, other)).length >= leastLines).map(({pieces}) => pieces);
}
