import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-names-differ.ts';
import {complaints, documentOf} from './written-document.ts';

const table = (title: string, name: string) =>
  [
    `^ ${title}`,
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['', '合计', '30.00', '30.00'],
      ['301', '工资福利支出', '30.00', '30.00'],
      ['30108', name, '30.00', '30.00'],
    ],
  ] as const;

describe('code-names-differ', () => {
  it('agrees: is silent where one code has one name', () => {
    const same = documentOf(
      ...table('一般公共预算支出表', '机关事业单位基本养老保险缴费'),
      ...table('一般公共预算基本支出表', '机关事业单位基本养老保险缴费'),
    );
    expect(complaints(rule, same)).toEqual([]);
  });

  it('disagrees: notes two names of one code', () => {
    const two = documentOf(
      ...table('一般公共预算支出表', '机关事业单位基本养老保险缴费'),
      ...table('一般公共预算基本支出表', '机关事业单位养老保险'),
    );
    expect(complaints(rule, two)).toEqual(['note: 机关事业单位养老保险 → 机关事业单位基本养老保险缴费']);
  });

  it('accepts a name that lost its last character at the edge of a cell, and a 支出 more or less', () => {
    const cut = documentOf(
      ...table('一般公共预算支出表', '机关事业单位基本养老保险缴费'),
      ...table('一般公共预算基本支出表', '机关事业单位基本养老保险缴'),
      ...table('财政拨款基本支出表', '机关事业单位基本养老保险缴费支出'),
    );
    expect(complaints(rule, cut)).toEqual([]);
  });

  it('notes an explanation whose name is longer than the one in the tables', () => {
    const items = [
      '^ 支出预算表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '项目支出'],
        ['206', '科学技术支出', '30.00', '30.00'],
        ['20602', '基础研究', '30.00', '30.00'],
        ['2060206', '专项基础科研', '30.00', '30.00'],
      ],
      '# 名词解释',
      '（一）高校专项基础科研：反映承担科研任务的支出。',
    ] as const;
    expect(complaints(rule, documentOf(...items))).toEqual(['note: 高校专项基础科研 → 专项基础科研']);
  });
});
