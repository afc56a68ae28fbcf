import {expect, it} from 'vitest';
import {besideCodes, codeColumns} from '../../../../src/reading/pdf/header/code-columns.ts';
import type {HeaderCell} from '../../../../src/reading/pdf/header/header-rows.ts';

const heading = (text: string, first: number, last: number, row: number, rowSpan: number): HeaderCell => ({
  first,
  last,
  row,
  rowSpan,
  words: [{from: 0, to: 0, size: 10, text, chunks: []}],
  top: 0,
  bottom: 0,
});

it('columns of codes are those whose lowest heading names one', () => {
  const cells = [
    heading('科目编码', 0, 1, 0, 1),
    heading('类', 0, 0, 1, 1),
    heading('款', 1, 1, 1, 1),
    heading('单位代 码', 2, 2, 0, 2),
    heading('款项合计', 3, 3, 0, 2),
    heading('代码', 4, 4, 0, 1),
    heading('本年', 4, 4, 1, 1),
  ];
  expect([...codeColumns(cells, 2)]).toEqual([0, 1, 2]);
});

it('headings in doubt over columns of codes alone put nothing in doubt', () => {
  const codes = new Set([0, 1]);
  expect([...besideCodes(new Set([0, 1]), codes)]).toEqual([]);
  expect([...besideCodes(new Set([0, 7, 8]), codes)]).toEqual([0, 7, 8]);
});
