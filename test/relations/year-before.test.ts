import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/text-table.ts';
import {complaints, documentOf} from './written-document.ts';

const told = (before: string, column: string, said = '2030年预算'): string[] =>
  complaints(
    rule,
    documentOf(
      '# 青岚市档案馆2031年单位预算',
      `2031年“三公”经费预算21.70万元，其中：公务接待费3.20万元，与${said}${before}万元持平；公务用车购置及运行维护费18.50万元。`,
      '^ 一般公共预算“三公”经费支出表（单位：万元）',
      [
        ['项目', column, '2031年预算数'],
        ['合计', '22.00', '21.70'],
        ['因公出国（境）费', '0.00', '0.00'],
        ['公务接待费', '3.50', '3.20'],
        ['公务用车购置及运行维护费', '18.50', '18.50'],
      ],
    ),
  );

describe('an amount of the year before', () => {
  it('is what a table that prints both years prints of that year', () => {
    expect(told('3.50', '2030年预算数')).toEqual([]);
    expect(told('3.20', '2030年预算数')).toHaveLength(1);
  });

  it('is undecided where the column prints another stage than the words name', () => {
    for (const column of ['2030年执行数', '2030年决算数', '2030年调整预算数', '上年数'])
      expect(told('3.20', column)).toEqual([]);
    expect(told('3.20', '2030年预算数', '2030年执行')).toEqual([]);
  });
});
