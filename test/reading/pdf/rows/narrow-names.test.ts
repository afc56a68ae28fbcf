import {expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import type {BodyCell} from '../../../../src/reading/pdf/rows/body-cells.ts';
import {doubtNarrowNames} from '../../../../src/reading/pdf/rows/narrow-names.ts';

const line = (text: string): CellLine => ({first: 0, last: 0, from: 0, to: 10, v: 0, size: 10, text, chunks: []});
const cell = (row: number, column: number, ...texts: string[]): BodyCell => ({
  row,
  rowSpan: 1,
  first: column,
  last: column,
  lines: texts.map(line),
  unsure: false,
});

it('names one character wide are in doubt, the codes before them left out, figures are not', () => {
  const names = [
    cell(0, 0, '社', '会', '保', '障'),
    cell(1, 0, '208 05', '养', '老'),
    cell(2, 0, '农', '林', '水'),
    cell(3, 0, '合计'),
  ];
  const figures = [0, 1, 2].map(row => cell(row, 1, '1', '2', '3'));
  doubtNarrowNames([...names, ...figures]);
  expect(names.map(({unsure}) => unsure)).toEqual([true, true, true, false]);
  expect(figures.some(({unsure}) => unsure)).toBe(false);
});

it('names of whole words on several lines are not', () => {
  const names = [0, 1, 2].map(row => cell(row, 0, '机关事业', '单位基本', '养老保险'));
  doubtNarrowNames(names);
  expect(names.some(({unsure}) => unsure)).toBe(false);
});
