import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/payer-class.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const lines = (odd: string): Written[] => [
  '# 清溪县图书馆2025年单位预算公开说明',
  '^ 一般公共预算支出明细表（按支出经济分类科目）',
  '^ 单位：元',
  [
    ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '', '', '1,060.00', '980.00', '80.00'],
    ['301', '工资福利支出', '', '', '900.00', '900.00', '0.00'],
    ['30101', '基本工资', '50101', '工资奖金津补贴', '500.00', '500.00', '0.00'],
    ['30102', '津贴补贴', '50101', '工资奖金津补贴', '200.00', '200.00', '0.00'],
    ['30103', '奖金', '50101', '工资奖金津补贴', '200.00', '200.00', '0.00'],
    ['302', '商品和服务支出', '', '', '160.00', '80.00', '80.00'],
    ['30201', '办公费', '50201', '办公经费', '60.00', '40.00', '20.00'],
    ['30207', '邮电费', '50201', '办公经费', '70.00', '10.00', '60.00'],
    ['30211', '差旅费', odd, odd === '50502' ? '商品和服务支出' : '办公经费', '30.00', '30.00', '0.00'],
  ],
];

const classTotals = (office: string, institution: string): Written[] => [
  '^ 收支总表',
  '^ 单位：元',
  [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '支出按政府经济分类', '预算数'],
    ['一般公共预算拨款', '1,060.00', '机关工资福利支出(501)', '900.00'],
    ['', '', '机关商品和服务支出(502)', office],
    ['', '', '对事业单位经常性补助(505)', institution],
    ['收入总计', '1,060.00', '支出总计', '1,060.00'],
  ],
];

describe('payer-class', () => {
  it('agrees: is silent where all lines are of one payer', () => {
    expect(complaints(rule, documentOf(...classTotals('160.00', ''), ...lines('50201')))).toEqual([]);
  });

  it('disagrees: questions one line of the other payer', () => {
    expect(complaints(rule, documentOf(...lines('50502')))).toEqual(['warning: 50502 → 50201']);
  });

  it('accepts the line where the class totals count it apart', () => {
    expect(complaints(rule, documentOf(...classTotals('130.00', '30.00'), ...lines('50502')))).toEqual([
      'warning: 50502 → 50201',
    ]);
  });

  it('reports the line where the class totals count it with its sisters', () => {
    expect(complaints(rule, documentOf(...classTotals('160.00', ''), ...lines('50502')))).toEqual([
      'error: 50502 → 50201',
    ]);
  });

  it('asks nothing of a department, whose units may be of both kinds', () => {
    const [, ...rest] = lines('50502');
    expect(complaints(rule, documentOf('# 清溪县文化局2025年部门预算公开说明', ...rest))).toEqual([]);
  });
});
