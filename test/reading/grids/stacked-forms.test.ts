import {describe, expect, it} from 'vitest';
import {formsIn, type GridText, rowsOf} from '../../../src/reading/grids/stacked-forms.ts';

/** The cells of rows; `text*3` runs over three columns. */
function gridOf(...rows: readonly string[][]): GridText[] {
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell): GridText => {
      const [text = '', wide] = cell.split('*');
      const own = {row: at, column, rowSpan: 1, columnSpan: Number(wide ?? 1), text};
      column += own.columnSpan;
      return own;
    });
  });
}

const income = [
  ['项目', '预算数*2', '备注'],
  ['财政拨款', '10.00*2', ''],
  ['合计', '10.00*2', ''],
];
const spending = [
  ['科目', '合计', '基本支出', '项目支出'],
  ['教育支出', '10.00', '4.00', '6.00'],
];
const caption = ['部门支出总表*4'];
const unit = ['部门：某局*2', '单位：万元*2'];

/** The rows of the forms that a grid of so many rows holds. */
const forms = (...rows: readonly string[][]) => formsIn(gridOf(...rows), rows.length);

describe('a grid of several forms', () => {
  it('is parted above each title, and the title from the form', () => {
    expect(forms(...income, caption, unit, ...spending)).toEqual([
      {from: 0, head: 0, to: 3},
      {from: 3, head: 5, to: 7},
    ]);
  });

  it('is parted above the number of a form, and blank rows over it', () => {
    expect(forms(...income, ['*4'], ['公开02表*4'], caption, unit, ...spending)?.[1]).toEqual({
      from: 3,
      head: 7,
      to: 9,
    });
  });

  it('is parted at a title without number and unit where it says table', () => {
    expect(forms(...income, caption, ...spending)).toHaveLength(2);
    expect(forms(...income, ['部门支出情况*4'], ...spending)).toBeNull();
    expect(forms(...income, ['部门支出情况*4'], unit, ...spending)).toHaveLength(2);
  });

  it('is parted at a title below which the page cuts off what else is said', () => {
    expect(forms(...income, caption, ['*2', '单*2'], ...spending)?.[1]).toEqual({from: 3, head: 5, to: 7});
  });

  it('is parted at the title of an amount where number or unit stand beside it', () => {
    expect(forms(...income, ['机关运行经费*4'], unit, ...spending)).toHaveLength(2);
    expect(forms(...income, ['机关运行经费*4'], ...spending)).toBeNull();
  });

  it('is parted at a title that ends the page', () => {
    expect(forms(...income, caption, unit)?.[1]).toEqual({from: 3, head: 5, to: 5});
  });

  it.each([
    ['a title at its head', [caption, unit, ...spending]],
    ['a row that names a table and has amounts below', [...income, caption, ['甲', '1.00', '2.00', '3.00']]],
    ['a row over some columns', [...income, ['部门支出总表*3', ''], ...spending]],
    ['names of tables below each other', [['目录*4'], ['部门收入总表*4'], ['部门支出总表*4'], ['部门收支总表*4']]],
    ['a sentence', [...income, ['见部门支出总表。*4'], ...spending]],
  ])('is one where it has %s', (_, rows) => {
    expect(forms(...rows)).toBeNull();
  });

  it('is one where a merged name runs over the title', () => {
    const cells = gridOf(...income, caption, ...spending);
    const merged = cells.map(cell => (cell.text === '合计' && cell.row === 2 ? {...cell, rowSpan: 2} : cell));
    expect(formsIn(merged, 6)).toBeNull();
  });
});

describe('some rows of a grid', () => {
  it('have the columns in which their cells begin', () => {
    const {cells, columns} = rowsOf(gridOf(...income, caption, ...spending), 0, 3);
    expect(columns).toEqual([0, 1, 3, 4]);
    expect(cells.slice(0, 3)).toMatchObject([
      {column: 0, columnSpan: 1},
      {column: 1, columnSpan: 1},
      {column: 2, columnSpan: 1, text: '备注'},
    ]);
  });

  it('have no room beside a narrower form', () => {
    const cells = gridOf(['甲', '乙*2', '*2'], ['丙', '1.00*2'], ['丁', '2.00*2'], ['戊', '己', '庚', '辛', '壬']);
    const beside = cells.map(cell => (cell.row === 0 && cell.column === 3 ? {...cell, rowSpan: 3} : cell));
    expect(rowsOf(beside, 0, 3).columns).toEqual([0, 1, 3]);
    expect(rowsOf(beside, 3, 4)).toMatchObject({columns: [0, 1, 2, 3, 4, 5], cells: [{row: 0}, {}, {}, {}, {}]});
  });

  it('keep the part of a cell that lies among them', () => {
    const tall = {row: 0, column: 0, rowSpan: 3, columnSpan: 1, text: '甲'};
    const cells = [tall, ...gridOf(['1'], ['2'], ['3']).map(cell => ({...cell, column: 1}))];
    expect(rowsOf(cells, 1, 3).cells[0]).toEqual({...tall, rowSpan: 2});
  });
});
