import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/staff-served.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const both = (sentence: string, value: string, title = '部门整体支出绩效目标表'): Disclosure =>
  documentOf(
    '# 2025年部门预算',
    sentence,
    ...formOf({
      title,
      funds: ['310.00', '310.00', '0.00'],
      indicators: [
        ['产出指标', '数量指标', '履职人数', value],
        ['产出指标', '数量指标', '接待查档', '≥400人次'],
      ],
    }),
  );

const staff = '本部门人员编制27人，其中行政编制7人、事业编制20人；实有人员24人。';

describe('staff-served', () => {
  it('agrees with the staff, or with the posts', () => {
    expect(seen(rule, both(staff, '24人'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, both(staff, '27人'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions another number of people', () => {
    expect(complaints(rule, both(staff, '42人'))).toEqual(['warning: 42人 ≠ 24人']);
  });

  it('is undecided where the value could not be read for sure', () => {
    expect(seen(rule, inDoubt(both(staff, '42人'), '42人'))).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'column'}),
    );
  });

  it('asks nothing of least values, of forms of projects, and where staff is counted twice', () => {
    expect(seen(rule, both(staff, '≥42人'))).toEqual([]);
    expect(seen(rule, both(staff, '42人', '项目支出绩效目标表'))).toEqual([]);
    expect(seen(rule, both('机关实有人员24人，下属单位实有人员9人。', '42人'))).toEqual([]);
  });
});
