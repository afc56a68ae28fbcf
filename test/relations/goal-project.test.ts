import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/goal-project.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const indicators = [['产出指标', '数量指标', '修缮数量', '≥6座']] as const;
const names = ['农桥修缮工程', '渠道清淤疏浚', '防汛物资储备', '水文站点维护', '河长制办公经费'] as const;

/** A list of five projects in 元, and a form of each of them in 万元. */
const listed = (amounts: readonly string[], totals: readonly string[], titles: readonly string[] = names): Disclosure =>
  documentOf(
    '# 某局2026年部门预算',
    '^ 项目支出预算表',
    '^ 单位：元',
    [
      ['单位名称', '项目名称', '金额'],
      ['某局', '合计', '1970000.00'],
      ...titles.map((name, i) => ['某局', name, amounts[i] ?? '']),
    ],
    ...names.flatMap((project, i) => [
      '一段文字。',
      ...formOf({project, funds: [totals[i] ?? '', totals[i] ?? '', '0.00'], indicators}),
    ]),
  );

const amounts = ['520000.00', '310000.00', '680000.00', '270000.00', '190000.00'];
const totals = ['52.00', '31.00', '68.00', '27.00', '19.00'];

describe('goal-project', () => {
  it('agrees where list and forms print the same', () => {
    expect(seen(rule, listed(amounts, totals)).map(({verdict}) => verdict)).toEqual(Array(5).fill('agrees'));
  });

  it('disagrees, as a question, where one form among several prints another amount', () => {
    expect(complaints(rule, listed(amounts, totals.with(2, '86.00')))).toEqual(['warning: 86.00 ≠ 680000.00']);
  });

  it('is rounding: explains by rounding what the forms leave out', () => {
    const found = seen(rule, listed(amounts.with(0, '520040.00'), totals));
    expect(found.map(({verdict}) => verdict).sort()).toEqual([...Array(4).fill('agrees'), 'rounding']);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(listed(amounts, totals.with(2, '86.00')), '680000.00'));
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('is undecided where the projects of the document do not show what the forms tell of', () => {
    const found = seen(rule, listed(amounts, ['152.00', '31.00', '168.00', '127.00', '19.00']));
    expect(found.map(({verdict}) => verdict).sort()).toEqual(['agrees', 'agrees', ...Array(3).fill('undecided')]);
  });

  it('asks nothing of projects whose names are printed twice, or differ', () => {
    const twice = ['农桥修缮工程', '农桥修缮工程', '防汛物资储备', '水文站点', '河长制'];
    expect(seen(rule, listed(amounts, totals, twice))).toHaveLength(1);
  });
});
