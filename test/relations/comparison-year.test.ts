import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/comparison-year.ts';
import {complaints, documentOf} from './written-document.ts';

const account = (...sentences: string[]) =>
  documentOf(
    '# 清河县档案馆2024年度部门决算',
    '2024年度收入总计120.00万元，与2023年度相比，增加3.00万元，增长2.56%。',
    '支出总计120.00万元，比2023年增加3.00万元。',
    '基本支出80.00万元，较2023年度决算数减少1.00万元。',
    '公务接待费0.50万元，与2023年度持平。',
    ...sentences,
  );

describe('comparison-year', () => {
  it('agrees: is silent where all amounts are compared with the year before', () => {
    expect(complaints(rule, account())).toEqual([]);
  });

  it('disagrees: asks to look at the one comparison with another year', () => {
    expect(complaints(rule, account('机关运行经费20.00万元，比2021年减少1.00万元，下降4.76%。'))).toEqual([
      'warning: 比2021年减少 → 2023年',
    ]);
    expect(complaints(rule, account('收入预算20.00万元，比2022年年初预算数18.00万元增加2.00万元。'))).toEqual([
      'warning: 比2022年年初预算数18.00万元增加 → 2023年',
    ]);
    expect(complaints(rule, account('会议费0.20万元，与2024年度相比，减少0.10万元。'))).toEqual([
      'warning: 与2024年度相比，减少 → 2023年',
    ]);
  });

  it.each([
    ['a comparison with the budget of the same year', '支出决算比2024年年初预算增加2.00万元。'],
    ['an aim of a plan', '单位能耗比2020年下降18%以上'],
    ['years without a comparison', '2021年以来共投入300万元。'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, account(sentence))).toEqual([]);
  });

  it('is silent where several years are compared throughout', () => {
    const two = ['甲项比2022年增加1.00万元。', '乙项比2022年减少1.00万元。', '丙项比2022年增加2.00万元。'];
    expect(complaints(rule, account(...two))).toEqual([]);
  });

  it('takes 比上年 for a comparison with the year before', () => {
    const told = (...sentences: string[]) =>
      documentOf(
        '# 清河县档案馆2024年度部门决算',
        '基本支出80.00万元，较上年减少1.00万元。',
        '公务接待费0.50万元，与上年持平。',
        '会议费0.20万元，比上年决算数减少0.10万元。',
        ...sentences,
      );
    expect(complaints(rule, told('收入120.00万元，比2022年增加3.00万元。'))).toEqual([
      'warning: 比2022年增加 → 2023年',
    ]);
    expect(complaints(rule, told('收入120.00万元，比2023年增加3.00万元。'))).toEqual([]);
  });
});
