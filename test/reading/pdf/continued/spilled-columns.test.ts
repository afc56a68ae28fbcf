import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import type {PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

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

  it('stand there under the title and the unit of all columns', () => {
    const blocks = assemble([
      page(1, left(1), [['部门：县信访局', 60, 90]]),
      page(2, right(1), [
        ['表2 支出总表', 200, 70],
        ['单位：万元', 300, 90],
      ]),
    ]);
    expect(blocks.map(block => (block.kind === 'table' ? block.columns : block.text))).toEqual([
      '部门：县信访局',
      '表2 支出总表',
      '单位：万元',
      7,
    ]);
    const unitTwice = page(1, left(1), [['单位：万元', 60, 90]]);
    expect(tablesOf(unitTwice, page(2, right(1), [['单位：元', 300, 90]]))).toHaveLength(2);
  });

  it('stand there under the end of a title that the page cuts', () => {
    const heads = (text: string, x: number): DrawnText[] => [[text, x, 70]];
    const third: DrawnTable = {y: 100, widths: [80], rows: [['结转'], ...names.map((_, row) => [amount(row, 7)])]};
    const [table, ...others] = tablesOf(
      page(1, left(1), heads('表2', 370)),
      page(2, right(1), heads('部门收入总体情况表', 50)),
      page(3, third, [['单位：万元', 80, 90]]),
    );
    expect(others).toEqual([]);
    expect(table?.columns).toBe(8);
    // The same words elsewhere on the line are another title.
    expect(
      tablesOf(page(1, left(1), heads('表2', 120)), page(2, right(1), heads('部门收入总体情况表', 50))),
    ).toHaveLength(2);
  });

  it('stand there where their first rows are blank', () => {
    const blank = right(1);
    const rows = blank.rows.map((row, i) => (i === 1 ? ['', '', '', ''] : row));
    expect(tablesOf(page(1, left(1)), page(2, {...blank, rows})).map(({columns}) => columns)).toEqual([7]);
  });

  it('stand beside a table with a note below it', () => {
    const noted = page(1, left(1), [['注：本表反映全部支出。', 60, 230]]);
    expect(tablesOf(noted, page(2, right(1))).map(({columns}) => columns)).toEqual([7]);
    const text = page(1, left(1), [['以上为本年安排的全部支出。', 60, 230]]);
    expect(tablesOf(text, page(2, right(1)))).toHaveLength(2);
  });

  it('have groups of headings over the end of the page, which no ruling draws on the pages between', () => {
    const amounts = (columns: readonly number[]): string[][] =>
      names.map((_, row) => columns.map(column => amount(row, column)));
    const first: DrawnTable = {
      y: 100,
      widths: [160, 90, 90],
      rows: [
        ['科目', '合计', ''],
        ['名称', '本年', '教育'],
        ...names.map((name, i) => [name, amount(i, 1), amount(i, 2)]),
      ],
    };
    const second: DrawnTable = {y: 116, widths: [90, 90], rows: [['卫生', '水利'], ...amounts([3, 4])]};
    const third: DrawnTable = {
      y: 100,
      widths: [90, 90],
      rows: [['', '结转'], ['林业', '上年'], ...amounts([5, 6])],
    };
    const [table, ...others] = tablesOf(page(1, first), page(2, second, [['本年支出', 120, 112]]), page(3, third));
    expect(others).toEqual([]);
    expect(
      table?.cells.filter(({row}) => row === 0).map(({text, column, columnSpan}) => [text, column, columnSpan]),
    ).toEqual([
      ['科目', 0, 1],
      ['合计', 1, 1],
      ['本年支出', 2, 4],
      ['结转', 6, 1],
    ]);
    expect(rowOf(table, 1)).toEqual(['名称', '本年', '教育', '卫生', '水利', '林业', '上年']);
    expect(table?.cells.find(({text}) => text === '本年支出')?.place).toMatchObject({page: 2});
  });

  it('have a group of headings over the end of two pages, its text cut by the second', () => {
    const amounts = (columns: readonly number[]): string[][] =>
      names.map((_, row) => columns.map(column => amount(row, column)));
    const first: DrawnTable = {
      y: 100,
      widths: [160, 90, 90],
      rows: [
        ['科目', '合计', ''],
        ['名称', '本年', '教育'],
        ...names.map((name, i) => [name, amount(i, 1), amount(i, 2)]),
      ],
    };
    const second: DrawnTable = {
      y: 100,
      widths: [90, 40],
      rows: [['本年支出', ''], ['卫生', '水利'], ...amounts([3, 4])],
    };
    const third: DrawnTable = {
      y: 100,
      widths: [60, 90],
      rows: [[['结转结余', 2]], ['林业', '其他'], ...amounts([5, 6])],
    };
    const [table, ...others] = tablesOf(page(1, first), page(2, second, [['上年', 158, 112]]), page(3, third));
    expect(others).toEqual([]);
    expect(
      table?.cells.filter(({row}) => row === 0).map(({text, column, columnSpan}) => [text, column, columnSpan]),
    ).toEqual([
      ['科目', 0, 1],
      ['合计', 1, 1],
      ['本年支出', 2, 2],
      ['上年结转结余', 4, 3],
    ]);
  });

  it('stand there where each page repeats the names and has headings of its own', () => {
    const sheet = (heads: readonly string[], from: number): DrawnTable => ({
      y: 100,
      widths: [160, 90, 90],
      rows: [['科目名称', ...heads], ...names.map((name, row) => [name, amount(row, from), amount(row, from + 1)])],
    });
    const tables = tablesOf(page(1, sheet(['合计', '基本支出'], 1)), page(2, sheet(['项目支出', '上缴支出'], 3)));
    expect(tables.map(({columns}) => columns)).toEqual([5]);
    const forms = tablesOf(page(1, sheet(['合计', '基本支出'], 1)), page(2, sheet(['合计', '项目支出'], 3)));
    expect(forms).toHaveLength(2);
  });

  it('stand beside those of the page before where they begin with amounts and name others behind', () => {
    const items = ['办公费', '印刷费', '差旅费', '会议费', '培训费'];
    const pairs: DrawnTable = {
      y: 100,
      widths: [80, 160, 80],
      rows: [['项目支出', '经济科目', '金额'], ...items.map((name, row) => [amount(row, 3), name, amount(row, 4)])],
    };
    const tables = tablesOf(page(1, left(1)), page(2, pairs));
    expect(tables.map(({columns}) => columns)).toEqual([6]);
    expect(rowOf(tables[0], 2)).toEqual(['教育支出', '102.50', '202.50', '301.50', '印刷费', '401.50']);
    // Where the rows are not those of the page before, nobody knows of what the amounts are.
    const [, apart] = tablesOf(page(1, left(1)), page(2, {...pairs, y: 112}));
    expect(apart?.cells.filter(({row}) => row > 0).every(({doubt}) => doubt === 'row')).toBe(true);
  });

  it('stand there with names of their own where the group above them began on the page before', () => {
    const heads = (first: string): DrawnTable => ({
      y: 100,
      widths: [120, 90, 120, 90],
      rows: [
        [
          ['收入', 2],
          [first, 2],
        ],
        ['项目', '金额', '科目', '金额'],
        ...names.map((name, row) => [name, amount(row, 1), name, amount(row, 2)]),
      ],
    });
    const items = ['办公费', '印刷费', '差旅费', '会议费', '培训费'];
    const rest = (text: string): DrawnTable => ({
      y: 100,
      widths: [120, 90],
      rows: [[[text, 2]], ['经济科目', '金额'], ...items.map((name, row) => [name, amount(row, 3)])],
    });
    expect(tablesOf(page(1, heads('支出')), page(2, rest(''))).map(({columns}) => columns)).toEqual([6]);
    expect(tablesOf(page(1, heads('支出')), page(2, rest('政府支出')))).toHaveLength(2);
  });

  it('stay apart where a title or names of their own say that they are another table', () => {
    const titled = page(1, left(1), [['表1 支出总表', 200, 80]]);
    expect(tablesOf(titled, page(2, right(1), [['表2 项目支出表', 200, 80]]))).toHaveLength(2);
    expect(tablesOf(titled, page(2, right(1), [['以上为全部支出。', 200, 80]]))).toHaveLength(2);
    expect(tablesOf(titled, page(2, right(1), [['以上为全部支出。', 200, 300]]))).toHaveLength(2);
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
