import {describe, expect, it} from 'vitest';
import type {Table} from '../../src/model/disclosure.ts';
import {gridView} from '../../src/recognising/grid-view.ts';
import {headerRows} from '../../src/recognising/header.ts';
import {documentOf} from '../relations/written-document.ts';

const headerOf = (...rows: readonly (readonly string[])[]) => headerRows(gridView(documentOf(rows).blocks[0] as Table));

const body = [
  ['201', '一般公共服务支出', '30.00', '20.00', '10.00'],
  ['20101', '人大事务', '30.00', '20.00', '10.00'],
];

describe('headerRows', () => {
  it('ends at the first row with amounts', () => {
    expect(headerOf(['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...body)).toEqual({title: 0, body: 1});
  });

  it('begins below the title, also where the name of the document stands alone above it', () => {
    const heads = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
    const title = ['支出决算表', '<', '<', '<', '<'];
    expect(headerOf(['某县司法局部门决算公开', '<', '', '', ''], title, heads, ...body)).toEqual({title: 2, body: 3});
    expect(headerOf(['其中', '', '', '', ''], heads, ...body).title).toBe(0);
  });

  it('begins below more than three titles where heads follow them', () => {
    const heads = ['项目', '2031年预算数', '2032年预算数', '增减额', '备注'];
    const across = (text: string) => [text, '<', '<', '<', '<'];
    const titles = ['附件3', '预算07表', '“三公”经费支出表'].map(across);
    const unit = ['部门：松浦区档案馆', '<', '<', '单位：元', '<'];
    const row = ['合计', '1,200.00', '1,300.00', '100.00', ''];
    expect(headerOf(...titles, unit, heads, row)).toEqual({title: 4, body: 5});
    expect(headerOf(...titles, across('单位：元'), heads, row)).toEqual({title: 4, body: 5});
    expect(headerOf(...titles, across('基本支出'), row, row).title).toBe(3);
  });

  it('takes in the leaves of a head over several columns', () => {
    const heads = ['科目编码', '科目名称', '本年支出', '<', '<'];
    expect(headerOf(heads, ['^', '^', '合计', '基本支出', '项目支出'], ...body)).toEqual({title: 0, body: 2});
  });

  it('takes a head that was read as two rows as one header', () => {
    const upper = ['', '', '', '', '对下级单位'];
    const lower = ['科目编码', '科目名称', '合计', '基本支出', '补助支出'];
    expect(headerOf(upper, lower, ...body)).toEqual({title: 0, body: 2});
  });

  it('ends below the numbers of the columns, also where words of the stub share their row', () => {
    const heads = ['科目编码', '<', '科目名称', '合计', '基本支出', '项目支出', '其他支出'];
    const numbers = ['类', '款', '栏次', '1', '2', '3', '4'];
    const row = ['201', '', '一般公共服务支出', '30.00', '20.00', '10.00', '0.00'];
    expect(headerOf(heads, numbers, row)).toEqual({title: 0, body: 2});
    expect(headerOf(heads, ['', '', '', '', '', '', '支出'], numbers, row)).toEqual({title: 0, body: 3});
  });

  it('ends below ** and the numbers of few columns, also where heads of one group stand in a row of their own', () => {
    const upper = ['科目编码', '编码', '科目名称', '合计', '其中：', ''];
    const leaves = ['', '', '', '', '基本支出', '项目支出'];
    const row = ['061007', '061007', '云汀市水文监测中心', '30.00', '20.00', '10.00'];
    expect(headerOf(upper, leaves, ['**', '', '**', '1', '2', '3'], row, row).body).toBe(3);
    expect(headerOf(upper, leaves, row, row, row).body).not.toBe(3);
  });

  it('ends below the numbers of the columns where three with two digits were read as one', () => {
    const heads = ['名称', ...Array.from({length: 12}, (_, i) => `来源${i}`)];
    const numbers = ['**', ...'123456789'.split(''), '10 11 12', '', ''];
    const row = ['云汀市', ...Array.from({length: 12}, () => '2.00')];
    expect(headerOf(heads, numbers, row).body).toBe(2);
    expect(headerOf(heads, ['**', ...'123456789'.split(''), '10 12', '', ''], row).body).toBe(1);
  });

  it('ends below the numbers of the columns where some are missing or out of turn', () => {
    const heads = ['合计', '出国费', '接待费', '购置费', '运行费'];
    const row = ['10.00', '1.00', '2.00', '3.00', '4.00'];
    expect(headerOf(heads, ['1', '2', '3', '6', '7'], row).body).toBe(2);
    expect(headerOf(['名称', ...heads.slice(1)], ['**', '1', '3', '2', '4'], ['局', ...row.slice(1)]).body).toBe(2);
    expect(headerOf(heads, ['4', '5', '6', '7', '8'], row).body).toBe(2);
    expect(headerOf(heads, ['58', '59', '60', '61', '62'], row).body).toBe(2);
    expect(headerOf(heads, ['1', '2', '4', '3', '5'], row).body).toBe(2);
    // Counts of things: not rising, or beyond what numbers columns.
    expect(headerOf(heads, ['3', '1', '2', '0', '4'], row).body).toBe(1);
    expect(headerOf(heads, ['1', '2', '3', '6', '18'], row).body).toBe(1);
    expect(headerOf(['名称', ...heads.slice(1)], ['局', '1', '3', '4', '6'], ['院', ...row.slice(1)]).body).toBe(1);
  });

  it('ends below the numbers of the columns where the page cuts the last one off', () => {
    const table = documentOf([
      ['名称', ...Array.from({length: 10}, (_, i) => `来源${i}`)],
      ['栏次', ...'123456789'.split(''), '1'],
      ['云汀市', ...Array.from({length: 10}, () => '2.00')],
    ]).blocks[0] as Table;
    const cut = {
      ...table,
      cells: table.cells.map(cell => (cell.column === 10 ? {...cell, doubt: 'clipped' as const} : cell)),
    };
    expect(headerRows(gridView(cut)).body).toBe(2);
  });

  it('ends below the numbers of the columns where both sides of a table call them something', () => {
    const heads = ['收入', '行号', '金额', '支出', '行号', '合计', '一般公共预算', '政府性基金预算'];
    const numbers = ['栏目', '', '1', '栏目', '', '2', '3', '4'];
    const row = ['一、财政拨款', '1', '30.00', '一、教育支出', '31', '30.00', '20.00', '10.00'];
    expect(headerOf(heads, numbers, row)).toEqual({title: 0, body: 2});
  });

  it('ends below the numbers of the columns where two of them were read as one', () => {
    const heads = ['序号', '功能分类科目', '合计', '基本支出', '项目支出'];
    expect(
      headerOf(['项目', '金额', '项目', '金额'], ['栏次', '1 栏次', '', '2'], ['工资', '3.00', '津贴', '2.00']).body,
    ).toBe(2);
    expect(headerOf(heads, ['栏次', '1 2', '3', '4', '5'], ['1', '合计', '30.00', '20.00', '10.00'])).toEqual({
      title: 0,
      body: 2,
    });
  });

  it('does not take the first rows of a body without amounts for heads', () => {
    const heads = ['序号', '项目', '单位', '备注', ''];
    expect(headerOf(heads, ['', '总计', '', '', ''], ['1', '修缮', '机关', '', '']).body).toBe(1);
  });

  it('takes words below each column of a group for its leaves, though nothing beside it is merged', () => {
    const heads = ['年度', '合计', '接待费', '用车购置和运行费', '<', '<'];
    const leaves = ['', '', '', '总额', '购置费', '运行费'];
    expect(headerOf(heads, leaves, ['2025年', '9.00', '4.00', '5.00', '0.00', '5.00'])).toEqual({title: 0, body: 2});
    expect(
      headerOf(heads, ['2024年', '', '', '无', '', ''], ['2025年', '9.00', '4.00', '5.00', '0', '5.00']).body,
    ).toBe(1);
  });
});
