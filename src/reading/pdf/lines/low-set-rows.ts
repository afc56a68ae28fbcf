import {joinedLists} from '../geometry/joined-lists.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import {type CellLine, hasRoomFor, widestOf} from './cell-lines.ts';
import {isFigure, isSingle, startsItem, startsWithCode} from './text-shapes.ts';

/** How far, in ems, lines may be off each other on one baseline. */
const level = 0.2;
/** Widest distance, in ems, of two lines of one text. */
const widestLeading = 1.6;
/** Texts, at least, that show where texts stand in their rows, and how many for each that shows otherwise. */
const leastShown = 3;
const shownShare = 3;
/** Share of the rows beside a column that must have a line in it: else its cells may be merged over rows. */
const denseShare = 0.8;
/** How much farther apart, by factor, than the lines of a text two texts lie. */
const apart = 1.08;
/** How much farther, by factor, whatever stands beside them. */
const farApart = 1.2;

type Columns = readonly (readonly CellLine[])[];

/**
 * Whether the texts of a table without rulings stand at the foot of their rows, as spreadsheets print them:
 * rows lie no farther apart than the lines of one text, but the last line of each text is level with the
 * numbers and texts of its row. Shown by all parts of the table together, each given by its columns.
 */
export function areLowSet(parts: readonly Columns[]): boolean {
  const all = parts.map(evidenceOf);
  const low = all.reduce((sum, own) => sum + own.low, 0);
  const other = all.reduce((sum, own) => sum + own.other, 0);
  return low >= leastShown && low >= shownShare * other;
}

/** Whether a text stands on one line, where its row does: a figure, or what is printed for none. */
const stands = (text: string): boolean => isSingle(text) || isFigure(text);

/** The heights of numbers, ascending. */
const anchorsOf = (columns: Columns): Float64Array =>
  new Float64Array(joinedLists(columns, lines => lines.filter(({text}) => stands(text))).map(({v}) => v)).sort();

/** For each line whether its text ends there for certain. */
function endsOf(columns: Columns): boolean[][] {
  return columns.map(lines => {
    const widest = widestOf(lines);
    return lines.map((line, i) => endsText(line, lines[i + 1], widest));
  });
}

/** The lines of each column of a table that is set low, by the texts they are of. */
export function lowSetTexts(columns: Columns): CellLine[][][] {
  const ends = endsOf(columns);
  const ended = columns.map((lines, i) => lines.filter((_, k) => ends[i]?.[k]));
  const feet = new Float64Array([...anchorsOf(columns), ...joinedLists(ended, lines => lines).map(({v}) => v)]).sort();
  return columns.map((lines, i) => groupsOf(lines, ends[i] ?? [], feet));
}

/** Whether the next line of a column begins another text for certain: with a number, a code, or although there was room. */
function endsText(line: CellLine, next: CellLine | undefined, width: number): boolean {
  if (!next || stands(line.text) || stands(next.text)) return false;
  return startsItem(next.text) || startsWithCode(next.text) || hasRoomFor(line, next, width);
}

const isLevel = (heights: Float64Array, {v, size}: CellLine): boolean =>
  (heights[lowerBound(heights, v - level * size)] ?? Infinity) <= v + level * size;

/** The last line of a text and the first of the one below it. */
interface Seam {
  upper: CellLine;
  lower: CellLine;
}

/** How many texts show that they stand at the foot of their rows, and how many that they do not. */
function evidenceOf(columns: Columns): {low: number; other: number} {
  const ends = endsOf(columns);
  const anchors = anchorsOf(columns);
  let low = 0;
  let other = 0;
  const seams: Seam[] = [];
  columns.forEach((lines, column) => {
    let first = 0;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      const ended = ends[column]?.[i] === true;
      if (next && ended) seams.push({upper: line, lower: next});
      if (next && !ended && !stands(next.text) && next.v - line.v < widestLeading * line.size) return;
      const begun = lines[first];
      if (begun && first < i) {
        const [upper, lower] = [isLevel(anchors, begun), isLevel(anchors, line)];
        if (lower && !upper) low += 1;
        // The number stands level with the first line of its text, or half-way between its lines.
        if (!lower && (upper || lowerBound(anchors, begun.v) < lowerBound(anchors, line.v))) other += 1;
      }
      first = i + 1;
    });
  });
  low += levelOnOneSide(seams, 'upper', 'lower');
  other += levelOnOneSide(seams, 'lower', 'upper');
  return {low, other};
}

/** How often texts in several columns are level on one side of their seams, and not on the other. */
function levelOnOneSide(seams: readonly Seam[], side: keyof Seam, otherSide: keyof Seam): number {
  const sorted = [...seams].sort((a, b) => a[side].v - b[side].v);
  return sorted.filter((seam, i) => {
    const before = sorted[i - 1];
    if (!before || before.upper.first === seam.upper.first) return false;
    const near = (key: keyof Seam): boolean => Math.abs(before[key].v - seam[key].v) < level * seam[key].size;
    return near(side) && !near(otherSide);
  }).length;
}

function groupsOf(lines: readonly CellLine[], ends: readonly boolean[], feet: Float64Array): CellLine[][] {
  const groups: CellLine[][] = [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return groups;
  const gaps = lines.slice(1).map((line, i) => line.v - (lines[i]?.v ?? 0));
  const leading = Math.min(...gaps);
  const dense = lines.length >= denseShare * countLevels(feet, first.v, last.v, 2 * level * first.size);
  lines.forEach((line, i) => {
    const group = groups[groups.length - 1];
    const before = lines[i - 1];
    const isCut =
      before !== undefined &&
      lowerBound(feet, before.v - level * before.size) < lowerBound(feet, line.v - level * line.size);
    const gap = gaps[i - 1] ?? 0;
    const parted = gap > farApart * leading || (isCut && (dense || gap > apart * leading));
    const begins = ends[i - 1] === true || stands(line.text) || stands(before?.text ?? '') || parted;
    if (group && !begins) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** How many different heights lie from one to another. */
function countLevels(heights: Float64Array, from: number, to: number, slack: number): number {
  let count = 0;
  let before = -Infinity;
  for (let i = lowerBound(heights, from - slack); i < heights.length; i += 1) {
    const v = heights[i] ?? Infinity;
    if (v > to + slack) break;
    if (v - before > slack) count += 1;
    before = v;
  }
  return count;
}
