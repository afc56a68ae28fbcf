import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/repeated-reason.ts';
import {documentOf, seen} from './written-document.ts';

const item = (name: string, words: string): string =>
  `住房保障支出（类）住房改革支出（款）${name}（项）。${words}年初预算为3.00万元，支出决算为3.00万元。`;

describe('repeated-reason', () => {
  it('disagrees: asks to look at the purpose of another item', () => {
    const medical =
      '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。主要用于：事业单位医疗保险支出。年初预算为2.00万元。';
    expect(seen(rule, documentOf(medical, item('住房公积金', '主要用于：事业单位医疗保险支出。')))).toMatchObject([
      {severity: 'warning', printed: '事业单位医疗保险支出', details: {item: '住房公积金', other: '事业单位医疗'}},
    ]);
  });

  it('agrees: is silent about general purposes, and about an item that names itself', () => {
    const general = '主要用于：在职人员按规定比例缴纳的支出。';
    expect(seen(rule, documentOf(item('住房公积金', general), item('购房补贴', general)))).toEqual([]);
    expect(seen(rule, documentOf(item('住房公积金', '主要用于：缴纳在职人员住房公积金。')))).toEqual([]);
  });
});
