import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const widths = [100, 80, 80, 80, 80];
const body = {
  y: 118,
  widths,
  rows: [
    ['County', 'All', 'Active', 'All', 'Active'],
    ['Fernhill', '8,842', '7,308', '9,120', '7,411'],
    ['Oakmere', '6,319', '5,552', '6,402', '5,610'],
  ],
};
/** The sides of a row above the body with one cell over each stretch of columns. */
const headRow = (...xs: readonly number[]) => [
  {axis: 'h', at: 100, from: 50, to: 470} as const,
  ...xs.map(at => ({axis: 'v', at, from: 100, to: 118}) as const),
];
const headOf = (texts: readonly DrawnText[]): [string, number][] =>
  (pageOf(1, {texts, tables: [body], rulings: headRow(50, 150, 470)}).tables[0]?.cells ?? [])
    .filter(({row, text}) => row === 0 && text !== '')
    .map(({text, columnSpan}) => [text, columnSpan]);

describe('headings in one cell of the head', () => {
  it('are cells of their own where each stands in the middle of columns below', () => {
    expect(
      headOf([
        ['March', 217.5, 112],
        ['August', 375, 112],
      ]),
    ).toEqual([
      ['March', 2],
      ['August', 2],
    ]);
  });

  it('stay one cell where they stand at its sides', () => {
    expect(
      headOf([
        ['March', 155, 112],
        ['August', 430, 112],
      ]),
    ).toEqual([['March August', 4]]);
  });
});
