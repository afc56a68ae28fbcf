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
});
