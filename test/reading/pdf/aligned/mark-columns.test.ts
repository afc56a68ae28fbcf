import {describe, expect, it} from 'vitest';
import {withoutMarkColumns} from '../../../../src/reading/pdf/aligned/mark-columns.ts';
import {linesOfPage} from '../drawn-pages.ts';

/** The sides that are left of columns 20 pt wide, with the texts of body and header by the column they stand in. */
function sidesOf(rows: readonly (readonly string[])[], heads: readonly string[] = []): number[] {
  const columns = Math.max(...rows.map(row => row.length));
  const edges = Array.from({length: columns + 1}, (_, i) => 20 * i);
  const bands = edges.slice(1).map(to => ({from: to - 18, to: to - 2}));
  const placed = (texts: readonly string[], v: number) =>
    linesOfPage(...texts.flatMap((text, i) => (text ? [[text, 20 * i + 2, v] as const] : [])));
  const body = rows.flatMap((row, i) => placed(row, 100 + 12 * i));
  return withoutMarkColumns({bands, edges}, body, placed(heads, 80)).edges;
}

describe('drawn columns that are none for the eye', () => {
  it('hold currency signs before amounts, or percent signs and brackets behind them', () => {
    const rows = [
      ['Net', '$', '120', ''],
      ['Tax', '', '(30', ')'],
      ['All', '$', '90', '%'],
    ];
    expect(sidesOf(rows)).toEqual([0, 20, 80]);
  });

  it('hold nothing and are narrower than a text', () => {
    const rows = [
      ['A', '', '12'],
      ['B', '', '34'],
    ];
    expect(sidesOf(rows.map(([a = '', , b = '']) => [a, b]))).toEqual([0, 20, 40]);
    // 20 pt are wide enough for a column that is empty.
    expect(sidesOf(rows)).toEqual([0, 20, 40, 60]);
  });

  it('are columns where a heading stands over them alone', () => {
    const rows = [
      ['12', '%', 'Net'],
      ['34', '%', 'Tax'],
    ];
    expect(sidesOf(rows)).toEqual([0, 40, 60]);
    expect(sidesOf(rows, ['', 'No', ''])).toEqual([0, 20, 40, 60]);
  });

  it('are columns behind one of labels', () => {
    const rows = [
      ['Net', '%', '12'],
      ['Tax', '%', '34'],
    ];
    expect(sidesOf(rows)).toEqual([0, 20, 40, 60]);
  });
});
