import {describe, expect, it} from 'vitest';
import {cellAt, nothingPicked, pick, step, sumOf} from '../../src/extension/viewer/cell-sum.ts';
import type {ResultTable} from '../../src/model/result.ts';
import {result} from './results.ts';

/** Rows of a table of 万元, ten points a cell; the last row stands on the next page. */
const rows = [
  ['科目编码', '合计', '项目'],
  ['2010301', '1.50', '2.25'],
  ['2010302', '3.00', '—'],
];
const table: ResultTable = {
  id: 't',
  title: '支出表',
  number: '',
  unit: '万元',
  pages: [1, 2],
  headerRows: 1,
  rows: 3,
  columns: 3,
  cells: rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      page: row < 2 ? 1 : 2,
      box: [column * 10, (row % 2) * 10, column * 10 + 10, (row % 2) * 10 + 10] as const,
    })),
  ),
};
const own = result({
  tables: [table],
  figures: [
    [1, 1],
    [1, 2],
    [2, 1],
  ].map(([row, column]) => ({
    state: 'agrees' as const,
    reason: null,
    printed: rows[row!]![column!]!,
    label: `${row}/${column}`,
    table: 't',
    row: row!,
    column: column!,
  })),
});
const at = (row: number, column: number) => ({table: 't', row, column});

describe('cells of a PDF', () => {
  it('are found by a point of their page', () => {
    expect(cellAt(own.tables, 1, 15, 15)).toEqual(at(1, 1));
    expect(cellAt(own.tables, 2, 15, 5)).toEqual(at(2, 1));
    expect(cellAt(own.tables, 3, 15, 5)).toBeNull();
  });

  it('are added up over pages; codes, words and blanks count nothing', () => {
    const picking = pick(pick(nothingPicked, at(1, 0), 'anew', own.tables), at(2, 2), 'extend', own.tables);
    const sum = sumOf(picking, own);
    expect(sum.calculation).toMatchObject({count: 3, sum: '6.75', yuan: '67,500.00', power: 4});
    expect(sum.places.map(({page}) => page)).toEqual([1, 1, 2]);
  });

  it('are added one by one and taken away again', () => {
    let picking = pick(nothingPicked, at(1, 1), 'anew', own.tables);
    picking = pick(picking, at(2, 1), 'add', own.tables);
    expect(sumOf(picking, own).calculation).toMatchObject({sum: '4.50', difference: '-1.50', share: '50.00%'});
    picking = pick(picking, at(1, 1), 'add', own.tables);
    expect(sumOf(picking, own).calculation).toMatchObject({count: 1, sum: '3.00'});
  });

  it('are walked by arrow keys, to the edges of the table', () => {
    let picking = pick(nothingPicked, at(1, 1), 'anew', own.tables);
    picking = step(picking, [1, 0], true, own.tables);
    expect(sumOf(picking, own).calculation?.sum).toBe('4.50');
    picking = step(picking, [1, 0], true, own.tables);
    expect(picking.cursor).toEqual(at(2, 1));
    expect(step(picking, [0, 1], false, own.tables).cursor).toEqual(at(2, 2));
  });
});
