import {expect, it} from 'vitest';
import {CellLines} from '../../src/judging/cell-lines.ts';
import type {Figure} from '../../src/model/figure.ts';

/** A row of figures; null is a blank. */
const rowOf = (values: readonly (number | null)[]): Figure[] =>
  values.map((digits, column) => ({
    id: column,
    printed: String(digits ?? ''),
    value: digits === null ? null : {digits, decimals: 0},
    unit: {kind: 'money', power: 4},
    place: {kind: 'cell', table: 't', row: 0, column},
    label: '',
  }));

const touched = (values: readonly (number | null)[], ids: readonly number[]): number[][] => {
  const [row = []] = new CellLines(rowOf(values), new Set(['t'])).through(ids);
  return row.map(stretch => stretch.map(({id}) => id));
};

it('gives what stands beside a figure up to the blanks', () => {
  expect(touched([1, 2, null, 3, 4, null, 5], [3])).toEqual([[2, 3, 4, 5]]);
});

it('gives what stands on both sides of a blank', () => {
  expect(touched([1, null, 2, null, 3], [1])).toEqual([
    [0, 1],
    [1, 2, 3],
  ]);
});

it('keeps the order of the line, whatever the order of the figures', () => {
  expect(touched([1, null, 2, null, 3], [4, 0])).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

it('knows no tables but those it was made for', () => {
  expect(new CellLines(rowOf([1, 2]), new Set(['other'])).through([0])).toEqual([]);
});
