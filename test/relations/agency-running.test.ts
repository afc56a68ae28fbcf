import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/agency-running.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const both = (running: string, use = '98.53'): Disclosure =>
  documentOf(
    '^ 一般公共预算基本支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', '420.00', '321.47', use],
      ['301', '工资福利支出', '321.47', '321.47', ''],
      ['302', '商品和服务支出', '98.53', '', use],
    ],
    '^ 机关运行经费支出预算表',
    '^ 单位：万元',
    [
      ['项目', '机关运行经费支出'],
      ['合计', running],
      ['办公费', '60.00'],
    ],
  );

describe('agency-running', () => {
  it('agrees where the body is an office', () => {
    expect(seen(rule, both('98.53'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where a slip of the pen parts the two', () => {
    expect(complaints(rule, both('95.83'))).toEqual(['error: 95.83 ≠ 98.53']);
  });

  it('is rounding where one is printed more coarsely', () => {
    expect(seen(rule, both('98.5'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where they differ by more, since institutions may be among the bodies', () => {
    expect(seen(rule, both('61.20'))).toMatchObject([{verdict: 'undecided', reason: 'structure-not-confirmed'}]);
    expect(seen(rule, inDoubt(both('95.83'), '95.83'))).toMatchObject([{verdict: 'undecided', reason: 'column'}]);
  });

  it('asks nothing where nothing is spent on it', () => {
    expect(seen(rule, both('0.00'))).toEqual([]);
  });

  it('asks where a sentence states more than all 公用经费', () => {
    const stated = (amount: string): Disclosure =>
      documentOf(
        '# 云汀县审计局2026年部门预算',
        '^ 一般公共预算基本支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
          ['', '合计', '420.00', '321.47', '98.53'],
          ['301', '工资福利支出', '321.47', '321.47', ''],
          ['302', '商品和服务支出', '98.53', '', '98.53'],
        ],
        `2026年机关运行经费${amount}万元。`,
      );
    expect(complaints(rule, stated('61.20'))).toEqual([]);
    expect(complaints(rule, stated('98.53'))).toEqual([]);
    expect(complaints(rule, stated('161.20'))).toEqual(['warning: 98.53 ≠ 161.20万元']);
  });

  it('asks where all posts of a unit are those of an office', () => {
    const unit = (posts: string, running: string): Disclosure => ({
      ...both(running),
      blocks: [
        ...documentOf('# 云汀县审计局2026年单位预算', `本单位${posts}，实有人员20人。`).blocks.map(block => ({
          ...block,
          id: `u${block.id}`,
        })),
        ...both(running).blocks,
      ],
    });
    expect(complaints(rule, unit('行政编制22人', '61.20'))).toEqual(['warning: 61.20 ≠ 98.53']);
    expect(complaints(rule, unit('行政编制22人', '98.53'))).toEqual([]);
    expect(complaints(rule, unit('行政编制12人，事业编制10人', '61.20'))).toEqual([]);
    expect(complaints(rule, unit('编制22人', '61.20'))).toEqual([]);
  });
});
