import {describe, expect, it} from 'vitest';
import {judge} from '../../src/judging/judge.ts';
import {stateOfFigures} from '../../src/judging/ledger.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';

/** A printed amount in a cell of table t; `?` before it puts its place in doubt. */
const figureAt = (text: string, id: number, column: number, doubt: Figure['doubt'] = 'column'): Figure => {
  const bare = text.replace('?', '');
  return {
    id,
    printed: bare,
    value: bare === '' ? null : {digits: Math.round(Number(bare) * 100), decimals: 2},
    unit: {kind: 'money', power: 4},
    place: {kind: 'cell', table: 't', row: id, column},
    label: '',
    ...(text.startsWith('?') ? {doubt} : {}),
  };
};

/** Rows of a table: figures in the order of rows and columns. */
const figuresOf = (rows: readonly (readonly string[])[], doubt?: Figure['doubt']): Figure[] =>
  rows.flatMap((row, r) => row.map((text, column) => figureAt(text, r * row.length + column, column, doubt)));

const sum = (left: number, right: readonly number[], more: Partial<Relation> = {}): Relation => ({
  rule: 'column-sum',
  family: 'f',
  reading: 0,
  form: {kind: 'sum', left: [{figure: left, weight: 1}], right: right.map(figure => ({figure, weight: 1}))},
  ground: 'words',
  certain: true,
  severity: 'error',
  details: {},
  weak: true,
  ...more,
});

/** The first column of each row is the sum of the others. */
const acrossOf = (rows: readonly (readonly string[])[]): Relation[] =>
  rows.map((row, r) =>
    sum(
      r * row.length,
      row.slice(1).map((_, i) => r * row.length + i + 1),
    ),
  );

function verdictsOf(relations: readonly Relation[], figures: readonly Figure[]): string[] {
  const judged = judge(relations, figures, {exact: new Set(), finer: new Map()});
  return judged.map(({verdict, severity, reason}) => (verdict === 'disagrees' ? severity : (reason ?? verdict)));
}

const sound = [
  ['30.11', '?10.11', '20.00'],
  ['51.04', '?30.02', '21.02'],
  ['40.78', '?17.00', '23.78'],
];

describe('doubts about places', () => {
  it('are refuted for figures whose sum holds to the last digit', () => {
    const figures = figuresOf([['30.11', '?10.11', '20.00']]);
    const relations = acrossOf([['30.11', '10.11', '20.00']]);
    expect(verdictsOf(relations, figures)).toEqual(['agrees']);
    const judged = judge(relations, figures, {exact: new Set(), finer: new Map()});
    expect(stateOfFigures(figures, judged, []).map(({state}) => state)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('stay where a sum fails, and where one of a single part, or of short numbers, holds', () => {
    for (const row of [
      ['30.11', '?10.11', '25.00'],
      ['10.11', '?10.11', ''],
      ['0.03', '?0.01', '0.02'],
    ])
      expect(verdictsOf(acrossOf([row]), figuresOf([row]))).toEqual(['column']);
  });

  it('are refuted for a column over which the sums of three rows hold, so that a fourth is judged', () => {
    const rows = [...sound, ['99.99', '?11.11', '22.22']];
    expect(verdictsOf(acrossOf(rows), figuresOf(rows))).toEqual(['agrees', 'agrees', 'agrees', 'error']);
    const few = rows.slice(1);
    expect(verdictsOf(acrossOf(few), figuresOf(few))).toEqual(['agrees', 'agrees', 'column']);
  });

  it('stay for a single place of a column that is sure otherwise, and for rows', () => {
    const sure = sound.map(row => row.map(text => text.replace('?', '')));
    const rows = [...sure, ['99.99', '?11.11', '22.22']];
    expect(verdictsOf(acrossOf(rows), figuresOf(rows)).at(-1)).toBe('column');
    const cut = [...sound, ['99.99', '?11.11', '22.22']];
    expect(verdictsOf(acrossOf(cut), figuresOf(cut, 'row')).at(-1)).toBe('row');
  });

  it('are never refuted for what cannot be read', () => {
    const row = ['30.11', '?10.11', '20.00'];
    expect(verdictsOf(acrossOf([row]), figuresOf([row], 'unreadable'))).toEqual(['unreadable']);
  });

  it('let no other printing accuse a statement that may be about the one in doubt', () => {
    const stated = (right: number, reading: number): Relation =>
      sum(0, [right], {rule: 'text-table', reading, unanimous: true, tie: true});
    const other = figuresOf([['40.37', '21.67', '?39.99']]);
    expect(verdictsOf([stated(1, 0), stated(2, 1)], other)).toEqual(['structure-not-confirmed']);
    const same = figuresOf([['40.37', '21.67', '?40.37']]);
    expect(verdictsOf([stated(1, 0), stated(2, 1)], same)).toEqual(['agrees']);
    const none = figuresOf([['40.37', '21.67', '22.22']]);
    expect(verdictsOf([stated(1, 0)], none)).toEqual(['error']);
  });
});
