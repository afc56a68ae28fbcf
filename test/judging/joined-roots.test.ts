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

describe('a row printed twice', () => {
  const classes = (twice: boolean): Written[] => [
    '^ 部门支出总表',
    '^ 单位：元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['205', '教育支出', '1,234.57', '1,000.23', '234.34'],
      ...(twice ? [['205', '教育支出', '1,234.57', '1,000.23', '234.34'] as const] : []),
      ['210', '卫生健康支出', '612.46', '512.46', '100.00'],
      ['221', '住房保障支出', '80.50', '80.50', ''],
      ['', '合计', '1,927.53', '1,593.19', '334.34'],
    ],
  ];
  const found = (twice: boolean): [string, number][] =>
    check(documentOf('# 云汀市档案局2026年部门预算', ...classes(twice)))
      .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
      .map(({rule, consequences}) => [rule, consequences.length]);

  it('is one finding, in however many columns it is counted twice', () => {
    expect(found(true)).toEqual([['row-sum', 2]]);
  });

  it('is none where it is printed once', () => {
    expect(found(false)).toEqual([]);
  });
});

describe('the figure at fault in a sum that fails alone', () => {
  const suspected = (head: string): (string | undefined)[] => {
    const report = check(
      documentOf(
        '# 云汀市档案局2026年部门预算',
        '^ 部门收支总表',
        '^ 单位：万元',
        [
          ['收入', '预算数', '支出', '预算数'],
          ['一、一般公共预算拨款收入', '1,300.00', '一、教育支出', '1,000.00'],
          ['', '', '二、住房保障支出', '300.30'],
          ['收入总计', '1,300.00', '支出总计', '1,300.00'],
        ],
        head,
      ),
    );
    return report.findings
      .filter(({verdict}) => verdict === 'disagrees')
      .map(({suspect}) => report.figures[suspect?.figure ?? -1]?.printed);
  };

  it('is not told by a rounder printing of the other one', () => {
    expect(suspected('2026年支出预算中，住房保障支出300万元。')).toEqual([undefined]);
  });
});
