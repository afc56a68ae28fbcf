import {describe, expect, it} from 'vitest';
import {rule as rowHierarchy} from '../../src/relations/row-hierarchy.ts';
import {rule as rowSum} from '../../src/relations/row-sum.ts';
import {documentOf, seen} from '../relations/written-document.ts';

/** Economic classes and their lines by name alone, set flush left; beside them the class of the government. */
const basic = (wages: string) =>
  documentOf('^ 一般公共预算基本支出表', '^ 单位：万元', [
    ['部门预算支出经济科目名称', '政府预算支出经济科目名称', '合计', '人员经费', '公用经费'],
    ['合计', '', '84.08', '76.52', '7.57'],
    ['工资福利支出', '', wages, wages, ''],
    ['基本工资', '工资奖金津补贴', '46.72', '46.72', ''],
    ['津贴补贴', '工资奖金津补贴', '29.69', '29.69', ''],
    ['商品和服务支出', '', '7.57', '', '7.57'],
    ['办公费', '办公经费', '3.07', '', '3.07'],
    ['其他交通费用', '办公经费', '4.50', '', '4.50'],
    ['对个人和家庭的补助', '', '0.12', '0.12', ''],
    ['奖励金', '社会福利和救助', '0.12', '0.12', ''],
  ]);

describe('lists of economic lines without codes and indents', () => {
  it('stand under the class that opens them', () => {
    const told = [...seen(rowHierarchy, basic('76.40')), ...seen(rowSum, basic('76.40'))];
    expect(told.map(({left, verdict}) => `${left.join()} ${verdict}`)).toEqual(
      expect.arrayContaining(['76.40 rounding', '7.57 agrees', '84.08 rounding']),
    );
    expect(told.map(({verdict}) => verdict)).not.toContain('undecided');
  });

  it('disagree where the class does', () => {
    const told = [...seen(rowHierarchy, basic('67.40')), ...seen(rowSum, basic('67.40'))];
    expect(told.filter(({verdict}) => verdict === 'disagrees').map(({left}) => left.join())).toContain('67.40');
  });
});
