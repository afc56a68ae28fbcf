import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-projects.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const form = (project: string, money: string): Written[] =>
  formOf({
    project,
    funds: [money, money, '0.00'],
    indicators: [['产出指标', '数量指标', '巡查次数', '≥48次']],
  });
const told = (count: string, money: string) =>
  documentOf(
    `2026年本部门实行绩效目标管理的项目${count}个，涉及资金${money}万元。`,
    ...form('堤岸巡查', '12.00'),
    ...form('闸门检修', '8.00'),
  );

describe('goal-projects', () => {
  it('agrees where the forms come to the money, and are as many', () => {
    expect(seen(rule, told('2', '20.00'))).toMatchObject([{verdict: 'agrees', right: ['12.00', '8.00']}]);
  });

  it('disagrees: questions other money of as many projects, and another number with the same money', () => {
    expect(complaints(rule, told('2', '21.00'))).toEqual(['warning: 21.00万元 ≠ 12.00 + 8.00']);
    expect(complaints(rule, told('3', '20.00'))).toEqual(['warning: 3个 → 2']);
  });

  it('is rounding where the text is coarser', () => {
    const fine = documentOf(
      '2026年本部门实行绩效目标管理的项目2个，涉及资金20.5万元。',
      ...form('堤岸巡查', '12.34'),
      ...form('闸门检修', '8.12'),
    );
    expect(seen(rule, fine)).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of a form could not be read for sure', () => {
    expect(seen(rule, inDoubt(told('2', '21.00'), '12.00'))).toMatchObject([{verdict: 'undecided', reason: 'column'}]);
  });

  it('asks nothing where number and money both differ, of one form, and of evaluations', () => {
    expect(complaints(rule, told('5', '80.00'))).toEqual([]);
    expect(seen(rule, documentOf('绩效目标管理的项目1个，涉及资金9.00万元。', ...form('堤岸巡查', '12.00')))).toEqual(
      [],
    );
    const evaluated = documentOf(
      '对2025年项目2个开展绩效目标自评，涉及资金9.00万元。',
      ...form('堤岸巡查', '12.00'),
      ...form('闸门检修', '8.00'),
    );
    expect(seen(rule, evaluated)).toEqual([]);
  });

  it('holds a slip of the pen for one where the sum stands elsewhere too', () => {
    const slipped = (money: string) =>
      documentOf(
        '2026年项目支出23.47万元。',
        `2026年本部门实行绩效目标管理的项目2个，涉及资金${money}万元。`,
        ...form('堤岸巡查', '15.12'),
        ...form('闸门检修', '8.35'),
      );
    expect(complaints(rule, slipped('24.37'))).toEqual(['error: 24.37万元 ≠ 15.12 + 8.35']);
    expect(complaints(rule, slipped('31.90'))).toEqual(['warning: 31.90万元 ≠ 15.12 + 8.35']);
  });
});
