import {expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

const tableOf = (tables: DrawnTable[], texts: DrawnText[] = []): Table => {
  const [table] = assemble([pageOf(1, {tables, texts})]).filter(block => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table was read');
  return table;
};
const rowsOf = ({cells, rows}: Table): string[] =>
  Array.from({length: rows}, (_, row) =>
    cells.flatMap(cell => (cell.row === row ? [`${cell.column}:${cell.text}`] : [])).join(' | '),
  );

// Texts in one drawn cell, at the x that a column without sides would have.
const apart = (y: number, ...texts: [string, number][]): DrawnText[] => texts.map(([text, x]) => [text, x, y]);

it('a drawn column with headings, numbers and amounts side by side is several', () => {
  const frame: DrawnTable = {
    y: 100,
    widths: [80, 240],
    rows: [
      ['合计', '公务用车费'],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  };
  const table = tableOf(
    [frame],
    [
      ...apart(128, ['小计', 140], ['购置费', 220], ['运行费', 300]),
      ...apart(144, ['1', 54], ['2', 140], ['3', 220], ['4', 300]),
      ...apart(160, ['9.50', 54], ['7.25', 140], ['3.00', 220], ['4.25', 300]),
    ],
  );
  expect(rowsOf(table)).toEqual([
    '0:合计 | 1:公务用车费',
    '0: | 1:小计 | 2:购置费 | 3:运行费',
    '0:1 | 1:2 | 2:3 | 3:4',
    '0:9.50 | 1:7.25 | 2:3.00 | 3:4.25',
  ]);
  expect(table.cells.find(({text}) => text === '公务用车费')?.columnSpan).toBe(3);
});

it('names and amounts in one drawn column are two', () => {
  const frame: DrawnTable = {
    y: 100,
    widths: [200, 200],
    rows: [
      ['收入', '支出'],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  };
  const row = (y: number, a: string, b: string): DrawnText[] =>
    apart(y, [a, 54], [`${b}.00`, 190], [`${a}支出`, 254], [`${b}.50`, 390]);
  const table = tableOf([frame], [...row(128, '一般预算', '12'), ...row(144, '基金', '3'), ...row(160, '其他', '40')]);
  expect(rowsOf(table).slice(1)).toEqual([
    '0:一般预算 | 1:12.00 | 2:一般预算支出 | 3:12.50',
    '0:基金 | 1:3.00 | 2:基金支出 | 3:3.50',
    '0:其他 | 1:40.00 | 2:其他支出 | 3:40.50',
  ]);
});

it('amounts beside each other in one row of a drawn column are in doubt', () => {
  const table = tableOf(
    [
      {
        y: 100,
        widths: [80, 240],
        rows: [
          ['项目', '金额'],
          ['办公费', ''],
          ['水费', '8.00'],
        ],
      },
    ],
    [...apart(128, ['7.25', 160], ['3.00', 220])],
  );
  expect(table.columns).toBe(2);
  expect(table.cells.find(({text}) => text === '7.25 3.00')?.doubt).toBe('column');
});

it('a name with its count in one form is no pair of columns', () => {
  const table = tableOf(
    [
      {
        y: 100,
        widths: [80, 240],
        rows: [
          ['联系人', '王小一'],
          ['人数', ''],
          ['备注', '无'],
        ],
      },
    ],
    [...apart(128, ['在编', 140], ['12', 220])],
  );
  expect(table.columns).toBe(2);
});
