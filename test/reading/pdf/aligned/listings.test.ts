import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const set = (rows: readonly (readonly string[])[], xs: readonly number[]): DrawnText[] =>
  rows.flatMap((row, i) => row.map((text, k): DrawnText => [text, xs[k] ?? 0, 120 + 14 * i]));
const tablesOf = (rows: readonly (readonly string[])[], xs: readonly number[]): number =>
  pageOf(1, {texts: set(rows, xs)}).tables.length;

describe('what is set like a table and is none', () => {
  it('the steps of an algorithm', () => {
    const steps = [
      ['1:', 'for each batch do', 'outer loop'],
      ['2:', 'sample items', '32 items'],
      ['3:', 'update weights', 'step 0.1'],
      ['4:', 'end for', 'next'],
    ];
    expect(tablesOf(steps, [54, 80, 300])).toBe(0);
    const rows = steps.map(([, ...texts], i) => [`Part ${i + 1}`, ...texts]);
    expect(tablesOf(rows, [54, 110, 300])).toBe(1);
  });

  it('but not times of day and what is done then', () => {
    const hours = [
      ['9:30–10:00', 'Opening of the fair', 'Hall 2'],
      ['10:15–11:00', 'Fees and who pays', 'Hall 1'],
      ['11:15–12:00', 'Small ports', 'Hall 2'],
      ['12:00–13:00', 'Questions', 'Hall 1'],
    ];
    expect(tablesOf(hours, [54, 130, 300])).toBe(1);
  });

  it('the lines of a program', () => {
    const lines = [
      ['s = s + a;', '// sums', '1.5'],
      ['t = t + b;', '// totals', '2.5'],
      ['u = u + c;', '// rest', '3.5'],
      ['}', '// end', '4.5'],
    ];
    expect(tablesOf(lines, [54, 200, 300])).toBe(0);
    expect(
      tablesOf(
        lines.map(([text = '', ...rest]) => [`${text.replace(/[;}]/u, ' x')}`, ...rest]),
        [54, 200, 300],
      ),
    ).toBe(1);
  });

  it('years and what was in them, without a head', () => {
    const years = [
      ['2015', 'Lecturer in Hull'],
      ['2011', 'Fellow in Leeds'],
      ['2008', 'Assistant in York'],
    ];
    expect(tablesOf(years, [54, 120])).toBe(0);
    expect(
      tablesOf(
        years.map(([year = '']) => [year, `${Number(year) - 1900}.5`]),
        [54, 120],
      ),
    ).toBe(1);
  });
});
