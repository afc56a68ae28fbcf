import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/text-table.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const told = (item: string, rows: string[][]): ReturnType<typeof documentOf> =>
  documentOf(
    '# 某局2026年部门预算',
    `商业服务业等支出（类）其他商业服务业等支出（款）其他商业服务业等支出（项）${item}，主要用于市场管理。`,
    '^ 一般公共预算支出预算表',
    '^ 单位：万元',
    [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows],
  );

describe('the class that a statement names', () => {
  it('is the item, where its section has the same name', () => {
    const rows = [
      ['216', '商业服务业等支出', '313.64', '', '313.64'],
      ['21699', '其他商业服务业等支出', '313.64', '', '313.64'],
      ['2169999', '其他商业服务业等支出', '313.64', '', '313.64'],
    ];
    expect(seen(rule, told('313.64万元', rows))).toMatchObject([{verdict: 'agrees', right: ['313.64']}]);
    expect(complaints(rule, told('513.64万元', rows))).toEqual(['error: 513.64万元 ≠ 313.64']);
  });

  it('is the row of that level and no other', () => {
    const rows = [
      ['216', '商业服务业等支出', '320.00', '', '320.00'],
      ['21699', '其他商业服务业等支出', '320.00', '', '320.00'],
      ['2169901', '服务业基础设施建设', '6.36', '', '6.36'],
      ['2169999', '其他商业服务业等支出', '313.64', '', '313.64'],
    ];
    expect(seen(rule, told('313.64万元', rows))).toMatchObject([{verdict: 'agrees', right: ['313.64']}]);
    expect(complaints(rule, told('320.00万元', rows))).toEqual(['error: 320.00万元 ≠ 313.64']);
  });
});

describe('the row that a statement names', () => {
  it('is that of the project, without the words that carry its amount', () => {
    const told = (words: string) =>
      documentOf('# 某局2026年部门预算', words, '^ 项目支出表', '^ 单位：万元', [
        ['项目名称', '金额'],
        ['合计', '20.00'],
        ['堤岸巡查', '12.00'],
        ['闸门检修', '8.00'],
      ]);
    expect(complaints(rule, told('堤岸巡查项目预算12.00万元，用于巡查。'))).toEqual([]);
    expect(complaints(rule, told('堤岸巡查项目预算13.00万元，用于巡查。'))).toEqual(['error: 13.00万元 ≠ 12.00']);
    expect(complaints(rule, told('闸门检修项目安排资金7.00万元。'))).toEqual(['error: 7.00万元 ≠ 8.00']);
    expect(complaints(rule, told('闸门检修费项目预算7.00万元。'))).toEqual([]);
  });
});
