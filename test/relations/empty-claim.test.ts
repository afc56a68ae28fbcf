import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/empty-claim.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const filled = [
  head,
  ['', '合计', '67.00', '', '67.00'],
  ['2296002', '用于社会福利的彩票公益金支出', '67.00', '', '67.00'],
];
const blank = [head, ['', '', '', '', ''], ['', '', '', '', '']];
const fund: Written[] = ['^ 表8 政府性基金预算支出表', '^ 单位：万元'];
const contents = (title: string, flag: string): Written => [
  ['序号', '报表名称', '是否空表', '公开空表理由'],
  ['1', '收支总表', '否', ''],
  ['2', title, flag, flag === '是' ? '无此项收支' : ''],
];

describe('empty-claim', () => {
  it('agrees where a table that is said to be empty is', () => {
    expect(complaints(rule, documentOf(...fund, blank, '注：本表无数据。'))).toEqual([]);
    expect(complaints(rule, documentOf(contents('政府性基金预算支出表', '是'), ...fund, blank))).toEqual([]);
    expect(complaints(rule, documentOf(contents('政府性基金预算支出表', '否'), ...fund, filled))).toEqual([]);
  });

  it('disagrees: finds amounts above a note that there are none', () => {
    expect(complaints(rule, documentOf(...fund, filled, '注：本表无数据。'))).toEqual(['error: 本表无数据 → 67.00']);
  });

  it('finds amounts in a table that the list calls empty, and asks to look at the other way round', () => {
    expect(complaints(rule, documentOf(contents('政府性基金预算支出表', '是'), ...fund, filled))).toEqual([
      'error: 是 → 67.00',
    ]);
    expect(complaints(rule, documentOf(contents('政府性基金预算支出表', '否'), ...fund, blank))).toEqual([
      'warning: 否 → —',
    ]);
  });

  it('asks to look at a sentence that there is no such fund', () => {
    expect(
      complaints(rule, documentOf(...fund, filled, '## 情况说明', '本单位2025年无政府性基金预算支出，并已公开空表。')),
    ).toEqual(['warning: 无政府性基金预算支出 → 67.00']);
  });

  it.each<[string, Written[]]>([
    ['a note about another kind of money', [...fund, filled, '注：本单位无国有资本经营预算，本表为空表。']],
    [
      'money of the year before',
      [
        ...fund,
        [
          ['科目名称', '上年数', '本年数'],
          ['合计', '67.00', ''],
          ['彩票公益金', '67.00', ''],
        ],
        '注：本表无数据。',
      ],
    ],
    [
      'codes of classes in a column whose heading does not say so',
      [
        ...fund,
        [
          ['项目', '科目名称', '合计'],
          ['229', '其他支出', ''],
          ['22960', '彩票公益金安排的支出', ''],
          ['2296002', '用于社会福利的彩票公益金支出', ''],
        ],
        '注：本表无数据。',
      ],
    ],
    [
      'a list that says whether tables are published',
      [
        [
          ['序号', '报表名称', '是否公开'],
          ['1', '收支总表', '是'],
          ['2', '政府性基金预算支出表', '是'],
        ],
        ...fund,
        filled,
      ],
    ],
    [
      'a row that counts the columns',
      [...fund, [head, ['栏次', '', '1', '2', '3'], ['合计', '', '', '', '']], '注：本表无数据。'],
    ],
    ['a fund brought forward', [...fund, filled, '## 情况说明', '当年无政府性基金预算收入，支出为上年结转。']],
  ])('is silent about %s', (_, blocks) => {
    expect(complaints(rule, documentOf(...blocks))).toEqual([]);
  });

  it('does not judge a blank table that could not be read', () => {
    const unread = {
      ...documentOf(contents('政府性基金预算支出表', '否'), ...fund, blank),
      problems: [{kind: 'page-failed' as const, page: 2}],
    };
    expect(complaints(rule, unread)).toEqual([]);
  });

  const reception = (sentence: string, spent = '3.35', heads = ['预算数', '决算数']) =>
    documentOf('# 2024年度部门决算', sentence, '^ 财政拨款“三公”经费支出决算表', '^ 单位：万元', [
      ['项目', ...heads],
      ['公务接待费', '6.00', spent],
      ['公务用车运行维护费', '24.00', '21.40'],
    ]);

  it('disagrees where an item of 三公经费 is said not to be and has money', () => {
    expect(complaints(rule, reception('2024年度未发生公务接待费支出。'))).toEqual([
      'warning: 未发生公务接待费支出 → 3.35',
    ]);
    expect(complaints(rule, reception('因公出国（境）费与上年持平；无公务接待费。'))).toHaveLength(1);
  });

  it('is silent where nothing was spent of what was planned, another year is meant, or more is named', () => {
    expect(complaints(rule, reception('2024年度未发生公务接待费支出。', '0.00'))).toEqual([]);
    expect(complaints(rule, reception('2023年度未发生公务接待费支出。'))).toEqual([]);
    expect(complaints(rule, reception('上年未发生公务接待费支出。'))).toEqual([]);
    expect(complaints(rule, reception('本部门无公务接待费增加的情况。'))).toEqual([]);
    expect(complaints(rule, reception('本部门无公务用车购置支出。'))).toEqual([]);
  });

  it('disagrees where 三公经费 is said not to be, and has money', () => {
    const told = (words: string) =>
      documentOf('# 某局2026年部门预算', words, '^ “三公”经费预算表', '^ 单位：万元', [
        ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
        ['7.50', '0.00', '0.00', '6.00', '1.50'],
      ]);
    expect(complaints(rule, told('2026年本单位无“三公”经费预算。'))).toEqual(['warning: 无“三公”经费预算 → 7.50']);
    expect(complaints(rule, told('2026年本单位无“三公”经费预算增加事项。'))).toEqual([]);
    expect(complaints(rule, told('2025年本单位无“三公”经费预算。'))).toEqual([]);
  });

  it('disagrees where money of a fund is stated, and the table of the fund is empty', () => {
    const told = (words: string) =>
      documentOf(
        '# 某局2026年部门预算',
        '^ 收支总表',
        '^ 单位：万元',
        [
          ['项目', '预算数'],
          ['一、一般公共预算拨款收入', '90.00'],
          ['二、其他收入', '10.00'],
          ['收入总计', '100.00'],
        ],
        words,
        '^ 政府性基金预算支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['', '', '', '', ''],
        ],
        '注：本表无数据。',
      );
    // The note below the table says of it what the sentence denies.
    expect(complaints(rule, told('2026年政府性基金预算支出5.00万元。'))).toEqual(['error: 5.00万元 → —']);
    expect(complaints(rule, told('2026年政府性基金预算支出0万元。'))).toEqual([]);
    expect(complaints(rule, told('2025年政府性基金预算支出5.00万元。'))).toEqual([]);
    expect(complaints(rule, told('2026年本单位无政府性基金预算支出。'))).toEqual([]);
    expect(complaints(rule, told('上年结转资金7.00万元，其中：政府性基金预算拨款支出5.00万元。'))).toEqual([]);
  });

  it('knows the class of functions that is paid from state capital alone', () => {
    const capital = ['^ 表9 国有资本经营预算支出表', '^ 单位：万元', blank];
    const told = (amount: string, ...note: string[]) =>
      complaints(
        rule,
        documentOf(
          '# 云汀县水务局2026年部门预算',
          ...fund,
          filled,
          `2026年国有资本经营预算支出${amount}万元。2026年支出预算130.00万元，其中基本支出110.00万元，项目支出20.00万元。`,
          ...capital,
          ...note,
        ),
      );
    expect(told('0')).toEqual([]);
    expect(told('12.00')).toEqual(['warning: 12.00万元 → —']);
    expect(told('12.00', '说明：本部门没有国有资本经营预算支出，故本表无数据。')).toEqual(['error: 12.00万元 → —']);
  });

  it('questions a fund that has income in the table of all, and a blank table of its own', () => {
    const told = (income: string) =>
      complaints(
        rule,
        documentOf(
          '# 云汀县水务局2026年部门预算',
          '^ 部门收支总表',
          '^ 单位：万元',
          [
            ['收入', '预算数', '支出', '预算数'],
            ['一、一般公共预算拨款收入', '130.00', '一、农林水支出', '130.00'],
            ['二、政府性基金预算拨款收入', income, '二、城乡社区支出', income],
            ['收入总计', '137.00', '支出总计', '137.00'],
          ],
          ...fund,
          blank,
          '## 情况说明',
          '2026年收入预算137.00万元，支出预算137.00万元，其中基本支出110.00万元，项目支出27.00万元。',
        ),
      );
    expect(told('0.00')).toEqual([]);
    expect(told('7.00')).toEqual(['warning: 政府性基金预算拨款收入 7.00 → —']);
  });

  it('is sure where two tables print money of a fund that the one body says it has none of', () => {
    const told = (sentence: string, income = '67.00') =>
      complaints(
        rule,
        documentOf(
          '# 云汀县水务局2026年部门预算',
          '^ 部门收支总表',
          '^ 单位：万元',
          [
            ['收入', '预算数', '支出', '预算数'],
            ['一、一般公共预算拨款收入', '130.00', '一、农林水支出', '130.00'],
            ['二、政府性基金预算拨款收入', income, '二、其他支出', income],
            ['收入总计', '197.00', '支出总计', '197.00'],
          ],
          ...fund,
          filled,
          '## 情况说明',
          sentence,
        ),
      );
    expect(told('本部门2026年没有使用政府性基金预算安排的支出。')).toEqual([
      'error: 没有使用政府性基金预算安排的支出 → 67.00',
    ]);
    expect(told('局本级没有使用政府性基金预算安排的支出。')).toEqual([
      'warning: 没有使用政府性基金预算安排的支出 → 67.00',
    ]);
    expect(told('本部门2026年没有使用政府性基金预算安排的支出。', '0.00')).toEqual([
      'warning: 没有使用政府性基金预算安排的支出 → 67.00',
    ]);
  });
});
