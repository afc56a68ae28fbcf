import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/visit-counts.ts';
import {complaints, documentOf} from './written-document.ts';

const told = (words: string, reception: string, overseas = '0.00') =>
  documentOf('# 某局2024年度部门决算', words, '^ “三公”经费支出决算表', '^ 单位：万元', [
    ['项目', '预算数', '决算数'],
    ['合计', '9.00', '8.00'],
    ['1.因公出国（境）费', '2.00', overseas],
    ['2.公务接待费', '2.00', reception],
  ]);

describe('visit-counts', () => {
  it('agrees, and so is silent, where both are there or neither is', () => {
    expect(complaints(rule, told('国内公务接待12批次，96人次。', '1.50'))).toEqual([]);
    expect(complaints(rule, told('国内公务接待0批次，0人次。', '0.00'))).toEqual([]);
    expect(complaints(rule, told('全年因公出国（境）团组1个，累计2人次。', '1.50', '2.00'))).toEqual([]);
  });

  it('disagrees: questions money without visitors, and groups without money', () => {
    expect(complaints(rule, told('国内公务接待0批次，0人次。', '1.50'))).toEqual(['warning: 0批次 → 公务接待费 1.50']);
    expect(complaints(rule, told('国内公务接待12批次，96人次。', '0.00'))).toEqual([
      'warning: 12批次 → 公务接待费 0.00',
    ]);
    expect(complaints(rule, told('全年安排因公出国（境）团组0个，累计0人次。', '1.50', '2.00'))).toEqual([
      'warning: 0个 → 因公出国（境）费 2.00',
    ]);
  });

  it('is silent where foreign guests were received, another year is meant, or a budget is published', () => {
    expect(complaints(rule, told('其中外事接待支出1.50万元。国内公务接待0批次，0人次。', '1.50'))).toEqual([]);
    expect(complaints(rule, told('国（境）外接待费支出0.00万元，共安排国（境）外公务接待0批次。', '1.50'))).toEqual([]);
    expect(complaints(rule, told('上年国内公务接待0批次。', '1.50'))).toEqual([]);
    const budget = documentOf('# 某局2026年部门预算', '计划国内公务接待0批次。', '^ “三公”经费预算表', '^ 单位：万元', [
      ['合计', '因公出国（境）费', '公务接待费'],
      ['1.50', '0.00', '1.50'],
    ]);
    expect(complaints(rule, budget)).toEqual([]);
  });
});
