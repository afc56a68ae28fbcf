import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-length.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const coded = (...listed: (readonly [code: string, name: string])[]) =>
  documentOf('^ 一般公共预算支出表', '^ 单位：万元', [
    ['科目编码', '科目名称', '合计'],
    ...listed.map(([code, name]) => [code, name, '30.00']),
  ]);

const around = [
  ['208', '社会保障和就业支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
] as const;

describe('code-length', () => {
  it('agrees, and so is silent, where codes are whole', () => {
    expect(seen(rule, coded(...around, ['20805', '行政事业单位养老支出']))).toEqual([]);
  });

  it('disagrees with a code that lost a digit, and one that has too many', () => {
    expect(complaints(rule, coded(...around, ['2085', '行政事业单位养老支出']))).toEqual(['warning: 2085 → 20805']);
    expect(complaints(rule, coded(...around, ['20805506', '机关事业单位职业年金缴费支出']))).toEqual([
      'warning: 20805506 → 2080506',
    ]);
  });

  it('disagrees with a code that begins as no class does, a digit away from that of its name', () => {
    expect(complaints(rule, coded(...around, ['9080506', '机关事业单位职业年金缴费支出']))).toEqual([
      'warning: 9080506 → 2080506',
    ]);
    expect(complaints(rule, coded(...around, ['810', '卫生健康支出']))).toEqual(['warning: 810 → 210']);
    // Two digits away, or the number of a body: something else may be meant.
    expect(complaints(rule, coded(...around, ['9180506', '机关事业单位职业年金缴费支出']))).toEqual([]);
    expect(complaints(rule, coded(...around, ['910', '青岚县河务中心']))).toEqual([]);
  });

  it('is silent about bodies, names that the classification does not have, and other digits', () => {
    expect(seen(rule, coded(...around, ['209002', '青岚县河务中心']))).toEqual([]);
    expect(seen(rule, coded(...around, ['2085', '河道保洁补助']))).toEqual([]);
    expect(seen(rule, coded(...around, ['3917', '行政事业单位养老支出']))).toEqual([]);
  });

  it('is silent where hardly any code is whole', () => {
    expect(seen(rule, coded(['208', '社会保障和就业支出'], ['2085', '行政事业单位养老支出']))).toEqual([]);
  });

  it('finds the spoilt code among codes of both classifications', () => {
    const both = documentOf('^ 一般公共预算支出明细表（按支出经济分类科目）', '^ 单位：元', [
      ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计'],
      ['302', '商品和服务支出', '', '', '89.00'],
      ['30201', '办公费', '50201', '办公经费', '60.00'],
      ['3021', '差旅费', '50201', '办公经费', '24.00'],
      ['30217', '公务接待费', '50206', '公务接待费', '5.00'],
    ]);
    expect(complaints(rule, both)).toEqual(['warning: 3021 → 30211']);
  });

  it('notes once that leading zeros were lost where a code has several columns', () => {
    const split = (...codes: string[]) =>
      documentOf('^ 一般公共预算支出表', '^ 单位：万元', [
        ['类', '款', '项', '科目名称', '合计'],
        ['208', '', '', '社会保障和就业支出', '30.00'],
        ['208', codes[0] ?? '', '', '行政事业单位养老支出', '30.00'],
        ['208', codes[0] ?? '', codes[1] ?? '', '机关事业单位基本养老保险缴费支出', '30.00'],
      ]);
    expect(complaints(rule, split('05', '05'))).toEqual([]);
    expect(complaints(rule, split('5', '5'))).toEqual(['note: 208 5 → 20805']);
    expect(seen(rule, split('05', '5'))).toMatchObject([{printed: '208 05 5', expected: '2080505', at: ['5']}]);
  });
});
