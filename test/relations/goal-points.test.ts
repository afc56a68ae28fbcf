import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-points.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const pointed = (points: readonly string[], head = '分值'): Written[] =>
  formOf({
    more: [head],
    indicators: [
      ['产出指标', '数量指标', '清淤河道长度', '≥12公里', points[0] ?? ''],
      ['产出指标', '质量指标', '验收合格率', '≥98%', points[1] ?? ''],
      ['效益指标', '社会效益指标', '内涝点减少数', '≥3个', points[2] ?? ''],
      ['满意度指标', '满意度指标', '沿河居民满意度', '≥90%', points[3] ?? ''],
    ],
  });

describe('goal-points', () => {
  it('agrees where the points come to 100, or to 90 beside the rate of execution', () => {
    for (const points of [
      ['40', '20', '20', '20'],
      ['40', '20', '20', '10'],
      ['12.5', '37.5', '30', '20'],
    ])
      expect(seen(rule, documentOf(...pointed(points)))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where they come to neither', () => {
    const document = documentOf(...pointed(['40', '20', '50', '20']));
    expect(seen(rule, document)).toMatchObject([{verdict: 'disagrees', severity: 'warning'}]);
    expect(complaints(rule, document)).toEqual(['warning: 40 + 20 + 50 + 20 ≠ ']);
  });

  it('is rounding where shares of three sevenths and the like are printed to the whole per cent', () => {
    expect(seen(rule, documentOf(...pointed(['43%', '29%', '14%', '15%'], '权重')))).toMatchObject([
      {verdict: 'rounding'},
    ]);
    expect(complaints(rule, documentOf(...pointed(['43%', '29%', '14%', '19%'], '权重')))).toHaveLength(1);
  });

  it('is undecided where one of the points could not be read for sure', () => {
    const document = inDoubt(documentOf(...pointed(['40', '20', '50', '20'])), '50');
    expect(seen(rule, document)).toMatchObject([{verdict: 'undecided', reason: 'column'}]);
  });

  it('takes points that are parts of one', () => {
    expect(seen(rule, documentOf(...pointed(['0.4', '0.2', '0.25', '0.15'])))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf(...pointed(['0.4', '0.2', '0.25', '0.25'])))).toHaveLength(1);
  });

  it('leaves alone what prints its total, goes on in another table, or mixes points with words', () => {
    const short = ['40', '20', '20', '15'];
    expect(seen(rule, documentOf(...pointed(short, '分值（100分）')))).toEqual([]);
    const rest: Written = [['效益指标', '生态效益指标', '水质达标率', '≥95%', '5']];
    expect(seen(rule, documentOf(...pointed(short), rest))).toEqual([]);
    expect(seen(rule, documentOf(...pointed(['40', '20', '20', '见附件'])))).toEqual([]);
  });
});
