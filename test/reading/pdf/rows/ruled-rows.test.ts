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
