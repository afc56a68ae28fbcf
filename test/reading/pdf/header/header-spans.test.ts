import {describe, expect, it} from 'vitest';
import {edgesOf} from '../../../../src/reading/pdf/header/column-edges.ts';
import type {Block} from '../../../../src/reading/pdf/header/header-blocks.ts';
import {range, spread} from '../../../../src/reading/pdf/header/header-spans.ts';
import type {Band, RowLine} from '../../../../src/reading/pdf/lines/columns.ts';

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
    drawn = false,
  }: {columnsInAll?: number; rules?: RowLine[]; flushLeft?: boolean; drawn?: boolean} = {},
): {of: string[]; unsure: number[]} {
  const bands = columns(columnsInAll);
  const edges =
    flushLeft || drawn ? Array.from({length: columnsInAll + 1}, (_, i) => 100 * i - 20) : edgesOf(bands, blocks);
  const unsure = spread(blocks, bands, edges, rules, flushLeft, drawn);
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

  describe('that begins where one of these does', () => {
    const named = (block: Block, text: string): Block => ({
      ...block,
      words: [{text, from: block.from, to: block.to, size, chunks: []}],
    });
    /** Over the columns 0–2, as wide as to begin where the heading of column 1 does. */
    const group = heading(0, middle(0, 2), 8);
    const lower = (first: string): Block[] => [
      named(heading(1, middle(0), 2), first),
      {...heading(1, middle(1) - 10, 6), first: 1, last: 1},
      ...leaves(1, 2),
    ];

    it('may be set to the left, and have the columns from there on', () => {
      expect(spans([group, ...lower('人员')], 1, {columnsInAll: 3})).toEqual({of: ['0–2'], unsure: [0, 1, 2]});
    });

    it('is not where it would leave a subtotal without a heading', () => {
      expect(spans([group, ...lower('小计')], 1, {columnsInAll: 3})).toEqual({of: ['0–2'], unsure: []});
    });

    it('is not where it would do so beside another heading', () => {
      const moved = lower('小计').map(block => ({
        ...block,
        ...{from: block.from + 200, to: block.to + 200, first: block.first + 2, last: block.last + 2},
      }));
      const first = heading(0, middle(0, 1));
      const second = {...group, from: group.from + 200, to: group.to + 200, first: 3, last: 3};
      const headings = [first, second, ...leaves(1, 0, 1), ...moved];
      expect(spans(headings, 2, {columnsInAll: 5})).toEqual({of: ['0–1', '2–4'], unsure: []});
    });

    it('is not where headings half-way between the rows beside it show that each lower one has a heading', () => {
      const beside = heading(0.5, middle(3));
      expect(spans([group, ...lower('人员'), beside], 1, {columnsInAll: 4})).toEqual({of: ['0–2'], unsure: []});
    });

    it('is not where it stands in the very middle of the sides that are drawn', () => {
      const own = {columnsInAll: 3, drawn: true};
      expect(spans([group, ...lower('人员')], 1, own)).toEqual({of: ['0–2'], unsure: []});
    });
  });
});

/** A heading of several lines on single columns that begins on a row of the header. */
function tall(row: number, column: number, lines: number): Block {
  const block = heading(row, middle(column));
  const more = (lines - 1) * lineHeight;
  return {...block, v: block.v + more, bottom: block.bottom + more};
}

describe('headings set at the top of their row, some of several lines', () => {
  it('all stand under the heading that is centred over them', () => {
    const group = heading(0, middle(1, 4));
    const lower = [...leaves(1, 0, 2, 4), tall(1, 1, 2), tall(1, 3, 3)];
    expect(spans([group, heading(0, middle(0)), ...lower], 1, {columnsInAll: 5}).of).toEqual(['1–4']);
  });

  it('have one of a single line beside them that spans both rows: it begins where they do by chance', () => {
    const group = heading(0, middle(1, 3));
    const lower = [tall(1, 1, 2), tall(1, 2, 2), tall(1, 3, 2), heading(1, middle(0)), heading(1, middle(4))];
    expect(spans([group, ...lower], 1, {columnsInAll: 5}).of).toEqual(['1–3']);
  });
});

describe('a heading over a part of the columns of another and over others', () => {
  it('leaves all of them in doubt', () => {
    const painted = (row: number, first: number, last: number): Block => ({
      ...heading(row, middle(first, last)),
      ...{first, last, cell: [0, 0, 1, 1]},
    });
    const lower = leaves(2, 0, 1, 2, 3, 4);
    const crossing = spans([painted(0, 1, 3), painted(1, 3, 4), ...lower], 2, {columnsInAll: 5});
    expect([...new Set(crossing.unsure)].sort()).toEqual([1, 2, 3, 4]);
    expect(spans([painted(0, 1, 3), painted(1, 2, 3), ...lower], 2, {columnsInAll: 5}).unsure).toEqual([]);
  });
});
