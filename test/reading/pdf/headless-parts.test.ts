import {describe, expect, it} from 'vitest';
import {four, joined, type Part, type Rows} from './continued-parts.ts';

const header = ['项目', '合计', '基本支出'];
const first: Part = {rows: [header, ['合计', '60.00', '30.00'], ['工资', '30.00', '15.00']], above: ['支出预算表']};
const below = (rows: Rows, more: Partial<Part> = {}): Part => ({rows, widths: four, ...more});

/** How many tables the parts form, and whether all of their cells are in doubt. */
const seen = (...parts: readonly Part[]): [number, boolean] => {
  const tables = joined(...parts);
  return [tables.length, tables.flatMap(({cells}) => cells).every(({doubt}) => doubt === 'row')];
};

describe('a table with neither title nor header at the head of a page', () => {
  it('may be the rest of the one before: both are in doubt', () => {
    expect(
      seen(
        first,
        below([
          ['津贴', '20.00', '', '10.00'],
          ['水费', '10.00', '', '5.00'],
        ]),
      ),
    ).toEqual([2, true]);
    expect(
      seen(
        first,
        below([
          ['住房公', '', '', ''],
          ['积金', '20.00', '', '10.00'],
        ]),
      ),
    ).toEqual([2, true]);
  });

  it('may be so below the last line of a name whose others end the page before', () => {
    const rest = below([['津贴', '20.00', '', '10.00']], {above: ['支出']});
    expect(seen(first, rest)).toEqual([2, true]);
    expect(seen(first, {...rest, above: ['支出决算表']})).toEqual([2, false]);
  });

  it('may be so where the first line of a name ends the page before', () => {
    const rest = below([['行', '20.00', '', '10.00']]);
    expect(seen({...first, last: false, below: ['行政运']}, rest)).toEqual([2, true]);
    expect(seen({...first, last: false, below: ['本表为空。']}, rest)).toEqual([2, false]);
  });

  it('is another one where it has a header, a title, or where text ends the page before', () => {
    const own = below([
      ['科目', '合计', '人员', '公用'],
      ['津贴', '20.00', '', '10.00'],
    ]);
    expect(seen(first, own)).toEqual([2, false]);
    const rest: Rows = [
      ['津贴', '20.00', '', '10.00'],
      ['水费', '10.00', '', '5.00'],
    ];
    expect(seen(first, below(rest, {above: ['收入预算表']}))).toEqual([2, false]);
    expect(seen({...first, last: false}, below(rest))).toEqual([2, false]);
    const titled: Rows = [
      [['收入预算表', 4]],
      [['3', 4]],
      ['科目', '合计', '人员', '公用'],
      ['津贴', '20.00', '', '10.00'],
    ];
    expect(seen(first, below(titled))).toEqual([2, false]);
  });
});
