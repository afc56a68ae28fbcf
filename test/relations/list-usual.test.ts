import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('a list that no word closes', () => {
  const told = (hall: string, opener = '其中：', ending = ''): string =>
    `2026年改造经费83.62万元，${opener}礼堂翻新${hall}万元、锅炉更换20.15万元、围墙加固22.07万元${ending}。`;

  it('is a question where it nearly comes to its whole', () => {
    expect(wrong(told('41.40'))).toEqual([]);
    expect(wrong(told('41.90'))).toEqual(['warning: 83.62万元 ≠ 41.90万元 + 20.15万元 + 22.07万元']);
    expect(wrong(told('31.40'))).toEqual(['warning: 83.62万元 ≠ 31.40万元 + 20.15万元 + 22.07万元']);
  });

  it('says nothing where it leaves out a good part', () => {
    expect(wrong(told('11.23'))).toEqual([]);
    expect(wrong('2026年改造经费83.62万元，其中：礼堂翻新41.40万元、锅炉更换35.15万元。')).toEqual([]);
  });

  it('is a question where an amount is a slip away from what it has to be', () => {
    expect(wrong(told('41.40').replace('20.15万元', '20.15元'))).toEqual([
      'warning: 83.62万元 ≠ 41.40万元 + 20.15元 + 22.07万元',
    ]);
    const two = (boiler: string): string =>
      `2026年改造经费1083.62万元，其中：礼堂翻新341.40万元、锅炉更换${boiler}万元。`;
    expect(wrong(two('742.22'))).toEqual([]);
    expect(wrong(two('742.72'))).toEqual(['warning: 1083.62万元 ≠ 341.40万元 + 742.72万元']);
    expect(wrong(two('738.02'))).toEqual([]);
  });

  it('says nothing where its words name some of the parts only', () => {
    expect(wrong(told('41.90', '主要包括：'))).toEqual([]);
    expect(wrong(told('41.90', '其中：', '等'))).toEqual([]);
    expect(wrong(told('41.90', '其中：平均每处'))).toEqual([]);
  });
});
