import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-cost.ts';
import {formOf, type IndicatorRow} from './performance-form.ts';
import {complaints, documentOf, seen} from './written-document.ts';

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

  it('explains by rounding what is printed more coarsely', () => {
    expect(seen(rule, document('36.84', ['项目总成本', '36.8万元']))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('leaves a ceiling of the total alone', () => {
    expect(seen(rule, document('36.80', ['项目总成本', '≤40万元']))).toEqual([]);
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
});
