/** The columns a heading stands over. */
export interface Span {
  first: number;
  last: number;
}

/** A heading of a level with the columns it was given. */
export interface Placed {
  /** The columns it stands over by itself: never fewer. */
  own: Span;
  span: Span;
  /** Whether a ruling or a rule of setting shows its columns. */
  shown: boolean;
}

/** How a level may be placed otherwise. */
export interface Alternatives {
  /** How far, in ems, a heading is off the middle of columns. */
  off: (index: number, span: Span) => number;
  /** The column of a lower heading that begins at the same x as a heading; null where none does. */
  flush: (index: number) => number | null;
  /** What leaving a column without a heading above it costs, in ems. */
  price: (column: number) => number;
  allowed: (column: number) => boolean;
}

/** How much better, in ems, the chosen columns must be than others for certain. */
const margin = 0.4;

/** How far, in ems, a heading may be off the middle of its columns for them to be told by it. */
const farOff = 1;

/**
 * Columns that the headings of a level may share out otherwise as well: where moving the side of a
 * heading by one column leaves it hardly less in the middle.
 */
export function unsureColumns(level: readonly Placed[], alternatives: Alternatives): Set<number> {
  const {off, flush, allowed} = alternatives;
  const unsure = new Set<number>(hasLone(level) ? level.flatMap(({span}) => columnsOf(span)) : []);
  for (const [index, one] of level.entries()) {
    if (one.shown) continue;
    // It may be set to the left side of its columns and not in the middle: nothing shows where it ends.
    const left = flush(index);
    if (left !== null && (left !== one.span.first || off(index, one.span) > farOff))
      for (const column of openColumns(level, allowed)) unsure.add(column);
    for (const side of [-1, 1] as const)
      for (const column of unsureAt(side, index, one, level, alternatives)) unsure.add(column);
  }
  return unsure;
}

/** The columns on one side of a heading, the last one of its own and the next one, that it may as well leave or take. */
function unsureAt(
  side: -1 | 1,
  index: number,
  {own, span}: Placed,
  level: readonly Placed[],
  {off, price, allowed}: Alternatives,
): number[] {
  const edge = side < 0 ? span.first : span.last;
  const change = (by: number): number =>
    off(index, side < 0 ? {...span, first: edge - by} : {...span, last: edge + by}) - off(index, span);
  const other = level.findIndex(({span: next}) => (side < 0 ? next.last === edge - 1 : next.first === edge + 1));
  const beside = level[other];
  const given = (): number =>
    beside && !beside.shown ? off(other, reach(beside.span, side, 1)) - off(other, beside.span) : price(edge);
  const isOwn = edge === (side < 0 ? own.first : own.last);
  const mayLeave = !isOwn && change(-1) + given() < margin;
  const mayTake = !beside && allowed(edge + side) && change(1) - price(edge + side) < margin;
  return [...(mayLeave ? [edge] : []), ...(mayTake ? [edge + side] : [])];
}

/** The columns of a level, and those beside them that its headings may stand over as well. */
function openColumns(level: readonly Placed[], allowed: Alternatives['allowed']): number[] {
  const own = level.flatMap(({span}) => columnsOf(span));
  let [first, last] = [Math.min(...own), Math.max(...own)];
  while (first > 0 && allowed(first - 1)) first -= 1;
  while (allowed(last + 1)) last += 1;
  return columnsOf({first, last});
}

const columnsOf = ({first, last}: Span): number[] => Array.from({length: last - first + 1}, (_, i) => first + i);

/**
 * Whether one heading got a single column and its neighbour many: headings that are not centred
 * after all look so.
 */
function hasLone(level: readonly Placed[]): boolean {
  const open = level.filter(({shown}) => !shown).map(({span}) => span.last - span.first + 1);
  return open.includes(1) && Math.max(...open) > 3;
}

/** The span of the heading on one side of another, longer by columns of that other. */
const reach = (span: Span, side: -1 | 1, by: number): Span =>
  side < 0 ? {...span, last: span.last + by} : {...span, first: span.first - by};
