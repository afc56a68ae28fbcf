import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/three-economic.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const basic = (reception: string): Written[] => [
  '^ 一般公共预算基本支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['302', '商品和服务支出', '9.00', '', '9.00'],
    ['30201', '办公费', '5.00', '', '5.00'],
    ['30217', '公务接待费', reception, '', reception],
  ],
];

const three = (reception: string, heads = ['合计', '公务接待费']): Written[] => [
  '^ 一般公共预算“三公”经费支出表',
  '^ 单位：万元',
  [heads, ['9.00', reception]],
];

const both = (section: string, item: string): Disclosure => documentOf(...basic(section), ...three(item));

describe('three-economic', () => {
  it('agrees where the section is all of the item, or a part of it', () => {
    expect(seen(rule, both('4.00', '4.00'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, both('3.00', '4.00'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions a section that exceeds the item', () => {
    expect(complaints(rule, both('5.00', '4.00'))).toEqual(['warning: 4.00 ≠ 5.00']);
  });

  it('is rounding where the item is printed more coarsely', () => {
    expect(seen(rule, both('4.30', '4'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where units differ in kind', () => {
    expect(seen(rule, both('5.00', '4.00%'))).toMatchObject([{verdict: 'undecided', reason: 'unit-mixed'}]);
  });

  it('questions a section of the government classification that exceeds the item', () => {
    const government = (section: string): Written[] => [
      '^ 一般公共预算基本支出表（政府预算支出经济分类）',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['502', '机关商品和服务支出', '9.00'],
        ['50201', '办公经费', '5.00'],
        ['50206', '公务接待费', section],
      ],
    ];
    expect(seen(rule, documentOf(...government('4.00'), ...three('4.00')))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf(...government('5.00'), ...three('4.00')))).toEqual(['warning: 4.00 ≠ 5.00']);
  });

  it('asks nothing where the table of 三公经费 has two amounts of the year', () => {
    const twice = documentOf(...basic('5.00'), '^ 一般公共预算“三公”经费支出表', '^ 单位：万元', [
      ['单位', '公务接待费'],
      ['合计', '4.00'],
      ['局本级', '4.00'],
    ]);
    expect(seen(rule, twice)).toEqual([]);
  });

  it('asks nothing of the year before', () => {
    const prior = documentOf(...basic('5.00'), '^ 一般公共预算“三公”经费支出表', '^ 单位：万元', [
      ['项目', '上年预算数', '本年预算数'],
      ['公务接待费', '4.00', '6.00'],
    ]);
    expect(complaints(rule, prior)).toEqual([]);
  });
});
