import {describe, expect, it} from 'vitest';
import {rule as balance} from '../../src/relations/balance.ts';
import {rule as carryBalance} from '../../src/relations/carry-balance.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const account = '# 青石县档案馆2024年度部门决算';

describe('totals of income and expenditure in sentences', () => {
  const told = (income: string, spent: string, behind = ''): string[] =>
    complaints(balance, documentOf(account, `2024年度收入总计${income}万元，支出总计${spent}万元。${behind}`));

  it('balance', () => {
    expect(told('2,345.67', '2,345.67')).toEqual([]);
    const coarse = seen(balance, documentOf(account, '收入总计2,345.67万元，支出总计2,345.7万元。'));
    expect(coarse.map(({verdict}) => verdict)).toEqual(['rounding']);
  });

  it('are wrong where a slip of the pen parts them', () => {
    expect(told('2,845.67', '2,345.67')).toContain('error: 2,845.67万元 ≠ 2,345.67万元');
    expect(told('2,345.67', '2,435.67')).toContain('error: 2,345.67万元 ≠ 2,435.67万元');
  });

  it('are of the money that opens their sentence', () => {
    const treasury = (spent: string): string[] =>
      complaints(
        balance,
        documentOf(account, `财政拨款收入总计1,345.67万元，支出总计${spent}万元。`, '年初预算1,345.67万元。'),
      );
    expect(treasury('1,345.67')).toEqual([]);
    expect(treasury('1,845.67')).toContain('error: 1,845.67万元 ≠ 1,345.67万元');
  });

  it('are a question where something else may be called a total', () => {
    expect(told('2,345.67', '2,610.04')).toEqual(['warning: 2,345.67万元 ≠ 2,610.04万元']);
  });

  it('say nothing of the year alone, of another fund, of what was taken in and spent', () => {
    const wrong = (...lines: readonly string[]): string[] => complaints(balance, documentOf(account, ...lines));
    expect(wrong('本年收入合计2,845.67万元，本年支出合计2,345.67万元。')).toEqual([]);
    expect(wrong('2024年总收入2,845.67万元，总支出2,345.67万元。')).toEqual([]);
    expect(wrong('支出总计2,345.67万元。', '二、政府性基金预算财政拨款情况', '收入总计0.00万元。')).toEqual([]);
    expect(wrong('收入总计2,845.67万元，财政拨款支出总计2,345.67万元。')).toEqual([]);
  });
});

describe('what is planned by 收支平衡', () => {
  const told = (spent: string, behind = ''): string[] =>
    complaints(
      balance,
      documentOf(
        '# 青石县2030年预算报告',
        `全县收入1060.31亿元加上上级补助30.16亿元，全县可安排财力1090.47亿元。按照收支平衡原则，建议2030年全县支出安排${spent}亿元${behind}。`,
      ),
    );

  it('is all there is to spend', () => {
    expect(told('1090.47')).toEqual([]);
    expect(told('1090.47', '，增长3%')).toEqual([]);
  });

  it('is wrong where a slip parts the two, and a question where more does', () => {
    expect(told('1096.47')).toContain('error: 1096.47亿元 ≠ 1090.47亿元');
    expect(told('971.35')).toEqual(['warning: 971.35亿元 ≠ 1090.47亿元']);
  });

  it('is silent where more of it follows', () => {
    expect(told('1084.47', '，加上上解支出6.00亿元，支出总计1090.47亿元')).toEqual([]);
    expect(told('1084.47', '。上解支出6.00亿元')).toEqual([]);
  });
});

describe('what a total is made of, in sentences', () => {
  const told = (brought: string): string[] =>
    complaints(
      carryBalance,
      documentOf(
        account,
        '1.总体情况。2024年度收入总计2,345.67万元，支出总计2,345.67万元。',
        `2.收入情况。收入合计2,121.33万元。年初结转和结余${brought}万元。`,
        '3.支出情况。支出合计2,224.55万元。年末结转和结余121.12万元。',
      ),
    );

  it('is the year and what was carried over', () => {
    expect(told('224.34')).toEqual([]);
  });

  it('is a question where an amount is a slip away from what it has to be', () => {
    expect(told('264.34')).toEqual(['warning: 2,345.67万元 ≠ 2,121.33万元 + 264.34万元']);
  });

  it('may be more than these', () => {
    expect(told('189.02')).toEqual([]);
  });
});
