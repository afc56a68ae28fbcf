import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const words = 'the survey asked parents and teachers how often their school had closed early last winter'.split(' ');

/** A paragraph of lines that fill a column of 230 pt, between headings that do not. */
const prose = (x: number, from: number, lines: number): DrawnText[] =>
  Array.from({length: lines}, (_, i): DrawnText => {
    const y = from + 12 * i;
    if (i % 3 !== 0) return [['Schools', 'Method', 'Results', 'Open questions'][i % 4] ?? '', x, y];
    const text = [...words, ...words]
      .slice(i % 7, (i % 7) + 8)
      .join(' ')
      .slice(0, 46);
    return [`${text}.`, x, y];
  });

const rows: [string, string, string][] = [
  ['District', 'Closed', 'Open'],
  ['North', '120', '14'],
  ['South', '80', '20'],
  ['Harbour', '0', '96'],
];
const table = (x: number): DrawnText[] =>
  rows.flatMap(([name, closed, open], i): DrawnText[] => [
    [name, x, 160 + 12 * i],
    [closed, x + 110, 160 + 12 * i],
    [open, x + 170, 160 + 12 * i],
  ]);

/** The texts of the tables of a page on which three rulings frame the rows. */
const tablesOf = (from: number, to: number, texts: readonly DrawnText[]): string[][] => {
  const rulings = [148, 164, 200].map(at => ({axis: 'h', at, from, to}) as const);
  return pageOf(1, {texts, rulings}).tables.map(({cells}) => cells.map(({text}) => text));
};

describe('a table that rulings frame in one of two columns of text', () => {
  it('holds nothing of the other column, whose short lines stand beside its rows', () => {
    const texts = [...prose(50, 100, 20), ...table(320)];
    expect(tablesOf(320, 530, texts)).toEqual([rows.flat()]);
  });

  it('is one over both where the rulings run over both', () => {
    const labels = rows.map(([name], i): DrawnText => [`${name} of the county`, 50, 160 + 12 * i]);
    const figures = table(320).filter(([, x]) => x > 320);
    const [first] = tablesOf(50, 530, [...labels, ...figures, ...prose(50, 260, 20)]);
    expect(first?.slice(3, 6)).toEqual(['North of the county', '120', '14']);
  });

  it('is one over both where the rulings are those of its figures and no sentences stand beside', () => {
    const labels = Array.from(
      {length: 8},
      (_, i): DrawnText => [
        words
          .slice(i, i + 7)
          .join(' ')
          .slice(0, 42),
        50,
        160 + 12 * i,
      ],
    );
    const figures = labels.flatMap(([, , y], i): DrawnText[] => [
      [`${i + 1}1.5`, 320, y],
      [`${i + 1}2.5`, 400, y],
    ]);
    const [first] = tablesOf(320, 530, [...labels, ...figures]);
    expect(first?.filter(text => text.endsWith('.5'))).toHaveLength(16);
    expect(first).toHaveLength(24);
  });
});
