import {describe, expect, it} from 'vitest';
import {rule as listSum} from '../../src/relations/list-sum.ts';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {rule as textTable} from '../../src/relations/text-table.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const told = (...words: string[]) => {
  const table: Written[] = [
    '^ 支出预算总表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['205', '教育支出', '130.00', '90.00', '40.00'],
      ['', '合计', '130.00', '90.00', '40.00'],
    ],
  ];
  return documentOf('# 澄河县教育局2026年部门预算', ...words, ...table);
};

describe('an amount that its words set apart', () => {
  it.each([
    '2026年1-9月预计支出98.00万元，其中基本支出67.00万元。',
    '2026年上半年基本支出46.00万元。',
    '扣除上级专项后，2026年项目支出31.00万元。',
    '如剔除一次性因素，项目支出31.00万元。',
    '2024年至2026年项目支出分别为33.00万元、36.00万元和40.00万元。',
    '2024-2026年项目支出109.00万元。',
  ])('is not held against the year of its name: %s', words => {
    expect(complaints(textTable, told(words, '项目支出40.00万元。'))).toEqual([]);
    if (!/月|半年/u.test(words)) expect(complaints(restatement, told(words, '项目支出40.00万元。'))).toEqual([]);
  });

  it.each([
    '2026年项目支出46.00万元。',
    '截至12月底，项目支出46.00万元。',
    '不含上级专项的情况另行公开。项目支出46.00万元。',
  ])('is that of the year: %s', words => {
    expect(complaints(textTable, told(words))).not.toEqual([]);
  });

  it.each([
    ['剔除政府性基金后收入预算121.00万元，支出预算121.00万元，其中项目支出31.00万元。'],
    ['（一）河道保洁项目。2026年支出预算31.00万元。'],
    ['2026年支出预算130.00万元，其中非财政拨款支出8.00万元。非财政拨款支出中，基本支出2.50万元，项目支出5.50万元。'],
    ['2026年项目支出40.00万元，较2019年22.00万元增长81.82%。'],
  ])('is of less, of a project, of other money or of an earlier year: %s', (...words) => {
    expect(complaints(textTable, told(...words))).toEqual([]);
  });

  it('is of all projects under a title that names them', () => {
    expect(complaints(textTable, told('（一）重点项目。2026年支出预算180.00万元。'))).not.toEqual([]);
  });

  it('is one of several in brackets behind the amounts of one statement', () => {
    const words =
      '年初预算批复支出110.00万元（其中：基本支出80.00万元，项目支出30.00万元），年中追加20.00万元（其中：基本支出10.00万元，项目支出10.00万元），决算支出130.00万元（其中：基本支出90.00万元，项目支出40.00万元）。';
    const account = documentOf('# 澄河县教育局2025年度部门决算', `2025年度${words}`, '^ 支出决算表', '^ 单位：万元', [
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['205', '教育支出', '130.00', '90.00', '40.00'],
      ['', '合计', '130.00', '90.00', '40.00'],
    ]);
    expect(complaints(textTable, account)).toEqual([]);
    expect(complaints(listSum, account)).toEqual([]);
  });
});
