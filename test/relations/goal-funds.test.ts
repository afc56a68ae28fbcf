import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-funds.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const indicators = [['产出指标', '数量指标', '修缮农桥', '≥6座']] as const;

const funded = (total: string, fiscal: string, other: string, goal?: string) =>
  documentOf(...formOf({funds: [total, fiscal, other], indicators, ...(goal === undefined ? {} : {goal})}));

describe('goal-funds', () => {
  it('agrees where the funds are fiscal allotment and other funds', () => {
    expect(seen(rule, funded('52.00', '40.00', '12.00'))).toMatchObject([
      {verdict: 'agrees', left: ['52.00'], right: ['40.00', '12.00']},
    ]);
  });

  it('disagrees where they are not', () => {
    expect(complaints(rule, funded('52.00', '40.00', '21.00'))).toEqual(['error: 52.00 ≠ 40.00 + 21.00']);
  });

  it('explains by rounding what the last digits allow', () => {
    expect(seen(rule, funded('52.01', '40.00', '12.00'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('only questions a sum of which a part is left blank', () => {
    expect(complaints(rule, funded('52.00', '40.00', ''))).toEqual(['warning: 52.00 ≠ 40.00 + ']);
    expect(complaints(rule, funded('52.00', '', ''))).toEqual([]);
  });

  it('questions amounts of the goal that nearly come to the funds', () => {
    const goal = '本年安排农桥修缮32.00万元、桥面铺装14.00万元、护栏更换9.00万元，消除安全隐患。';
    expect(complaints(rule, funded('52.00', '52.00', '0.00', goal))).toEqual(['warning: 52.00 ≠ 32.00 + 14.00 + 9.00']);
    expect(complaints(rule, funded('55.00', '55.00', '0.00', goal))).toEqual([]);
  });

  it('does not take results and thresholds in the goal for parts', () => {
    const goal = '修缮农桥后预计避免损失48.00万元，单桥投资不超过9.00万元，带动增收120万元。';
    expect(complaints(rule, funded('52.00', '52.00', '0.00', goal))).toEqual([]);
  });
});
