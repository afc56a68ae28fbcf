import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('lists that say their whole twice', () => {
  it('hold the head, the list and what sums it up against each other', () => {
    const told = (head: string, item: string, total: string): string =>
      `2026年度项目总预算${head}万元，其中支持茶园改良870.00万元，支持茶艺培训${item}万元，支持茶市宣传180.00万元，合计${total}万元。`;
    expect(wrong(told('1120.00', '70.00', '1120.00'))).toEqual([]);
    expect(wrong(told('1120.00', '90.00', '1120.00'))).toEqual([
      'error: 1120.00万元 ≠ 870.00万元 + 90.00万元 + 180.00万元',
    ]);
    expect(wrong(told('1120.00', '70.00', '1190.00'))).toEqual([
      'error: 1190.00万元 ≠ 870.00万元 + 70.00万元 + 180.00万元',
    ]);
  });

  it('show a slip in the head', () => {
    const told = (head: string): string =>
      `2026年度项目总预算${head}万元，其中支持茶园改良870.00万元，支持茶艺培训70.00万元，支持茶市宣传180.00万元，合计1120.00万元。`;
    expect(wrong(told('1120.40'))).toEqual(['error: 1120.40万元 ≠ 1120.00万元']);
    expect(wrong(told('1340.40'))).toEqual([]);
  });

  it('accuse nobody where an item of the list says something else, or may', () => {
    const told = (item: string): string =>
      `2026年度项目总预算1120.00万元，其中支持茶园改良870.00万元，${item}70.00万元，支持茶市宣传180.00万元，合计1120.00万元。`;
    expect(wrong(told('支持商销稳增长'))).toEqual([]);
    expect(wrong(told('支持商销增长'))).toEqual([]);
  });

  it('accuse nobody where no two of them come to the same', () => {
    const part = '2026年度项目总预算2000.00万元，其中设备补助870.00万元，运费补助70.00万元，合计990.00万元。';
    expect(wrong(part)).toEqual([]);
    // The list is a part of the head, and is summed up rightly.
    expect(wrong('2026年度项目总预算2000.00万元，其中设备补助870.00万元，运费补助70.00万元，合计940.00万元。')).toEqual(
      [],
    );
  });

  it('hold the only line below an item to its amount, by the same name', () => {
    const lines = (again: string): string[] => [
      '（一）事业收入80.00万元。',
      '1.培训收入80.00万元。',
      '（二）上年结转结余80.00万元。',
      `2.上年结转结余${again}万元。`,
    ];
    expect(wrong(...lines('80.00'))).toEqual([]);
    expect(wrong(...lines('80.70'))).toEqual(['error: 80.00万元 ≠ 80.70万元']);
  });

  it('sum up numbered items that count up from 1', () => {
    const told = (total: string, third = '3'): string[] =>
      wrong(
        '# 松涛县文物所2031年部门预算',
        '1.库房改造支出30.20万元，用于维修。',
        '2.拓片扫描支出21.40万元，用于购买服务。',
        `${third}.陈列支出8.40万元，用于布展。`,
        `以上三项合计${total}。`,
      );
    expect(told('60.00万元')).toEqual([]);
    expect(told('66.00万元')).toEqual(['error: 66.00万元 ≠ 30.20万元 + 21.40万元 + 8.40万元']);
    // A line is missing.
    expect(told('66.00万元', '4')).toEqual([]);
  });
});
