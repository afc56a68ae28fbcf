import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/balance.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const both = (income: string, spent: string, title = '部门收支总表', words = ['收入总计', '支出总计']): Disclosure =>
  documentOf(`^ ${title}`, '^ 单位：万元', [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款', '100.00', '一、教育支出', '60.00'],
    ['二、事业收入', '20.00', '二、卫生健康支出', '60.00'],
    [words[0] ?? '', income, words[1] ?? '', spent],
  ]);

describe('balance', () => {
  it('agrees where both come to the same', () => {
    expect(seen(rule, both('120.00', '120.00'))).toMatchObject([{verdict: 'agrees', left: ['120.00']}]);
  });

  it('disagrees where they do not', () => {
    expect(complaints(rule, both('120.00', '130.00'))).toEqual(['error: 120.00 ≠ 130.00']);
  });

  it('is rounding where one side is printed more coarsely', () => {
    expect(seen(rule, both('120', '120.04'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where one side has another unit', () => {
    expect(seen(rule, both('120.00', '120.00%'))).toMatchObject([{verdict: 'undecided', reason: 'unit-mixed'}]);
  });

  it('takes a plain 合计 in the budget of all income and expenditure, and nowhere else', () => {
    expect(complaints(rule, both('120.00', '130.00', '部门收支总表', ['合计', '合计']))).toHaveLength(1);
    expect(seen(rule, both('120.00', '130.00', '收入支出决算总表', ['收入合计', '支出合计']))).toEqual([]);
    expect(seen(rule, both('120.00', '130.00', '本级收支情况表', ['收入合计', '支出合计']))).toEqual([]);
  });

  it('leaves totals of the year alone, and a 合计 that carry-over follows', () => {
    const years = both('120.00', '130.00', '部门收支总表', ['本年收入合计', '本年支出合计']);
    expect(seen(rule, years)).toEqual([]);
    const carried = documentOf('^ 部门收支总表', '^ 单位：万元', [
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款', '100.00', '一、教育支出', '110.00'],
      ['收入合计', '100.00', '支出合计', '110.00'],
      ['上年结转', '10.00', '', ''],
    ]);
    expect(seen(rule, carried)).toEqual([]);
  });

  it('compares income with every breakdown of expenditure beside it', () => {
    const wide = documentOf('^ 部门综合预算收支总表', '^ 单位：元', [
      ['收入', '<', '支出', '<', '<', '<'],
      ['项目', '预算数', '支出功能分类科目', '预算数', '部门预算支出经济分类科目', '预算数'],
      ['一般公共预算拨款', '300.00', '教育支出', '300.00', '工资福利支出', '300.00'],
      ['本年收入合计', '300.00', '本年支出合计', '300.00', '本年支出合计', '300.00'],
      ['收入总计', '300.00', '支出总计', '300.00', '支出总计', '310.00'],
    ]);
    expect(complaints(rule, wide)).toEqual(['error: 300.00 ≠ 310.00']);
  });

  it('compares with 合计 where expenditure is printed fund by fund, and year with year', () => {
    const funds = documentOf('^ 财政拨款收支总表', '^ 单位：元', [
      ['收入', '<', '支出', '<', '<', '<'],
      ['项目', '金额', '项目', '合计', '一般公共预算', '政府性基金预算'],
      ['一般公共预算拨款', '300.00', '教育支出', '350.00', '300.00', '50.00'],
      ['政府性基金预算拨款', '50.00', '', '', '', ''],
      ['收入总计', '350.00', '支出总计', '350.00', '300.00', '50.00'],
    ]);
    expect(seen(rule, funds)).toMatchObject([{verdict: 'agrees', left: ['350.00'], right: ['350.00']}]);
    const years = documentOf('^ 收支总表', '^ 单位：元', [
      ['收入', '<', '<', '支出', '<', '<'],
      ['项目', '上年执行数', '本年预算数', '项目', '上年执行数', '本年预算数'],
      ['一般公共预算拨款', '280.00', '300.00', '教育支出', '280.00', '300.00'],
      ['收入总计', '280.00', '300.00', '支出总计', '280.00', '310.00'],
    ]);
    expect(complaints(rule, years)).toEqual(['error: 300.00 ≠ 310.00']);
  });

  it('compares totals that stand below each other in one column', () => {
    const stacked = documentOf('^ 财务收支总表', '^ 单位：元', [
      ['项目', '金额'],
      ['一、财政拨款收入', '300.00'],
      ['收入总计', '300.00'],
      ['一、基本支出', '200.00'],
      ['二、项目支出', '90.00'],
      ['支出总计', '290.00'],
    ]);
    expect(complaints(rule, stacked)).toEqual(['error: 300.00 ≠ 290.00']);
  });
});
