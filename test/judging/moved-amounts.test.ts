import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/** Expenditure by class and item: what each row prints as its 合计, its 基本支出 and its 项目支出. */
const spent = (item: readonly [string, string, string]): Written[] => [
  '^ 部门支出总表',
  '^ 单位：元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['205', '教育支出', '1,234.57', '1,000.23', '234.34'],
    ['20501', '教育管理事务', '1,234.57', '1,000.23', '234.34'],
    ['2050101', '行政运行', '1,000.23', '1,000.23', ''],
    ['2050102', '一般行政管理事务', ...item],
    ['210', '卫生健康支出', '612.46', '512.46', '100.00'],
    ['21011', '行政事业单位医疗', '612.46', '512.46', '100.00'],
    ['2101101', '行政单位医疗', '612.46', '512.46', '100.00'],
    ['', '合计', '1,847.03', '1,512.69', '334.34'],
  ],
];

const red = (item: readonly [string, string, string]): string[] =>
  check(documentOf('# 云汀市档案局2026年部门预算', ...spent(item)))
    .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
    .map(({rule}) => rule);

describe('an amount in another column of its row', () => {
  it('is one finding where the 合计 was printed as 基本支出', () => {
    expect(red(['', '234.34', '234.34'])).toHaveLength(1);
  });

  it('is one finding where 项目支出 was printed as 基本支出', () => {
    expect(red(['234.34', '234.34', ''])).toHaveLength(1);
  });

  it('is none where it stands in its own', () => {
    expect(red(['234.34', '', '234.34'])).toEqual([]);
  });
});

describe('two amounts of a row that are wrong by themselves', () => {
  it('are no exchange', () => {
    expect(red(['634.34', '120.00', '234.34']).length).toBeGreaterThan(1);
  });
});
