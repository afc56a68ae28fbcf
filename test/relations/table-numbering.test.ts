import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/table-numbering.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const titles = [
  '收支总表',
  '收入总表',
  '支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表',
  '“三公”经费支出表',
  '政府采购预算表',
];
const listed = (numbers: readonly string[]): Written => [
  ['报表', '报表名称', '是否空表'],
  ...titles.map((title, i) => [numbers[i] ?? '', title, '否']),
];
const body = (numbers: readonly string[]): Written[] =>
  titles.flatMap((title, i): Written[] => [
    ...(numbers[i] ? [`^ ${numbers[i]}`] : []),
    `^ ${title}`,
    '^ 单位：万元',
    table,
  ]);
const seven = titles.map((_, i) => `表${i + 1}`);
const odd = (index: number, number: string): string[] => seven.map((own, i) => (i === index ? number : own));

describe('table-numbering', () => {
  it('agrees where list and tables have the same numbers, in figures or in words', () => {
    expect(complaints(rule, documentOf(listed(seven), ...body(seven)))).toEqual([]);
    const words = ['表一', '表二', '表三', '表四', '表五', '表六', '表七'];
    expect(complaints(rule, documentOf(listed(words), ...body(seven)))).toEqual([]);
  });

  it('tells the number from a title that begins with a numeral', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七'];
    const contents = [
      '目录',
      ...titles.map((title, i) => `表${numerals[i] ?? ''} ${title}`),
      '第三部分 名词解释',
      '一、收支总表：反映全部收支。',
    ];
    const tables = titles.flatMap((title, i): Written[] => [
      `^ 表${numerals[i] ?? ''} ${title}`,
      '^ 单位：万元',
      table,
    ]);
    expect(complaints(rule, documentOf(...contents, ...tables))).toEqual([]);
  });

  it('disagrees: asks to look at tables with another number than listed, at once', () => {
    const two = odd(5, '表8').map((own, i) => (i === 6 ? '表9' : own));
    expect(complaints(rule, documentOf(listed(seven), ...body(two)))).toEqual(['warning: 表8、表9 → 表6、表7']);
  });

  it('notes a table without its number, and a number written in another way', () => {
    expect(complaints(rule, documentOf(listed(seven), ...body(odd(6, ''))))).toEqual(['note: — → 表7']);
    expect(complaints(rule, documentOf(...body(odd(6, '部门表7'))))).toEqual(['note: 部门表7 → 表7']);
  });

  it('is silent where the list counts its lines and the tables have numbers of their own', () => {
    const own = titles.map((_, i) => `公开${String(i + 3).padStart(2, '0')}表`);
    expect(complaints(rule, documentOf(listed(['1', '2', '3', '4', '5', '6', '7']), ...body(own)))).toEqual([]);
  });
});
