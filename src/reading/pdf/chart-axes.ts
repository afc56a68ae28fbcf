import type {Chunk, Line} from './chunks.ts';
import {isNumber} from './text-shapes.ts';

/** Numbers that the axis of a chart has at least. */
const leastTicks = 4;
/** Share of the numbers of an axis that nothing else stands on a line with. */
const aloneShare = 0.6;
/** How far, in ems, numbers of one axis may stand off each other's right side, and texts of a row off its baseline. */
const aside = 0.3;
const level = 0.12;

const numberOf = (chunk: Chunk): number => Number(chunk.text.replace(/[\s,%％]/gu, '').replace(/^[-－–−]/u, '-'));

/** Whether values follow each other in equal steps: 100, 80, 60; the same of heights. */
function inSteps(values: readonly number[], tolerance: number): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    step !== 0 && values.every((value, i) => i === 0 || Math.abs(value - (values[i - 1] ?? 0) - step) <= tolerance)
  );
}

const isLevel = (one: Chunk, other: Chunk): boolean => Math.abs(one.v - other.v) < level * one.size;

/**
 * Whether lines are the labels of a chart: numbers in equal steps stand below each other at equal
 * distances, as on an axis, with nothing else on most of their lines. Rows of a table are not bare.
 */
export function isChart(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(line =>
    line.chunks
      .filter(chunk => isNumber(chunk.text) && Number.isFinite(numberOf(chunk)))
      .map(chunk => ({chunk, alone: !line.chunks.some(other => other !== chunk && isLevel(other, chunk))})),
  );
  return numbers.some(({chunk: {u1, size}}) => {
    const axis = numbers.filter(({chunk}) => Math.abs(chunk.u1 - u1) < aside * size);
    if (axis.length < leastTicks) return false;
    const values = axis.map(({chunk}) => numberOf(chunk));
    const heights = axis.map(({chunk}) => chunk.v);
    const alone = axis.filter(tick => tick.alone).length;
    return alone >= aloneShare * axis.length && inSteps(values, 1e-6) && inSteps(heights, 0.15 * size);
  });
}
