import {describe, expect, it} from 'vitest';
import {cutAtAmounts} from '../../../../src/reading/pdf/aligned/cut-amounts.ts';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {drawn} from '../drawn-glyphs.ts';

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

  it('part from a label that begins where others do, though they have no decimals', () => {
    const labels: [string, number][][] = [[['教育支出', 92]], [['科学技术', 92]], [['卫生健康', 92]]];
    const row: [string, number][] = [
      ['1868300', 55],
      ['款', 92],
    ];
    expect(cut(...labels, row)[3]).toEqual(['1868300', '款']);
    expect(cut(...labels.slice(1), row)[2]).toEqual(['1868300款']);
  });

  it('keep the unit that follows a number where texts begin', () => {
    const labels: [string, number][][] = [[['教育支出', 92]], [['科学技术', 92]], [['卫生健康', 92]]];
    expect(
      cut(...labels, [
        ['2023', 70],
        ['年度', 92],
      ])[3],
    ).toEqual(['2023年度']);
  });

  it('leave a code with its name, where wrapped names go on below the code', () => {
    const names: [string, number][][] = [1, 2, 3, 4].flatMap(i => [
      [
        [`20${i}`, 70],
        ['教育支出', 88],
      ],
      [['与管理', 70]],
    ]);
    expect(cut(...names)[0]).toEqual(['201教育支出']);
  });

  it('leave a quarter with its year and an error with its value, in scripts with spaces between words', () => {
    const rows = (first: string, second: string): [string, number][][] =>
      Array.from({length: 5}, () => [
        [first, 70],
        [second, 92],
      ]);
    expect(cut(...rows('2010', 'Q1'))).toEqual(Array.from({length: 5}, () => ['2010 Q1']));
    expect(cut(...rows('82.6', '± 1.9'))).toEqual(Array.from({length: 5}, () => ['82.6 ± 1.9']));
  });
});
