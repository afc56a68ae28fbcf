import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/indicator-unit.ts';
import {formOf, type IndicatorRow} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const valued = (...rows: (readonly [kind: string, name: string, value: string])[]) =>
  documentOf(...formOf({indicators: rows.map(([kind, name, value]): IndicatorRow => ['绩效指标', kind, name, value])}));

describe('indicator-unit', () => {
  it('agrees: is silent where units and bounds go with what is counted', () => {
    const fine = valued(
      ['数量指标', '义诊人次', '≥900人次'],
      ['质量指标', '诊断符合率', '≥96%'],
      ['质量指标', '设备完好率', '=100%'],
      ['成本指标', '义诊费用', '≤12万元'],
      ['满意度指标', '受诊群众满意度', '≥92%'],
    );
    expect(complaints(rule, fine)).toEqual([]);
  });

  it('disagrees: questions persons and pieces in per cent', () => {
    expect(complaints(rule, valued(['数量指标', '义诊人次', '≥90%']))).toEqual(['warning: 义诊人次 ≥90%']);
    expect(complaints(rule, valued(['数量指标', '购置药箱数量', '≥90%']))).toEqual(['warning: 购置药箱数量 ≥90%']);
  });

  it('accepts per cent where the name says a share', () => {
    expect(
      complaints(rule, valued(['数量指标', '义诊人次完成率', '≥90%'], ['数量指标', '药箱数量占比', '≥9%'])),
    ).toEqual([]);
  });

  it('questions the one of several like indicators that counts in per cent', () => {
    const like = valued(
      ['数量指标', '开展儿科义诊活动', '6场'],
      ['数量指标', '开展骨科义诊活动', '8场'],
      ['数量指标', '开展眼科义诊活动', '5%'],
    );
    expect(complaints(rule, like)).toEqual(['warning: 开展眼科义诊活动 5% → 5%场']);
  });

  it('questions a rate without its sign among rates that have it', () => {
    const rates = valued(
      ['质量指标', '药品合格率', '≥99%'],
      ['质量指标', '诊断符合率', '≥96%'],
      ['质量指标', '回访覆盖率', '≥95'],
    );
    expect(complaints(rule, rates)).toEqual(['warning: 回访覆盖率 ≥95 → ≥95%']);
  });

  it('leaves rates alone where the document prints none with a sign', () => {
    expect(complaints(rule, valued(['质量指标', '药品合格率', '≥99'], ['质量指标', '诊断符合率', '≥96']))).toEqual([]);
  });

  it('notes costs bounded from below and full rates with ≥', () => {
    expect(complaints(rule, valued(['成本指标', '义诊费用', '≥12万元']))).toEqual(['note: 义诊费用 ≥12万元']);
    expect(complaints(rule, valued(['质量指标', '药品合格率', '≥100%']))).toEqual(['note: 药品合格率 ≥100% → =100%']);
    expect(complaints(rule, valued(['成本指标', '节约义诊成本', '≥12万元']))).toEqual([]);
  });

  it('questions a satisfaction that is bounded from above', () => {
    expect(complaints(rule, valued(['满意度指标', '受诊群众满意度', '≤92%']))).toEqual([
      'warning: 受诊群众满意度 ≤92%',
    ]);
  });

  it('notes heads counted in visits and visits counted in heads', () => {
    expect(complaints(rule, valued(['数量指标', '受益人口', '≥3万人次']))).toEqual(['note: 受益人口 ≥3万人次 → 万人']);
    expect(complaints(rule, valued(['数量指标', '培训人次', '≥300人']))).toEqual(['note: 培训人次 ≥300人 → 人次']);
  });
});
