import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/unnamed-amount.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const list = (...rows: string[][]): Disclosure =>
  documentOf('^ 专项业务经费支出表', '^ 单位：万元', [['单位编码', '项目名称', '项目金额'], ...rows]);

const named = [
  ['570001', '平台维护费', '27.40'],
  ['570001', '线路租用费', '19.80'],
];

describe('unnamed-amount', () => {
  it('agrees, and so is silent, where every row has a name', () => {
    expect(seen(rule, list(['', '合计', '47.20'], ...named))).toEqual([]);
  });

  it('disagrees where an amount has none, with a code or without', () => {
    expect(complaints(rule, list(['570', '', '47.20'], ...named))).toEqual(['note: 47.20']);
    expect(complaints(rule, list(...named, ['', '', '47.20']))).toEqual(['note: 47.20']);
  });

  it('leaves alone empty rows, merged names, several rows without names, and tables without rulings', () => {
    expect(seen(rule, list(...named, ['', '', '']))).toEqual([]);
    expect(seen(rule, list(...named, ['570001', '库房改造', '8.00'], ['570001', '^', '9.00']))).toEqual([]);
    expect(seen(rule, list(...named, ['', '', '47.20'], ['', '', '3.00']))).toEqual([]);
    const beside = documentOf('^ 基本支出决算明细表', '^ 单位：万元', [
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', '60.00', '302', '商品和服务支出', '12.00'],
      ['30101', '基本工资', '40.00', '30201', '办公费', '8.00'],
      ['30102', '津贴补贴', '20.00', '30211', '差旅费', '4.00'],
      ['人员经费合计', '', '60.00', '公用经费合计', '<', '12.00'],
    ]);
    expect(seen(rule, beside)).toEqual([]);
    const open = list(['570', '', '47.20'], ...named);
    const aligned: Disclosure = {
      ...open,
      blocks: open.blocks.map(block => (block.kind === 'table' ? {...block, drawn: 'aligned'} : block)),
    };
    expect(seen(rule, aligned)).toEqual([]);
  });
});
