import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/overall-funds.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const totals = [
  '^ 收支总表',
  '^ 单位：万元',
  [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ['一般公共预算拨款收入', '310.00', '教育支出', '290.00'],
    ['事业收入', '45.00', '卫生健康支出', '65.00'],
    ['收入总计', '355.00', '支出总计', '355.00'],
  ],
  '^ 财政拨款收支总表',
  '^ 单位：万元',
  [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ['一般公共预算拨款', '310.00', '教育支出', '245.00'],
    ['政府性基金预算拨款', '0.00', '卫生健康支出', '65.00'],
    ['收入总计', '310.00', '支出总计', '310.00'],
  ],
] as const;

const whole = (total: string) =>
  documentOf(
    ...totals,
    ...formOf({
      title: '部门整体支出绩效目标表',
      funds: [total, total, '0.00'],
      indicators: [['产出指标', '数量指标', '在校学生', '≥800人']],
    }),
  );

describe('overall-funds', () => {
  it('agrees with the total expenditure of any scope', () => {
    expect(seen(rule, whole('355.00'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, whole('310.00'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions an amount that is no total of the tables', () => {
    expect(complaints(rule, whole('325.00'))).toEqual(['warning: 325.00 ≠ 355.00']);
  });

  it('is rounding: explains by rounding what is printed more coarsely', () => {
    expect(seen(rule, whole('355'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, whole('355.01'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(whole('325.00'), '325.00'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks nothing where no total over all money is printed', () => {
    const form = formOf({
      title: '部门整体支出绩效目标表',
      funds: ['330.00', '310.00', '20.00'],
      indicators: [['产出指标', '数量指标', '在校学生', '≥800人']],
    });
    const general = [
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', '310.00', '200.00', '110.00'],
        ['205', '教育支出', '310.00', '200.00', '110.00'],
      ],
    ] as const;
    expect(seen(rule, documentOf(...general, ...form))).toEqual([]);
  });

  it('asks nothing of the form of one project', () => {
    const form = formOf({
      funds: ['25.00', '25.00', '0.00'],
      indicators: [['产出指标', '数量指标', '在校学生', '≥800人']],
    });
    expect(seen(rule, documentOf(...totals, ...form))).toEqual([]);
  });
});
