import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {ruledRows} from '../../../../src/reading/pdf/rows/ruled-rows.ts';

const size = 10;
const rowHeight = 20;

/** A text of one line in the middle of some rows. */
const text = (column: number, words: string, row: number, rows = 1): CellLine => {
  const v = (row + rows / 2) * rowHeight + 0.325 * size;
  return {first: column, last: column, from: 100 * column, to: 100 * column + 40, v, size, text: words, chunks: []};
};

describe('rows that rulings part', () => {
  it('hold names one a row in a column that the rulings leave out', () => {
    const names = ['增值税', '企业所得税', '资源税', '房产税', '契税', '车船税', '印花税'];
    const cuts = Array.from({length: 6}, (_, i) => ({y: (i + 1) * rowHeight, over: [false, true]}));
    const spans = (own: readonly CellLine[]): number[] =>
      ruledRows([own, names.map((_, i) => text(1, `${i + 3}.50`, i))], cuts)
        .cells.filter(cell => cell.first === 0)
        .map(({rowSpan}) => rowSpan);
    expect(spans(names.map((name, i) => text(0, name, i)))).toEqual(names.map(() => 1));
    // One text in the middle of all rows.
    expect(spans([text(0, '税收收入', 0, 7)])).toEqual([7]);
  });

  it('hold figures one a row, also below a merged heading and between blanks', () => {
    const names = ['类', '款', '项', '目', '合计'];
    const columns = [
      [text(0, '科目', 0), ...names.map((name, i) => text(0, name, i + 2))],
      [text(1, '上年结转', 0, 2), text(1, '120.50', 2), text(1, '30.25', 4), text(1, '9.75', 6)],
    ];
    const cuts = Array.from({length: 6}, (_, i) => ({y: (i + 1) * rowHeight, over: [true, true]}));
    const own = ruledRows(columns, cuts).cells.filter(cell => cell.first === 1);
    expect(own.map(({row, rowSpan}) => [row, rowSpan])).toEqual([
      [0, 2],
      [2, 1],
      [4, 1],
      [6, 1],
    ]);
  });
});
