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

  it('is a question of one thing alone only where a slip parts it from its whole', () => {
    const one = (hall: string): string => `1.校舍维修83.62万元，主要包括：礼堂翻新${hall}万元。`;
    expect(wrong(one('83.62'))).toEqual([]);
    expect(wrong(one('83.12'))).toEqual(['warning: 83.62万元 ≠ 83.12万元']);
    // No part is more than its whole.
    expect(wrong(one('83.92'))).toEqual(['error: 83.62万元 ≠ 83.92万元']);
    expect(wrong(one('91.05'))).toEqual([]);
    expect(wrong(one('71.05'))).toEqual([]);
  });

  it('is a question of changes by function where a slip parts them', () => {
    const moved = (school: string): string =>
      `支出预算9,415.80万元，与上年相比减少219.02万元。其中：教育支出减少${school}万元，科学技术支出增加66.77万元，住房保障支出减少35.06万元。`;
    expect(wrong(moved('250.73'))).toEqual([]);
    expect(wrong(moved('290.73'))).toEqual(['warning: 219.02万元 ≠ 290.73万元 + 66.77万元 + 35.06万元']);
  });
});

describe('paragraphs by class, section and item that no statement heads', () => {
  const told = (run: string): string[] =>
    wrong(
      '2026年支出预算5,412.37万元。财政拨款安排支出4,812.36万元。',
      '财政拨款安排支出按功能科目分类情况：',
      `一般公共服务支出-档案事务-行政运行${run}万元，主要用于机关运转。`,
      '社会保障和就业支出-行政事业单位养老支出-机关事业单位基本养老保险缴费支出412.19万元，主要用于缴纳养老保险。',
      '住房保障支出-住房改革支出-住房公积金309.05万元，主要用于缴存公积金。',
    );

  it('are a question where an amount is a slip away from what one of the totals before needs', () => {
    expect(told('4,091.12')).toEqual([]);
    expect(told('4,891.12')).toEqual(['warning: 4,812.36万元 ≠ 4,891.12万元 + 412.19万元 + 309.05万元']);
    expect(told('3,716.58')).toEqual([]);
  });

  it('is a question of what cars cost, though their name names two things', () => {
    const cars = (other: string): string =>
      `“三公”经费预算100.00万元，其中，公务接待费40.00万元，公务用车购置及运行维护费60.00万元（其中，公务用车购置费20.00万元，公务用车运行维护费30.00万元，其他交通工具购置4.00万元，其他交通费用${other}万元）。`;
    expect(wrong(cars('6.00'))).toEqual([]);
    expect(wrong(cars('5.00'))).toEqual(['warning: 60.00万元 ≠ 20.00万元 + 30.00万元 + 4.00万元 + 5.00万元']);
  });
});
