import {describe, expect, it} from 'vitest';
import type {Block} from '../../../../src/model/disclosure.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, pageOf} from '../drawn-pages.ts';

const widths = [120, 60, 60, 60, 60];
const income: DrawnTable['rows'] = [
  ['项目', ['上年预算数', 2], ['本年预算数', 2]],
  ['财政拨款收入', ['11.00', 2], ['12.00', 2]],
  ['收入总计', ['11.00', 2], ['12.00', 2]],
];
const captions: DrawnTable['rows'] = [
  [['部门支出总表', 5]],
  [
    ['部门：某局', 2],
    ['单位：万元', 3],
  ],
];
const heads: DrawnTable['rows'] = [['科目名称', '合计', '基本支出', '项目支出', '其他支出']];
const first: DrawnTable['rows'] = [['教育支出', '9.00', '4.00', '5.00', '']];
const second: DrawnTable['rows'] = [
  ['卫生支出', '3.00', '1.00', '2.00', ''],
  ['合计', '12.00', '5.00', '7.00', ''],
];

/** What is read from pages of one grid each: tables row by row, and the lines between them. */
function readFrom(...grids: readonly DrawnTable['rows'][]): (string | string[])[] {
  const blocks = assemble(grids.map((rows, i) => pageOf(i + 1, {tables: [{y: i === 0 ? 500 : 60, widths, rows}]})));
  return blocks.map(block => (block.kind === 'passage' ? block.text : rowsOf(block)));
}

const rowsOf = (table: Extract<Block, {kind: 'table'}>): string[] =>
  Array.from({length: table.rows}, (_, row) =>
    table.cells.flatMap(cell => (cell.row === row && cell.text !== '' ? [cell.text] : [])).join(' '),
  );

const incomeRead = ['项目 上年预算数 本年预算数', '财政拨款收入 11.00 12.00', '收入总计 11.00 12.00'];
const spendingRead = [
  '科目名称 合计 基本支出 项目支出 其他支出',
  '教育支出 9.00 4.00 5.00',
  '卫生支出 3.00 1.00 2.00',
  '合计 12.00 5.00 7.00',
];
const titles = ['部门支出总表', '部门：某局', '单位：万元'];

describe('two forms that are drawn as one grid', () => {
  it('are two tables, and the title between them is a line', () => {
    expect(readFrom([...income, ...captions, ...heads, ...first, ...second])).toEqual([
      incomeRead,
      ...titles,
      spendingRead,
    ]);
  });

  it('are two tables of which the second goes on on the next page', () => {
    expect(readFrom([...income, ...captions, ...heads, ...first], second)).toEqual([
      incomeRead,
      ...titles,
      spendingRead,
    ]);
  });

  it('are two tables where the page ends with the title of the second', () => {
    expect(readFrom([...income, ...captions], [...heads, ...first, ...second])).toEqual([
      incomeRead,
      ...titles,
      spendingRead,
    ]);
  });

  it('are as wide as their own columns', () => {
    const [table] = assemble([
      pageOf(1, {tables: [{y: 100, widths, rows: [...income, ...captions, ...heads, ...first]}]}),
    ]);
    expect(table).toMatchObject({kind: 'table', rows: 3, columns: 3});
  });
});
