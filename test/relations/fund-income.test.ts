import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/fund-income.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const all = (word: string, income: string, brought: string): Written[] => [
  '^ 部门收支总表',
  '^ 单位：万元',
  [
    ['收入', '<', '支出', '<'],
    ['项目', `${word}数`, '项目', `${word}数`],
    ['一、一般公共预算拨款收入', '130.00', '一、农林水支出', '130.00'],
    ['二、政府性基金预算拨款收入', income, '二、城乡社区支出', '5.20'],
    ['本年收入合计', '135.20', '本年支出合计', '135.20'],
    ['上年结转', brought, '结转下年', '0.00'],
    ['收入总计', '135.20', '支出总计', '135.20'],
  ],
];

const spent = (total: string): Written[] => [
  '^ 政府性基金预算支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', total, '', total],
    ['212', '城乡社区支出', total, '', total],
  ],
];

const budget = (income: string, total: string, brought = '0.00'): Disclosure =>
  documentOf('# 云汀县水务局2026年部门预算', ...all('预算', income, brought), ...spent(total));

const account = (line: string, income: string): Disclosure =>
  documentOf(
    '# 云汀县水务局2025年度部门决算',
    ...all('决算', line, '0.00'),
    '^ 政府性基金预算财政拨款收入支出决算表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
      ['', '合计', '0.00', income, '4.20', '1.00'],
      ['212', '城乡社区支出', '0.00', income, '4.20', '1.00'],
    ],
  );

describe('fund-income', () => {
  it('agrees with the income of the table of the fund, and with what a budget without carry-over spends', () => {
    expect(seen(rule, account('5.20', '5.20'))).toMatchObject([{verdict: 'agrees', left: ['5.20'], right: ['5.20']}]);
    expect(seen(rule, budget('5.20', '5.20'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees on income, and questions expenditure', () => {
    expect(complaints(rule, account('5.20', '6.70'))).toEqual(['error: 5.20 ≠ 6.70']);
    expect(complaints(rule, budget('5.20', '7.90'))).toEqual(['warning: 5.20 ≠ 7.90']);
    expect(complaints(rule, budget('0.00', '7.90'))).toEqual(['warning: 0.00 ≠ 7.90']);
  });

  it('is rounding where one of them is coarser', () => {
    expect(seen(rule, budget('5.23', '5.2'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where the column of an amount is not sure', () => {
    expect(seen(rule, inDoubt(account('5.20', '6.70'), '6.70'))).toMatchObject([
      {verdict: 'undecided', reason: 'column'},
    ]);
  });

  it('asks nothing where money was carried over, nor of what a final account spends', () => {
    expect(seen(rule, budget('5.20', '7.90', '2.70'))).toEqual([]);
    const final = documentOf('# 云汀县水务局2025年度部门决算', ...all('决算', '5.20', '0.00'), ...spent('7.90'));
    expect(seen(rule, final)).toEqual([]);
  });

  it('asks nothing where the fund has tables of several bodies', () => {
    const two = documentOf(
      '# 云汀县水务局2026年部门预算',
      ...all('预算', '5.20', '0.00'),
      ...spent('7.90'),
      '^ 政府性基金预算支出表（二）',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['', '合计', '1.10'],
        ['212', '城乡社区支出', '1.10'],
      ],
    );
    expect(complaints(rule, two)).toEqual([]);
  });

  it('takes what was carried over of a fund for no income of the year', () => {
    const lines = (income: string): Written[] => [
      '^ 财政拨款收支总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<'],
        ['项目', '金额', '项目', '金额'],
        ['一、一般公共预算', '130.00', '一、农林水支出', '130.00'],
        ['二、政府性基金预算', income, '二、城乡社区支出', '7.90'],
        ['本年收入合计', '130.00', '本年支出合计', '137.90'],
        ['上年财政拨款结转', '7.90', '结转下年', ''],
        ['一、一般公共预算', '', '', ''],
        ['二、政府性基金预算', '7.90', '', ''],
        ['收入总计', '137.90', '支出总计', '137.90'],
      ],
    ];
    expect(seen(rule, documentOf('# 云汀县水务局2026年部门预算', ...lines(''), ...spent('6.20')))).toEqual([]);
  });

  it('holds the line of a fund in the table of the treasury against that of all money', () => {
    const treasury = (general: string): Written[] => [
      '^ 财政拨款收支总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<'],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算拨款', general, '一、农林水支出', '130.00'],
        ['二、政府性基金预算拨款', '5.20', '二、城乡社区支出', '5.20'],
        ['收入总计', '135.20', '支出总计', '135.20'],
      ],
    ];
    const both = (general: string, brought: string) =>
      documentOf('# 云汀县水务局2026年部门预算', ...all('预算', '5.20', brought), ...treasury(general));
    expect(seen(rule, both('130.00', '0.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
    expect(complaints(rule, both('103.00', '0.00'))).toEqual(['error: 130.00 ≠ 103.00']);
    // Only one of the two tells what was carried over from what came in.
    expect(seen(rule, both('103.00', '2.70'))).toEqual([]);
  });
});
