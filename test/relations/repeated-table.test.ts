import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/repeated-table.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const form = (project: string, total: string) =>
  formOf({
    project,
    funds: [total, total, '0.00'],
    indicators: [
      ['产出指标', '数量指标', '制作纪录片', '≥14集'],
      ['满意度指标', '满意度指标', '观众满意度', '≥91%'],
    ],
  });

const empty = [
  '^ 国有资本经营预算支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '', '', '', ''],
    ['', '合计', '0.00', '0.00', '0.00'],
  ],
] as const;

describe('repeated-table', () => {
  it('agrees: is silent about forms of one layout', () => {
    expect(complaints(rule, documentOf(...form('纪录片', '33.00'), ...form('专题片', '18.50')))).toEqual([]);
  });

  it('disagrees: questions a form that is printed twice, cell for cell', () => {
    const twice = documentOf(...form('纪录片', '33.00'), ...form('专题片', '18.50'), ...form('纪录片', '33.00'));
    expect(complaints(rule, twice)).toEqual(['warning: 项目支出绩效目标表']);
  });

  it('leaves empty tables alone', () => {
    expect(complaints(rule, documentOf(...form('纪录片', '33.00'), ...empty, ...empty))).toEqual([]);
  });
});
