import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/opposite-words.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('opposite-words', () => {
  it('agrees where an amount and its rate move in one direction', () => {
    expect(wrong('公务接待费支出9.00万元，比上年增加1.00万元，增长12.5%。')).toEqual([]);
    expect(wrong('公务接待费支出9.00万元，比上年减少1.00万元，降幅为10%。')).toEqual([]);
  });

  it('disagrees where they do not, whatever is printed beside them', () => {
    expect(wrong('公务接待费比上年增加1.00万元，下降10%。')).toEqual(['error: 公务接待费比上年增加1.00万元，下降10%']);
    expect(wrong('培训费较2023年决算数减少1.00万元，同比增长10%。')).toHaveLength(1);
    expect(wrong('# 2024年度部门决算', '培训费比上年减少1.00万元，增幅为11.11%。')).toEqual([
      'error: 培训费比上年减少1.00万元，增幅为11.11%',
    ]);
  });

  it('leaves rates of something else alone', () => {
    expect(wrong('收入9.00万元，比上年增加1.00万元，比年初预算下降10%。')).toEqual([]);
    expect(wrong('收入9.00万元，比上年增加1.00万元，占比下降10%。')).toEqual([]);
    expect(wrong('收入比上年增加1.00万元，支出下降10%。')).toEqual([]);
    expect(wrong('收入比上年增加1.00万元。下降10%的是支出。')).toEqual([]);
  });

  it('is undecided, and so silent, where nothing moved or a sign says how', () => {
    expect(wrong('培训费9.00万元，比上年增加0.00万元，下降0%。')).toEqual([]);
    expect(wrong('培训费9.00万元，比上年减少1.00万元，增长率为-10%。')).toEqual([]);
    expect(wrong('培训费9.00万元，比上年减少1.00万元，变动率为10%。')).toEqual([]);
  });

  it('leaves the reason of a sentence, and what is computed anyway, alone; rounding explains nothing', () => {
    expect(wrong('培训费9.00万元，比上年增加1.00万元，下降10%。')).toEqual([]);
    expect(wrong('培训费9.00万元，比上年增加1.00万元，增长12.5%，原因是新增培训2.00万元，下降的是会议。')).toEqual([]);
    expect(wrong('培训费比上年增加0.01万元，下降0.11%。')).toHaveLength(1);
  });

  it('questions what moved and stayed as it was in one breath', () => {
    expect(wrong('# 某局2026年部门预算', '公务接待费1.50万元，比上年减少1.00万元，与上年持平。')).toEqual([
      'warning: 比上年减少1.00万元，与上年持平',
    ]);
    expect(wrong('# 某局2026年部门预算', '公务接待费1.50万元，比上年减少1.00万元，与2025年预算持平。')).toHaveLength(1);
    expect(wrong('公务接待费1.50万元，比上年决算减少1.00万元，与上年预算持平。')).toEqual([]);
    expect(wrong('公务接待费1.50万元，比上年减少0.00万元，与上年持平。')).toEqual([]);
    expect(wrong('公务接待费1.50万元，比上年减少1.00万元。培训费2.00万元，与上年持平。')).toEqual([]);
    expect(wrong('公务接待费1.50万元，比2024年减少1.00万元，与2025年持平。')).toEqual([]);
  });
});
