import {joinedLists} from '../geometry/joined-lists.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import type {Line} from './chunks.ts';
import {type Band, type ColumnLine, isRow, type Word, wordsOf} from './columns.ts';
import {isClosingMark, isCurrency, isEnumerator, isFigure} from './text-shapes.ts';
import {type Interval, splitAtValleys} from './valleys.ts';

/** Free room, in ems, under which two columns are not told apart unless figures stand there. */
const narrowGutter = 0.62;
/**
 * The stretches of x that the columns of a table's body occupy: what is free on all rows, or on
 * all but a few that run across, parts two columns.
 */
export function bandsOf(lines: readonly Line[], columnLines: readonly ColumnLine[]): Band[] {
  const rows = lines.map(wordsOf);
  const inRows: Interval[] = [];
  const alone: Word[] = [];
  rows.forEach((words, row) => {
    if (isRow(words)) inRows.push(...words.map(word => ({from: word.from, to: word.to, word, row})));
    else alone.push(...words);
  });
  const sorted = withoutWide(inRows).sort((a, b) => a.from - b.from);
  const groups = joinedLists(separated(sorted, columnLines), splitAtValleys);
  const parted = withoutChanceGutters(groups, columnLines).map(band => ({...band}));
  for (const word of alone) extend(parted, word);
  return withoutMarkColumns(
    parted.sort((a, b) => a.from - b.from),
    sorted,
  );
}

/** Share of a table's width from which on a text in a row runs over several columns, unless most do. */
const wideShare = 0.45;

/** The texts of rows without those that run over several columns and are as wide: sentences in a form. */
function withoutWide(intervals: Interval[]): Interval[] {
  const from = Math.min(...intervals.map(interval => interval.from));
  const to = Math.max(...intervals.map(interval => interval.to));
  const isWide = (interval: Interval): boolean => interval.to - interval.from >= wideShare * (to - from);
  const narrow = intervals.filter(interval => !isWide(interval));
  const rows = new Set(intervals.map(interval => interval.row)).size;
  if (narrow.length === intervals.length || intervals.length - narrow.length > 0.25 * rows) return intervals;
  const columns = separated(
    [...narrow].sort((a, b) => a.from - b.from),
    [],
  ).map(group => ({
    from: Math.min(...group.map(member => member.from)),
    to: Math.max(...group.map(member => member.to)),
  }));
  // A long label stands in its own column only.
  const met = (interval: Interval): number =>
    columns.filter(column => Math.min(column.to, interval.to) - Math.max(column.from, interval.from) > 0).length;
  return intervals.filter(interval => !isWide(interval) || met(interval) < 2);
}

const isDrawn = (columnLines: readonly ColumnLine[], from: number, to: number): boolean =>
  columnLines.some(line => line.x >= from - 1 && line.x <= to + 1);

/** Groups of intervals between which nothing stands on any row. */
function separated(sorted: readonly Interval[], columnLines: readonly ColumnLine[]): Interval[][] {
  const groups: Interval[][] = [];
  let end = -Infinity;
  for (const interval of sorted) {
    const last = groups[groups.length - 1];
    const free = interval.from - end;
    if (last && free < 0.12 * interval.word.size && !(free > -1 && isDrawn(columnLines, end, interval.from))) {
      last.push(interval);
    } else {
      groups.push([interval]);
    }
    end = Math.max(end, interval.to);
  }
  return groups;
}

interface Group extends Band {
  members: readonly Interval[];
}

/** Puts neighbours together that are parted by no more than a chance gap between words. */
function withoutChanceGutters(groups: readonly (readonly Interval[])[], columnLines: readonly ColumnLine[]): Group[] {
  const out: Group[] = [];
  for (const members of groups) {
    const from = Math.min(...members.map(member => member.from));
    const to = Math.max(...members.map(member => member.to));
    const last = out[out.length - 1];
    if (last && isChance(last, {from, to, members}) && !isDrawn(columnLines, last.to, from)) {
      out[out.length - 1] = {from: last.from, to: Math.max(last.to, to), members: [...last.members, ...members]};
    } else {
      out.push({from, to, members});
    }
  }
  return out;
}

/** Rows, at least, that show two columns to be apart. */
const leastApart = 3;

/** Lines, at most, that justifying sets so wide that words of theirs seem to be a column, and the room between these in ems. */
const mostStretched = 2;
const stretchedRoom = 2;

/** Whether texts are single words within lines of a column on their left that were set wide to fill it. */
function areStretched(left: Group, right: Group): boolean {
  if (right.members.length > mostStretched || left.members.length < 2 * mostStretched) return false;
  return right.members.every(({row, from, word}) => {
    const before = left.members.filter(member => member.row === row).map(({to}) => to);
    return /^\p{Ll}+[-‐,]?$/u.test(word.text) && from - Math.max(...before) < stretchedRoom * word.size;
  });
}

/** Rows, at least, in which a number follows its word, how far in ems at most, and by how much this differs. */
const leastCounted = 3;
const wordRoom = 0.5;
const sameRoom = 0.06;

/**
 * Whether numbers are the last words of the texts on their left: row 1, row 2. They follow at one distance, that of
 * words, in every row; columns lie farther apart, and where names or figures differ in width not as far in each row.
 */
function areCounts(left: Group, right: Group): boolean {
  if (left.members.some(({word}) => !/\p{sc=Latin}{2}$/u.test(word.text))) return false;
  const ends = new Map(left.members.map(({row, to}) => [row, to]));
  const rooms = right.members.map(({row, from, word}) => (from - (ends.get(row) ?? -Infinity)) / word.size);
  const [narrowest, widest] = [Math.min(...rooms), Math.max(...rooms)];
  return rooms.length >= leastCounted && widest < wordRoom && widest - narrowest < sameRoom;
}

function isChance(left: Group, right: Group): boolean {
  if (areStretched(left, right) || areCounts(left, right)) return true;
  const size = right.members[0]?.word.size ?? 10;
  const free = (right.from - left.to) / size;
  if (free >= narrowGutter) return false;
  const figures = (group: Group): number =>
    group.members.filter(member => isFigure(member.word.text)).length / group.members.length;
  if (figures(left) >= 0.5 || figures(right) >= 0.5) return false;
  const ends = new Map<number, number>();
  for (const {row, to} of left.members) ends.set(row, Math.max(ends.get(row) ?? -Infinity, to));
  const beside = right.members.filter(member => ends.has(member.row));
  // In no row are they as close as words: it is texts of different rows that come near each other.
  const apart = beside.every(member => member.from - (ends.get(member.row) ?? 0) >= narrowGutter * size);
  if (apart && beside.length >= leastApart) return false;
  return beside.length < 4 || free < 0.3;
}

/** Adds a text that stands alone on its line to the one column it stands in, or as a new one. */
function extend(bands: Band[], word: Band): void {
  const met = bands.filter(band => Math.min(band.to, word.to) - Math.max(band.from, word.from) > 0);
  const [only] = met;
  if (met.length > 1) return;
  if (only) {
    const others = bands.filter(band => band !== only);
    const room: Band = {
      from: Math.max(-Infinity, ...others.filter(band => band.to <= only.from).map(band => band.to)),
      to: Math.min(Infinity, ...others.filter(band => band.from >= only.to).map(band => band.from)),
    };
    only.from = Math.max(room.from, Math.min(only.from, word.from));
    only.to = Math.min(room.to, Math.max(only.to, word.to));
  } else {
    bands.push({from: word.from, to: word.to});
  }
}

/** Joins columns that hold nothing but currency or percent signs, or list marks, to their texts, which are in order. */
function withoutMarkColumns(bands: readonly Band[], intervals: readonly Interval[]): Band[] {
  const out: Band[] = [];
  let carried: Band | null = null;
  const starts = Float64Array.from(intervals, interval => interval.from);
  for (const band of bands) {
    const first = lowerBound(starts, band.from - 0.1);
    const end = lowerBound(starts, band.to + 0.1);
    const own = intervals.slice(first, end).filter(interval => interval.to <= band.to + 0.1);
    const last = out[out.length - 1];
    const whole: Band = carried ? {from: carried.from, to: band.to} : band;
    carried = null;
    if (own.length > 0 && own.every(({word}) => isCurrency(word.text))) carried = whole;
    else if (last && own.length > 0 && own.every(({word}) => isClosingMark(word.text))) last.to = whole.to;
    else out.push({...whole});
  }
  if (carried) out.push(carried);
  return out;
}

/** Marks that make a column of list marks, at least. */
const leastMarks = 2;

/** Joins a column of list marks to the texts beside it, unless a header stands over it alone. */
export function withoutEnumerators(bands: readonly Band[], lines: readonly Line[], header: readonly Band[]): Band[] {
  const words = joinedLists(lines, wordsOf);
  if (!words.some(word => isEnumerator(word.text))) return [...bands];
  const out: Band[] = [];
  for (let i = 0; i < bands.length; i += 1) {
    const band = bands[i];
    const next = bands[i + 1];
    if (!band) continue;
    const own = words.filter(word => word.from >= band.from - 0.1 && word.to <= band.to + 0.1);
    const size = own[0]?.size ?? 10;
    const marks = own.length >= leastMarks && own.every(word => isEnumerator(word.text));
    const headed = header.some(
      head => Math.min(head.to, band.to) > Math.max(head.from, band.from) && head.to < (next?.from ?? 0) + 0.1,
    );
    if (next && marks && !headed && next.from - band.to < 1.6 * size) {
      out.push({from: band.from, to: next.to});
      i += 1;
    } else {
      out.push(band);
    }
  }
  return out;
}

/** x of the column lines: drawn ones, else half-way between the texts, and the two outer sides. */
export function linesBetween(bands: readonly Band[], sides: Band, columnLines: readonly ColumnLine[]): number[] {
  const first = bands[0];
  const last = bands[bands.length - 1];
  const xs = [Math.min(sides.from, first?.from ?? sides.from)];
  for (let i = 1; i < bands.length; i += 1) {
    const before = bands[i - 1]?.to ?? 0;
    const after = bands[i]?.from ?? 0;
    const drawn = columnLines.find(line => line.x >= before - 1 && line.x <= after + 1);
    xs.push(drawn?.x ?? (before + after) / 2);
  }
  xs.push(Math.max(sides.to, last?.to ?? sides.to));
  return xs;
}
