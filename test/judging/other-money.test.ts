import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const tables: Written[] = [
  '# 云汀市档案局2026年部门预算',
  '^ 部门支出预算表',
  '^ 单位：万元',
  [
    ['科目名称', '合计', '基本支出', '项目支出'],
    ['合计', '109.25', '69.15', '40.10'],
    ['一般公共服务支出', '84.15', '60.05', '24.10'],
    ['卫生健康支出', '16.00', '0.00', '16.00'],
    ['住房保障支出', '9.10', '9.10', '0.00'],
  ],
];

/** What is raised where the text says these amounts of all expenditure, of 基本支出, 项目支出 and a class. */
const raised = (all: string, basic: string, project: string, housing: string): string[] =>
  check(
    documentOf(
      ...tables,
      `2026年支出预算${all}万元。`,
      `基本支出${basic}万元。`,
      `项目支出${project}万元。`,
      `住房保障支出${housing}万元。`,
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity}) => `${severity} ${rule}`);

describe('a text of other money than the tables', () => {
  it('accuses nobody', () => {
    const all = raised('208.45', '131.05', '77.40', '17.35');
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('is none where one of its amounts agrees', () => {
    expect(raised('109.25', '131.05', '77.40', '17.35')).toContain('error text-table');
    expect(raised('208.45', '131.05', '40.10', '17.35')).toContain('error text-table');
  });

  it('is none where all amounts agree', () => {
    expect(raised('109.25', '69.15', '40.10', '9.10')).toEqual([]);
  });
});
