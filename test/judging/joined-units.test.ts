import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

describe('a table under another unit', () => {
  const table = (title: string, unit: string): Written[] => [
    `^ ${title}`,
    `^ 单位：${unit}`,
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['205', '教育支出', '1,234.57', '1,000.23', '234.33'],
      ['210', '卫生健康支出', '612.46', '612.46', ''],
      ['', '合计', '1,847.03', '1,612.69', '234.33'],
    ],
  ];
  const found = (unit: string): [string, number][] =>
    check(
      documentOf(
        '# 云汀市档案局2026年部门预算',
        ...table('部门支出总表', '万元'),
        ...table('财政拨款支出表', unit),
        '部门预算支出1,847.03万元，其中：基本支出1,612.69万元，项目支出234.33万元。',
      ),
    )
      .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
      .map(({rule, consequences}) => [rule, Math.min(consequences.length, 1)]);

  it('is one finding, with what rounding explained in the other unit beneath it', () => {
    expect(found('元')).toEqual([['table-unit', 1]]);
  });

  it('is none where the units are one', () => {
    expect(found('万元')).toEqual([]);
  });
});

describe('a table under a wrong unit that only the text shows', () => {
  const found = (unit: string, basic: string): [string, number][] =>
    check(
      documentOf(
        '# 云汀市档案局2026年部门预算',
        '^ 一般公共预算基本支出表',
        `^ 单位：${unit}`,
        [
          ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
          ['301', '工资福利支出', '812.46', '812.46', ''],
          ['302', '商品和服务支出', '213.13', '', '213.13'],
          ['', '合计', '1,025.59', '812.46', '213.13'],
        ],
        `一般公共预算基本支出1,025.59万元，其中：人员经费812.46万元，公用经费${basic}万元。`,
      ),
    )
      .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
      .map(({rule, consequences}) => [rule, consequences.length]);

  it('is one finding, however many amounts the text states', () => {
    const [only, ...others] = found('元', '213.13');
    expect(only?.[0]).toBe('text-table');
    expect(only?.[1]).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  it('leaves another amount of the text apart that the unit does not explain', () => {
    expect(found('元', '913.13').length).toBeGreaterThan(1);
  });

  it('is none where the unit is right', () => {
    expect(found('万元', '213.13')).toEqual([]);
  });
});
