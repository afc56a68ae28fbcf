import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/indicator-kind.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const forms = (name: string, first: string, second: string) =>
  documentOf(
    ...formOf({project: '春季植树', indicators: [['产出指标', first, name, '≥95%']]}),
    ...formOf({project: '秋季植树', indicators: [['产出指标', second, name, '≥95%']]}),
  );

describe('indicator-kind', () => {
  it('agrees: is silent where one indicator is of one kind', () => {
    expect(complaints(rule, forms('新植苗木成活率', '质量指标', '质量指标'))).toEqual([]);
  });

  it('disagrees: notes an indicator of two kinds', () => {
    expect(complaints(rule, forms('新植苗木成活率', '数量指标', '质量指标'))).toEqual(['note: 新植苗木成活率']);
  });

  it('leaves short names and benefits alone', () => {
    expect(complaints(rule, forms('成活率', '数量指标', '质量指标'))).toEqual([]);
    expect(complaints(rule, forms('新植苗木成活率', '社会效益指标', '可持续影响指标'))).toEqual([]);
  });
});
