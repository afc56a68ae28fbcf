import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/class-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

/** Lines with both economic classes, and a summary by government classes. */
const tables = (offices: string, total = '100.00', unit = '元'): Disclosure =>
  documentOf(
    '^ 一般公共预算收支总表',
    `^ 单位：${unit}`,
    [
      ['支出', '<'],
      ['政府预算支出经济分类科目', '预算数'],
      ['1、机关工资福利支出', '60.00'],
      ['2、机关商品和服务支出', offices],
      ['支出总计', total],
    ],
    '^ 一般公共预算支出明细表（按支出经济分类科目）',
    `^ 单位：${unit}`,
    [
      ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计'],
      ['', '合计', '', '', '100.00'],
      ['301', '工资福利支出', '', '', '60.00'],
      ['30101', '基本工资', '50101', '工资奖金津补贴', '60.00'],
      ['302', '商品和服务支出', '', '', '40.00'],
      ['30201', '办公费', '50201', '办公经费', '25.00'],
      ['30211', '差旅费', '50201', '办公经费', '15.00'],
    ],
  );

describe('class-sum', () => {
  it('agrees where the lines of a government class come to it', () => {
    expect(seen(rule, tables('40.00')).map(({verdict, left}) => `${left} ${verdict}`)).toEqual(
      expect.arrayContaining(['60.00 agrees', '40.00 agrees']),
    );
  });

  it('disagrees where they do not, and the totals tie', () => {
    expect(complaints(rule, tables('45.00'))).toEqual(['error: 45.00 ≠ 25.00 + 15.00']);
  });

  it('is rounding in 万元', () => {
    expect(seen(rule, tables('40.01', '100.00', '万元'))).toContainEqual(
      expect.objectContaining({verdict: 'rounding', left: ['40.01']}),
    );
  });

  it('is undecided where the totals do not tie', () => {
    const document = tables('45.00', '105.00');
    expect(complaints(rule, document)).toEqual([]);
    expect(seen(rule, document)).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'scope-not-confirmed', left: ['45.00']}),
    );
  });

  it('is undecided where a line has no class of the government', () => {
    const document = tables('40.00');
    const code = document.blocks
      .flatMap(block => (block.kind === 'table' ? block.cells : []))
      .find(({row, text}) => row === 5 && text === '50201');
    if (!code) throw new Error('the table has this code');
    code.text = '';
    expect(complaints(rule, document)).toEqual([]);
    expect(seen(rule, document)).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'structure-not-confirmed', left: ['40.00']}),
    );
  });
});
