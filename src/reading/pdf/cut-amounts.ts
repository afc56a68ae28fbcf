import {type Chunk, type Line, splitChunk} from './chunks.ts';
import {lowerBound} from './lower-bound.ts';
import {isDecimal, isNumber} from './text-shapes.ts';
import type {Upright} from './upright.ts';

/** How far apart, in points, the right sides of amounts in one column may lie. */
const sameSide = 0.6;
/** Other amounts that must end at the same x before a text beside one is taken to be another column's. */
const leastAmounts = 2;
/** Free room, in ems, between an amount and the text of the next column. */
const room = 0.15;

/**
 * Lines of text with their chunks cut beside amounts that stand in a column: where amounts of other
 * lines end at the same x, and what stands before or after one is drawn apart from it, they are two
 * texts, however close they stand: 48.89年末结转和结余.
 */
export function cutAtAmounts(lines: readonly Line[]): Line[] {
  const ends = lines
    .filter(line => line.angle === 0)
    .flatMap(line => line.chunks.filter(chunk => isDecimal(chunk.text)).map(chunk => chunk.u1))
    .sort((a, b) => a - b);
  if (ends.length < leastAmounts) return [...lines];
  return lines.map(line => {
    if (line.angle !== 0) return line;
    const chunks = line.chunks.flatMap(chunk => cutChunk(chunk, ends));
    return chunks.length === line.chunks.length ? line : {...line, chunks};
  });
}

function cutChunk(chunk: Chunk, ends: readonly number[]): Chunk[] {
  if (isNumber(chunk.text) || !/\d/u.test(chunk.text)) return [chunk];
  const runs = splitChunk(chunk, (a, b) => !isSeam(a, b));
  if (runs.length < 2) return [chunk];
  const isColumn = (part: Chunk | undefined): boolean =>
    part !== undefined && isNumber(part.text) && countNear(ends, part.u1) >= leastAmounts;
  const cuts = new Set<Upright | undefined>();
  runs.forEach((run, i) => {
    if (i > 0 && (isColumn(run) || isColumn(runs[i - 1]))) cuts.add(run.parts[0]);
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
