import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/carry-balance.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const fundTable = (line: readonly string[], heads = ['年初结转和结余', '本年收入', '年末结转和结余']): Disclosure =>
  documentOf('^ 政府性基金预算财政拨款收入支出决算表', '^ 单位：万元', [
    ['科目编码', '科目名称', heads[0] ?? '', heads[1] ?? '', '本年支出', '<', '<', heads[2] ?? ''],
    ['^', '^', '^', '^', '小计', '基本支出', '项目支出', '^'],
    ['', '合计', '12.00', '50.00', '45.00', '', '45.00', '17.00'],
    ['229', '其他支出', ...line],
    ['22960', '彩票公益金安排的支出', '12.00', '50.00', '45.00', '', '45.00', '17.00'],
  ]);

describe('carry-balance', () => {
  it('agrees line by line', () => {
    expect(seen(rule, fundTable(['12.00', '50.00', '45.00', '', '45.00', '17.00']))).toMatchObject([
      {verdict: 'agrees', left: ['12.00', '50.00'], right: ['45.00', '17.00']},
      {verdict: 'agrees'},
      {verdict: 'agrees'},
    ]);
  });

  it('disagrees on a line', () => {
    expect(complaints(rule, fundTable(['12.00', '50.00', '45.00', '', '45.00', '18.00']))).toEqual([
      'error: 12.00 + 50.00 ≠ 45.00 + 18.00',
    ]);
  });

  it('is undecided where every line misses: money may have left in a way that has no column', () => {
    const rows = ['12.00', '50.00', '45.00', '', '45.00', '16.00'];
    const returned = documentOf('^ 政府性基金预算财政拨款收入支出决算表', '^ 单位：万元', [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '<', '<', '年末结转和结余'],
      ['^', '^', '^', '^', '小计', '基本支出', '项目支出', '^'],
      ['', '合计', ...rows],
      ['229', '其他支出', ...rows],
    ]);
    expect(seen(rule, returned).map(({verdict, reason}) => [verdict, reason])).toEqual([
      ['undecided', 'structure-not-confirmed'],
      ['undecided', 'structure-not-confirmed'],
    ]);
  });

  it('is rounding within the last place of each', () => {
    expect(seen(rule, fundTable(['12.00', '50.00', '45.00', '', '45.00', '17.01']))[1]).toMatchObject({
      verdict: 'rounding',
    });
  });

  it('counts what is left blank as nothing', () => {
    expect(complaints(rule, fundTable(['', '50.00', '45.00', '', '45.00', '5.00']))).toEqual([]);
  });

  it('says nothing of a table with a column that is not understood, or without one of the four', () => {
    const odd = ['12.00', '50.00', '45.00', '', '45.00', '18.00'];
    expect(seen(rule, fundTable(odd, ['年初结转和结余', '本年收入', '收回存量资金']))).toEqual([]);
    expect(seen(rule, fundTable(odd, ['结余分配', '本年收入', '年末结转和结余']))).toEqual([]);
  });

  const treasury = (fund: string, carried = '5.00', total = '135.00'): Disclosure =>
    documentOf('^ 财政拨款收支总表', '^ 单位：万元', [
      ['收入', '<', '支出', '<', '<', '<'],
      ['项目', '金额', '项目', '合计', '一般公共预算', '政府性基金预算'],
      ['一、本年收入', '130.00', '一、教育支出', '105.00', '105.00', ''],
      ['（一）一般公共预算拨款', '100.00', '二、其他支出', '30.00', '', '30.00'],
      ['（二）政府性基金预算拨款', '30.00', '', '', '', ''],
      ['二、上年结转', carried, '', '', '', ''],
      ['（一）一般公共预算拨款', carried, '', '', '', ''],
      ['收入总计', total, '支出总计', '135.00', fund, '30.00'],
    ]);

  it('agrees fund by fund, with what was carried over', () => {
    expect(seen(rule, treasury('105.00'))).toMatchObject([
      {verdict: 'agrees', left: ['105.00'], right: ['100.00', '5.00']},
      {verdict: 'agrees', left: ['30.00'], right: ['30.00']},
    ]);
  });

  it('disagrees in a fund', () => {
    expect(complaints(rule, treasury('100.00'))).toEqual(['error: 100.00 ≠ 100.00 + 5.00']);
  });

  it('asks nothing of the funds where their lines are not all of the income', () => {
    expect(seen(rule, treasury('100.00', '5.00', '140.00'))).toEqual([]);
  });

  describe('in a sentence', () => {
    const told = (forward: string, more = '', words = ['本年收入', '本年支出']): Disclosure =>
      documentOf(
        '# 某局2024年度部门决算',
        `政府性基金预算财政拨款年初结转和结余10.00万元，${words[0]}90.00万元，${words[1]}85.00万元${more}，年末结转和结余${forward}万元。`,
      );

    it('agrees, and asks where the four of a fund do not fit', () => {
      expect(seen(rule, told('15.00'))).toMatchObject([{verdict: 'agrees', right: ['85.00万元', '15.00万元']}]);
      expect(complaints(rule, told('51.00'))).toEqual(['warning: 10.00万元 + 90.00万元 ≠ 85.00万元 + 51.00万元']);
      expect(complaints(rule, told('51.00', '', ['收入', '支出']))).toHaveLength(1);
      expect(seen(rule, told('15.01'))).toMatchObject([{verdict: 'rounding'}]);
    });

    it('disagrees where the lines of 收入支出决算总表 do not balance, all six of them', () => {
      const all = (forward: string): Disclosure =>
        documentOf(
          '# 某局2024年度部门决算',
          `2024年某局年初结转和结余20.00万元，本年收入90.00万元，本年支出85.50万元，事业基金弥补收支差额1.00万元，结余分配0.50万元，年末结转和结余${forward}万元。`,
        );
      expect(seen(rule, all('25.00'))).toMatchObject([{verdict: 'agrees'}]);
      expect(seen(rule, all('25.01'))).toMatchObject([{verdict: 'rounding'}]);
      expect(complaints(rule, all('52.00'))).toEqual([
        'error: 20.00万元 + 90.00万元 + 1.00万元 ≠ 85.50万元 + 0.50万元 + 52.00万元',
      ]);
    });

    it('says nothing where more is told of the fund than the four', () => {
      expect(seen(rule, told('5.00', '，财政收回10.00万元'))).toEqual([]);
    });
  });
});
