import {describe, expect, it} from 'vitest';
import {edgesOf} from '../../../../src/reading/pdf/header/column-edges.ts';
import type {Block} from '../../../../src/reading/pdf/header/header-blocks.ts';
import type {Band} from '../../../../src/reading/pdf/lines/columns.ts';

const size = 10;

/** Columns 60 pt wide, 40 pt apart. */
const columns = (count: number): Band[] => Array.from({length: count}, (_, i) => ({from: 100 * i, to: 100 * i + 60}));

/** The heading of a column, four characters around a middle. */
const heading = (column: number, centre: number): Block => ({
  ...{from: centre - 2 * size, to: centre + 2 * size, words: [], top: 92, bottom: 101.5, v: 100, size},
  ...{own: [], cell: null, group: false, first: column, last: column},
});

describe('sides of columns', () => {
  it('are half-way between texts where no heading says more', () => {
    expect(edgesOf(columns(3), []).slice(1, -1)).toEqual([80, 180]);
  });

  it('are where headings of single columns stand in the middle of theirs', () => {
    const bands = columns(3);
    const heads = [0, 1, 2].map(i => heading(i, 100 * i + 40));
    const edges = edgesOf(bands, heads);
    heads.forEach(({from, to}, i) => {
      expect((from + to) / 2).toBeCloseTo(((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2, 0);
    });
  });

  it('never cut the texts of a column', () => {
    const bands = columns(3);
    const heads = [0, 1, 2].map(i => heading(i, 100 * i + 30 + 90 * (i - 1)));
    edgesOf(bands, heads).forEach((edge, i) => {
      expect(edge).toBeGreaterThanOrEqual(bands[i - 1]?.to ?? -Infinity);
      expect(edge).toBeLessThanOrEqual(bands[i]?.from ?? Infinity);
    });
  });
});
