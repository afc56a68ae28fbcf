import {describe, expect, it} from 'vitest';
import {chartAreas, isChart} from '../../../../src/reading/pdf/aligned/chart-axes.ts';
import type {Ruling} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {drawn} from '../drawn-glyphs.ts';

/** Numbers below each other 24 pt apart that end at x. */
const axis = (values: readonly number[], x: number) =>
  values.flatMap((value, i) => drawn(String(value), x - 5 * String(value).length, 100 + 24 * i));

const ticks = axis([100, 75, 50, 25, 0], 300);
const line: Ruling = {axis: 'v', at: 305, from: 95, to: 200};
const bottom: Ruling = {axis: 'h', at: 200, from: 305, to: 450};
const gridlines = [0, 1, 2, 3, 4].map((i): Ruling => ({axis: 'h', at: 98 + 24 * i, from: 305, to: 450}));
const bars = [...drawn('41.5', 330, 143), ...drawn('62.1', 370, 119), ...drawn('2008', 330, 213)];

describe('a chart', () => {
  it('has an axis with nothing beside its numbers', () => {
    expect(isChart(readLines([...ticks, ...bars]))).toBe(true);
  });

  it('is no table whose first column goes up in steps', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((_, i) => drawn('Oats', 330, 100 + 24 * i));
    expect(isChart(readLines([...axis([1, 2, 3, 4, 5], 300), ...rows]))).toBe(false);
  });

  it('reaches from the numbers of its axis to the end of its lines, beside a table', () => {
    const table = [0, 1, 2, 3].flatMap(i => [...drawn('Oats', 50, 100 + 14 * i), ...drawn('1,234', 120, 100 + 14 * i)]);
    const areas = chartAreas(readLines([...ticks, ...bars, ...table]), [line, bottom, ...gridlines], []);
    expect(areas).toHaveLength(1);
    const [x0, , x1] = areas[0]!;
    expect(x0).toBeGreaterThan(150);
    expect(x1).toBeGreaterThan(450);
  });

  it('needs an axis that is drawn', () => {
    expect(chartAreas(readLines([...ticks, ...bars]), [], [])).toEqual([]);
  });

  it('is not the numbered rows of a ruled table', () => {
    const rows = [0, 1, 2, 3, 4].flatMap(i => drawn('Oats', 330, 100 + 24 * i));
    expect(chartAreas(readLines([...axis([1, 2, 3, 4, 5], 300), ...rows]), [line, ...gridlines], [])).toEqual([]);
  });

  it('is not the numbered rows of a table most of which are blank', () => {
    const pieces = [0, 1, 2, 3, 4, 5].flatMap((i): Ruling[] => [
      {axis: 'h', at: 84 + 24 * i, from: 50, to: 305},
      {axis: 'h', at: 84 + 24 * i, from: 305, to: 450},
    ]);
    const amounts = drawn('12.00', 330, 100);
    expect(chartAreas(readLines([...axis([1, 2, 3, 4, 5], 300), ...amounts]), pieces, [])).toEqual([]);
    expect(chartAreas(readLines([...axis([5, 4, 3, 2, 1], 300), ...amounts]), pieces, [])).toHaveLength(1);
  });
});
