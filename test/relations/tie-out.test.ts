import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/tie-out.ts';
import {complaints, documentOf, seen} from './written-document.ts';

/** 财政拨款收支总表 beside 一般公共预算支出表: the same classes of the same money. */
const tables = (health: string, total = '30.00', unit = '元'): Disclosure =>
  documentOf(
    '^ 财政拨款收支总表',
    `^ 单位：${unit}`,
    [
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款', '30.00', '一、教育支出', '12.00'],
      ['', '', '二、卫生健康支出', '11.00'],
      ['', '', '三、住房保障支出', '7.00'],
      ['收入总计', '30.00', '支出总计', '30.00'],
    ],
    '^ 一般公共预算支出表',
    `^ 单位：${unit}`,
    [
      ['科目编码', '科目名称', '合计'],
      ['205', '教育支出', '12.00'],
      ['210', '卫生健康支出', health],
      ['221', '住房保障支出', '7.00'],
      ['', '合计', total],
    ],
  );

describe('tie-out', () => {
  it('agrees class by class and in the totals', () => {
    expect(seen(rule, tables('11.00')).map(({verdict, left}) => `${left} ${verdict}`)).toEqual(
      expect.arrayContaining(['12.00 agrees', '11.00 agrees', '7.00 agrees', '30.00 agrees']),
    );
  });

  it('disagrees in a class where the totals tie', () => {
    expect(complaints(rule, tables('21.00'))).toEqual(['error: 11.00 ≠ 21.00']);
  });

  it('is rounding where two rounded totals are one place apart', () => {
    expect(seen(rule, tables('11.01', '30.00', '万元'))).toContainEqual(
      expect.objectContaining({verdict: 'rounding', left: ['11.00'], right: ['11.01']}),
    );
  });

  it('is undecided in a class where the totals do not tie: one of them may hold more money', () => {
    const differing = tables('21.00', '40.00');
    expect(complaints(rule, differing)).toEqual([]);
    expect(seen(rule, differing)).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'scope-not-confirmed', left: ['11.00']}),
    );
  });

  it('compares 元 with 万元 by the precision of each', () => {
    const mixed = (wan: string): Disclosure =>
      documentOf(
        '^ 财政拨款支出表',
        '^ 单位：元',
        [
          ['科目编码', '科目名称', '合计'],
          ['205', '教育支出', '195,951.00'],
          ['', '合计', '195,951.00'],
        ],
        '^ 一般公共预算支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计'],
          ['205', '教育支出', wan],
          ['', '合计', '19.60'],
        ],
      );
    expect(complaints(rule, mixed('19.60'))).toEqual([]);
    expect(complaints(rule, mixed('19.59'))).toEqual([]);
    expect(complaints(rule, mixed('91.60'))).toEqual(['error: 195,951.00 ≠ 91.60']);
  });

  it('does not compare an empty table with a full one', () => {
    const empty = documentOf(
      '^ 财政拨款支出表',
      '^ 单位：元',
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', '12.00'],
        ['', '合计', '12.00'],
      ],
      '^ 一般公共预算支出表',
      '^ 单位：元',
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', '0.00'],
        ['', '合计', '0.00'],
      ],
    );
    expect(seen(rule, empty)).toEqual([]);
  });

  it('does not take codes of bodies for codes of functions', () => {
    const bodies = documentOf(
      '^ 部门支出总表',
      '^ 单位：元',
      [
        ['单位编码', '单位名称', '合计'],
        ['209', '某局', '12.00'],
        ['', '合计', '12.00'],
      ],
      '^ 财政拨款支出表',
      '^ 单位：元',
      [
        ['科目编码', '科目名称', '合计'],
        ['209', '社会保险基金支出', '3.00'],
        ['205', '教育支出', '9.00'],
        ['', '合计', '12.00'],
      ],
    );
    expect(complaints(rule, bodies)).toEqual([]);
  });
});
