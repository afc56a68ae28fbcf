import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/missing-unit.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const three: Written[] = ['收入预算表', '支出预算表', '财政拨款支出预算表'].flatMap(title => [
  `^ ${title}`,
  '^ 单位：万元',
  table,
]);

describe('missing-unit', () => {
  it('disagrees: notes the one table of amounts without its unit', () => {
    expect(complaints(rule, documentOf(...three, '^ 一般公共预算支出表', table))).toEqual(['note: 一般公共预算支出表']);
  });

  it('agrees: is silent where all have it, where hardly any has it, and where the column says it', () => {
    expect(complaints(rule, documentOf(...three))).toEqual([]);
    expect(
      complaints(rule, documentOf('^ 收入预算表', '^ 单位：万元', table, '^ 支出预算表', table, '^ 三公经费表', table)),
    ).toEqual([]);
    const inHead = [['科目名称', '基本支出（万元）', '项目支出（万元）'], ...table.slice(1)];
    expect(complaints(rule, documentOf(...three, '^ 一般公共预算支出表', inHead))).toEqual([]);
    const people = [
      ['单位', '行政', '事业'],
      ['合计', '20', '37'],
      ['局机关', '20', '0'],
      ['水文站', '0', '37'],
    ];
    expect(complaints(rule, documentOf(...three, '^ 人员信息表', people))).toEqual([]);
  });
});
