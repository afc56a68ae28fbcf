import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/small-business.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const stated = (small: string, micro: string) =>
  documentOf(
    `2024年度政府采购支出总额86.40万元。授予中小企业合同金额${small}万元，其中：授予小微企业合同金额${micro}万元。`,
  );

describe('small-business', () => {
  it('agrees where the parts are within the whole', () => {
    expect(seen(rule, stated('80.10', '41.00'))).toMatchObject([{verdict: 'agrees'}, {verdict: 'agrees'}]);
  });

  it('disagrees: questions a part that exceeds the whole, and is sure of a part of that', () => {
    expect(complaints(rule, stated('96.40', '41.00'))).toEqual(['warning: 86.40万元 ≠ 96.40万元']);
    expect(complaints(rule, stated('80.10', '81.00'))).toEqual(['error: 80.10万元 ≠ 81.00万元']);
    const apart =
      '2024年度政府采购支出总额86.40万元。授予中小企业合同金额20.00万元，占23.15%，其中：小微企业合同金额21.00万元。';
    expect(complaints(rule, documentOf(apart))).toEqual(['error: 20.00万元 ≠ 21.00万元']);
  });

  it('is rounding: explains by rounding what the last digit allows', () => {
    expect(seen(rule, stated('86.41', '41.00'))).toMatchObject([{verdict: 'rounding'}, {verdict: 'agrees'}]);
  });

  it('does not compare what was reserved with what was bought', () => {
    const plan = '2024年度政府采购支出总额86.40万元。面向中小企业预留采购份额120.00万元。';
    expect(complaints(rule, documentOf(plan))).toEqual([]);
  });

  it('questions more reserved in a plan than there is to buy', () => {
    const planned = (reserved: string) =>
      documentOf(
        `2026年政府采购预算总额42.00万元。面向中小企业预留资金${reserved}万元，其中面向小微企业预留10.00万元。`,
      );
    expect(complaints(rule, planned('45.00'))).toEqual(['warning: 42.00万元 ≠ 45.00万元']);
    expect(complaints(rule, planned('40.00'))).toEqual([]);
  });
});
