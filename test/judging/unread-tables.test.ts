import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Disclosure, ProblemKind} from '../../src/model/disclosure.ts';
import {pdfOf} from '../relations/written-document.ts';

/** What is raised where the text says an amount of all expenditure and a page was not read. */
function raised(amount: string, page: number | null, kind: ProblemKind = 'page-timeout'): string[] {
  const document = pdfOf(
    '# 云汀市档案局2026年部门预算',
    '^ 部门支出预算表',
    '^ 单位：万元',
    [
      ['科目名称', '合计', '基本支出', '项目支出'],
      ['合计', '109.25', '69.15', '40.10'],
      ['一般公共服务支出', '84.15', '60.05', '24.10'],
      ['卫生健康支出', '16.00', '0.00', '16.00'],
      ['住房保障支出', '9.10', '9.10', '0.00'],
    ],
    `2026年支出预算${amount}万元。`,
  );
  const blocks = document.blocks.map(block => (block.kind === 'table' ? {...block, pages: [5]} : block));
  const problems: Disclosure['problems'] = page === null ? [] : [{kind, page}];
  return check({...document, pages: 9, blocks, problems})
    .findings.filter(({rule, verdict}) => rule === 'text-table' && verdict === 'disagrees')
    .map(({severity}) => severity);
}

describe('a text that contradicts a table beside a page that was not read', () => {
  it('is a question: its table may stand there', () => {
    expect(raised('208.45', 4)).toEqual(['warning']);
    expect(raised('208.45', 6)).toEqual(['warning']);
  });

  it('is an error where all pages were read, and where only a page far from the tables was not', () => {
    expect(raised('208.45', null)).toEqual(['error']);
    expect(raised('208.45', 1)).toEqual(['error']);
  });

  it('is an error beside a picture that nothing announces as a table', () => {
    expect(raised('208.45', 4, 'picture')).toEqual(['error']);
    expect(raised('208.45', 4, 'part-image')).toEqual(['warning']);
  });

  it('is an error where a digit parts the two', () => {
    expect(raised('108.25', 4)).toEqual(['error']);
  });
});
