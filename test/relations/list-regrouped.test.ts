import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

describe('a whole that is broken down twice', () => {
  const told = (whole: string, school: string, pay: string): string[] =>
    complaints(
      rule,
      documentOf(
        `支出合计${whole}万元。变动的主要原因是：新建校舍。其中：按功能分类，教育支出${school}万元，住房保障支出30.00万元。按经济分类，工资福利支出${pay}万元，资本性支出20.00万元。`,
      ),
    );

  it('shows by one list that the other is wrong', () => {
    expect(told('90.00', '60.00', '70.00')).toEqual([]);
    expect(told('90.00', '63.00', '70.00')).toContain('error: 90.00万元 ≠ 63.00万元 + 30.00万元');
    expect(told('90.00', '60.00', '71.00')).toContain('error: 90.00万元 ≠ 71.00万元 + 20.00万元');
    expect(told('90.00', '20.00', '70.00')).toContain('error: 90.00万元 ≠ 20.00万元 + 30.00万元');
  });

  it('asks a question where a class less than those that are named may be left out', () => {
    expect(told('90.00', '58.00', '70.00')).toEqual(['warning: 90.00万元 ≠ 58.00万元 + 30.00万元']);
  });

  it('is wrong itself where both come to the same', () => {
    expect(told('95.00', '60.00', '70.00')).toContain('error: 95.00万元 ≠ 60.00万元 + 30.00万元');
  });

  it('asks a question where nothing bears either out', () => {
    const asked = told('95.00', '61.00', '70.00');
    expect(asked).not.toEqual([]);
    expect(asked.filter(line => line.startsWith('error'))).toEqual([]);
  });
});
