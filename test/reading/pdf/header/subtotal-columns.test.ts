import {expect, it} from 'vitest';
import type {Block} from '../../../../src/reading/pdf/header/header-blocks.ts';
import {subtotalColumns} from '../../../../src/reading/pdf/header/subtotal-columns.ts';

const heading = (text: string, first: number, last = first, top = 20): Block => ({
  ...{from: 0, to: 0, top, bottom: top + 10, v: top + 9, size: 10, own: [], cell: null, group: false, first, last},
  words: [{text, from: 0, to: 0, size: 10, chunks: []}],
});

it('columns of subtotals are those headed 小计, however it is set', () => {
  const blocks = [
    heading('小计', 1),
    heading('小 计', 4),
    heading('合计', 0),
    heading('小计数', 2),
    heading('小计', 5, 6),
  ];
  expect([...subtotalColumns(blocks)]).toEqual([1, 4]);
});

it('columns of subtotals have no other heading above these', () => {
  const blocks = [heading('本年支出', 0, 1, 5), heading('小计', 1), heading('小计', 3)];
  expect([...subtotalColumns(blocks)]).toEqual([3]);
});
