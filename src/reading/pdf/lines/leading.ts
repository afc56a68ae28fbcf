import {type CellLine, fillsSetIn, isFull, rightOf, widestOf} from './cell-lines.ts';
import {areLowSet} from './low-set-rows.ts';
import {isSingle} from './text-shapes.ts';

/** How far lines of one cell lie apart, as told from a table's own text. */
export interface Leading {
  /** Smallest distance between two rows in points, from numbers below each other; null if unknown. */
  pitch: number | null;
  /** Distance, in ems, under which two lines in a column are one text for certain; 0 where none are. */
  wrap: number;
  /** Distance, in ems, under which they are one where the upper line has no room left; at least `wrap`. */
  loose: number;
  /** Baselines that cannot be two lines of one text. */
  parted: PartedLines;
  /** Whether the last line of each text is level with its row. */
  lowSet: boolean;
}

/** Share of the row pitch under which two lines of text in a column are one wrapped cell. */
export const wrapShare = 0.93;
/** Distance between two lines of one text, in ems: official and scientific tables stay below. */
export const widestLeading = 1.95;
/** Distances of lines that differ by less than this factor are the same distance. */
const sameDistance = 1.1;

/**
 * The smallest distance between rows, from numbers printed below each other in one column (numbers
 * are not wrapped); null where no column has two.
 */
function rowPitch(columns: readonly (readonly CellLine[])[]): number | null {
  const distances: number[] = [];
  for (const lines of columns) {
    let previous: CellLine | undefined;
    for (const line of lines) {
      if (!isSingle(line.text)) continue;
      if (previous) {
        const distance = line.v - previous.v;
        if (distance > 0.85 * line.size) distances.push(distance);
      }
      previous = line;
    }
  }
  if (distances.length === 0) return null;
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.05)] ?? null;
}

interface Pair {
  a: CellLine;
  b: CellLine;
  /** Distance of the baselines in ems. */
  distance: number;
  /** Whether the lower line's first word had no room on the upper line. */
  full: boolean;
}

/** Neighbouring lines of text in each column, nearest first. */
function textPairs(columns: readonly (readonly CellLine[])[]): Pair[] {
  const pairs: Pair[] = [];
  for (const lines of columns) {
    const width = widestOf(lines);
    const right = rightOf(lines);
    for (let i = 1; i < lines.length; i += 1) {
      const a = lines[i - 1];
      const b = lines[i];
      if (!a || !b || isSingle(a.text) || isSingle(b.text)) continue;
      const distance = (b.v - a.v) / Math.max(a.size, b.size);
      if (distance > 0.5) pairs.push({a, b, distance, full: isFull(a, b, width) || fillsSetIn(a, b, right)});
    }
  }
  const parted = new PartedLines(pairs.filter(pair => !pair.full));
  for (const pair of pairs) if (pair.full && parted.has(pair.a, pair.b)) pair.full = false;
  return pairs.sort((a, b) => a.distance - b.distance);
}

/** Baselines that a column shows to be two rows, since its upper line had room for more. */
class PartedLines {
  readonly #keys = new Set<number>();

  constructor(pairs: Iterable<{a: CellLine; b: CellLine}>) {
    for (const {a, b} of pairs) this.#keys.add(keyOf(Math.round(a.v), Math.round(b.v)));
  }

  has(a: CellLine, b: CellLine): boolean {
    if (this.#keys.size === 0) return false;
    const [upper, lower] = [Math.round(a.v), Math.round(b.v)];
    for (let v = upper - 1; v <= upper + 1; v += 1)
      for (let w = lower - 1; w <= lower + 1; w += 1) if (this.#keys.has(keyOf(v, w))) return true;
    return false;
  }
}

/** One number for two baselines in whole points: pages are lower than a million. */
const keyOf = (upper: number, lower: number): number => 1e6 * upper + lower;

/** Share of the lines at a distance that must be full for lines at that distance to go on. */
const fullShare = 0.4;

/** How far apart the lines of one cell and the rows of a table lie, and where in their rows they stand. */
export function leadingOf(columns: readonly (readonly CellLine[])[], lowSet = areLowSet([columns])): Leading {
  return {...distancesOf(columns), lowSet};
}

function distancesOf(columns: readonly (readonly CellLine[])[]): Omit<Leading, 'lowSet'> {
  const pitch = rowPitch(columns);
  const size = columns.find(lines => lines.length > 0)?.[0]?.size ?? 10;
  const rows = pitch === null ? Infinity : pitch / size;
  const pairs = textPairs(columns);
  const parted = new PartedLines(pairs.filter(pair => !pair.full));
  const groups = sameDistances(pairs);
  const [near, next] = groups;
  const widest = near?.at(-1)?.distance ?? Infinity;
  if (!near || widest > widestLeading || (!next && pitch === null)) return {pitch, wrap: 0, loose: 0, parted};
  const tight = wrapShare * rows;
  if (widest >= tight) return {pitch, wrap: 0, loose: (near[0]?.distance ?? 0) < 0.85 * rows ? tight : 0, parted};
  const areRows =
    pitch === null ? beginRows(near, columns, wholeShare) || shareFull(near) < 0.6 : shareFull(near) < 0.35;
  if (areRows) return {pitch, wrap: 0, loose: 0, parted};
  const after = Math.min(next?.[0]?.distance ?? rows, rows);
  const wrap = Math.min((widest + after) / 2, 1.2 * widest);
  // Browsers round the heights of lines to their pixels: the same distance comes out up to a quarter apart.
  let loose = wrap;
  for (let i = 1; i < groups.length; i += 1) {
    const [first] = groups[i] ?? [];
    const last = groups[i]?.at(-1);
    const before = groups[i - 1]?.at(-1);
    if (
      !first ||
      !last ||
      !before ||
      first.distance > 1.25 * before.distance ||
      last.distance > Math.min(tight, widestLeading)
    )
      break;
    if (shareFull(groups[i] ?? []) < fullShare || beginRows(groups[i] ?? [], columns)) break;
    loose = 1.02 * last.distance;
  }
  return {pitch, wrap: next ? wrap : 0, loose, parted};
}

/** Share of the columns, and how many at least, that have a text on the line where a row begins. */
const begunShare = 0.75;
const leastBegun = 3;

/** Share of the lines below others that begin rows: of those at a wider distance, and of the nearest, where no text goes on. */
const mostShare = 0.5;
const wholeShare = 0.9;

/** Whether a share of the lines below full ones stand on baselines that nearly all columns have a text on: rows begin there. */
function beginRows(pairs: readonly Pair[], columns: readonly (readonly CellLine[])[], share = mostShare): boolean {
  const filled = columns.filter(lines => lines.length > 0);
  const full = pairs.filter(pair => pair.full);
  const begun = full.filter(({b}) => {
    const level = filled.filter(lines => lines.some(line => Math.abs(line.v - b.v) < 0.15 * b.size)).length;
    return level >= Math.max(leastBegun, begunShare * filled.length);
  });
  return begun.length > share * full.length;
}

const shareFull = (pairs: readonly Pair[]): number =>
  pairs.filter(pair => pair.full).length / Math.max(1, pairs.length);

/** Pairs, nearest first, in groups of the same distance. */
function sameDistances(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && pair.distance < sameDistance * last.distance) group.push(pair);
    else groups.push([pair]);
  }
  return groups;
}
