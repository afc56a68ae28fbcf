import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('totals of lists side by side', () => {
  const groups = (publicUse: string, capital: string): string[][] => [
    ['人员经费', '<', '<', '公用经费', '<', '<', '<', '<', '<'],
    ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
    ['301', '工资福利支出', '30.00', '302', '商品和服务支出', '9.00', '310', '资本性支出', capital],
    ['30101', '基本工资', '20.00', '30201', '办公费', '5.00', '31002', '办公设备购置', capital],
    ['30102', '津贴补贴', '10.00', '30211', '差旅费', '4.00', '', '', ''],
    ['人员经费合计', '<', '30.00', '公用经费合计', '<', '<', '<', '<', publicUse],
  ];

  it('adds up all lists that the name of a total stands under', () => {
    for (const capital of ['0.00', '', '2.00']) {
      const total = capital === '2.00' ? '11.00' : '9.00';
      expect(complaints(rule, documentOf('^ 基本支出决算表', '^ 单位：万元', groups(total, capital)))).toEqual([]);
    }
    expect(seen(rule, documentOf('^ 基本支出决算表', '^ 单位：万元', groups('11.00', '2.00')))).toContainEqual(
      expect.objectContaining({verdict: 'agrees', left: ['11.00'], right: ['9.00', '2.00']}),
    );
  });

  it('complains where they do not come to it', () => {
    expect(complaints(rule, documentOf('^ 基本支出决算表', '^ 单位：万元', groups('12.00', '2.00')))).toEqual([
      'error: 12.00 ≠ 9.00 + 2.00',
    ]);
  });

  it('does so where its name was read in the last list, as it names the head of all', () => {
    const rows = (total: string): string[][] => [
      ...groups(total, '0.00').slice(0, -1),
      ['人员经费合计', '<', '30.00', '', '', '', '公用经费合计', '', total],
    ];
    expect(complaints(rule, documentOf('^ 基本支出决算表', '^ 单位：万元', rows('9.00')))).toEqual([]);
    expect(complaints(rule, documentOf('^ 基本支出决算表', '^ 单位：万元', rows('8.00')))).toHaveLength(1);
  });

  const grand = (total: string): string[][] => [
    ['人员经费', '<', '<', '公用经费', '<', '<'],
    ['科目编码', '科目名称', '预算数', '科目编码', '科目名称', '预算数'],
    ['301', '工资福利支出', '30.00', '302', '商品和服务支出', '9.00'],
    ['303', '对个人和家庭的补助', '5.00', '', '', ''],
    ['人员经费合计', '<', '35.00', '公用经费合计', '<', '9.00'],
    ['总计', '<', total, '<', '<', '<'],
  ];

  it('adds up the totals of all lists to one in a cell across them', () => {
    expect(complaints(rule, documentOf('^ 基本支出表', '^ 单位：万元', grand('44.00')))).toEqual([]);
    expect(complaints(rule, documentOf('^ 基本支出表', '^ 单位：万元', grand('54.00')))).toEqual([
      'error: 54.00 ≠ 35.00 + 9.00',
    ]);
  });

  it('does not miss an amount in its own list that was read further to the right', () => {
    const rows = [...grand('').slice(0, -1), ['总计', '<', '', '', '', '44.00']];
    expect(complaints(rule, documentOf('^ 基本支出表', '^ 单位：万元', rows))).toEqual([]);
  });
});
