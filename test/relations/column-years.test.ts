import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/column-years.ts';
import {complaints, documentOf} from './written-document.ts';

const budget = (...heads: string[]) =>
  documentOf('# 清河县档案馆2026年部门预算', '^ 一般公共预算支出表', '^ 单位：万元', [
    ['科目名称', ...heads],
    ['合计', '100.00', '110.00', '10.00'],
    ['一般公共服务支出', '90.00', '99.00', '9.00'],
    ['住房保障支出', '10.00', '11.00', '1.00'],
  ]);

const three = (before: string, own: string) =>
  documentOf('# 清河县档案馆2026年部门预算', '^ “三公”经费支出表', '^ 单位：万元', [
    [before, '<', '<', own, '<', '<'],
    ['合计', '公务用车运行费', '公务接待费', '合计', '公务用车运行费', '公务接待费'],
    ['5.00', '4.00', '1.00', '4.50', '3.60', '0.90'],
  ]);

describe('column-years', () => {
  it.each([
    ['two years and their difference', ['2025年执行数', '2026年预算数', '2026年预算数比2025年执行数']],
    ['a change without a year', ['2025年执行数', '2026年预算数', '增减额']],
    ['the last account beside the budget', ['2024年决算数', '2026年预算数', '增减额']],
    ['two columns of one year', ['2025年预算数', '2025年决算数', '2025年决算数比2025年预算数']],
    ['one year, and a change against another', ['上年执行数', '2026年预算数', '比2025年增减']],
  ])('agrees: is silent about %s', (_, heads) => {
    expect(complaints(rule, budget(...heads))).toEqual([]);
  });

  it.each([
    ['heads that read alike', ['2025年预算数', '2025年预算数', '增减额'], '2025年预算数'],
    [
      'a year that is compared and stands over no column',
      ['2025年执行数', '2025年预算数', '2026年预算数比2025年执行数'],
      '2026年预算数比2025年执行数',
    ],
    [
      'a comparison with a year before',
      ['2025年执行数', '2026年预算数', '2026年预算数比2024年执行数'],
      '2026年预算数比2024年执行数',
    ],
    ['a change over two years', ['2024年预算数', '2026年预算数', '增减额'], '2024年预算数'],
  ])('disagrees: asks about %s', (_, heads, printed) => {
    expect(complaints(rule, budget(...heads))).toEqual([`warning: ${printed}`]);
  });

  it('compares groups of columns that hold the same', () => {
    expect(complaints(rule, three('2025年预算数', '2026年预算数'))).toEqual([]);
    expect(complaints(rule, three('2026年预算数', '2026年预算数'))).toHaveLength(1);
  });

  it('leaves tables over several years, and of governments, alone', () => {
    const heads = ['2024年预算数', '2026年预算数', '增减额'];
    const rows = [
      ['项目', ...heads],
      ['合计', '100.00', '110.00', '10.00'],
      ['馆舍', '100.00', '110.00', '10.00'],
    ];
    const written = (title: string) => documentOf('# 清河县档案馆2026年部门预算', title, '^ 单位：万元', rows);
    expect(complaints(rule, written('^ 跨年度项目支出表'))).toEqual([]);
    expect(complaints(rule, written('^ 项目支出表'))).toHaveLength(1);
  });

  it('asks about a comparison of a year with itself', () => {
    const heads = ['2025年执行数', '2026年预算数', '2025年预算数比2025年执行数'];
    expect(complaints(rule, budget(...heads))).toEqual(['warning: 2025年预算数比2025年执行数']);
  });

  it('takes income and expenditure beside it for those of one year', () => {
    const written = (spent: string) =>
      documentOf('# 清河县档案馆2026年部门预算', '^ 收支总表', '^ 单位：万元', [
        ['收入', '<', '支出', '<'],
        ['项目', '2026年预算', '项目', spent],
        ['一、财政拨款收入', '110.00', '一、一般公共服务支出', '99.00'],
        ['', '', '二、住房保障支出', '11.00'],
        ['收入总计', '110.00', '支出总计', '110.00'],
      ]);
    expect(complaints(rule, written('2026年预算'))).toEqual([]);
    expect(complaints(rule, written('2025年预算'))).toEqual(['warning: 2025年预算']);
  });

  it('asks about a table without a column of the year that the others name, unless it looks back', () => {
    const rows = (head: string) => [
      ['科目名称', head],
      ['合计', '110.00'],
      ['一般公共服务支出', '99.00'],
      ['住房保障支出', '11.00'],
    ];
    const written = (title: string, head: string) =>
      documentOf(
        '# 清河县档案馆2026年部门预算',
        '^ 支出总表',
        '^ 单位：万元',
        rows('2026年预算数'),
        title,
        '^ 单位：万元',
        rows(head),
      );
    expect(complaints(rule, written('^ 一般公共预算支出表', '2026年预算数'))).toEqual([]);
    expect(complaints(rule, written('^ 一般公共预算支出表', '2025年预算数'))).toEqual(['warning: 2025年预算数']);
    expect(complaints(rule, written('^ 2025年一般公共预算支出表', '2025年预算数'))).toEqual([]);
    expect(complaints(rule, written('^ 一般公共预算执行情况表', '2025年预算数'))).toEqual([]);
  });
});
