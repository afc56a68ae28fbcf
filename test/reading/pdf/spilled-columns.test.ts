import {describe, expect, it} from 'vitest';
import type {Table} from '../../../src/model/disclosure.ts';
import type {PageLayout} from '../../../src/reading/pdf/page-layout.ts';
import {assemble} from '../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from './drawn-pages.ts';

const names = ['合计', '教育支出', '普通教育', '小学教育', '住房保障支出'];
const amount = (row: number, column: number): string => `${100 * column + row}.50`;
const left = (from: number): DrawnTable => ({
  y: 100,
  widths: [160, 90, 90],
  rows: [
    ['科目名称', '合计', '基本支出'],
    // The total stands on the first page.
    ...names.map((name, row) => [
      from > 10 && row === 0 ? '科学技术支出' : name,
      amount(from + row, 1),
      amount(from + row, 2),
    ]),
  ],
});
const right = (from: number, heads = ['人员经费', '公用经费', '项目支出', '上缴支出']): DrawnTable => ({
  y: 100,
  widths: [80, 80, 80, 80],
  rows: [heads, ...names.map((_, row) => [3, 4, 5, 6].map(column => amount(from + row, column)))],
});

const page = (number: number, table: DrawnTable, texts: readonly DrawnText[] = []): PageLayout =>
  pageOf(number, {tables: [table], texts});
const tablesOf = (...pages: PageLayout[]): Table[] =>
  assemble(pages).filter((block): block is Table => block.kind === 'table');
const rowOf = (table: Table | undefined, row: number): string[] =>
  table?.cells.filter(cell => cell.row === row).map(cell => cell.text) ?? [];

describe('columns on a page of their own', () => {
  it('stand beside those of the page before where every row is at the same height', () => {
    const [table, ...others] = tablesOf(page(1, left(1)), page(2, right(1)));
    expect(others).toEqual([]);
    expect(rowOf(table, 0)).toEqual(['科目名称', '合计', '基本支出', '人员经费', '公用经费', '项目支出', '上缴支出']);
    expect(rowOf(table, 2)).toEqual(['教育支出', '102.50', '202.50', '302.50', '402.50', '502.50', '602.50']);
    expect(table?.pages).toEqual([1, 2]);
    expect(table?.cells.find(({text}) => text === '402.50')?.place).toMatchObject({page: 2});
  });

  it('follow after each page, or after all pages of the columns on the left', () => {
    const parts = [page(1, left(1)), page(2, right(1)), page(3, left(11)), page(4, right(11))];
    const over = tablesOf(...parts);
    expect(over.map(({rows, columns}) => [rows, columns])).toEqual([[11, 7]]);
    const down = tablesOf(page(1, left(1)), page(2, left(11)), page(3, right(1)), page(4, right(11)));
    expect(down.map(({rows, columns}) => [rows, columns])).toEqual([[11, 7]]);
    expect(rowOf(down[0], 7)).toEqual(rowOf(over[0], 7));
  });

  it('are the same table where they repeat the names of the rows', () => {
    const repeated: DrawnTable = {
      y: 100,
      widths: [160, 80, 80],
      rows: [['科目名称', '人员经费', '公用经费'], ...names.map((name, row) => [name, amount(row, 3), amount(row, 4)])],
    };
    const tables = tablesOf(page(1, left(0)), page(2, repeated));
    expect(tables.map(({columns}) => columns)).toEqual([5]);
  });

  it('stay apart where a title or names of their own say that they are another table', () => {
    expect(tablesOf(page(1, left(1)), page(2, right(1), [['表2 项目支出表', 200, 80]]))).toHaveLength(2);
    const named = right(1);
    const rows = named.rows.map((row, i) => (i === 0 ? row : [names[i - 1] ?? '', ...row.slice(1)]));
    expect(tablesOf(page(1, left(1)), page(2, {...named, rows}))).toHaveLength(2);
  });

  it('stay apart where rows stand at other heights, or a group of headings goes on', () => {
    expect(tablesOf(page(1, left(1)), page(2, {...right(1), y: 112}))).toHaveLength(2);
    expect(tablesOf(page(1, left(1)), page(2, right(1, ['', '公用经费', '项目支出', '上缴支出'])))).toHaveLength(2);
  });

  it('are no other page of a form that is printed for each project', () => {
    const forms = tablesOf(page(1, left(1)), page(2, left(31)));
    expect(forms.map(({columns}) => columns)).toEqual(forms.map(() => 3));
  });
});
