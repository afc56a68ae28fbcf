import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/procurement-parts.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const stated = (total: string, goods: string, works: string, services: string) =>
  documentOf(
    `2025年政府采购预算总额${total}万元，其中：政府采购货物预算${goods}万元、政府采购工程预算${works}万元、政府采购服务预算${services}万元。`,
  );

describe('procurement-parts', () => {
  it('agrees where goods, works and services come to the total', () => {
    expect(seen(rule, stated('91.40', '31.40', '0', '60.00'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where they do not', () => {
    expect(complaints(rule, stated('91.40', '34.10', '0', '60.00'))).toEqual([
      'error: 91.40万元 ≠ 34.10万元 + 0万元 + 60.00万元',
    ]);
  });

  it('is rounding: explains by rounding what the last digits allow', () => {
    expect(seen(rule, stated('91.41', '31.40', '0', '60.00'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('only questions two of the three', () => {
    const two = '拟采购总额91.40万元，其中货物采购31.40万元、服务采购50.00万元。';
    expect(complaints(rule, documentOf(two))).toEqual(['warning: 91.40万元 ≠ 31.40万元 + 50.00万元']);
  });

  it('disagrees where two of the three are more than all', () => {
    const two = '拟采购总额81.40万元，其中货物采购31.40万元、服务采购60.00万元。';
    expect(complaints(rule, documentOf(two))).toEqual(['error: 81.40万元 ≠ 31.40万元 + 60.00万元']);
  });

  it('reads a second total with kinds of its own, and shares between the amounts', () => {
    const nested =
      '政府采购预算总额91.40万元：货物类采购31.40万元（34.35%）、服务类采购60.00万元（65.65%）；其中一般公共预算拨款政府采购80.00万元：货物类采购30.00万元、服务类采购50.00万元。';
    expect(seen(rule, documentOf(nested)).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('does not take what goes to small business for a total', () => {
    const small = '授予中小企业合同金额20.00万元，其中货物采购15.00万元、工程采购0万元、服务采购8.00万元。';
    expect(seen(rule, documentOf(small))).toEqual([]);
  });
});
