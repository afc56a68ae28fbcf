import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/absent-class.ts';
import type {Rule} from '../../src/relations/rule.ts';
import {rule as tieOut} from '../../src/relations/tie-out.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const tables = (education: string, total = '30.00', unit = '元', health = total): Disclosure =>
  documentOf(
    '^ 财政拨款支出表',
    `^ 单位：${unit}`,
    [
      ['科目编码', '科目名称', '合计'],
      ['205', '教育支出', education],
      ['210', '卫生健康支出', '25.00'],
      ['', '合计', '30.00'],
    ],
    '^ 一般公共预算支出表',
    `^ 单位：${unit}`,
    [
      ['科目编码', '科目名称', '合计'],
      ['210', '卫生健康支出', health],
      ['', '合计', total],
    ],
  );

describe('absent-class', () => {
  it('agrees where the class has nothing', () => {
    expect(seen(rule, tables('0.00')).filter(({left}) => left[0] === '0.00')).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where the totals tie and the class has something', () => {
    const withTotals: Rule = {...rule, find: found => [...tieOut.find(found), ...rule.find(found)]};
    expect(complaints(withTotals, tables('5.00'))).toContain('error: 5.00 ≠ ');
    expect(complaints(withTotals, tables('0.00'))).not.toContain('error: 0.00 ≠ ');
  });

  it('says nothing where the list that lacks the class does not make up its total: it may go on elsewhere', () => {
    const withTotals: Rule = {...rule, find: found => [...tieOut.find(found), ...rule.find(found)]};
    expect(
      complaints(withTotals, tables('5.00', '30.00', '元', '25.00')).filter(own => own.startsWith('error: 5.00')),
    ).toEqual([]);
  });

  it('is undecided by itself: the totals that must tie are compared elsewhere', () => {
    expect(seen(rule, tables('5.00')).filter(({left}) => left[0] === '5.00')).toMatchObject([
      {verdict: 'undecided', reason: 'scope-not-confirmed', right: []},
    ]);
    expect(complaints(rule, tables('5.00'))).toEqual([]);
  });

  it('finds nothing where both tables list the class', () => {
    const both = documentOf(
      '^ 财政拨款支出表',
      '^ 单位：元',
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', '5.00'],
        ['', '合计', '5.00'],
      ],
      '^ 一般公共预算支出表',
      '^ 单位：元',
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', '5.00'],
        ['', '合计', '5.00'],
      ],
    );
    expect(seen(rule, both)).toEqual([]);
  });

  it('asks about an item that the other table leaves out below a section of the same amount', () => {
    const withTotals: Rule = {...rule, find: found => [...tieOut.find(found), ...rule.find(found)]};
    const rows = (last: string): string[][] => [
      ['科目编码', '科目名称', '合计'],
      ['205', '教育支出', '9.00'],
      ['20502', '普通教育', '9.00'],
      ['2050204', '高中教育', '9.00'],
      ['208', '社会保障和就业支出', '7.00'],
      ['20805', '行政事业单位养老支出', '4.00'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '4.00'],
      ['20899', '其他社会保障和就业支出', '3.00'],
      ['2089999', '其他社会保障和就业支出', last],
      ['', '合计', '16.00'],
    ];
    const raised = (...without: readonly string[]): string[] =>
      complaints(
        withTotals,
        documentOf(
          '^ 财政拨款支出表',
          '^ 单位：万元',
          rows('3.00'),
          '^ 一般公共预算支出表',
          '^ 单位：万元',
          rows('3.00').filter(([code]) => !without.includes(code ?? '')),
        ),
      );
    expect(raised()).toEqual([]);
    expect(raised('2089999')).toEqual(['warning: 3.00 ≠ ']);
    expect(raised('2050204', '2080505', '2089999')).toEqual([]);
  });
});
