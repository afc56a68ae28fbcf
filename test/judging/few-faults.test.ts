import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {explainedByTwo} from '../../src/judging/few-faults.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';
import {documentOf} from '../relations/written-document.ts';

/** Figures of one column, and of a second one from row 10 on. */
const figureOf = (text: string, id: number): Figure => ({
  id,
  printed: text,
  value: text === '' ? null : {digits: Math.round(Number(text) * 100), decimals: 2},
  unit: {kind: 'money', power: 4},
  place: {kind: 'cell', table: 't', row: id % 10, column: Math.floor(id / 10)},
  label: '',
});

const sum = (left: number, right: number[]): Relation => ({
  rule: 'row-hierarchy',
  family: 'f',
  reading: 0,
  form: {kind: 'sum', left: [{figure: left, weight: 1}], right: right.map(figure => ({figure, weight: 1}))},
  ground: 'words',
  certain: true,
  severity: 'error',
  details: {},
});

const precision = {exact: new Set<number>(), finer: new Map<number, number>()};
const explained = (printed: string[], failed: Relation[], held: Relation[] = [], certain = true): boolean =>
  explainedByTwo(failed, held, printed.map(figureOf), precision, certain);

describe('explainedByTwo', () => {
  // 0 = 1 + 4, 1 = 2 + 3, 4 = 5 + 6
  const tree = [sum(0, [1, 4]), sum(1, [2, 3]), sum(4, [5, 6])];

  it('finds two figures that mend three sums', () => {
    expect(explained(['90.00', '51.00', '20.00', '30.00', '', '25.00', '15.00'], tree)).toBe(true);
    expect(explained(['90.00', '50.30', '20.00', '30.00', '41.00', '25.00', '15.00'], tree)).toBe(true);
  });

  it('finds none where the sums ask for values that do not fit each other', () => {
    expect(explained(['90.00', '57.00', '20.00', '30.00', '48.00', '25.00', '16.00'], tree)).toBe(false);
  });

  it('breaks nothing that holds', () => {
    const printed = ['90.00', '51.00', '20.00', '30.00', '41.00', '25.00', '15.00', '51.00', '41.00'];
    expect(explained(printed, tree)).toBe(true);
    expect(explained(printed, tree, [sum(7, [1]), sum(8, [4])])).toBe(false);
  });

  it('does not trust words that leave another reading open where rows may stand elsewhere', () => {
    // 1 lacks what 4 comes to, as it would if 4 were no part of 0 but of 1.
    const moved = ['90.00', '50.00', '20.00', '70.00', '41.00', '25.00', '15.00'];
    expect(explained(moved, tree)).toBe(true);
    expect(explained(['50.00', '50.00', '20.00', '70.00', '40.00', '25.00', '16.00'], tree, [], false)).toBe(false);
    expect(explained(['90.00', '50.30', '20.00', '30.00', '40.70', '25.00', '15.00'], tree, [], false)).toBe(true);
  });

  it('accepts one list that fails in two columns only where the words are certain and no rows are moved', () => {
    const twice = [sum(0, [1, 4]), sum(1, [2, 3]), sum(10, [11, 14])];
    const second = ['', '', '', '8.00', '5.00', '', '', '3.30'];
    const slips = ['90.00', '51.00', '20.00', '30.00', '40.00', '25.00', '15.00', ...second];
    expect(explained(slips, twice)).toBe(true);
    expect(explained(slips, twice, [], false)).toBe(false);
    // 1 is off by what its own part comes to: that part may stand beside it.
    const moved = ['90.00', '20.00', '20.00', '30.00', '40.00', '25.00', '15.00', ...second];
    expect(explained(moved, twice)).toBe(false);
  });

  it('takes no row of another column for one that could stand elsewhere', () => {
    // 1 is off by 0.30, and so much stands in the other column.
    const twice = [sum(0, [1, 4]), sum(1, [2, 3]), sum(10, [11, 14])];
    const printed = [
      '90.00',
      '50.30',
      '20.00',
      '30.00',
      '40.00',
      '25.00',
      '15.00',
      '',
      '',
      '',
      '8.00',
      '0.30',
      '',
      '',
      '6.00',
    ];
    expect(explained(printed, twice)).toBe(true);
  });

  it('is not asked where fewer sums fail', () => {
    const printed = Array.from({length: 16}, (_, i) => `${i + 1}.00`);
    expect(explained(printed, tree.slice(0, 2))).toBe(false);
  });
});

describe('two errors in one table', () => {
  const red = (personnel: string, projects: string): string[] =>
    check(
      documentOf('# 某局2026年单位预算', '^ 收支预算总表', '^ 单位：万元', [
        ['收入', '', '支出', ''],
        ['项目', '预算数', '支出经济分类', '预算数'],
        ['一、财政拨款', '186.80', '一、单位预算', '186.80'],
        ['', '', '1、人员经费和公用经费支出', personnel],
        ['', '', '(1)工资福利支出', '86.10'],
        ['', '', '(2)商品和服务支出', '53.50'],
        ['', '', '2、专项业务经费支出', projects],
        ['', '', '(1)工资福利支出', ''],
        ['', '', '(2)商品和服务支出', '47.20'],
        ['收入总计', '186.80', '支出总计', '186.80'],
      ]),
    )
      .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
      .flatMap(({instance, consequences}) => [instance, ...consequences])
      .map(({computed}) => `${computed?.stated} ≠ ${computed?.expected}`)
      .sort();

  it('are both found, though three sums of one family fail', () => {
    expect(red('139.60', '47.20')).toEqual([]);
    expect(red('139.60', '')).toEqual(['0.00 ≠ 47.20', '186.80 ≠ 139.60']);
    expect(red('136.90', '')).toEqual(['0.00 ≠ 47.20', '136.90 ≠ 139.60', '186.80 ≠ 136.90']);
  });
});
