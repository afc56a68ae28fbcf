import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/exchanged-rows.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const medical = (title: string, office: string, institution: string, year = ''): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', `${year}合计`],
    ['21011', '行政事业单位医疗', '54.36'],
    ['2101101', '行政单位医疗', office],
    ['2101102', '事业单位医疗', institution],
  ],
];

const account = (office: string, institution: string) =>
  documentOf(
    '# 云汀市档案局2024年度部门决算',
    ...medical('收入决算表', '41.27', '13.09'),
    ...medical('支出决算表', office, institution),
  );

describe('exchanged-rows', () => {
  it('agrees, and so is silent, where both tables print the same', () => {
    expect(seen(rule, account('41.27', '13.09'))).toEqual([]);
  });

  it('disagrees: asks where two neighbours stand the other way round', () => {
    expect(complaints(rule, account('13.09', '41.27'))).toEqual(['warning: 41.27 ≠ 13.09']);
  });

  it('is rounding, and silent, where one differs by its last place; or where one alone differs', () => {
    expect(seen(rule, account('31.09', '23.27'))).toEqual([]);
    expect(seen(rule, account('13.09', '41.28'))).toEqual([]);
  });

  it('is silent about round amounts, which are the same by chance', () => {
    const round = documentOf(
      '# 云汀市档案局2024年度部门决算',
      ...medical('收入决算表', '30.00', '20.00'),
      ...medical('支出决算表', '20.00', '30.00'),
    );
    expect(seen(rule, round)).toEqual([]);
  });

  it('is undecided where one of the amounts was not read for sure', () => {
    expect(complaints(rule, inDoubt(account('13.09', '41.27'), '41.27'))).toEqual([]);
  });

  it('knows the economic section that a class is paid for', () => {
    const paid = documentOf(
      '# 云汀市档案局2026年部门预算',
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['2080505', '机关事业单位基本养老保险缴费支出', '124.66'],
        ['2080506', '机关事业单位职业年金缴费支出', '62.33'],
      ],
      '^ 一般公共预算基本支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['30108', '机关事业单位基本养老保险缴费', '62.33'],
        ['30109', '职业年金缴费', '124.66'],
      ],
    );
    expect(complaints(rule, paid)).toEqual(['warning: 124.66 ≠ 62.33']);
  });
});
