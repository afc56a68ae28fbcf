import {joinedLists} from '../geometry/joined-lists.ts';
import {type Chunk, type Line, linesOf, lineText} from '../lines/chunks.ts';
import type {RowLine} from '../lines/columns.ts';
import {isDecimal, isFigure, isSingle} from '../lines/text-shapes.ts';
import {leastRoom, narrowGutter} from './gutters.ts';
import {sideGutter} from './side-gutter.ts';

/** Width, in ems, from which on a text is a line of running text and not of a table's cell. */
const longText = 10;
/** Lines of running text that must begin at one x before a page is taken to be set in columns. */
const leastLines = 5;
/** Free room, in ems, between two texts of a line that are no words of one sentence. */
const textGap = 1;

interface Segment {
  from: number;
  to: number;
  chunks: Chunk[];
  long: boolean;
}

/** How far, in ems, from a gutter the texts begin that it parts from those before it. */
const besideGutter = 0.8;

/** The texts of a line; those that begin at the gutter are others than those before it. */
function segmentsOf(line: Line, gutter = Infinity): Segment[] {
  const segments: Segment[] = [];
  for (const chunk of line.chunks) {
    const last = segments[segments.length - 1];
    const gap = last ? chunk.box[0] - last.to : Infinity;
    const begins = chunk.box[0] >= gutter && chunk.box[0] < gutter + besideGutter * chunk.size;
    if (last && gap < (begins ? leastRoom : textGap) * chunk.size) {
      last.to = Math.max(last.to, chunk.box[2]);
      last.chunks.push(chunk);
    } else {
      segments.push({from: chunk.box[0], to: chunk.box[2], chunks: [chunk], long: false});
    }
  }
  for (const segment of segments) {
    segment.long =
      segment.to - segment.from > longText * line.size && !segment.chunks.every(chunk => isFigure(chunk.text));
  }
  return segments;
}

/**
 * The lines of a page by the columns that its running text is set in: each list is one stretch of
 * one column, or of the whole width. Where text is set in one column, there is one list.
 */
export function textColumns(lines: readonly Line[], rules: readonly RowLine[]): Line[][] {
  const sorted = lines.filter(line => line.angle === 0).sort((a, b) => a.v - b.v);
  const texts = sorted.map(line => segmentsOf(line));
  const wide = gutterOf(sorted, texts) ?? sideGutter(sorted, texts);
  const gutter = wide ?? narrowGutter(sorted);
  if (gutter === null) return [sorted];
  const segments = sorted.map(line => segmentsOf(line, gutter));
  const framed = framedBeside(sorted, segments, gutter, rules);
  const rows = rowsAcross(segments, gutter, framed);
  const zones: {split: boolean; from: number; to: number}[] = [];
  sorted.forEach((line, index) => {
    const split = !rows.has(index) && !crosses(line, segments[index] ?? [], gutter, rules);
    const last = zones[zones.length - 1];
    if (last && last.split === split) last.to = index;
    else zones.push({split, from: index, to: index});
  });
  const out: Line[][] = [];
  let whole: Line[] = [];
  for (const zone of zones) {
    const own = sorted.slice(zone.from, zone.to + 1);
    const sides = zone.split ? sidesOf(own, gutter) : null;
    const isBeside = own.some((_, index) => framed.has(zone.from + index));
    if (sides && ((isBeside && wide !== null) || isColumns(sides, wide !== null))) {
      if (whole.length > 0) out.push(whole);
      whole = [];
      for (const side of sides) out.push(...textColumns(side, rules));
    } else {
      whole.push(...own);
    }
  }
  if (whole.length > 0) out.push(whole);
  return out;
}

/** The x before which lines of running text begin, away from the left margin. */
function gutterOf(lines: readonly Line[], segments: readonly Segment[][]): number | null {
  const size = lines[0]?.size ?? 10;
  const left = Math.min(...lines.map(line => line.box[0]));
  const right = Math.max(...lines.map(line => line.box[2]));
  const starts = joinedLists(segments, own =>
    own.filter(segment => segment.long && segment.from > left + 0.2 * (right - left)),
  )
    .map(segment => segment.from)
    .sort((a, b) => a - b);
  let best: {from: number; count: number} | null = null;
  for (let i = 0; i < starts.length; i += 1) {
    const from = starts[i] ?? 0;
    let count = 0;
    while ((starts[i + count] ?? Infinity) - from < 0.6 * size) count += 1;
    if (count >= leastLines && (!best || count > best.count)) best = {from, count};
  }
  return best && best.from - 0.3 * size;
}

/** Whether a line runs across the gutter, or stands between rulings that do. */
function crosses(line: Line, segments: readonly Segment[], gutter: number, rules: readonly RowLine[]): boolean {
  if (segments.some(segment => segment.from < gutter - 1 && segment.to > gutter + 1)) return true;
  const across = rules.filter(rule => rule.from < gutter - 20 && rule.to > gutter + 20);
  return across.some(rule => rule.y < line.v) && across.some(rule => rule.y > line.v);
}

/** How far, in ems, from the side of its column a table may begin, and, in points, the rulings of one table apart. */
const atSide = 1.5;
const sameSide = 3;

/** Lines of a column of text, at least, that end sentences: labels beside figures end none. */
const leastEnded = 3;

const holdsSentences = (lines: readonly Line[]): boolean =>
  lines.filter(line => /[\p{Ll})][.](?:\s|$)|。/u.test(lineText(line))).length >= leastEnded;

/**
 * Indices of the lines that rulings frame in one of two columns, where the other holds sentences: what stands there is
 * no row over the gutter.
 */
function framedBeside(
  lines: readonly Line[],
  segments: readonly Segment[][],
  gutter: number,
  rules: readonly RowLine[],
): Set<number> {
  const near = atSide * (lines[0]?.size ?? 10);
  const left = Math.min(...lines.map(line => line.box[0]));
  const isOwn = ({from, to}: RowLine): boolean =>
    (from > gutter - near && from < gutter + near) || (Math.abs(from - left) < near && to < gutter + sameSide);
  const own = rules.filter(isOwn);
  const found = new Set<number>();
  if (own.length < 2) return found;
  const isFramed = ({v}: Line): boolean =>
    own.some(above => above.y < v && own.some(below => below.y > v && isSameExtent(above, below)));
  let start = 0;
  const close = (end: number): void => {
    const run = lines.slice(start, end);
    if (sidesOf(run, gutter).some(holdsSentences))
      run.forEach((line, index) => {
        if (isFramed(line)) found.add(start + index);
      });
    start = end + 1;
  };
  segments.forEach((texts, index) => {
    if (texts.some(text => text.from < gutter - 1 && text.to > gutter + 1)) close(index);
  });
  close(lines.length);
  return found;
}

const isSameExtent = (a: RowLine, b: RowLine): boolean =>
  Math.abs(a.from - b.from) < sameSide && Math.abs(a.to - b.to) < sameSide;

/** Lines that follow each other, at least, where figures beside short texts are rows over the gutter. */
const leastRows = 3;
/** How far, in ems, from the right side of the left column a text ends that fills it. */
const fullRoom = 2;
/** Share of the rows whose left text may be as long as a line of its column. */
const fullShare = 0.34;

/**
 * Indices of the lines of tables that stand over the gutter although no text crosses it there: on
 * one side texts that do not fill the column, on the other nothing but short texts with figures.
 */
function rowsAcross(segments: readonly Segment[][], gutter: number, framed: ReadonlySet<number>): Set<number> {
  const ends = joinedLists(segments, own => own.filter(segment => segment.long && segment.to < gutter + 1));
  const side = Math.max(0, ...ends.map(segment => segment.to));
  const isRow = (own: readonly Segment[]): boolean => {
    const right = own.filter(segment => segment.from >= gutter);
    const figures = right.filter(({chunks}) => chunks.every(({text}) => isFigure(text) || isSingle(text)));
    return right.length < own.length && figures.length > 0 && !right.some(segment => segment.long);
  };
  const fillsLeft = ({long, to, chunks}: Segment): boolean =>
    long && to < gutter + 1 && to > side - fullRoom * (chunks[0]?.size ?? 10);
  // A heading, or the upper line of a wrapped label: nothing on the right.
  const isBare = (own: readonly Segment[]): boolean => own.every(segment => segment.to < gutter);
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    while (run.length > 0 && !isRow(segments[run[run.length - 1] ?? 0] ?? [])) run.pop();
    const rows = run.filter(index => isRow(segments[index] ?? []));
    const full = rows.filter(index => segments[index]?.some(own => fillsLeft(own)));
    if (rows.length >= leastRows && full.length <= fullShare * rows.length) for (const index of run) found.add(index);
    run = [];
  };
  segments.forEach((own, index) => {
    if (!framed.has(index) && (isRow(own) || (run.length > 0 && isBare(own)))) run.push(index);
    else close();
  });
  close();
  return found;
}

function sidesOf(lines: readonly Line[], gutter: number): [Line[], Line[]] {
  const chunks = joinedLists(lines, line => line.chunks);
  return [
    linesOf(chunks.filter(chunk => (chunk.box[0] + chunk.box[2]) / 2 < gutter)),
    linesOf(chunks.filter(chunk => (chunk.box[0] + chunk.box[2]) / 2 >= gutter)),
  ];
}

/** Whether two sides are columns of text; where little room parts them both must be running text. */
const isColumns = (sides: [Line[], Line[]], isWide: boolean): boolean =>
  isTextBeside(sides) && (isWide || sides.every(isRunning));

/** Whether one of two sides is running text, so that the lines beside each other are no rows. */
function isTextBeside(sides: readonly [Line[], Line[]]): boolean {
  const [left, right] = sides;
  if (left.length < 3 || right.length < 3) return false;
  if (!isRunning(left) && !isRunning(right)) return false;
  return !hasCommonRows(left, right) && !hasAmountsBeside(left, right);
}

/** Share of the lines on the same baselines on both sides, and of those with an amount, in a table. */
const commonBaselines = 0.8;
const amountShare = 0.2;

/** Whether amounts stand on lines that both sides share: rows of one table, however long its labels are. */
function hasAmountsBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const shared = fewer.filter(line => more.some(other => Math.abs(other.v - line.v) < 0.15 * line.size));
  if (shared.length < commonBaselines * fewer.length) return false;
  const all = [...left, ...right];
  // An amount between words is part of a sentence, and says nothing.
  const isAmount = ({chunks}: Segment): boolean =>
    chunks.every(chunk => isFigure(chunk.text)) && chunks.some(chunk => isDecimal(chunk.text));
  const amounts = all.filter(line => segmentsOf(line).some(isAmount));
  return amounts.length >= Math.max(3, amountShare * all.length);
}

/** Whether most lines fill the width of their column. */
function isRunning(lines: readonly Line[]): boolean {
  const from = Math.min(...lines.map(line => line.box[0]));
  const to = Math.max(...lines.map(line => line.box[2]));
  const full = lines.filter(line => segmentsOf(line).length === 1 && line.box[2] - line.box[0] > 0.75 * (to - from));
  return full.length >= Math.max(3, 0.55 * lines.length) && to - from > longText * (lines[0]?.size ?? 10);
}

/** Whether both sides are parted at the same heights throughout, as cells of one table are. */
function hasCommonRows(left: readonly Line[], right: readonly Line[]): boolean {
  const pitch = medianPitch([...left, ...right].sort((a, b) => a.v - b.v)) || 10;
  let common = 0;
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (let i = 1; i < own.length; i += 1) {
      const a = own[i - 1];
      const b = own[i];
      if (!a || !b || b.v - a.v < 1.3 * pitch) continue;
      const row = Math.max(a.v, ...other.filter(line => line.v < b.v - 0.5 * pitch).map(line => line.v));
      // Text on the other side runs on without a gap up to where this side starts again.
      if (b.v - row < 1.2 * pitch) return false;
      common += 1;
    }
  }
  return common >= 4;
}

function medianPitch(lines: readonly Line[]): number {
  const distances: number[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const distance = (lines[i]?.v ?? 0) - (lines[i - 1]?.v ?? 0);
    if (distance > 0.6 * (lines[i]?.size ?? 10)) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 0;
}
