import {joinedLists} from '../geometry/joined-lists.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import {type Chunk, type Line, splitChunk} from '../lines/chunks.ts';
import {isDecimal, isNumber} from '../lines/text-shapes.ts';
import type {Upright} from '../lines/upright.ts';

/** How far apart, in points, the right sides of amounts in one column may lie. */
const sameSide = 0.6;
/** Other amounts that must end at the same x before a text beside one is taken to be another column's. */
const leastAmounts = 2;
/** Texts of other lines that must begin at an x before a number beside it is taken to be another column's. */
const leastTexts = 3;
/** Texts that begin where a number does, at least, for it to be a part of one. */
const leastCoded = 2;
/** Free room, in ems, between an amount and the text of the next column. */
const room = 0.15;
/** What belongs to the number it follows. */
const afterNumber = /^[年月日元万亿千百％%]/u;
/** Text in a script without spaces between words: 2010 Q1 and 82.6 ± 1.9 are set apart within one text. */
const unspacedWord = /^\P{L}*\p{sc=Han}/u;
/** A bracket that the number before it does not open: what is left of a wrapped label. */
const strayBracket = /^[^(（]*[)）]$/u;

/** Where texts stand in columns: the right sides of amounts and the left sides of all texts, ascending. */
interface Sides {
  ends: readonly number[];
  starts: readonly number[];
  /** Where texts begin that do not begin with a number. */
  texts: readonly number[];
}

/**
 * Lines of text with their chunks cut beside amounts that stand in a column: where amounts of other
 * lines end at the same x, or texts of other lines begin where the next text does, and what stands
 * before or after one is drawn apart from it, they are two texts, however close they stand:
 * 48.89年末结转和结余, 1868300款.
 */
export function cutAtAmounts(lines: readonly Line[]): Line[] {
  const upright = lines.filter(line => line.angle === 0);
  const seamed = new Map<Chunk, Chunk[]>();
  const ends: number[] = [];
  const starts: number[] = [];
  const texts: number[] = [];
  for (const chunk of joinedLists(upright, line => line.chunks)) {
    if (isDecimal(chunk.text)) ends.push(chunk.u1);
    starts.push(chunk.u0);
    if (!/^\d/u.test(chunk.text)) texts.push(chunk.u0);
    const runs = runsOf(chunk);
    if (!runs) continue;
    seamed.set(chunk, runs);
    runs.forEach((run, i) => {
      if (isAfterNumber(runs[i - 1], run)) starts.push(run.u0);
    });
  }
  if (seamed.size === 0) return [...lines];
  const sides = {ends: ascending(ends), starts: ascending(starts), texts: ascending(texts)};
  const cutOf = (chunk: Chunk): Chunk[] => cutChunk(chunk, seamed.get(chunk) ?? [], sides);
  return lines.map(line => (line.chunks.some(chunk => seamed.has(chunk)) ? cutLine(line, cutOf) : line));
}

function cutLine(line: Line, cutOf: (chunk: Chunk) => Chunk[]): Line {
  const chunks = joinedLists(line.chunks, cutOf);
  return chunks.length === line.chunks.length ? line : {...line, chunks};
}

const ascending = (values: number[]): number[] => values.sort((a, b) => a - b);

/** The texts of a chunk with a number that were drawn apart from each other; null where there is one. */
function runsOf(chunk: Chunk): Chunk[] | null {
  if (!/\d/u.test(chunk.text) || (isNumber(chunk.text) && !strayBracket.test(chunk.text))) return null;
  const {parts} = chunk;
  const hasSeam = parts.some((part, i) => {
    const before = parts[i - 1];
    return before !== undefined && isSeam(before, part);
  });
  return hasSeam ? splitChunk(chunk, (a, b) => !isSeam(a, b)) : null;
}

const isAfterNumber = (before: Chunk | undefined, run: Chunk): boolean =>
  before !== undefined && isNumber(before.text) && unspacedWord.test(run.text) && !afterNumber.test(run.text);

function cutChunk(chunk: Chunk, runs: readonly Chunk[], {ends, starts, texts}: Sides): Chunk[] {
  const isColumn = (part: Chunk): boolean => isNumber(part.text) && countNear(ends, part.u1) >= leastAmounts;
  // Where texts begin at the same x as a number, it is the code before a name: 201 一般公共服务支出.
  const isCode = (part: Chunk): boolean => countNear(texts, part.u0) >= leastCoded;
  const cuts = new Set<Upright | undefined>();
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (!before) return;
    const beginsColumn = isAfterNumber(before, run) && !isCode(before) && countNear(starts, run.u0) > leastTexts;
    if (isColumn(run) || isColumn(before) || beginsColumn) cuts.add(run.parts[0]);
  });
  if (cuts.size === 0) return [chunk];
  return splitChunk(chunk, (_, b) => !cuts.has(b)).map((part, i) => (i > 0 ? {...part, apart: true} : part));
}

/** Whether free room lies between two characters that were drawn by two operations. */
const isSeam = (a: Upright, b: Upright): boolean => a.glyph.run !== b.glyph.run && b.u0 - a.u1 > room * b.glyph.size;

/** How many of the values, ascending, lie near x. */
function countNear(values: readonly number[], x: number): number {
  const first = lowerBound(values, x - sameSide);
  let count = 0;
  while ((values[first + count] ?? Infinity) <= x + sameSide) count += 1;
  return count;
}
