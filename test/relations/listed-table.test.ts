import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/listed-table.ts';
import {complaints, documentOf, pdfOf, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const titles = ['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表', '政府性基金预算支出表'];
const contents: Written[] = [
  '# 2025年部门预算',
  '目录',
  ...titles.map((title, i) => `${'一二三四五六'[i] ?? ''}、${title}……${i + 2}`),
  '# 第二部分 部门预算表',
];
const body = (without: readonly string[]): Written[] =>
  titles.filter(title => !without.includes(title)).flatMap((title): Written[] => [`^ ${title}`, '^ 单位：万元', table]);

describe('listed-table', () => {
  it('agrees where every listed table is there', () => {
    expect(complaints(rule, pdfOf(...contents, ...body([])))).toEqual([]);
  });

  it('disagrees: asks to look at listed tables that are not there, at once', () => {
    expect(complaints(rule, pdfOf(...contents, ...body(['收入总表', '支出总表'])))).toEqual([
      'warning: 收入总表、支出总表',
    ]);
  });

  it('says nothing of a web page, of unread pages, or of tables published elsewhere', () => {
    expect(complaints(rule, documentOf(...contents, ...body(['支出总表'])))).toEqual([]);
    expect(
      complaints(rule, {...pdfOf(...contents, ...body(['支出总表'])), problems: [{kind: 'no-text-layer', page: 3}]}),
    ).toEqual([]);
    expect(complaints(rule, pdfOf(...contents, ...body(['支出总表']), '支出总表详见附件。'))).toEqual([]);
  });

  it('takes a title by itself for a table that is a picture, and another wording for the table', () => {
    expect(complaints(rule, pdfOf(...contents, ...body(['支出总表']), '^ 2025年部门支出总表', '无法显示'))).toEqual([]);
    expect(complaints(rule, pdfOf(...contents, ...body(['支出总表']), '^ 部门支出总体情况表', table))).toEqual([]);
  });
});
