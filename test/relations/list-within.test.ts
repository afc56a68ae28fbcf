import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));
const errors = (...written: readonly string[]): string[] => wrong(...written).filter(line => line.startsWith('error'));

describe('items of different codes within a whole', () => {
  const staff = (bonus: string): string =>
    `2024年人员经费90.00万元，主要包括：基本工资40.00万元、津贴补贴30.00万元、奖金${bonus}万元。`;

  it('come to no more than it, whatever is left out', () => {
    expect(wrong(staff('8.00'))).toEqual([]);
    expect(wrong(staff('20.00'))).toEqual([]);
    expect(errors(staff('28.00'))).toEqual(['error: 90.00万元 ≠ 40.00万元 + 30.00万元 + 28.00万元']);
  });

  it('may exceed it by what rounding explains', () => {
    expect(wrong(staff('20.01'))).toEqual([]);
  });

  it('are held by the code of the whole', () => {
    const told = (code: string): string =>
      `文化旅游体育与传媒支出（科目编码：207）9.40万元，包括：文化和旅游（科目编码：${code}）12.73万元。`;
    expect(errors(told('20701'))).toEqual(['error: 9.40万元 ≠ 12.73万元']);
    expect(errors(told('20801'))).toEqual([]);
  });

  it('are another list where one of them cannot be of it', () => {
    expect(
      errors('2024年人员经费90.00万元，主要包括：基本工资40.00万元、津贴补贴30.00万元、办公费28.00万元。'),
    ).toEqual([]);
  });
});

describe('what a bracket holds', () => {
  it('is asked where it comes to more than the amount before it', () => {
    const told = (repairs: string): string[] =>
      wrong(`2024年教育支出90.00万元（包含教师工资60.00万元、校舍维修${repairs}万元）。`);
    expect(told('20.00')).toEqual([]);
    expect(told('63.00')).toEqual(['warning: 90.00万元 ≠ 60.00万元 + 63.00万元']);
  });
});
