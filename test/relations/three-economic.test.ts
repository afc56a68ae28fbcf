import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/three-economic.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const basic = (reception: string): Written[] => [
  '^ 一般公共预算基本支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['302', '商品和服务支出', '9.00', '', '9.00'],
    ['30201', '办公费', '5.00', '', '5.00'],
    ['30217', '公务接待费', reception, '', reception],
  ],
];

const three = (reception: string, heads = ['合计', '公务接待费']): Written[] => [
  '^ 一般公共预算“三公”经费支出表',
  '^ 单位：万元',
  [heads, ['9.00', reception]],
];

const both = (section: string, item: string): Disclosure => documentOf(...basic(section), ...three(item));

describe('three-economic', () => {
  it('agrees where the section is all of the item, or a part of it', () => {
    expect(seen(rule, both('4.00', '4.00'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, both('3.00', '4.00'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: a section of guests that exceeds the item', () => {
    expect(complaints(rule, both('5.00', '4.00'))).toEqual(['error: 4.00 ≠ 5.00']);
  });

  it('disagrees: a section of an item that the table leaves blank, where the others are all of the total', () => {
    const account = (total: string, abroad: string): Disclosure =>
      documentOf(
        '# 某局2024年度部门决算',
        '^ 一般公共预算财政拨款基本支出决算表',
        '^ 单位：万元',
        [
          ['经济分类科目编码', '科目名称', '决算数'],
          ['302', '商品和服务支出', '7.35'],
          ['30201', '办公费', '5.00'],
          ['30212', '因公出国（境）费用', '2.35'],
        ],
        '^ 财政拨款“三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['合计', '<', '因公出国（境）费', '<', '公务用车购置及运行维护费', '<', '公务接待费', '<'],
          ['预算数', '决算数', '预算数', '决算数', '预算数', '决算数', '预算数', '决算数'],
          ['4.20', total, '', abroad, '3.00', '2.80', '1.20', '0.45'],
        ],
      );
    expect(complaints(rule, account('3.25', ''))).toEqual(['error:  ≠ 2.35']);
    expect(complaints(rule, account('5.60', '2.35'))).toEqual([]);
    // What the blank stands for is open where the rest is not all.
    expect(complaints(rule, account('5.60', ''))).toEqual([]);
  });

  it('is rounding where the item is printed more coarsely', () => {
    expect(seen(rule, both('4.30', '4'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where units differ in kind', () => {
    expect(seen(rule, both('5.00', '4.00%'))).toMatchObject([{verdict: 'undecided', reason: 'unit-mixed'}]);
  });

  it('disagrees: a section of the government classification that exceeds the item', () => {
    const government = (section: string): Written[] => [
      '^ 一般公共预算基本支出表（政府预算支出经济分类）',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['502', '机关商品和服务支出', '9.00'],
        ['50201', '办公经费', '5.00'],
        ['50206', '公务接待费', section],
      ],
    ];
    expect(seen(rule, documentOf(...government('4.00'), ...three('4.00')))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf(...government('5.00'), ...three('4.00')))).toEqual(['error: 4.00 ≠ 5.00']);
  });

  const byBoth = (heads: string[], rows: string[][]): Written[] => [
    '^ 一般公共预算支出明细表（按支出经济分类科目）',
    '^ 单位：万元',
    [['经济科目编码', '经济科目名称', '合计', '公用经费支出', ...heads], ...rows],
  ];
  const withMeetings = (...[all, reception, meeting]: string[]): Written[] => [
    '^ 一般公共预算拨款“三公”经费及会议费、培训费支出表',
    '^ 单位：万元',
    [
      ['单位编码', '单位名称', '当年', '<', '<'],
      ['^', '^', '合计', '公务接待费', '会议费'],
      ['', '合计', all ?? '', reception ?? '', meeting ?? ''],
      ['209', '云汀市档案馆', all ?? '', reception ?? '', meeting ?? ''],
    ],
  ];

  it('holds the same money equal where the economic table has the projects as well', () => {
    const rows = [
      ['302', '商品和服务支出', '9.00', '7.00', '2.00'],
      ['30215', '会议费', '3.00', '1.00', '2.00'],
      ['30217', '公务接待费', '4.00', '4.00', '0.00'],
    ];
    const economic = byBoth(['专项业务经费支出'], rows);
    expect(seen(rule, documentOf(...economic, ...withMeetings('7.00', '4.00', '3.00')))).toMatchObject([
      {verdict: 'agrees', form: 'sum'},
      {verdict: 'agrees', form: 'sum'},
    ]);
    expect(complaints(rule, documentOf(...economic, ...withMeetings('8.00', '4.00', '4.00')))).toEqual([
      'warning: 3.00 ≠ 4.00',
    ]);
    // Without a column of projects the table may be of the basic expenditure alone.
    const alone = byBoth([], [['30215', '会议费', '3.00', '3.00']]);
    expect(seen(rule, documentOf(...alone, ...withMeetings('8.00', '4.00', '4.00')))).toEqual([]);
  });

  it('adds up both sections that vehicles are bought from, and leaves those of a trade alone', () => {
    const bought = (item: string): Disclosure =>
      documentOf(
        ...byBoth(
          ['专项业务经费支出'],
          [
            ['30231', '公务用车运行维护费', '9.00', '9.00', '0.00'],
            ['30913', '公务用车购置', '20.00', '0.00', '20.00'],
            ['31013', '公务用车购置', '15.00', '0.00', '15.00'],
          ],
        ),
        '^ 一般公共预算“三公”经费支出表',
        '^ 单位：万元',
        [
          ['公务用车购置费', '公务用车运行维护费'],
          [item, '5.00'],
        ],
      );
    expect(seen(rule, bought('35.00'))).toMatchObject([{verdict: 'agrees', left: ['20.00', '15.00']}]);
    expect(complaints(rule, bought('20.00'))).toEqual(['warning: 20.00 + 15.00 ≠ 20.00']);
  });

  it('asks nothing where the table of 三公经费 has two amounts of the year', () => {
    const twice = documentOf(...basic('5.00'), '^ 一般公共预算“三公”经费支出表', '^ 单位：万元', [
      ['单位', '公务接待费'],
      ['局本级', '3.00'],
      ['云汀市图书馆', '1.00'],
    ]);
    expect(seen(rule, twice)).toEqual([]);
    const whole = documentOf(...basic('5.00'), '^ 一般公共预算“三公”经费支出表', '^ 单位：万元', [
      ['单位', '公务接待费'],
      ['合计', '4.00'],
      ['局本级', '4.00'],
    ]);
    expect(complaints(rule, whole)).toEqual(['error: 4.00 ≠ 5.00']);
  });

  it('asks nothing of the year before', () => {
    const prior = documentOf(...basic('5.00'), '^ 一般公共预算“三公”经费支出表', '^ 单位：万元', [
      ['项目', '上年预算数', '本年预算数'],
      ['公务接待费', '4.00', '6.00'],
    ]);
    expect(complaints(rule, prior)).toEqual([]);
  });

  it('only asks where money was carried over, and of cars and meetings', () => {
    const carried: Written[] = [
      '^ 财政拨款收支总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<'],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算拨款', '9.00', '一、农林水支出', '11.00'],
        ['上年结转', '2.00', '', ''],
        ['收入总计', '11.00', '支出总计', '11.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...carried, ...basic('5.00'), ...three('4.00')))).toEqual([
      'warning: 4.00 ≠ 5.00',
    ]);
    const meetings = byBoth(
      ['专项业务经费支出'],
      [
        ['30215', '会议费', '5.00', '3.00', '2.00'],
        ['30217', '公务接待费', '4.00', '4.00', '0.00'],
      ],
    );
    expect(complaints(rule, documentOf(...meetings, ...withMeetings('8.00', '4.00', '4.00')))).toEqual([
      'warning: 5.00 ≠ 4.00',
    ]);
  });

  it('takes a section in the only column of a panel for all of it', () => {
    const panels = (reception: string): Written[] => [
      '^ 一般公共预算财政拨款基本支出决算表',
      '^ 单位：万元',
      [
        ['人员经费', '<', '<', '公用经费', '<', '<'],
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '50.00', '302', '商品和服务支出', '9.00'],
        ['30101', '基本工资', '50.00', '30201', '办公费', '5.00'],
        ['', '', '', '30217', '公务接待费', reception],
      ],
    ];
    const final: Written[] = [
      '^ 一般公共预算财政拨款“三公”经费支出决算表',
      '^ 单位：万元',
      [
        ['预算数', '<', '决算数', '<'],
        ['合计', '公务接待费', '合计', '公务接待费'],
        ['9.00', '6.00', '9.00', '4.00'],
      ],
    ];
    const account = (reception: string) => documentOf('# 云汀县水务局2025年度部门决算', ...panels(reception), ...final);
    expect(complaints(rule, account('4.00'))).toEqual([]);
    expect(complaints(rule, account('5.00'))).toEqual(['error: 4.00 ≠ 5.00']);
  });
});
