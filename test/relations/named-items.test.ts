import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/named-items.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const basic = [
  ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  ['', '合计', '87.00', '80.00', '7.00'],
  ['30101', '基本工资', '50.00', '50.00', ''],
  ['30102', '津贴补贴', '30.00', '30.00', ''],
  ['30201', '办公费', '3.00', '', '3.00'],
  ['30202', '印刷费', '', '', ''],
  ['30211', '差旅费', '2.00', '', '2.00'],
  ['30229', '福利费', '1.00', '', '1.00'],
  ['30231', '公务用车运行维护费', '1.00', '', '1.00'],
];
const budget = (...sentences: string[]) =>
  documentOf('# 清河县档案馆2025年部门预算', '^ 一般公共预算基本支出表', '^ 单位：万元', basic, ...sentences);

describe('named-items', () => {
  it('agrees where every named item has an amount', () => {
    expect(
      complaints(rule, budget('公用经费7.00万元，主要包括：办公费、差旅费、福利费、公务用车运行维护费。')),
    ).toEqual([]);
  });

  it('disagrees: asks to look at a named item that the table leaves blank', () => {
    expect(seen(rule, budget('公用经费7.00万元，主要包括：办公费、印刷费、差旅费、福利费。'))).toMatchObject([
      {severity: 'warning', printed: '印刷费', at: ['印刷费', '印刷费'], details: {of: '公用经费'}},
    ]);
  });

  it('only notes a list that is a formula', () => {
    const formula =
      '公用经费7.00万元，主要包括：办公费、印刷费、咨询费、手续费、水费、电费、邮电费、取暖费、差旅费等。';
    expect(seen(rule, budget(formula))).toMatchObject([{severity: 'note', details: {count: '9', absent: '7'}}]);
  });

  it.each([
    ['a definition', '公用经费：指用于办公费、印刷费、水费、电费的支出，定额为每人3万元。'],
    ['a definition behind an amount', '公用经费7.00万元。机关运行费指各部门的公用经费，包括办公费、印刷费、水费。'],
    ['a list of projects', '项目支出9.00万元，主要包括：办公费、印刷费、水费。'],
    ['two names', '公用经费7.00万元，主要用于办公费、印刷费。'],
    ['a list without an amount', '公用经费主要包括：办公费、印刷费、水费。'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, budget(sentence))).toEqual([]);
  });

  it('says nothing without a table of economic items', () => {
    expect(complaints(rule, documentOf('公用经费7.00万元，主要包括：办公费、印刷费、差旅费。'))).toEqual([]);
  });

  it('says nothing where the table lists some sections alone', () => {
    const some = basic.map(row => (row[0] === '30101' ? ['30101', '其中：基本工资', ...row.slice(2)] : row));
    const written = documentOf(
      '^ 一般公共预算基本支出表',
      '^ 单位：万元',
      some,
      '公用经费7.00万元，主要包括：办公费、水费、差旅费。',
    );
    expect(complaints(rule, written)).toEqual([]);
  });
});
