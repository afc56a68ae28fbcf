import {describe, expect, it} from 'vitest';
import {catalogueIn} from '../../src/recognising/catalogue.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const listed = (...written: Written[]): string[] =>
  catalogueIn(documentOf(...written)).entries.map(({number, title}) => (number === '' ? title : `${number}|${title}`));

const body = ['第一部分 部门概况', '清河县档案馆负责全县档案的收集、整理、保管和利用工作。'];

describe('catalogueIn', () => {
  it('reads lines from the word to the first line that is printed again', () => {
    expect(
      listed(
        '# 2025年部门预算',
        '目　录',
        '第一部分 部门概况',
        '一、主要职责',
        '第二部分 部门预算表',
        '表1 收支总表',
        ...body,
      ),
    ).toEqual(['部门概况', '主要职责', '部门预算表', '表1|收支总表']);
  });

  it('leaves out what leads to a page', () => {
    expect(
      listed(
        '目录',
        '一、收支总表……………3',
        '二、收入总表.........12',
        '三、支出总表 14',
        '四、政府采购表 PAGEREF _Toc25831 \\h 15',
        ...body.slice(1),
      ),
    ).toEqual(['收支总表', '收入总表', '支出总表', '政府采购表']);
  });

  it('tells the lines of a list apart that was read as one', () => {
    expect(listed('目录第一部分 部门概况一、主要职责二、机构设置第二部分 部门预算表', ...body)).toEqual([
      '部门概况',
      '主要职责',
      '机构设置',
      '部门预算表',
    ]);
  });

  it('tells a number from a title that begins with a numeral', () => {
    expect(
      listed('目录', '表五 一般公共预算支出表', '表十 三公经费支出表', '表6 一般公共预算基本支出表', ...body.slice(1)),
    ).toEqual(['表五|一般公共预算支出表', '表十|三公经费支出表', '表6|一般公共预算基本支出表']);
  });

  it('reads a list in a table, and what it says of empty tables', () => {
    const table = [
      ['序号', '报表名称', '是否空表', '公开空表理由'],
      ['表1', '收支总表', '否', ''],
      ['表8', '政府性基金预算支出表', '是', '无此项收支'],
    ];
    expect(catalogueIn(documentOf(table)).entries).toMatchObject([
      {number: '表1', title: '收支总表', empty: false, reason: ''},
      {number: '表8', title: '政府性基金预算支出表', empty: true, reason: '无此项收支'},
    ]);
  });

  it('does not take a column of other questions for 是否空表', () => {
    const table = [
      ['序号', '报表名称', '是否公开'],
      ['表1', '收支总表', '是'],
    ];
    expect(catalogueIn(documentOf(table)).entries).toMatchObject([{title: '收支总表', empty: null}]);
  });

  it('finds none in the menu of a portal, or where there is none', () => {
    expect(listed('政府信息公开目录', '公开指南', '公开年报', '# 2025年部门预算', ...body)).toEqual([]);
    expect(listed('# 2025年部门预算', ...body)).toEqual([]);
  });

  it('finds the one of the document after the menu of a portal', () => {
    expect(
      listed(
        '政府信息公开目录',
        '公开年报',
        '# 2025年部门预算',
        '目录',
        '第一部分 部门概况',
        '第二部分 部门预算表',
        ...body,
      ),
    ).toEqual(['部门概况', '部门预算表']);
  });

  it('reads a list whose titles stand under 内容', () => {
    const {entries} = catalogueIn(
      documentOf([
        ['序号', '内容', '是否空表', '公开空表理由'],
        ['表1', '收支总表', '否', ''],
        ['表9', '政府性基金收支表', '是', '本部门无政府性基金'],
      ]),
    );
    expect(entries).toMatchObject([
      {number: '表1', title: '收支总表', empty: false},
      {number: '表9', title: '政府性基金收支表', empty: true, reason: '本部门无政府性基金'},
    ]);
  });
});
