import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/column-change.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const table = (change: string, rate: string): string[][] => [
  ['科目名称', '2025年执行数', '2026年预算数', '2026年预算数比2025年执行数', '<'],
  ['^', '^', '^', '增减额', '增减%'],
  ['教育支出', '80.00', '84.08', change, rate],
  ['卫生健康支出', '20.00', '15.00', '-5.00', '-25.00'],
  ['住房保障支出', '', '3.00', '3.00', ''],
];

const documentWith = (change: string, rate: string): ReturnType<typeof documentOf> =>
  documentOf('^ 一般公共预算支出表', '^ 单位：万元', table(change, rate));

describe('column-change', () => {
  it('agrees where change and rate follow from the two years', () => {
    expect(seen(rule, documentWith('4.08', '5.10')).map(({verdict}) => verdict)).toEqual(Array(5).fill('agrees'));
  });

  it('disagrees where the change is another one', () => {
    expect(complaints(rule, documentWith('4.80', '5.10'))).toEqual(['error: 4.80 ≠ 84.08 + 80.00']);
  });

  it('disagrees where the rate is another one', () => {
    expect(complaints(rule, documentWith('4.08', '5.70'))).toEqual(['error: 5.70 ≠ 84.08 + 80.00']);
  });

  it('is rounding: takes for rounding what rounded levels explain', () => {
    expect(seen(rule, documentWith('4.09', '5.10')).map(({verdict}) => verdict)).toContain('rounding');
  });

  it('is undecided: leaves a rate undecided that a year of nothing has no base for', () => {
    const rows = table('4.08', '5.10');
    rows[4] = ['住房保障支出', '0.00', '3.00', '3.00', '100.00'];
    expect(seen(rule, documentOf('^ 一般公共预算支出表', '^ 单位：万元', rows))).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'base-zero', left: ['100.00']}),
    );
  });

  it('compares the columns of one head where the change is broken down like the years', () => {
    const three = (purchase: string): string[][] => [
      ['单位', '2025年', '<', '<', '2026年', '<', '<', '增减变化', '<', '<'],
      [
        '^',
        '小计',
        '因公出国（境）费',
        '公务接待费',
        '小计',
        '因公出国（境）费',
        '公务接待费',
        '小计',
        '因公出国（境）费',
        '公务接待费',
      ],
      ['某局', '9.00', '6.00', '3.00', '7.50', '5.00', '2.50', '-1.50', purchase, '-0.50'],
    ];
    expect(complaints(rule, documentOf('^ “三公”经费预算表', '^ 单位：万元', three('-1.00')))).toEqual([]);
    expect(complaints(rule, documentOf('^ “三公”经费预算表', '^ 单位：万元', three('-1.90')))).toEqual([
      'error: -1.90 ≠ 5.00 + 6.00',
    ]);
  });

  it('finds last year less this year where a table prints it so', () => {
    const rows = [
      ['科目名称', '上年预算数', '本年预算数', '增减额'],
      ['教育支出', '80.00', '84.00', '-4.00'],
      ['卫生健康支出', '20.00', '15.00', '5.00'],
      ['住房保障支出', '9.00', '3.00', '6.00'],
    ];
    expect(complaints(rule, documentOf('^ 支出预算表', '^ 单位：万元', rows))).toEqual([]);
  });

  it('takes 金额 and 比例 under one head of change for both of its columns', () => {
    const written = (rate: string) =>
      documentOf('^ “三公”经费支出情况表', '^ 单位：万元', [
        ['项目', '2025年预算数', '2025年执行数', '2026年预算数', '增减（与上年预算比）', '<'],
        ['^', '^', '^', '^', '金额', '比例'],
        ['合计', '64.00', '51.20', '60.00', '-4.00', '-6.25%'],
        ['因公出国（境）费', '30.00', '28.00', '30.00', '0.00', '0.00%'],
        ['公务接待费', '22.00', '12.20', '20.00', '-2.00', rate],
        ['公务用车运行维护费', '12.00', '11.00', '10.00', '-2.00', '-16.67%'],
      ]);
    expect(complaints(rule, written('-9.09%'))).toEqual([]);
    expect(complaints(rule, written('-9.90%'))).toEqual(['error: -9.90% ≠ 20.00 + 22.00']);
  });

  it('compares what was spent in a year with what was planned for it', () => {
    const written = (rate: string) =>
      documentOf('^ 支出决算对比表', '^ 单位：万元', [
        ['科目名称', '2024年决算数', '2025年预算数', '2025年决算数', '2025年决算数比2025年预算数', '<'],
        ['^', '^', '^', '^', '增减额', '增减%'],
        ['合计', '220.00', '225.00', '230.00', '5.00', '2.22'],
        ['商业服务业等支出', '201.00', '205.00', '208.50', '3.50', rate],
        ['住房保障支出', '19.00', '20.00', '21.50', '1.50', '7.50'],
      ]);
    expect(complaints(rule, written('1.71'))).toEqual([]);
    expect(complaints(rule, written('1.17'))).toEqual(['error: 1.17 ≠ 208.50 + 205.00']);
  });
});
