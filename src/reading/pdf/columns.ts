import type {Chunk, Line} from './chunks.ts';
import {isCurrency, isDecimal, isEnumerator, isFigure} from './text-shapes.ts';

/** A stretch of x that the texts of one column occupy. */
export interface Band {
  from: number;
  to: number;
}

/** A vertical ruling or the side of a painted cell: it parts columns where no text crosses it. */
export interface ColumnLine {
  x: number;
  from: number;
  to: number;
  /** Shown by the pieces of horizontal rulings only: it may stand under a heading of several columns. */
  joint?: boolean;
}

/** Free room, in ems, from which on two texts of one line stand in a row and not in a sentence. */
export const rowGap = 0.8;
/** Free room, in ems, under which two columns are not told apart unless figures stand there. */
const narrowGutter = 0.62;
/** Share of the rows that may run across the room between two columns (long labels, headings). */
const crossingShare = 0.2;

/** Words that are printed with wide room between their two characters. */
const spacedWords =
  /^(?:合计|总计|小计|共计|累计|项目|科目|单位|部门|金额|名称|编码|代码|备注|序号|收入|支出|结余|年度|行次|栏次|说明|类别|内容|数量)$/u;

/** A text in a line, letter-spaced words put together: one or more chunks that are never parted. */
export interface Word extends Band {
  chunks: Chunk[];
  text: string;
  size: number;
}

/** The words of a line: chunks, those of a letter-spaced word joined. */
export function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  for (const chunk of line.chunks) {
    const last = words[words.length - 1];
    if (last && isSpacedWord(last, chunk)) {
      last.to = Math.max(last.to, chunk.box[2]);
      last.text += chunk.text;
      last.chunks.push(chunk);
    } else {
      words.push({from: chunk.box[0], to: chunk.box[2], chunks: [chunk], text: chunk.text, size: chunk.size});
    }
  }
  return words;
}

function isSpacedWord(word: Word, next: Chunk): boolean {
  const gap = (next.box[0] - word.to) / next.size;
  if (gap < 0.2) return next.apart !== true;
  return gap < 4.2 && word.chunks.length === 1 && spacedWords.test(word.text + next.text);
}

/** Whether a line has two texts set apart as in a row. */
export function isRow(words: readonly Word[]): boolean {
  return words.some((word, i) => i > 0 && word.from - (words[i - 1]?.to ?? 0) > rowGap * word.size);
}

interface Interval extends Band {
  word: Word;
  row: number;
}

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
  const groups = separated(sorted, columnLines).flatMap(group => splitAtValleys(group));
  const parted = withoutChanceGutters(groups, columnLines).map(band => ({...band}));
  for (const word of alone) extend(parted, word);
  return withoutMarkColumns(
    parted.sort((a, b) => a.from - b.from),
    sorted,
  );
}

/** Share of a table's height along which the side of a column must be drawn. */
const drawnShare = 0.25;

/**
 * The columns that vertical rulings or painted cells draw from side to side, with the texts in
 * them; null where they draw none, or texts run across.
 */
export function drawnBands(
  lines: readonly Line[],
  columnLines: readonly ColumnLine[],
): {bands: Band[]; edges: number[]} | null {
  const edges = drawnEdges(lines, columnLines);
  if (edges.length < 3) return null;
  const words = lines.flatMap(wordsOf);
  const crossing = words.filter(word => edges.some(x => word.from < x - 1.5 && word.to > x + 1.5));
  const outside = words.filter(word => word.from < (edges[0] ?? 0) - 3 || word.to > (edges[edges.length - 1] ?? 0) + 3);
  if (crossing.length > 0.1 * words.length || outside.length > 0 || holdSeveral(lines, edges)) return null;
  const bands = edges.slice(1).map((to, i): Band => {
    const from = edges[i] ?? 0;
    const own = words.filter(word => word.from >= from - 1.5 && word.to <= to + 1.5);
    const room = Math.min(3, (to - from) / 4);
    return own.length > 0
      ? {from: Math.min(...own.map(word => word.from)), to: Math.max(...own.map(word => word.to))}
      : {from: from + room, to: to - room};
  });
  return {bands, edges};
}

/** Rows, at least, and their share, in which two texts stand apart between the same two column lines. */
const leastShared = 3;
const sharedShare = 0.5;

/** Whether texts show that more columns stand between two drawn lines: not every side is drawn. */
function holdSeveral(lines: readonly Line[], edges: readonly number[]): boolean {
  if (lines.some(line => sharesColumn(line, edges))) return true;
  return edges.slice(1).some((to, i) => {
    const from = edges[i] ?? 0;
    const rows = lines
      .map(line => wordsOf(line).filter(word => word.from >= from - 1.5 && word.to <= to + 1.5))
      .filter(words => words.length > 0);
    const shared = rows.filter(words => isRow(words) && words.some(word => isFigure(word.text)));
    return shared.length >= leastShared && shared.length >= sharedShare * rows.length;
  });
}

/** Whether two amounts of a line stand between the same two sides: sides of merged cells, not of columns. */
function sharesColumn(line: Line, edges: readonly number[]): boolean {
  const columns = wordsOf(line)
    .filter(word => isDecimal(word.text))
    .map(word => edges.filter(x => x < (word.from + word.to) / 2).length);
  return new Set(columns).size < columns.length;
}

/** x of the lines that are drawn along enough of the lines of text, from left to right. */
export function drawnEdges(lines: readonly Line[], columnLines: readonly ColumnLine[]): number[] {
  const tall = Math.max(1, ...lines.map(line => line.v)) - Math.min(...lines.map(line => line.v));
  const edges: {x: number; covered: number}[] = [];
  for (const line of [...columnLines].sort((a, b) => a.x - b.x)) {
    const last = edges[edges.length - 1];
    const covered = line.to - line.from;
    if (last && line.x - last.x < 2.5) last.covered += covered;
    else edges.push({x: line.x, covered});
  }
  return edges.filter(edge => edge.covered >= drawnShare * tall).map(edge => edge.x);
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

/** Parts a group where hardly any row runs across and several rows have text on both sides. */
function splitAtValleys(group: readonly Interval[]): Interval[][] {
  const valley = deepestValley(group);
  if (!valley) return [[...group]];
  const middle = (valley.from + valley.to) / 2;
  const left = group.filter(interval => interval.to <= middle);
  const right = group.filter(interval => interval.from >= middle);
  return [...splitAtValleys(left), ...splitAtValleys(right)];
}

interface Step extends Band {
  count: number;
}

/** How many texts stand at each x, as steps from left to right. */
function profile(group: readonly Interval[]): Step[] {
  const edges = group.flatMap(({from, to}) => [
    {x: from, change: 1},
    {x: to, change: -1},
  ]);
  edges.sort((a, b) => a.x - b.x || b.change - a.change);
  const steps: Step[] = [];
  let count = 0;
  let from = edges[0]?.x ?? 0;
  for (const edge of edges) {
    if (edge.x > from) steps.push({from, to: edge.x, count});
    from = Math.max(from, edge.x);
    count += edge.change;
  }
  return steps;
}

function deepestValley(group: readonly Interval[]): Band | null {
  if (group.length < 8) return null;
  const steps = profile(group);
  const highest = Math.max(...steps.map(step => step.count));
  const fromLeft = runningPeak(steps);
  const fromRight = runningPeak([...steps].reverse()).reverse();
  const size = group[0]?.word.size ?? 10;
  let best: Step | null = null;
  let i = 0;
  while (i < steps.length) {
    const most = crossingShare * Math.min(fromLeft[i] ?? 0, fromRight[i] ?? 0);
    if ((steps[i]?.count ?? highest) > most) {
      i += 1;
      continue;
    }
    const start = i;
    let count = 0;
    while (
      i < steps.length &&
      (steps[i]?.count ?? highest) <= crossingShare * Math.min(fromLeft[i] ?? 0, fromRight[i] ?? 0)
    ) {
      count = Math.max(count, steps[i]?.count ?? 0);
      i += 1;
    }
    const valley = {from: steps[start]?.from ?? 0, to: steps[i - 1]?.to ?? 0, count};
    if (valley.to - valley.from < 0.4 * size) continue;
    if (!best || valley.count < best.count) best = valley;
  }
  return best;
}

/** The highest count up to each step. */
function runningPeak(steps: readonly Step[]): number[] {
  let peak = 0;
  return steps.map(step => {
    peak = Math.max(peak, step.count);
    return peak;
  });
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

function isChance(left: Group, right: Group): boolean {
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

/** Joins columns that hold nothing but currency or percent signs, or list marks, to their texts. */
function withoutMarkColumns(bands: readonly Band[], intervals: readonly Interval[]): Band[] {
  const out: Band[] = [];
  let carried: Band | null = null;
  for (const band of bands) {
    const own = intervals.filter(interval => interval.from >= band.from - 0.1 && interval.to <= band.to + 0.1);
    const texts = own.map(interval => interval.word.text.trim());
    const last = out[out.length - 1];
    const whole: Band = carried ? {from: carried.from, to: band.to} : band;
    carried = null;
    if (texts.length > 0 && texts.every(text => isCurrency(text))) carried = whole;
    else if (last && texts.length > 0 && texts.every(text => /^[%％)）*†‡]{1,2}$/u.test(text))) last.to = whole.to;
    else out.push({...whole});
  }
  if (carried) out.push(carried);
  return out;
}

/** Joins a column of list marks to the texts beside it, unless a header stands over it alone. */
export function withoutEnumerators(bands: readonly Band[], lines: readonly Line[], header: readonly Band[]): Band[] {
  const words = lines.flatMap(wordsOf);
  const out: Band[] = [];
  for (let i = 0; i < bands.length; i += 1) {
    const band = bands[i];
    const next = bands[i + 1];
    if (!band) continue;
    const own = words.filter(word => word.from >= band.from - 0.1 && word.to <= band.to + 0.1);
    const size = own[0]?.size ?? 10;
    const marks = own.length >= 2 && own.every(word => isEnumerator(word.text));
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

/** Whether a line numbers the columns: 栏次 1 2 3 4, ** ** 1 2 3, (1) (2) (3), A B C. */
export function numbersColumns(line: Line): boolean {
  const texts = wordsOf(line).map(word => word.text.replace(/\s/gu, ''));
  const values: number[] = [];
  for (const text of texts) {
    const mark = /^[(（]?(\d{1,2}|[A-Z]|[a-z])[)）]?$/u.exec(text)?.[1];
    if (mark !== undefined) values.push(/\d/u.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96);
    else if (text.length > 4 || /\d/u.test(text)) return false;
  }
  if (values.length < 3) return false;
  return values.every((value, i) => (i === 0 ? value <= 2 : value === (values[i - 1] ?? 0) + 1));
}
