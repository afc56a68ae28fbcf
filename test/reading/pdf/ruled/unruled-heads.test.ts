import {describe, expect, it} from 'vitest';
import {emptyContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from '../drawn-glyphs.ts';

/** A head of two rows over a body that only column lines part; `under` gives where the rule under the head runs. */
function tableOf(body: readonly (readonly string[])[], under: readonly (readonly [from: number, to: number])[]) {
  const content = emptyContent(600, 800);
  const put = (text: string, x: number, y: number): void => {
    content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
  };
  const xs = [50, 150, 250, 350];
  put('Item', 54, 118);
  put('Amount', 220, 112);
  put('2022', 154, 130);
  put('2023', 254, 130);
  body.forEach((cells, row) => {
    for (const [i, cell] of cells.entries()) put(cell, (xs[i] ?? 0) + 4, 146 + 13 * row);
  });
  const foot = 146 + 13 * body.length;
  for (const [at, from, to] of [
    [100, 50, 350],
    [117, 150, 350],
    [foot, 50, 350],
  ] as const)
    content.rulings.push({axis: 'h', at, from, to});
  for (const [from, to] of under) content.rulings.push({axis: 'h', at: 134, from, to});
  for (const at of xs) content.rulings.push({axis: 'v', at, from: at === 250 ? 117 : 100, to: foot});
  return layoutPage(content, 1).tables;
}

const body = [
  ['Oats', '12.50', '13.10'],
  ['Rye', '8.40', '9.00'],
  ['Wheat', '41.20', '39.90'],
  ['Barley', '17.30', '16.80'],
];

describe('a head whose lower ruling leaves a column out', () => {
  it('is parted from the rows below it', () => {
    const [table] = tableOf(body, [[150, 350]]);
    expect(table?.cells.filter(({column}) => column === 0).map(({text}) => text)).toEqual([
      'Item',
      'Oats',
      'Rye',
      'Wheat',
      'Barley',
    ]);
    expect(table?.cells.find(({text}) => text === 'Item')?.rowSpan).toBe(2);
  });

  it('stays whole where its text does not stand beside rows', () => {
    const [table] = tableOf([['', '12.50', '13.10']], [[150, 350]]);
    expect(table?.cells.find(({text}) => text === 'Item')?.rowSpan).toBe(3);
  });
});
