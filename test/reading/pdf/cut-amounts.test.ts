import {describe, expect, it} from 'vitest';
import {readLines} from '../../../src/reading/pdf/chunks.ts';
import {cutAtAmounts} from '../../../src/reading/pdf/cut-amounts.ts';
import {drawn} from './drawn-glyphs.ts';

/** Texts by line after cutting; each line is given as texts with the x they begin at. */
const cut = (...lines: readonly (readonly [string, number])[][]): string[][] =>
  cutAtAmounts(
    readLines(
      lines.flatMap((texts, row) =>
        texts.flatMap(([text, x], run) => drawn(text, x, 100 + 14 * row, {run: 10 * row + run})),
      ),
    ),
  ).map(line => line.chunks.map(chunk => chunk.text));

describe('amounts below each other', () => {
  // All end at x = 90; the text of the next column begins 2 pt further on.
  const others: [string, number][][] = [[['12.50', 65]], [['1,234.50', 50]]];

  it('part from the label of the next column, whatever it begins with', () => {
    expect(
      cut(...others, [
        ['48.89', 65],
        ['年末结转', 92],
      ])[2],
    ).toEqual(['48.89', '年末结转']);
  });

  it('part from the label before them', () => {
    expect(
      cut(...others, [
        ['合计', 43],
        ['48.89', 65],
      ])[2],
    ).toEqual(['合计', '48.89']);
  });

  it('leave an amount in a sentence with its words', () => {
    expect(
      cut(...others, [
        ['支出', 20],
        ['48.89', 42],
        ['年均增长', 68.5],
      ])[2],
    ).toEqual(['支出48.89年均增长']);
  });
});
