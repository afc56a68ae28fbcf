import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const errors = (...written: readonly string[]): string[] =>
  complaints(rule, documentOf(...written)).filter(said => said.startsWith('error'));

const told = (income: string, transfers: string, spent: string, own: string): string[] =>
  errors(
    '# 松涛区2031年预算调整方案',
    `调整后，一般公共预算总收入${income}亿元，其中：一般公共预算收入46.70亿元，上级转移支付补助收入${transfers}亿元，一般债券转贷收入0.10亿元，调入资金4.80亿元，上年结余0.70亿元。`,
    `一般公共预算总支出${spent}亿元，其中：一般公共预算支出${own}亿元，上解上级支出15.00亿元，债务还本支出1.90亿元。`,
  );

describe('both sides of a balance, link by link', () => {
  it('each come to their whole where the other does', () => {
    expect(told('90.80', '38.50', '90.80', '73.90')).toEqual([]);
    expect(told('90.80', '38.20', '90.80', '73.90')).toEqual([expect.stringContaining('38.20亿元')]);
    expect(told('90.80', '38.50', '90.80', '73.60')).toEqual([expect.stringContaining('73.60亿元')]);
  });

  it('show which whole is wrong', () => {
    expect(told('96.80', '38.50', '90.80', '73.90')).toEqual([expect.stringContaining('96.80亿元')]);
  });

  it('are left open where neither comes to its whole, or the two are not alike', () => {
    expect(told('90.80', '38.20', '90.80', '73.60')).toEqual([]);
    expect(told('90.80', '38.20', '91.80', '73.90')).toEqual([]);
  });
});
