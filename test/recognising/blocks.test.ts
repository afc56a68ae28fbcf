import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** What is found, and how many relations agree, in a table of income and expenditure beside each other. */
function outcomeOf(...heads: readonly string[]): {found: string[]; agree: number} {
  const {findings, ledger} = check(
    documentOf('# 某馆2026年部门预算', '^ 收支总表', '^ 单位：元', [
      heads,
      ['一、财政拨款', '300.50', '一、文化旅游支出', '250.50'],
      ['二、事业收入', '50.00', '二、住房保障支出', '100.00'],
      ['收入总计', '350.50', '支出总计', '350.50'],
    ]),
  );
  return {
    found: findings.filter(({severity}) => severity === 'error').map(({rule}) => rule),
    agree: ledger.relations.agrees,
  };
}

describe('tables of two lists beside each other', () => {
  it('are told by the heads', () => {
    expect(outcomeOf('项目', '预算数', '项目', '预算数')).toEqual({found: [], agree: 3});
  });

  it('are told by their totals where the heads say nothing', () => {
    expect(outcomeOf('项目', '预算数', '去向', '预算数')).toEqual({found: [], agree: 3});
    expect(outcomeOf('来源', '预算数', '', '预算数')).toEqual({found: [], agree: 3});
  });
});
