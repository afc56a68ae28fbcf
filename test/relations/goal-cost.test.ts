import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-cost.ts';
import {formOf, type IndicatorRow} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const document = (total: string, ...costs: (readonly [name: string, value: string])[]) =>
  documentOf(
    ...formOf({
      funds: [total, total, '0.00'],
      indicators: [
        ['产出指标', '数量指标', '保洁河段', '≥12条'],
        ...costs.map(([name, value]): IndicatorRow => ['成本指标', '经济成本指标', name, value]),
      ],
    }),
  );

describe('goal-cost', () => {
  it('agrees where the total cost is the funds', () => {
    expect(seen(rule, document('36.80', ['项目总成本', '36.80万元']))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, document('36.80', ['项目总成本', '368000元']))).toEqual([]);
  });

  it('disagrees where the only total cost is another amount', () => {
    expect(complaints(rule, document('36.80', ['项目总成本', '38.60万元']))).toEqual(['error: 38.60万元 ≠ 36.80']);
  });

  it('is rounding: explains by rounding what is printed more coarsely', () => {
    expect(seen(rule, document('36.84', ['项目总成本', '36.8万元']))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(document('36.80', ['项目总成本', '38.60万元']), '38.60万元'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks for no ceiling of the total that is below the funds', () => {
    expect(complaints(rule, document('36.80', ['项目总成本', '≤40万元']))).toEqual([]);
    expect(complaints(rule, document('36.80', ['项目总成本', '≤36.80万元']))).toEqual([]);
    expect(complaints(rule, document('36.80', ['项目总成本', '≤36.8万元']))).toEqual([]);
    expect(complaints(rule, document('36.80', ['项目总成本', '≤36万元']))).toEqual(['warning: ≤36万元 ≠ 36.80']);
    // Of another scope.
    expect(complaints(rule, document('36.80', ['项目总成本', '≤12万元']))).toEqual([]);
    expect(seen(rule, document('36.80', ['项目总成本', '≥36万元']))).toEqual([]);
  });

  it('leaves two totals alone: which of them is the project is open', () => {
    expect(seen(rule, document('36.80', ['项目总成本', '20万元'], ['项目总费用', '38.60万元']))).toEqual([]);
  });

  it('adds ceilings of parts and accepts that they leave something over', () => {
    expect(complaints(rule, document('36.80', ['人工费', '≤20万元'], ['船只租赁费', '≤16.8万元']))).toEqual([]);
    expect(complaints(rule, document('36.80', ['人工费', '≤20万元'], ['船只租赁费', '≤10万元']))).toEqual([]);
  });

  it('questions parts that come to more than the funds', () => {
    expect(complaints(rule, document('36.80', ['人工费', '≤20万元'], ['船只租赁费', '≤26.8万元']))).toEqual([
      'warning: 36.80 ≠ ≤20万元 + ≤26.8万元',
    ]);
  });

  it('does not add prices of one unit, nor what is saved', () => {
    expect(seen(rule, document('36.80', ['单次保洁成本', '≤30万元'], ['船只租赁费', '≤10万元']))).toEqual([]);
    expect(seen(rule, document('36.80', ['保洁标准', '3000元/人'], ['租船标准', '≤50万元/年']))).toEqual([]);
  });

  it('only questions a cost of another order: it may be that of many years', () => {
    expect(complaints(rule, document('36.80', ['项目总成本', '368.00万元']))).toEqual(['warning: 368.00万元 ≠ 36.80']);
    expect(complaints(rule, document('36.80', ['项目总投资', '3600.00万元']))).toEqual([]);
  });

  it('takes a direction, or words behind the value, for a bound', () => {
    const directed = documentOf(
      ...formOf({
        funds: ['36.80', '36.80', '0.00'],
        more: ['指标方向'],
        indicators: [['成本指标', '经济成本指标', '项目总成本', '38.60万元', '反向指标']],
      }),
    );
    expect(complaints(rule, directed)).toEqual([]);
    expect(complaints(rule, document('36.80', ['项目总成本', '38.60万元以内']))).toEqual([]);
  });

  it('compares with the year and with all years, and only questions a target of an evaluation', () => {
    const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
    const cost = (amount: string): string[] => ['成本指标', '经济成本指标', '项目总成本', amount, amount, '10', '10'];
    const evaluated = (amount: string) =>
      documentOf('^ 项目支出绩效自评表', [
        ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'],
        ['^', '年度资金总额', '36.80', '40.00', '38.60', '10', '96.50%'],
        head,
        cost(amount),
      ]);
    expect(complaints(rule, evaluated('36.80万元'))).toEqual([]);
    expect(complaints(rule, evaluated('33.00万元'))).toEqual(['warning: 33.00万元 ≠ 36.80']);
  });
});
