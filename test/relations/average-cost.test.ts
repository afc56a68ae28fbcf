import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/average-cost.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (text: string): string[] => complaints(rule, documentOf('# 松涛县文物所2031年度决算', text));

describe('average-cost', () => {
  const cars = (average: string): string =>
    `公务用车运行维护费支出8.40万元，年末公务用车保有量4辆，车均运行维护费${average}。`;
  const guests = (average: string): string =>
    `公务接待费支出1.80万元，国内公务接待24批次、180人次，人均接待费${average}。`;

  it('agrees where an amount divided by the number is what one costs', () => {
    expect(seen(rule, documentOf(cars('2.10万元')))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, documentOf(guests('100元')))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where it is not, and asks, since the number may be the mean of the year', () => {
    expect(wrong(cars('3.10万元'))).toEqual([expect.stringMatching(/^warning/u)]);
    expect(wrong(guests('150元'))).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf(guests('100.2元')))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided, and says nothing, where several numbers may be meant', () => {
    expect(wrong('公务接待费支出1.80万元，其中国内接待180人次，外事接待20人次，人均接待费150元。')).toEqual([]);
    expect(wrong('公务用车保有量4辆，车均运行维护费3.10万元。')).toEqual([]);
  });
});
