import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('changes of a list', () => {
  it('add up behind a list by another classification', () => {
    const told = (project: string): string =>
      `（二）支出预算：2026年年初预算数186.30万元。按支出功能分类，包括教育支出146.30万元，其他支出40.00万元。支出比2025年减少246.40万元，主要是基本支出增加5.20万元，项目支出减少${project}万元。`;
    const told2 = (project: string): ReturnType<typeof seen> => seen(rule, documentOf(told(project)));
    const read = told2('251.60').map(({verdict, form}) => `${form} ${verdict}`);
    expect(read.sort()).toEqual(['order agrees', 'sum agrees', 'sum agrees']);
    expect(wrong(told('257.60'))).toEqual(['warning: 246.40万元 ≠ 5.20万元 + 257.60万元']);
  });

  it('add up where the amounts of the items elsewhere are of other money', () => {
    const told = (business: string): string[] => [
      '财政拨款收入216.00万元。事业收入90.00万元。其他收入40.00万元。',
      `2026年本年预算收入390.00万元，与上年相比减少1.60万元，其中：财政拨款收入减少6.30万元；事业收入增加${business}万元；其他收入增加2.60万元。`,
    ];
    const changes = (business: string): string[] =>
      seen(rule, documentOf(...told(business)))
        .filter(({left}) => left.includes('1.60万元'))
        .map(({verdict}) => verdict);
    expect(changes('2.10')).toEqual(['agrees']);
    expect(changes('2.90')).toEqual(['undecided']);
  });

  it('say nothing of an item that moved by an amount that is not told', () => {
    const lines = [
      '收入预算总计100.00万元，与上年相比增加15.00万元。包括：',
      '（1）一般公共预算拨款收入80.00万元，与上年相比增加6.00万元。',
      '（2）政府性基金预算拨款收入0万元，与上年预算数相同。',
      '（3）国有资本经营预算拨款收入0万元，与上年预算数相同。',
      '（4）其他收入20.00万元。',
    ];
    expect(wrong(...lines)).toEqual([]);
  });

  it('is of the head where its one word is named behind the list, and proves nothing beside empty sources', () => {
    const told = (fees: string): string =>
      `（一）收入预算：2026年年初预算数300.00万元，其中：一般公共预算拨款260.00万元，政府性基金预算拨款0万元，其他收入32.00万元，上年结转结余资金8.00万元；收入较去年增加40.00万元，主要是一般公共预算拨款增加30.00万元，其他收入增加${fees}万元，上年结转结余资金减少2.00万元。`;
    const sums = seen(rule, documentOf(told('12.00')));
    expect(sums).toContainEqual(
      expect.objectContaining({verdict: 'agrees', left: ['40.00万元'], right: ['30.00万元', '12.00万元', '2.00万元']}),
    );
    expect(wrong(told('14.00'))).toEqual([]);
  });

  it('is asked about where a list of three or more that moved nearly comes to the whole', () => {
    const told = (fees: string): string[] =>
      complaints(
        rule,
        documentOf(
          `总收入比2025年减少24.31万元。其中，财政补助收入减少66.02万元；事业收入增长37.62万元，其他收入增长${fees}万元。`,
        ),
      );
    expect(told('4.09')).toEqual([]);
    expect(told('6.09')).toHaveLength(1);
  });
});
