import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Finding, Report} from '../../src/model/report.ts';
import {documentOf} from '../relations/written-document.ts';

const red = ({findings}: Report): Finding[] =>
  findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');

/** A table that tells a budget, and one of a single unit whose heads say little. */
const checked = (rows: string[][]): Report =>
  check(
    documentOf(
      '# 某局2026年部门预算',
      '^ 财政拨款支出预算表',
      '^ 单位：万元',
      [
        ['科目名称', '合计', '基本支出', '项目支出'],
        ['合计', '62.00', '50.00', '12.00'],
        ['教育支出', '40.00', '30.00', '10.00'],
        ['住房保障支出', '22.00', '20.00', '2.00'],
      ],
      '^ 经费安排表',
      '^ 单位：万元',
      rows,
    ),
  );

const table = (own: string): string[][] => [
  ['单位名称', '合计', '本年安排', '专项安排'],
  ['合计', '21.00', '12.00', '9.00'],
  ['甲中心', own, '12.00', '9.00'],
];

describe('corroboration', () => {
  it('makes an error of a row and a column that fail in one cell and need the same amount', () => {
    const [finding, ...others] = red(checked(table('24.00')));
    expect(others).toEqual([]);
    expect(finding?.suspect?.expected).toBe('21.00');
  });

  it('leaves a sum alone that nothing else speaks against', () => {
    const rows = [
      ['单位名称', '合计', '本年安排', '专项安排'],
      ['甲中心', '24.00', '12.00', '9.00'],
    ];
    expect(red(checked(rows))).toEqual([]);
  });

  it('is silent where all agrees', () => {
    expect(checked(table('21.00')).isDisclosure).toBe(true);
    expect(red(checked(table('21.00')))).toEqual([]);
  });

  it('makes an error of a total that another table prints as the parts come to', () => {
    const listed = (total: string): Report =>
      check(
        documentOf(
          '# 某局2026年部门预算',
          '^ 部门支出总表',
          '^ 单位：万元',
          [
            ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
            ['', '合计', '62.00', '50.00', '12.00'],
            ['205', '教育支出', '40.00', '30.00', '10.00'],
            ['221', '住房保障支出', '22.00', '20.00', '2.00'],
          ],
          '^ 项目支出预算表',
          '^ 单位：万元',
          [
            ['单位名称', '项目名称', '金额'],
            ['合计', '', total],
            ['某局', '设备', '7.00'],
            ['某局', '培训', '5.00'],
          ],
        ),
      );
    expect(red(listed('12.00'))).toEqual([]);
    expect(red(listed('13.00')).map(({instance}) => instance.computed?.expected)).toEqual(['12.00']);
  });
});
