import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const table = (total: string): string[][] => [
  ['科目名称', '基本支出', '项目支出', '上缴支出'],
  ['合计', total, '9.00', '0.75'],
  ['教育支出', '12.00', '4.00', '0.25'],
  ['卫生健康支出', '8.50', '3.00', '0.35'],
  ['住房保障支出', '4.25', '2.00', '0.15'],
];

describe('row-sum', () => {
  it('agrees where the rows come to the total', () => {
    expect(seen(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('24.75')))).toMatchObject([
      {verdict: 'agrees', left: ['24.75'], right: ['12.00', '8.50', '4.25']},
      {verdict: 'agrees', left: ['9.00']},
      {verdict: 'agrees', left: ['0.75']},
    ]);
  });

  it('disagrees where they do not, and the other columns bear the reading out', () => {
    expect(complaints(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('34.75')))).toEqual([
      'error: 34.75 ≠ 12.00 + 8.50 + 4.25',
    ]);
  });

  it('takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('24.76')))).toMatchObject([
      {verdict: 'rounding'},
      {verdict: 'agrees'},
      {verdict: 'agrees'},
    ]);
  });
});
