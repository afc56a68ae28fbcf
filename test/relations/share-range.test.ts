import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/share-range.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('share-range', () => {
  it('agrees, and so is silent, with shares up to all of it', () => {
    expect(seen(rule, documentOf('财政拨款收入占本年收入合计的100%。'))).toEqual([]);
    expect(seen(rule, documentOf('财政拨款收入占本年收入合计的97.30%。'))).toEqual([]);
  });

  it('disagrees: questions more than all, and less than nothing', () => {
    expect(complaints(rule, documentOf('财政拨款收入占本年收入合计的130.5%。'))).toEqual(['warning: 130.5%']);
    expect(complaints(rule, documentOf('项目支出占总支出的-5.2%。'))).toEqual(['warning: -5.2%']);
    expect(complaints(rule, documentOf('公务接待费占“三公”经费的120%。'))).toEqual(['warning: 120%']);
    expect(complaints(rule, documentOf('项目支出20.00万元，占支出预算的153.8%。'))).toEqual(['warning: 153.8%']);
  });

  it.each([
    ['expenditure as a share of income', '本年支出占本年收入的104.2%。'],
    ['the year before', '本年支出占上年支出的104.2%。'],
    ['another part', '项目支出占基本支出的120%。'],
    ['a budget', '本年支出占年初预算的104.2%。'],
    ['other bodies', '一般公共预算支出占全市支出的103%。'],
    ['a whole that is stated', '本年支出20.00万元。项目支出30.00万元，占本年支出的150%。'],
  ])('is silent about %s', (_, sentence) => {
    expect(seen(rule, documentOf(sentence))).toEqual([]);
  });
});
