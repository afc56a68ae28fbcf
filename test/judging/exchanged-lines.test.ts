import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

type Amounts = readonly [total: string, basic: string, project: string];

const library: Amounts = ['261.35', '150.05', '111.30'];
const culture: Amounts = ['122.80', '90.05', '32.75'];

/** Expenditure by item, the same in both tables but for what two rows beside each other print. */
const spent = (title: string, one: Amounts, other: Amounts): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['207', '文化旅游体育与传媒支出', '512.40', '300.20', '212.20'],
    ['20701', '文化和旅游', '384.15', '240.10', '144.05'],
    ['2070104', '图书馆', ...one],
    ['2070109', '群众文化', ...other],
    ['20703', '体育', '128.25', '60.10', '68.15'],
    ['2070308', '群众体育', '128.25', '60.10', '68.15'],
    ['', '合计', '512.40', '300.20', '212.20'],
  ],
];

const found = (one: Amounts, other: Amounts): string[] =>
  check(
    documentOf(
      '# 清河县文化馆2025年度单位决算',
      ...spent('支出决算表', library, culture),
      ...spent('一般公共预算财政拨款支出决算表', one, other),
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity}) => `${severity}: ${rule}`);

describe('two rows that are exchanged in one of two tables', () => {
  it('are one finding, in however many columns', () => {
    expect(found(culture, library)).toEqual(['error: exchanged-rows']);
  });

  it('leave an amount apart that is wrong by itself', () => {
    const [total, basic] = culture;
    expect(found([total, basic, '82.75'], library).length).toBeGreaterThan(1);
  });

  it('are none where they stand as in the other table', () => {
    expect(found(library, culture)).toEqual([]);
  });
});
