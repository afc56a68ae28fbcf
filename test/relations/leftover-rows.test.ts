import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/leftover-rows.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const filled = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const budget = (title: string, rows: string[][]): Written[] => [
  '# 清河县档案馆2025年部门预算',
  '^ 支出预算表',
  '^ 单位：万元',
  filled,
  `^ ${title}`,
  '^ 单位：万元',
  [head, ...rows],
];

describe('leftover-rows', () => {
  it('disagrees: asks to look at items of another table that a blank table still lists', () => {
    const rows = [
      ['201', '一般公共服务支出', '', '', ''],
      ['20126', '档案事务', '', '', ''],
      ['2012601', '行政运行', '', '', ''],
      ['2012604', '档案馆', '', '', ''],
    ];
    expect(seen(rule, documentOf(...budget('国有资本经营预算支出表', rows)))).toMatchObject([
      {severity: 'warning', printed: '国有资本经营预算支出表', details: {items: '行政运行、档案馆'}},
    ]);
  });

  it('agrees: is silent about items of the fund itself, about classes, and about a table with amounts', () => {
    const own = [['2230105', '国有企业退休人员社会化管理补助支出', '', '', '']];
    expect(complaints(rule, documentOf(...budget('国有资本经营预算支出表', own)))).toEqual([]);
    expect(
      complaints(
        rule,
        documentOf(...budget('政府性基金预算支出表', [['2296002', '用于社会福利的彩票公益金支出', '', '', '']])),
      ),
    ).toEqual([]);
    expect(
      complaints(rule, documentOf(...budget('国有资本经营预算支出表', [['201', '一般公共服务支出', '', '', '']]))),
    ).toEqual([]);
    expect(
      complaints(rule, documentOf(...budget('一般公共预算支出表', [['2012601', '行政运行', '1.00', '1.00', '']]))),
    ).toEqual([]);
  });
});
