import {describe, expect, it} from 'vitest';
import {judge} from '../../src/judging/judge.ts';
import {tally} from '../../src/judging/tally.ts';
import {weigh} from '../../src/judging/weigh.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';

const precision = {exact: new Set<number>(), finer: new Map()};

/** A table of amounts, its figures numbered row after row. */
const figuresOf = (rows: readonly (readonly string[])[]): Figure[] =>
  rows
    .flatMap((amounts, row) => amounts.map((printed, column) => ({printed, row, column})))
    .map(({printed, row, column}, id) => ({
      id,
      printed,
      value: {digits: Math.round(Number(printed) * 100), decimals: 2},
      unit: {kind: 'money', power: 4},
      place: {kind: 'cell', table: 't', row, column},
      label: '',
    }));

/** The first row adds up those below it, in each column. */
const footing = (columns: number, rows: number): Relation[] =>
  Array.from({length: columns}, (_, column) => ({
    rule: 'row-sum',
    family: 'f',
    reading: 0,
    form: {
      kind: 'sum',
      left: [{figure: column, weight: 1}],
      right: Array.from({length: rows}, (_row, i) => ({figure: (i + 1) * columns + column, weight: 1})),
    },
    ground: 'words',
    certain: false,
    severity: 'error',
    details: {},
    weak: true,
  }));

const tallied = (rows: readonly (readonly string[])[]): {support: number; against: number} => {
  const figures = figuresOf(rows);
  const relations = footing(rows[0]?.length ?? 0, rows.length - 1);
  return tally(
    relations.map(relation => ({relation, outcome: weigh(relation.form, figures, precision)})),
    figures,
  );
};

describe('what the instances of a reading say for it', () => {
  it('counts what fails by another amount in each column as often as it fails', () => {
    expect(
      tallied([
        ['90.00', '70.00', '20.00'],
        ['41.30', '31.30', '10.00'],
        ['48.20', '39.10', '10.00'],
      ]),
    ).toEqual({support: 1, against: 2});
  });

  it('counts one total that is off by the same amount in two columns once', () => {
    expect(
      tallied([
        ['90.00', '70.00', '20.00'],
        ['41.30', '31.30', '10.00'],
        ['48.20', '38.20', '10.00'],
      ]),
    ).toEqual({support: 1, against: 1});
  });

  it('counts totals of several rows apart: rows that stand elsewhere make the same difference in all of them', () => {
    const figures = figuresOf([['90.00'], ['41.30'], ['48.20'], ['60.00'], ['59.50']]);
    const [first] = footing(1, 2);
    const second: Relation = {
      ...(first as Relation),
      form: {kind: 'sum', left: [{figure: 3, weight: 1}], right: [{figure: 4, weight: 1}]},
    };
    const tried = [first as Relation, second].map(relation => ({
      relation,
      outcome: weigh(relation.form, figures, precision),
    }));
    expect(tally(tried, figures).against).toBe(2);
  });
});

describe('a total that is wrong in its 合计 and in one of the columns beside it', () => {
  const verdictsOf = (rows: readonly (readonly string[])[]): string[] => {
    const figures = figuresOf(rows);
    const relations = footing(rows[0]?.length ?? 0, rows.length - 1);
    return judge(relations, figures, precision).map(({verdict, severity}) =>
      verdict === 'disagrees' ? `${verdict} ${severity}` : verdict,
    );
  };

  it('is asked about where nothing else bears the list out', () => {
    expect(
      verdictsOf([
        ['70.40', '70.40'],
        ['31.30', '31.30'],
        ['38.70', '38.70'],
      ]),
    ).toEqual(['disagrees warning', 'disagrees warning']);
  });

  it('is an error where the other columns do', () => {
    expect(
      verdictsOf([
        ['90.40', '50.40', '25.00', '15.00'],
        ['41.30', '21.30', '10.00', '10.00'],
        ['48.70', '28.70', '15.00', '5.00'],
      ]),
    ).toEqual(['disagrees error', 'disagrees error', 'agrees', 'agrees']);
  });

  it('is undecided where the columns differ by amounts that have nothing to do with each other', () => {
    expect(
      verdictsOf([
        ['90.40', '50.70'],
        ['41.30', '21.30'],
        ['48.70', '28.70'],
      ]),
    ).toEqual(['undecided', 'undecided']);
  });

  it('is explained by rounding where that explains it', () => {
    expect(
      verdictsOf([
        ['90.01', '50.01'],
        ['41.30', '21.30'],
        ['48.70', '28.70'],
      ]),
    ).toEqual(['rounding', 'rounding']);
  });
});
