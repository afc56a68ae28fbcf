import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/catalogue-title.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const budget = (listed: readonly string[], tables: readonly string[], ...sections: string[]) =>
  documentOf(
    '# 清河县档案馆2025年部门预算',
    '目　录',
    ...listed,
    '# 第一部分 清河县档案馆概况',
    '负责全县档案的收集、整理、保管和利用。',
    ...tables.flatMap((title): Written[] => [`^ ${title}`, '^ 单位：万元', table]),
    ...sections,
  );

describe('catalogue-title', () => {
  it('agrees but for years, the body and brackets', () => {
    const listed = ['一、部门收支总表', '二、一般公共预算支出表（按功能分类）', '三、《政府性基金预算支出表》'];
    const tables = ['2025年部门收支总表', '一般公共预算支出表(按功能分类)', '政府性基金预算支出表'];
    expect(seen(rule, budget(listed, tables))).toEqual([]);
  });

  it('disagrees: notes all titles that are worded otherwise, at once', () => {
    const listed = ['一、部门收支总表', '二、部门收入总表', '第四部分 名称解释'];
    const tables = ['部门收支总体情况表', '部门收入总体情况表'];
    expect(seen(rule, budget(listed, tables, '# 第四部分 名词解释'))).toMatchObject([
      {severity: 'note', printed: '部门收支总体情况表', expected: '部门收支总表', details: {count: '3'}},
    ]);
  });

  it('notes a part that bears another number than in the contents', () => {
    const parts = (third: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 某局2026年部门预算',
          '目录',
          '第一部分 部门概况',
          '第二部分 部门预算表',
          '第三部分 情况说明',
          '## 第一部分 部门概况',
          '本局设三个科。',
          '## 第二部分 部门预算表',
          `## ${third} 情况说明`,
        ),
      );
    expect(parts('第三部分')).toEqual([]);
    expect(parts('第四部分')).toEqual(['note: 第四部分情况说明 → 第三部分 情况说明']);
  });

  it('says nothing of an entry without a like in the body', () => {
    expect(seen(rule, budget(['一、部门收支总表', '二、国有资本经营预算支出表'], ['部门收支总表']))).toEqual([]);
  });

  it('knows a table by its number where most of its title is the same', () => {
    const numbered = (title: string) =>
      documentOf(
        '# 目录',
        [
          ['序号', '内容', '是否空表'],
          ['表1', '部门综合预算收支总表', '否'],
          ['表2', title, '否'],
        ],
        '# 预算表',
        '^ 表1 部门综合预算收支总表',
        [
          ['项目', '预算数'],
          ['收入总计', '8.00'],
        ],
        '^ 表2 部门综合预算专项业务经费支出表',
        [
          ['项目名称', '金额'],
          ['平台维护', '8.00'],
        ],
      );
    expect(seen(rule, numbered('部门综合预算专项业务经费支出表'))).toEqual([]);
    expect(seen(rule, numbered('部门综合预算专项资金支出表'))).toMatchObject([
      {severity: 'note', printed: '部门综合预算专项业务经费支出表', expected: '部门综合预算专项资金支出表'},
    ]);
    expect(seen(rule, numbered('政府采购预算表'))).toEqual([]);
  });
});
