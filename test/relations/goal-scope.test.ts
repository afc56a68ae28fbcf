import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-scope.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const spent = (title: string, basic: string, project: string, total: string) =>
  [
    `^ ${title}`,
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', total, basic, project],
      ['207', '文化旅游体育与传媒支出', total, basic, project],
      ['20701', '文化和旅游', total, basic, project],
    ],
  ] as const;

const stated = (sentence: string) =>
  documentOf(
    ...spent('支出总表', '210.00', '96.20', '306.20'),
    ...spent('财政拨款支出表（功能科目）', '210.00', '84.20', '294.20'),
    sentence,
  );

describe('goal-scope', () => {
  const all = (amount: string) =>
    `2025年度，本单位共4个项目纳入绩效目标管理，涉及财政性资金合计${amount}万元，占财政性资金总额的比例为100%。`;

  it('agrees where all fiscal money of projects is that of the tables', () => {
    expect(seen(rule, stated(all('84.20')))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, stated(all('84.2')))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions an amount that holds other income', () => {
    expect(complaints(rule, stated(all('96.20')))).toEqual(['warning: 96.20万元 ≠ 84.20']);
  });

  it('is rounding: explains by rounding what the last digit allows', () => {
    expect(seen(rule, stated(all('84.21')))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(stated(all('96.20')), '84.20'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('accepts a part of the projects, unless it is the money of all funds', () => {
    const part = (amount: string) => `共2个项目纳入绩效目标管理，涉及财政性资金合计${amount}万元。`;
    expect(complaints(rule, stated(part('31.00')))).toEqual([]);
    expect(complaints(rule, stated(part('96.20')))).toEqual(['warning: 96.20万元 ≠ 84.20']);
  });

  it('finds the slip of the pen in an amount that may be all of the projects, and leaves a part of them alone', () => {
    const told = (amount: string) =>
      complaints(
        rule,
        documentOf(
          ...spent('支出总表', '2,210.00', '1,196.27', '3,406.27'),
          `2025年度，本单位共4个项目纳入预算绩效管理，涉及预算资金${amount}万元。`,
        ),
      );
    expect(told('1,196.27')).toEqual([]);
    expect(told('1,146.27')).toEqual(['error: 1,146.27万元 ≠ 1,196.27']);
    expect(told('870.00')).toEqual([]);
  });
});
