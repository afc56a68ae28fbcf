import {describe, expect, it} from 'vitest';
import type {Result} from '../../src/model/result.ts';
import {type Grid, plainDigits, TableGrids} from '../../src/reporting/table-grid.ts';
import {tableCsv, tableHtml, tableTsv} from '../../src/reporting/table-text.ts';
import {finding, result} from '../extension/results.ts';
import {readCsv} from './csv-reader.ts';
import {figureAt, tableOf} from './samples.ts';

const rows = [
  ['编码', '科目', '合计'],
  ['0501', '=HYPERLINK("x")', '1,234.50'],
  ['210', '－说明', '-3.00'],
  ['', '约', '12人'],
];
const amounts: [number, number, string][] = [
  [1, 2, '1,234.50'],
  [2, 2, '-3.00'],
  [3, 2, '12人'],
];
const checked = (part: Partial<Result> = {}): Result =>
  result({
    tables: [tableOf(rows)],
    figures: amounts.map(([row, column, printed]) => ({
      state: 'agrees',
      reason: null,
      printed,
      label: '',
      table: 't1',
      row,
      column,
    })),
    ...part,
  });
const gridOf = (own: Result): Grid => new TableGrids(own).of(own.tables[0]!);

describe('a table as text', () => {
  it('has amounts as numbers with their decimals, codes and words as printed', () => {
    expect(readCsv(tableCsv(gridOf(checked())))).toEqual([
      ['编码', '科目', '合计'],
      ['0501', `'=HYPERLINK("x")`, '1234.50'],
      ['210', `'－说明`, '-3.00'],
      ['', '约', '12人'],
    ]);
    expect(tableCsv(gridOf(checked()))).toContain('"0501"');
  });

  it('keeps its rows and columns on the clipboard', () => {
    const broken = checked({tables: [tableOf([['a\nb\tc', '合计']])], figures: []});
    expect(tableTsv(gridOf(broken))).toBe('a b c\t合计');
    expect(tableTsv(gridOf(checked())).split('\n')[2]).toBe("210\t'－说明\t-3.00");
  });

  it('keeps merged cells, codes as text and marks in HTML', () => {
    const table = tableOf(rows);
    const merged = table.cells.map(cell => (cell.row === 0 && cell.column === 0 ? {...cell, columnSpan: 2} : cell));
    const cells = merged.filter(cell => cell.row !== 0 || cell.column !== 1);
    const own = checked({tables: [{...table, cells}], findings: [finding({figures: [figureAt(1, 2, '1,234.50')]})]});
    const markup = tableHtml(gridOf(own)).text;
    expect(markup).toContain('<td colspan="2"');
    expect(markup).toMatch(/mso-number-format:&#39;\\@&#39;">0501</u);
    expect(markup).toMatch(/background:#ffd6d2;font-weight:bold" title="1">1234\.50</u);
    expect(markup).toContain('=HYPERLINK(&quot;x&quot;)');
    expect(markup.match(/<tr>/gu)).toHaveLength(4);
  });

  it('names every finding of a cell and shows the gravest', () => {
    const own = checked({
      findings: [
        finding({id: 'w', severity: 'warning', figures: [figureAt(2, 2, '-3.00')]}),
        finding({id: 'e', figures: [figureAt(2, 2, '-3.00'), figureAt(1, 2, '1,234.50', {role: 'consequence'})]}),
      ],
    });
    const grid = gridOf(own);
    expect(grid[2]?.[2]?.marked).toEqual({numbers: [1, 2], severity: 'error'});
    expect(grid[1]?.[2]?.marked).toBeNull();
  });

  it('does not fail on cells outside its own size', () => {
    const table = {...tableOf(rows), rows: 2, columns: 1};
    expect(tableTsv(new TableGrids(checked()).of(table))).toBe('编码\n0501');
  });
});

describe('plainDigits', () => {
  it.each([
    [{digits: 5, decimals: 2}, '0.05'],
    [{digits: -123450, decimals: 2}, '-1234.50'],
    [{digits: 0, decimals: 0}, '0'],
    [{digits: 7, decimals: 0}, '7'],
  ])('writes %j as %s', (value, text) => {
    expect(plainDigits(value)).toBe(text);
  });
});
