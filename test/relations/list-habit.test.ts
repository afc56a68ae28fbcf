import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const lists: readonly string[] = [
  '（二）教育支出（205）250.25万元，其中普通教育（20502）200.25万元，职业教育（20503）50.00万元。',
  '（三）科学技术支出（206）31.40万元，其中科普活动（20607）31.40万元。',
  '（四）卫生健康支出（210）86.61万元，其中医疗保障（21011）86.61万元。',
  '（五）住房保障支出（221）95.70万元，其中住房改革支出（22102）95.70万元。',
];

/** What is said of a list beside others of its kind. */
const saidBeside = (others: readonly string[], part: string): string[] =>
  complaints(
    rule,
    documentOf(
      '# 云溪县苗圃2031年度部门决算说明',
      '2031年一般公共预算财政拨款支出1276.46万元，具体情况如下：',
      `（一）农林水支出（213）812.50万元，其中农业农村（21301）${part}万元，水利（21303）541.25万元。`,
      ...others,
    ),
  ).filter(line => line.includes('541.25'));

describe('a list that no word closes', () => {
  it('names all of its whole where all others beside it do, and a slip of the pen explains what is wanting', () => {
    expect(saidBeside(lists, '271.25')).toEqual([]);
    expect(saidBeside(lists, '241.25')).toEqual(['error: 812.50万元 ≠ 241.25万元 + 541.25万元']);
  });

  it('may leave out something that no slip explains', () => {
    expect(saidBeside(lists, '96.66').filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('may leave out something where another beside it does, or where there are few', () => {
    const open = lists.map(line => line.replace('科普活动（20607）31.40', '科普活动（20607）30.10'));
    for (const others of [open, lists.slice(1)])
      expect(saidBeside(others, '241.25').filter(line => line.startsWith('error'))).toEqual([]);
  });
});
