import {describe, expect, it} from 'vitest';
import {rule as listSum} from '../../src/relations/list-sum.ts';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {rule as textTable} from '../../src/relations/text-table.ts';
import {complaints, documentOf} from './written-document.ts';

const budget = (sentence: string) =>
  documentOf(
    '# 青棠市文旅局2026年部门预算',
    '^ 一般公共预算“三公”经费支出表',
    '^ 单位：万元',
    [
      ['项目', '预算数'],
      ['合计', '18.00'],
      ['因公出国（境）费', ''],
      ['公务用车购置及运行费', '12.00'],
      ['公务接待费', '6.00'],
    ],
    sentence,
  );

const rules = [textTable, listSum, restatement];
const all = (sentence: string): string[] => rules.flatMap(rule => complaints(rule, budget(sentence)));

describe('money of the body beside that of the treasury', () => {
  it('is not what the table of the treasury prints', () => {
    expect(all('2026年公务接待费6.00万元，另单位资金安排2.00万元。')).toEqual([]);
    expect(all('2026年“三公”经费预算21.00万元，其中：一般公共预算安排18.00万元，单位资金安排3.00万元。')).toEqual([]);
    expect(all('2026年单位资金安排公务接待费3.00万元。')).toEqual([]);
  });

  it('leaves what the treasury gives to be compared', () => {
    expect(all('2026年公务接待费9.00万元，另单位资金安排2.00万元。')).toEqual(['error: 9.00万元 ≠ 6.00']);
    expect(all('2026年“三公”经费预算81.00万元。')).toEqual(['error: 81.00万元 ≠ 18.00']);
  });
});
