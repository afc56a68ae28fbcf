import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import type {PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, pageOf} from '../drawn-pages.ts';

/** The first row of a header at the foot of a page: 合计 and 上缴上级 go on below the last ruling. */
const cut: DrawnTable = {
  y: 740,
  widths: [160, 60, 180, 60],
  rows: [['支出功能分类科目', '合计', '本年支出', '上缴上级']],
  openBelow: [1, 3],
};
const rest: DrawnTable = {
  y: 50,
  widths: [60, 100, 60, 90, 90, 60],
  rows: [
    ['科目编码', '科目名称', '', '基本支出', '项目支出', ''],
    ['2010101', '行政运行', '12.00', '7.00', '5.00', ''],
    ['2010102', '机关服务', '4.00', '4.00', '', ''],
  ],
  openAbove: [2, 5],
};
const tablesOf = (...pages: PageLayout[]): Table[] =>
  assemble(pages).filter((block): block is Table => block.kind === 'table');
const shapes = (table: Table | undefined): string[] =>
  (table?.cells ?? [])
    .filter(({row}) => row < 2)
    .map(({row, column, rowSpan, columnSpan, text}) => `${row},${column},${rowSpan},${columnSpan} ${text}`);

describe('a header that the end of the page cuts', () => {
  it('is one with its rows on the next page', () => {
    const [table, ...others] = tablesOf(pageOf(1, {tables: [cut]}), pageOf(2, {tables: [rest]}));
    expect(others).toEqual([]);
    expect(shapes(table)).toEqual([
      '0,0,1,2 支出功能分类科目',
      '0,2,2,1 合计',
      '0,3,1,2 本年支出',
      '0,5,2,1 上缴上级',
      '1,0,1,1 科目编码',
      '1,1,1,1 科目名称',
      '1,3,1,1 基本支出',
      '1,4,1,1 项目支出',
    ]);
  });

  it('has the rest of a text that hangs out of its cell', () => {
    const page = pageOf(1, {tables: [cut], texts: [['支出', 454, 765]]});
    expect(page.lines).toEqual([]);
    expect(tablesOf(page, pageOf(2, {tables: [rest]})).map(table => shapes(table)[3])).toEqual([
      '0,5,2,1 上缴上级\n支出',
    ]);
  });

  it('does not take what stands under a closed cell, or further down', () => {
    expect(pageOf(1, {tables: [cut], texts: [['支出', 60, 765]]}).lines).toHaveLength(1);
    expect(pageOf(1, {tables: [cut], texts: [['支出', 454, 785]]}).lines).toHaveLength(1);
    expect(pageOf(1, {tables: [cut], texts: [['支出', 454, 765, 14]]}).lines).toHaveLength(1);
  });

  it('does not take a note under a table whose foot is not drawn at all', () => {
    const open = {...cut, openBelow: [0, 1, 2, 3]};
    const {lines} = pageOf(1, {tables: [open], texts: [['注：略', 60, 765]]});
    expect(lines.map(line => line.chunks.at(-1)?.text)).toContain('注：略');
  });

  it('is another table where rows stand below it, or a title above the next', () => {
    const body = {...cut, y: 700, rows: [...cut.rows, ['行政运行', '12.00', '7.00', '5.00']], openBelow: []};
    const own = {...rest, rows: [['科目编码', '科目名称', '合计', '基本支出', '项目支出', ''], ...rest.rows.slice(1)]};
    expect(tablesOf(pageOf(1, {tables: [body]}), pageOf(2, {tables: [own]}))).toHaveLength(2);
    const titled = pageOf(2, {tables: [{...rest, y: 90}], texts: [['表4 支出表', 200, 60]]});
    expect(tablesOf(pageOf(1, {tables: [cut]}), titled)).toHaveLength(2);
  });
});
