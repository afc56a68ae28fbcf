import {describe, expect, it} from 'vitest';
import type {Band} from '../../../src/reading/pdf/columns.ts';
import type {Block, RowLine} from '../../../src/reading/pdf/header-blocks.ts';
import {edgesOf, range, spread} from '../../../src/reading/pdf/header-spans.ts';

const size = 10;
const lineHeight = 14;

/** Columns 60 pt wide, 40 pt apart; the middle of column `i` is at 100 `i` + 30. */
const columns = (count: number): Band[] => Array.from({length: count}, (_, i) => ({from: 100 * i, to: 100 * i + 60}));
/** The middle of columns, as they are counted. */
const middle = (first: number, last = first): number => 50 * (first + last) + 30;

/** A heading of some characters around a middle, on a row of the header; half rows are between two. */
function heading(row: number, centre: number, characters = 4): Block {
  const v = 100 + row * lineHeight;
  const [from, to] = [centre - (characters * size) / 2, centre + (characters * size) / 2];
  const column = Math.max(0, Math.floor((centre + 20) / 100));
  return {
    ...{from, to, words: [], top: v - 0.8 * size, bottom: v + 0.15 * size, v, size, own: [], cell: null, group: false},
    // A text between two columns stands over one of them by itself.
    ...{first: column, last: column},
  };
}

/** Headings of single columns on the lowest row. */
const leaves = (row: number, ...own: readonly number[]): Block[] => own.map(column => heading(row, middle(column)));

/** The columns of the first `count` headings, and those in doubt. */
function spans(
  blocks: readonly Block[],
  count: number,
  {
    columnsInAll = 6,
    rules = [],
    flushLeft = false,
  }: {columnsInAll?: number; rules?: RowLine[]; flushLeft?: boolean} = {},
): {of: string[]; unsure: number[]} {
  const bands = columns(columnsInAll);
  const edges = flushLeft ? Array.from({length: columnsInAll + 1}, (_, i) => 100 * i - 20) : edgesOf(bands, blocks);
  const unsure = spread(blocks, bands, edges, rules, flushLeft);
  return {of: blocks.slice(0, count).map(({first, last}) => `${first}–${last}`), unsure: [...unsure]};
}

describe('a heading over other headings', () => {
  it('has the columns that it is centred over', () => {
    const group = heading(0, middle(1, 3));
    expect(spans([group, heading(0.5, middle(0)), ...leaves(1, 1, 2, 3), heading(0.5, middle(4))], 1)).toEqual({
      of: ['1–3'],
      unsure: [],
    });
  });

  it('has an even number of columns where it stands between two', () => {
    const group = heading(0, middle(2, 3));
    expect(spans([group, ...[0, 1, 4, 5].map(i => heading(0.5, middle(i))), ...leaves(1, 2, 3)], 1).of).toEqual([
      '2–3',
    ]);
  });

  it('shares the columns out with those beside it', () => {
    const groups = [heading(0, middle(0, 2)), heading(0, middle(3, 5))];
    expect(spans([...groups, ...leaves(1, 0, 1, 2, 3, 4, 5)], 2)).toEqual({of: ['0–2', '3–5'], unsure: []});
    const uneven = [heading(0, middle(0, 1)), heading(0, middle(2, 5))];
    expect(spans([...uneven, ...leaves(1, 0, 1, 2, 3, 4, 5)], 2)).toEqual({of: ['0–1', '2–5'], unsure: []});
  });

  it('leaves columns to the headings that stand beside it', () => {
    const group = heading(0, middle(1, 2));
    expect(spans([group, heading(0, middle(0)), heading(0, middle(3)), ...leaves(1, 1, 2)], 1).of).toEqual(['1–2']);
  });

  it('may stand over a group that has columns of its own', () => {
    const top = heading(0, middle(0, 4));
    const groups = [heading(1, middle(0, 1)), heading(1, middle(2, 4))];
    const blocks = [top, ...groups, ...leaves(2, 0, 1, 2, 3, 4)];
    expect(spans(blocks, 3, {columnsInAll: 5}).of).toEqual(['0–4', '0–1', '2–4']);
  });

  it('has every lower heading beside others that stand half-way between both rows', () => {
    // Nearer to the middle of the columns 1–2, but then nothing would stand above the third.
    const group = heading(0, middle(1, 2) + 15);
    expect(spans([group, heading(0.5, middle(0)), ...leaves(1, 1, 2, 3), heading(0.5, middle(4))], 1).of).toEqual([
      '1–3',
    ]);
  });

  it('has the columns that a ruling under it runs over, wherever it stands itself', () => {
    // Centred over three columns, two of them underlined.
    const blocks = [heading(0, middle(1, 3)), heading(0.5, middle(0)), ...leaves(1, 1, 2, 3), heading(0.5, middle(4))];
    const rule = (from: number, to: number): RowLine[] => [{y: 105, from, to}];
    expect(spans(blocks, 1, {rules: rule(95, 265)})).toEqual({of: ['1–2'], unsure: []});
    expect(spans(blocks, 1, {rules: rule(95, 365)})).toEqual({of: ['1–3'], unsure: []});
  });

  it('heads nothing where only the number of its column stands below it', () => {
    const told = (text: string, column: number): Block => ({
      ...heading(2, middle(column), 1),
      words: [{text, from: 0, to: 0, size, chunks: []}],
    });
    const numbers = ['1', '2', '3', '4', '5'].map(told);
    const blocks = [heading(0.5, middle(0)), heading(0, middle(1, 3)), ...leaves(1, 1, 2, 3), heading(0.5, middle(4))];
    expect(spans([...blocks, ...numbers], 6, {columnsInAll: 5}).of).toEqual(['0–0', '1–3', '1–1', '2–2', '3–3', '4–4']);
  });

  it('has the columns up to the next one where headings are set to the left', () => {
    const flush = (row: number, column: number): Block => ({
      ...heading(row, 100 * column),
      first: column,
      last: column,
    });
    const groups = [flush(0, 0), flush(0, 2)];
    const blocks = [...groups, ...range(0, 4).map(column => flush(1, column))];
    expect(spans(blocks, 2, {columnsInAll: 5, flushLeft: true}).of).toEqual(['0–1', '2–4']);
  });

  it('leaves a column in doubt where it may be centred over it or not', () => {
    // Half-way between the middle of the columns 0–2 and that of 0–3; the next one likewise.
    const groups = [heading(0, middle(0, 2) + 25), heading(0, middle(3, 5) + 25)];
    expect(spans([...groups, ...leaves(1, 0, 1, 2, 3, 4, 5)], 2).unsure).toEqual([3]);
  });
});

describe('sides of columns', () => {
  it('are half-way between texts where no heading says more', () => {
    expect(edgesOf(columns(3), []).slice(1, -1)).toEqual([80, 180]);
  });

  it('are where headings of single columns stand in the middle of theirs', () => {
    const bands = columns(3);
    const heads = [0, 1, 2].map(i => ({...heading(0, middle(i) + 10), first: i, last: i}));
    const edges = edgesOf(bands, heads);
    heads.forEach(({from, to}, i) => {
      expect((from + to) / 2).toBeCloseTo(((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2, 0);
    });
  });

  it('never cut the texts of a column', () => {
    const bands = columns(3);
    const heads = [0, 1, 2].map(i => ({...heading(0, middle(i) + 90 * (i - 1)), first: i, last: i}));
    edgesOf(bands, heads).forEach((edge, i) => {
      expect(edge).toBeGreaterThanOrEqual(bands[i - 1]?.to ?? -Infinity);
      expect(edge).toBeLessThanOrEqual(bands[i]?.from ?? Infinity);
    });
  });
});
