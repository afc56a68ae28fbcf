import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/other-purpose.ts';
import {complaints, documentOf} from './written-document.ts';

const noted = (words: string): string[] => complaints(rule, documentOf('# 某局2026年部门预算', words));

describe('other-purpose', () => {
  it('agrees, and so is silent, where the purpose is that of the item, or names no contribution', () => {
    expect(noted('1.机关事业单位基本养老保险缴费支出（2080505）20.00万元，主要用于缴纳职工养老保险。')).toEqual([]);
    expect(noted('2.行政单位医疗（2101101）9.00万元，主要用于职工基本医疗保险和工伤保险缴费。')).toEqual([]);
    expect(noted('3.住房公积金（2210201）9.00万元，主要用于在职人员单位缴存部分。')).toEqual([]);
    expect(noted('4.行政运行（2010301）90.00万元，主要用于工资和医疗保险缴费。')).toEqual([]);
  });

  it('disagrees: notes a purpose that is of another contribution', () => {
    expect(noted('1.机关事业单位基本养老保险缴费支出（2080505）20.00万元，主要用于缴纳职工医疗保险。')).toEqual([
      'note: 缴纳职工医疗保险',
    ]);
    const chain = '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）';
    expect(noted(`${chain}8.00万元，主要用于住房公积金缴存。`)).toEqual(['note: 住房公积金缴存']);
  });
});
