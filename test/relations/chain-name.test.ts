import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/chain-name.ts';
import {rule as itemUntold} from '../../src/relations/item-untold.ts';
import {rule as textTable} from '../../src/relations/text-table.ts';
import {complaints, documentOf} from './written-document.ts';

const items = [
  ['2070301', '行政运行', '61.20'],
  ['2070307', '体育场馆', '18.45'],
  ['2070399', '其他体育支出', '7.35'],
  ['2120501', '城乡社区环境卫生', '24.60'],
  ['2129999', '其他城乡社区支出', '13.15'],
] as const;

const chains = [
  '文化旅游体育与传媒支出（类）体育（款）行政运行（项）',
  '文化旅游体育与传媒支出（类）体育（款）体育场馆（项）',
  '文化旅游体育与传媒支出（类）体育（款）其他体育支出（项）',
  '城乡社区支出（类）城乡社区环境卫生（款）城乡社区环境卫生（项）',
  '城乡社区支出（类）其他城乡社区支出（款）其他城乡社区支出（项）',
];

/** A budget that tells its five items, of them one by another chain of names, and with another amount. */
const told = (at: number, chain: string, amount: string = items[at]?.[2] ?? '') =>
  documentOf(
    '# 河湾区体育中心2026年单位预算',
    '^ 一般公共预算支出预算表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '124.75', '124.75', ''],
      ['207', '文化旅游体育与传媒支出', '87.00', '87.00', ''],
      ['20703', '体育', '87.00', '87.00', ''],
      ...items.slice(0, 3).map(([code, name, money]) => [code, name, money, money, '']),
      ['212', '城乡社区支出', '37.75', '37.75', ''],
      ['21205', '城乡社区环境卫生', '24.60', '24.60', ''],
      ...items.slice(3, 4).map(([code, name, money]) => [code, name, money, money, '']),
      ['21299', '其他城乡社区支出', '13.15', '13.15', ''],
      ...items.slice(4).map(([code, name, money]) => [code, name, money, money, '']),
    ],
    '# 一般公共预算支出情况说明',
    '2026年一般公共预算支出124.75万元，具体如下：',
    ...chains.map(
      (own, i) => `${i + 1}.“${i === at ? chain : own}”${i === at ? amount : items[i]?.[2]}万元，用于日常工作。`,
    ),
  );

describe('chain-name', () => {
  it('agrees, and so is silent, where the names are those of the tables, or only 支出 is left out', () => {
    expect(complaints(rule, told(1, chains[1] ?? ''))).toEqual([]);
    expect(complaints(rule, told(1, '文化旅游体育与传媒（类）体育（款）体育场馆（项）'))).toEqual([]);
    expect(complaints(rule, told(1, '文化旅游体育与传媒支出（类）-体育（款）-体育场馆（项）'))).toEqual([]);
  });

  it.each([
    [
      'a class of an earlier edition',
      1,
      '文化体育与传媒支出（类）体育（款）体育场馆（项）',
      '文化体育与传媒支出（类）',
      '文化旅游体育与传媒支出',
    ],
    [
      'exchanged characters',
      3,
      '城乡社区支出（类）社区城乡环境卫生（款）城乡社区环境卫生（项）',
      '社区城乡环境卫生（款）',
      '城乡社区环境卫生',
    ],
    [
      'the section of another item, beside its amount',
      4,
      '城乡社区支出（类）城乡社区管理事务（款）其他城乡社区支出（项）',
      '城乡社区管理事务（款）',
      '其他城乡社区支出',
    ],
    [
      'the name of a section for that of its item',
      3,
      '城乡社区支出（类）城乡社区环境卫生（款）环境卫生管理（项）',
      '环境卫生管理（项）',
      '城乡社区环境卫生',
    ],
  ] as const)('disagrees: %s, and asks for no item as left out', (_, at, chain, printed, expected) => {
    expect(complaints(rule, told(at, chain))).toEqual([`warning: ${printed} → ${expected}`]);
    expect(complaints(itemUntold, told(at, chain))).toEqual([]);
  });

  it('holds the amount of a misspelt item against its row', () => {
    expect(complaints(textTable, told(1, '文化体育与传媒支出（类）体育（款）体育场馆（项）', '18.95'))).toEqual([
      'error: 18.95万元 ≠ 18.45',
    ]);
  });

  it('is undecided, and so silent, where the name is of something else and the amount is too', () => {
    const other = '城乡社区支出（类）城乡社区管理事务（款）其他城乡社区支出（项）';
    expect(complaints(rule, told(4, other, '13.65'))).toEqual([]);
    expect(complaints(textTable, told(4, other, '13.65'))).toEqual([]);
    // Rounding explains no name: an amount in a few digits may be that of any row.
    expect(complaints(rule, told(4, other, '13'))).toEqual([]);
    // Two names that differ lead nowhere.
    expect(complaints(rule, told(1, '文化体育与传媒支出（类）群众体育（款）体育场馆（项）'))).toEqual([]);
  });

  it('is silent where a name of the classification is that of another item', () => {
    expect(complaints(textTable, told(2, '文化旅游体育与传媒支出（类）体育（款）群众体育（项）', '7.95'))).toEqual([]);
  });

  it('takes the year before a chain for no part of its first name', () => {
    expect(complaints(rule, told(0, `2026年度${chains[0]}`))).toEqual([]);
  });
});
