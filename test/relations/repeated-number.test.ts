import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/repeated-number.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const under = (number: string, title: string): Written[] => [`^ ${number}`, `^ ${title}`, '^ 单位：万元', table];

describe('repeated-number', () => {
  it('disagrees: asks to look at one number over two tables', () => {
    expect(
      complaints(rule, documentOf(...under('表5', '一般公共预算支出表'), ...under('表5', '政府采购预算表'))),
    ).toEqual(['warning: 表5']);
  });

  it('agrees: is silent about numbers of their own, parts of one table and forms for projects', () => {
    expect(
      complaints(rule, documentOf(...under('表5', '一般公共预算支出表'), ...under('表6', '政府采购预算表'))),
    ).toEqual([]);
    expect(complaints(rule, documentOf(...under('表5', '支出表'), ...under('表5', '支出表（续）')))).toEqual([]);
    expect(
      complaints(rule, documentOf(...under('表12', '甲项目支出绩效目标表'), ...under('表12', '乙项目支出绩效目标表'))),
    ).toEqual([]);
  });
});
