import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {rule} from '../../src/relations/fund-totals.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const allotments = (carried: string, general = '130.00', source = '上年结转'): Written[] => [
  '^ 财政拨款收支总表',
  '^ 单位：万元',
  [
    ['收入', '预算数', '支出', '合计', '一般公共预算', '政府性基金预算'],
    ['一、本年收入', '150.00', '一、本年支出', '150.00', general, '20.00'],
    ['（一）一般公共预算拨款', '130.00', '（一）农林水支出', '130.00', general, ''],
    ['（二）政府性基金预算拨款', '20.00', '（二）其他支出', '20.00', '', '20.00'],
    [`二、${source}`, carried, '二、结转下年', '', '', ''],
    ['收入总计', '150.00', '支出总计', '150.00', general, '20.00'],
  ],
];

const functions = (basic: string, project: string): Written[] => [
  '^ 一般公共预算支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '130.00', basic, project],
    ['213', '农林水支出', '130.00', basic, project],
  ],
];

const economic = (total: string): Written[] => [
  '^ 一般公共预算基本支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['', '合计', total, '98.00', '12.00'],
    ['301', '工资福利支出', '98.00', '98.00', ''],
    ['302', '商品和服务支出', '12.00', '', '12.00'],
  ],
];

const budget = (...blocks: readonly Written[]) => documentOf('# 澄河县水务站2026年部门预算', ...blocks);

describe('fund-totals', () => {
  it('agrees where all tables of a fund come to the same, and its basic expenditure too', () => {
    const found = seen(rule, budget(...allotments(''), ...functions('110.00', '20.00'), ...economic('110.00')));
    expect(found.map(({verdict, left, right}) => `${verdict} ${left} ${right}`)).toEqual([
      'agrees 130.00 130.00',
      'agrees 110.00 110.00',
    ]);
  });

  it('disagrees: asks about an amount that one table counts to 项目支出 and the other to 基本支出', () => {
    expect(complaints(rule, budget(...functions('100.00', '30.00'), ...economic('110.00')))).toEqual([
      'warning: 100.00 ≠ 110.00',
    ]);
    expect(complaints(rule, budget(...allotments('', '150.00'), ...functions('110.00', '20.00')))).toEqual([
      'warning: 150.00 ≠ 130.00',
    ]);
  });

  it('is rounding where two rounded totals are one place apart', () => {
    expect(seen(rule, budget(...functions('110.01', '19.99'), ...economic('110.00')))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('is undecided where one of them could not be read for sure', () => {
    const doubted = inDoubt(budget(...functions('100.00', '30.00'), ...economic('110.00')), '100.00');
    expect(seen(rule, doubted)).toMatchObject([{verdict: 'undecided', reason: 'column'}]);
  });

  it('asks nothing of a fund with money carried over: one table may be of the year alone', () => {
    expect(seen(rule, budget(...allotments('20.00', '150.00'), ...functions('110.00', '20.00')))).toEqual([]);
  });

  it('asks nothing of columns of 人员经费 and 公用经费, nor of lists of projects', () => {
    const split: Written[] = [
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '人员经费支出', '公用经费支出', '专项业务经费支出'],
        ['', '合计', '130.00', '96.00', '12.00', '22.00'],
        ['213', '农林水支出', '130.00', '96.00', '12.00', '22.00'],
      ],
    ];
    const listed: Written[] = [
      '^ 一般公共预算项目支出表',
      '^ 单位：万元',
      [
        ['项目名称', '合计'],
        ['合计', '15.00'],
        ['堤岸巡查', '15.00'],
      ],
    ];
    expect(seen(rule, budget(...split, ...economic('110.00'), ...listed))).toEqual([]);
  });

  it('compares what an account spent in the year, whatever was carried over', () => {
    const account = (total: string) =>
      documentOf(
        '# 澄河县水务站2025年度部门决算',
        '^ 财政拨款收入支出决算总表',
        '^ 单位：万元',
        [
          ['收入', '金额', '支出', '合计', '一般公共预算财政拨款'],
          ['一、一般公共预算财政拨款', '120.00', '一、农林水支出', '130.00', '130.00'],
          ['本年收入合计', '120.00', '本年支出合计', '130.00', '130.00'],
          ['年初财政拨款结转和结余', '15.00', '年末财政拨款结转和结余', '5.00', '5.00'],
          ['总计', '135.00', '总计', '135.00', '135.00'],
        ],
        '^ 一般公共预算财政拨款支出决算表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '本年支出', '<', '<'],
          ['^', '^', '小计', '基本支出', '项目支出'],
          ['', '合计', total, '110.00', '20.00'],
          ['213', '农林水支出', total, '110.00', '20.00'],
        ],
      );
    expect(complaints(rule, account('130.00'))).toEqual([]);
    expect(seen(rule, account('130.00')).map(({verdict}) => verdict)).toEqual(['agrees']);
    expect(complaints(rule, account('137.00'))).toEqual(['warning: 130.00 ≠ 137.00']);
  });

  it.each([
    '历年滚存结余',
    '盘活存量资金',
    '以前年度结转资金',
    '上年未使用完的指标',
    '上年财政拨款资金结转',
    '结转结余资金',
    '动用存量资金',
  ])('knows money carried over in other words: %s', source => {
    expect(seen(rule, budget(...allotments('20.00', '150.00', source), ...functions('110.00', '20.00')))).toEqual([]);
  });

  it('only asks where a source beside the funds is what the two differ by', () => {
    const raised = (source: string): string[] =>
      check(
        budget(
          '^ 财政拨款收支总表',
          '^ 单位：万元',
          [
            ['收入', '<', '支出', '<', '<'],
            ['项目', '预算数', '项目', '合计', '一般公共预算'],
            ['一、本年收入', '130.00', '一、农林水支出', '140.00', '140.00'],
            ['（一）一般公共预算', '130.00', '二、住房保障支出', '10.00', '10.00'],
            [`二、${source}`, '20.00', '', '', ''],
            ['收入总计', '150.00', '支出总计', '150.00', '150.00'],
          ],
          ...functions('110.00', '20.00'),
        ),
      )
        .findings.filter(({rule: id, verdict}) => id === rule.meta.id && verdict === 'disagrees')
        .map(({severity}) => severity);
    expect(raised('周转备用')).toEqual(['warning']);
  });

  it('asks nothing of a table whose title says which money of the fund it is of', () => {
    const titled = (title: string) =>
      functions('110.00', '20.00').map(block => (block === '^ 一般公共预算支出表' ? title : block));
    for (const title of ['^ 一般公共预算支出表（不含上年结转）', '^ 一般公共预算当年拨款支出表'])
      expect(seen(rule, budget(...allotments('', '150.00'), ...titled(title)))).toEqual([]);
  });
});
