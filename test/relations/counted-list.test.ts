import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/counted-list.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('counted-list', () => {
  it('agrees where as many are named as are counted', () => {
    expect(seen(rule, documentOf('本单位内设机构3个，分别是：办公室、保管利用科和编研科。'))).toEqual([]);
    expect(seen(rule, documentOf('内设三个科室：办公室（人事科）、保管利用科、编研科。'))).toEqual([]);
  });

  it('disagrees: asks to look at a list that names more or fewer', () => {
    expect(complaints(rule, documentOf('本单位内设机构4个，分别是：办公室、保管利用科和编研科。'))).toEqual([
      'warning: 4个 → 3',
    ]);
    expect(complaints(rule, documentOf('所属预算单位二家，包括：县地方志中心、县档案学会、县党史馆。'))).toEqual([
      'warning: 二家 → 3',
    ]);
  });

  it.each([
    ['an open list', '内设机构5个，分别是：办公室、保管利用科等。'],
    ['names with a mark in them', '内设机构2个，分别是：法规、宣传科，办公室、财务科。'],
    ['an office of the party beside them', '内设机构2个，分别是：办公室、编研科和机关党委。'],
    ['an office of the party among them', '内设机构3个，分别是：办公室、编研科和机关党委。'],
    ['a count alone', '内设机构5个，编制30人。'],
    ['a list that goes on in the next paragraph', '内设机构5个，分别是：办公室、保管利用科、'],
    ['a list of duties', '设立2个专班，分别是：负责整理、负责利用、负责保管。'],
    ['names joined within', '内设机构2个，分别是：政策法规和宣传科、规划与科技处。'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });

  it('asks to look at another number of projects than the list has that comes to all their money', () => {
    const told = (count: string, money = '20.00') =>
      complaints(
        rule,
        documentOf(`2026年安排项目${count}个，涉及资金${money}万元，其中：堤岸巡查12.00万元、闸门检修8.00万元。`),
      );
    expect(told('2')).toEqual([]);
    expect(told('3')).toEqual(['warning: 3个 → 2']);
    // Only some of them are named.
    expect(told('3', '29.00')).toEqual([]);
    const byFund = '安排项目3个，涉及资金20.00万元，其中：一般公共预算拨款12.00万元、政府性基金预算拨款8.00万元。';
    expect(complaints(rule, documentOf(byFund))).toEqual([]);
    const byKind = '政府采购项目4个，采购预算20.00万元，其中：货物预算12.00万元、服务预算8.00万元、工程预算0万元。';
    expect(complaints(rule, documentOf(byKind))).toEqual([]);
  });
});
