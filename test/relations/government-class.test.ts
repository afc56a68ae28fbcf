import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/government-class.ts';
import {complaints, documentOf} from './written-document.ts';

const mapped = (department: string, government: string) =>
  documentOf('^ 一般公共预算支出明细表（按支出经济分类科目）', '^ 单位：元', [
    ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计', '基本支出'],
    ['302', '商品和服务支出', '', '', '90.00', '90.00'],
    ['30201', '办公费', '50201', '办公经费', '60.00', '60.00'],
    [department, '商品服务类支出', government, '对应科目', '30.00', '30.00'],
  ]);

describe('government-class', () => {
  it('agrees: is silent where the section is one of the regulation, whoever pays', () => {
    expect(complaints(rule, mapped('30211', '50201'))).toEqual([]);
    expect(complaints(rule, mapped('30211', '50502'))).toEqual([]);
  });

  it('disagrees: questions a section that no payer has', () => {
    expect(complaints(rule, mapped('30211', '50101'))).toEqual(['warning: 50101 → 50201、50502']);
  });

  it('leaves sections alone of which not both payers are known, and classes of aid', () => {
    expect(complaints(rule, mapped('30107', '50199'))).toEqual([]);
    expect(complaints(rule, mapped('30211', '50999'))).toEqual([]);
  });
});
