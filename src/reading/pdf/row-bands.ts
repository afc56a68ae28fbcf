import {type Chunk, linesOf, lineText} from './chunks.ts';
import {isSingle} from './text-shapes.ts';

/** One line of text in a column (or over several columns) of a table. */
export interface CellLine {
  /** Columns it stands over, the first and the last. */
  first: number;
  last: number;
  from: number;
  to: number;
  /** The baseline. */
  v: number;
  size: number;
  text: string;
  chunks: Chunk[];
}

/** One cell's worth of lines. */
export interface Stack {
  first: number;
  last: number;
  lines: CellLine[];
  top: number;
  bottom: number;
}

/** A horizontal band that holds one row of a table. */
export interface RowBand {
  top: number;
  bottom: number;
}

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
}

/** Share of the row pitch under which two lines of text in a column are one wrapped cell. */
const wrapShare = 0.93;
/** Distance between two lines of one text, in ems: official and scientific tables stay below. */
const widestLeading = 1.95;
/** Distances of lines that differ by less than this factor are the same distance. */
const sameDistance = 1.1;

const ascent = 0.8;
const descent = 0.15;

export const topOf = (line: {v: number; size: number}): number => line.v - ascent * line.size;
export const bottomOf = (line: {v: number; size: number}): number => line.v + descent * line.size;

/** The lines of the chunks of one column. */
export function cellLines(chunks: readonly Chunk[], column: number): CellLine[] {
  return linesOf(chunks).map(line => ({
    first: column,
    last: column,
    from: line.box[0],
    to: line.box[2],
    v: line.v,
    size: line.size,
    text: lineText(line),
    chunks: line.chunks,
  }));
}

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
    for (let i = 1; i < lines.length; i += 1) {
      const a = lines[i - 1];
      const b = lines[i];
      if (!a || !b || isSingle(a.text) || isSingle(b.text)) continue;
      const distance = (b.v - a.v) / Math.max(a.size, b.size);
      if (distance > 0.5) pairs.push({a, b, distance, full: isFull(a, b, width)});
    }
  }
  const parted = new PartedLines(pairs.filter(pair => !pair.full));
  for (const pair of pairs) if (pair.full && parted.has(pair.a, pair.b)) pair.full = false;
  return pairs.sort((a, b) => a.distance - b.distance);
}

/** Baselines that a column shows to be two rows, since its upper line had room for more. */
class PartedLines {
  #keys = new Set<string>();

  constructor(pairs: Iterable<{a: CellLine; b: CellLine}>) {
    for (const {a, b} of pairs) this.#keys.add(`${Math.round(a.v)}|${Math.round(b.v)}`);
  }

  has(a: CellLine, b: CellLine): boolean {
    const near = [-1, 0, 1];
    return near.some(da => near.some(db => this.#keys.has(`${Math.round(a.v) + da}|${Math.round(b.v) + db}`)));
  }
}

const widestOf = (lines: readonly CellLine[]): number => Math.max(0, ...lines.map(line => line.to - line.from));

/** Width of the first word of a line: of Chinese text, of its first character. */
function firstWord(line: CellLine): number {
  const parts = line.chunks[0]?.parts ?? [];
  const first = parts[0];
  if (!first) return 0;
  let end = first.u1;
  for (let i = 1; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part || part.u0 - end > 0.16 * line.size || /[\u2e80-\u9fff]/u.test(part.glyph.text)) break;
    end = part.u1;
  }
  return end - first.u0;
}

/** Whether a line of a column of the given width has no room for the first word of the next line. */
export function isFull(line: CellLine, next: CellLine, width: number): boolean {
  return line.to - line.from + firstWord(next) + 0.2 * line.size > width - 0.3 * line.size;
}

/** Share of the lines at a distance that must be full for lines at that distance to go on. */
const fullShare = 0.4;

/** How far apart the lines of one cell and the rows of a table lie. */
export function leadingOf(columns: readonly (readonly CellLine[])[]): Leading {
  const pitch = rowPitch(columns);
  const size = columns.flat()[0]?.size ?? 10;
  const rows = pitch === null ? Infinity : pitch / size;
  const pairs = textPairs(columns);
  const parted = new PartedLines(pairs.filter(pair => !pair.full));
  const groups = sameDistances(pairs);
  const [near, next] = groups;
  const widest = near?.at(-1)?.distance ?? Infinity;
  if (!near || widest > widestLeading || (!next && pitch === null)) return {pitch, wrap: 0, loose: 0, parted};
  const tight = wrapShare * rows;
  if (widest >= tight) return {pitch, wrap: 0, loose: (near[0]?.distance ?? 0) < 0.85 * rows ? tight : 0, parted};
  if (shareFull(near) < (pitch === null ? 0.6 : 0.35)) return {pitch, wrap: 0, loose: 0, parted};
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
    if (shareFull(groups[i] ?? []) < fullShare) break;
    loose = 1.02 * last.distance;
  }
  return {pitch, wrap: next ? wrap : 0, loose, parted};
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

const makeStack = (lines: CellLine[]): Stack => {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new Error('a stack has at least one line');
  return {
    first: Math.min(...lines.map(line => line.first)),
    last: Math.max(...lines.map(line => line.last)),
    lines,
    top: topOf(first),
    bottom: bottomOf(last),
  };
};

/** Groups the lines of each column into cells: lines closer than rows can be are one wrapped text. */
export function stacksOf(columns: readonly (readonly CellLine[])[], leading = leadingOf(columns)): Stack[] {
  const anchors = anchorsOf(columns);
  return columns.flatMap(lines => {
    const groups: CellLine[][] = [];
    const width = widestOf(lines);
    for (const line of lines) {
      const group = groups[groups.length - 1];
      const previous = group?.[group.length - 1];
      if (group && previous && isWrapped(previous, line, leading, width)) group.push(line);
      else groups.push([line]);
    }
    return groups.flatMap(group => splitAtAnchors(group, anchors)).map(makeStack);
  });
}

function isWrapped(previous: CellLine, line: CellLine, leading: Leading, width: number): boolean {
  const distance = line.v - previous.v;
  const single = isSingle(line.text);
  // A number that is broken over two lines goes on after its point or comma.
  if (single && isSingle(previous.text)) return /[.,，]$/u.test(previous.text) && distance < 1.6 * line.size;
  if (single || isSingle(previous.text)) return false;
  const size = Math.max(line.size, previous.size);
  if (distance <= leading.wrap * size) return true;
  return distance <= leading.loose * size && isFull(previous, line, width) && !leading.parted.has(previous, line);
}

/** Baselines on which a number stands: each is a row of its own. */
function anchorsOf(columns: readonly (readonly CellLine[])[]): CellLine[] {
  const singles = columns.flat().filter(line => isSingle(line.text));
  singles.sort((a, b) => a.v - b.v);
  const anchors: CellLine[] = [];
  for (const line of singles) {
    const last = anchors[anchors.length - 1];
    if (!last || line.v - last.v > 0.4 * line.size) anchors.push(line);
  }
  return anchors;
}

/**
 * Lines of one column that run through several rows of numbers at an even distance are several
 * cells; a text beside several rows, set between them, is one merged cell and stays whole.
 */
function splitAtAnchors(group: CellLine[], anchors: readonly CellLine[]): CellLine[][] {
  const first = group[0];
  const last = group[group.length - 1];
  if (!first || !last || group.length < 2) return [group];
  const beside = anchors.filter(anchor => anchor.v > first.v - 0.6 * first.size && anchor.v < last.v + 0.6 * last.size);
  const level = beside.filter(anchor => group.some(line => Math.abs(line.v - anchor.v) < 0.2 * line.size));
  if (beside.length < 2 || level.length < 2) return [group];
  const onAnchor = (line: CellLine): boolean => level.some(anchor => Math.abs(line.v - anchor.v) < 0.2 * line.size);
  const below = onAnchor(first) || !onAnchor(last);
  const parts: CellLine[][] = [];
  group.forEach((line, index) => {
    const part = parts[parts.length - 1];
    const before = group[index - 1];
    const starts = below ? onAnchor(line) : before !== undefined && onAnchor(before);
    if (part && !starts) part.push(line);
    else parts.push([line]);
  });
  return parts;
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
function firstBelow(rows: readonly RowBand[], y: number): number {
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
