import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/column-rate.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const executed = (rate: string): ReturnType<typeof documentOf> =>
  documentOf('^ 支出决算表', '^ 单位：万元', [
    ['科目名称', '年初预算数', '全年预算数', '决算数', '预算执行率（%）'],
    ['教育支出', '60.00', '50.00', '45.00', rate],
    ['卫生健康支出', '20.00', '40.00', '30.00', '75.00'],
    ['住房保障支出', '9.00', '8.00', '8.00', '100.00'],
  ]);

const shared = (rate: string): ReturnType<typeof documentOf> =>
  documentOf('^ 支出预算表', '^ 单位：万元', [
    ['科目名称', '金额', '占比（%）'],
    ['教育支出', '45.00', rate],
    ['卫生健康支出', '30.00', '30.00'],
    ['住房保障支出', '25.00', '25.00'],
    ['合计', '100.00', '100.00'],
  ]);

describe('column-rate', () => {
  it('agrees: divides what was spent by the plan that most rows bear out', () => {
    expect(seen(rule, executed('90.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('disagrees with a rate that the plan does not give', () => {
    expect(complaints(rule, executed('92.00'))).toEqual(['error: 92.00 ≠ 45.00 + 50.00']);
  });

  it('divides an amount by the total of its column', () => {
    expect(complaints(rule, shared('45.00'))).toEqual([]);
    expect(complaints(rule, shared('54.00'))).toEqual(['error: 54.00 ≠ 45.00 + 100.00']);
  });

  it('is rounding: calls a share with its last places cut off rounded', () => {
    const rows = [
      ['科目名称', '金额', '占比'],
      ['教育支出', '20.00', '66.66%'],
      ['卫生健康支出', '10.00', '33.33%'],
      ['合计', '30.00', '100.00%'],
    ];
    expect(seen(rule, documentOf('^ 支出预算表', '^ 单位：元', rows)).map(({verdict}) => verdict)).toEqual([
      'rounding',
      'agrees',
      'agrees',
    ]);
  });

  it('is undecided: leaves undecided what there is no base for', () => {
    const rows = [
      ['科目名称', '预算数', '决算数', '执行率'],
      ['教育支出', '0.00', '45.00', '100.00%'],
    ];
    expect(seen(rule, documentOf('^ 支出决算表', '^ 单位：万元', rows))).toMatchObject([
      {verdict: 'undecided', reason: 'base-zero'},
    ]);
  });

  it('reads 决算数为预算数的% as what was spent of the plan', () => {
    const written = (rate: string) =>
      documentOf('^ 一般公共预算支出决算表', '^ 单位：万元', [
        ['科目名称', '年初预算数', '决算数', '决算数为预算数的%'],
        ['合计', '400.00', '420.00', '105.00'],
        ['残疾人康复', '160.00', '170.00', rate],
        ['行政运行', '220.00', '229.00', '104.09'],
        ['住房公积金', '20.00', '21.00', '105.00'],
      ]);
    expect(complaints(rule, written('106.25'))).toEqual([]);
    expect(complaints(rule, written('160.25'))).toHaveLength(1);
  });
});
