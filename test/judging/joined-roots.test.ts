import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/** A table of expenditure by class that comes to 30. */
const spent = (title: string, ...classes: [string, string, string][]): Written[] => [
  `^ ${title}`,
  '^ 单位：元',
  [['科目编码', '科目名称', '合计'], ...classes, ['', '合计', '30.00']],
];

/** What is red where two tables of the same money print these classes: each with how many follow from it. */
const red = (first: [string, string, string][], second: [string, string, string][]): [string, number][] =>
  check(
    documentOf(
      '# 云汀市档案局2026年部门预算',
      ...spent('财政拨款支出表', ...first),
      ...spent('一般公共预算支出表', ...second),
    ),
  )
    .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
    .map(({rule, consequences}) => [rule, consequences.length]);

const health: [string, string, string] = ['210', '卫生健康支出', '16.00'];

describe('classes that one of two tables lists', () => {
  it('are one finding, however many there are', () => {
    const some: [string, string, string][] = [health, ['205', '教育支出', '4.00'], ['206', '科学技术支出', '10.00']];
    const others: [string, string, string][] = [
      health,
      ['207', '文化旅游体育与传媒支出', '9.00'],
      ['221', '住房保障支出', '5.00'],
    ];
    expect(red(some, others)).toEqual([['absent-class', 3]]);
  });

  it('are none where both list the same', () => {
    const same: [string, string, string][] = [health, ['205', '教育支出', '14.00']];
    expect(red(same, same)).toEqual([]);
  });
});
