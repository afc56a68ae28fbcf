import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/training-count.ts';
import {formOf, type IndicatorRow} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const list = [
  '^ 培训费预算明细表',
  '^ 单位：万元',
  [
    ['培训名称', '人数', '天数', '预算金额'],
    ['新任馆员培训', '40', '2', '1.20'],
    ['古籍修复培训', '25', '5', '3.40'],
    ['志愿者培训', '90', '1', '0.80'],
  ],
] as const;

const planned = (value: string, funds: string, people?: string) =>
  documentOf(
    ...list,
    ...formOf({
      funds: [funds, funds, '0.00'],
      indicators: [
        ['产出指标', '数量指标', '举办业务培训', value],
        ...(people === undefined ? [] : [['产出指标', '数量指标', '培训人次', people] satisfies IndicatorRow]),
      ],
    }),
  );

describe('training-count', () => {
  it('agrees: is silent where no more trainings are promised than listed', () => {
    expect(complaints(rule, planned('≥3次', '5.40'))).toEqual([]);
    expect(complaints(rule, planned('2次', '9.00'))).toEqual([]);
  });

  it('disagrees: questions more trainings than are listed', () => {
    expect(complaints(rule, planned('≥5次', '5.40'))).toEqual(['warning: 举办业务培训 ≥5次 → 3']);
  });

  it('questions another number than that of the rows whose money and people the form has', () => {
    expect(complaints(rule, planned('3次', '4.60', '65人次'))).toEqual(['warning: 举办业务培训 3次 → 2']);
    expect(complaints(rule, planned('2次', '4.60', '65人次'))).toEqual([]);
    expect(complaints(rule, planned('3次', '4.60', '70人次'))).toEqual([]);
  });

  it('asks nothing without a list, and of rates and people', () => {
    const form = formOf({indicators: [['产出指标', '数量指标', '举办业务培训', '≥5次']]});
    expect(complaints(rule, documentOf(...form))).toEqual([]);
    expect(complaints(rule, planned('≥95%', '5.40'))).toEqual([]);
    expect(complaints(rule, planned('≥120人', '5.40'))).toEqual([]);
  });
});
