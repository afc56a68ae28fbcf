import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/** A table by item in which one item may be printed otherwise than its section comes to. */
const byItem = (title: string, head: string, medical: string): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', head],
    ['', '合计', '171.62'],
    ['208', '社会保障和就业支出', '110.82'],
    ['20805', '行政事业单位养老支出', '110.82'],
    ['2080505', '机关事业单位基本养老保险缴费支出', '74.21'],
    ['2080506', '机关事业单位职业年金缴费支出', '36.61'],
    ['210', '卫生健康支出', '60.80'],
    ['21011', '行政事业单位医疗', '60.80'],
    ['2101101', '行政单位医疗', medical],
    ['2101103', '公务员医疗补助', '37.17'],
  ],
];

/** What is red in a table of income and one of expenditure: each with how many follow from it. */
const red = (income: string, expenditure: string): number[] =>
  check(
    documentOf(
      '# 云汀市档案局2024年度部门决算',
      ...byItem('收入决算表', '本年收入合计', income),
      ...byItem('支出决算表', '本年支出合计', expenditure),
    ),
  )
    .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
    .map(({consequences}) => consequences.length);

describe('a wrong amount that stands in two tables', () => {
  it('is nothing where both are right', () => {
    expect(red('23.63', '23.63')).toEqual([]);
  });

  it('is one finding where both print the same', () => {
    expect(red('43.63', '43.63')).toEqual([1]);
  });

  it('is two where they are wrong each in its own way', () => {
    expect(red('43.63', '32.63')).toHaveLength(2);
  });
});
