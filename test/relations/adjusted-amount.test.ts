import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/adjusted-amount.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('adjusted-amount', () => {
  it('agrees where the amount before and the change come to the one after', () => {
    expect(seen(rule, documentOf('全区总收入由年初预算90.00万元调整为96.00万元，调增6.00万元。'))).toMatchObject([
      {verdict: 'agrees', left: ['96.00万元'], right: ['90.00万元', '6.00万元']},
    ]);
    expect(seen(rule, documentOf('总支出由第一次调整后的90.00万元调整为84.00万元，调减6.00万元。'))).toMatchObject([
      {verdict: 'agrees'},
    ]);
  });

  it('disagrees where they do not, and where the word of direction is turned', () => {
    expect(wrong('全区总收入由年初预算90.00万元调整为98.00万元，调增6.00万元。')).toEqual([
      'error: 98.00万元 ≠ 90.00万元 + 6.00万元',
    ]);
    expect(wrong('全区总收入由年初预算90.00万元调整为96.00万元，调减6.00万元。')).toHaveLength(1);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf('总收入由年初预算9.04亿元调整为9.68亿元，调增0.63亿元。'))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('reads the change before both amounts', () => {
    const told = (after: string): string => `1.调减县级收入18.00万元，由年初预算的77.00万元调整为${after}。`;
    expect(seen(rule, documentOf(told('59.00万元')))).toMatchObject([{verdict: 'agrees'}]);
    expect(wrong(told('58.00万元'))).toEqual(['error: 58.00万元 ≠ 77.00万元 + 18.00万元']);
  });

  it('is undecided where other words stand between the two, if the change is not said to be of that budget', () => {
    const told = (after: string, than: string): string =>
      `县级收入预算为80.00万元，根据实际收入情况调整为${after}，${than}减少2.00万元。`;
    expect(seen(rule, documentOf(told('78.00万元', '')))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, documentOf(told('75.00万元', '')))).toMatchObject([{verdict: 'undecided'}]);
    expect(wrong(told('75.00万元', '较年初预算'))).toEqual(['error: 75.00万元 ≠ 80.00万元 + 2.00万元']);
    const other = '县级收入预算为80.00万元，根据财力调整支出预算为90.00万元，较年初预算增加2.00万元。';
    expect(seen(rule, documentOf(other))).toMatchObject([{verdict: 'undecided'}]);
  });

  it('takes no change of something else', () => {
    for (const other of ['，其中税收收入调增6.00万元', '。比上年增加7.00万元', '；上年结余调增3.00万元'])
      expect(seen(rule, documentOf(`总收入由年初预算90.00万元调整为98.00万元${other}。`))).toEqual([]);
  });
});
