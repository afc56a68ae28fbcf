import {describe, expect, it} from 'vitest';
import type {PageLayout} from '../../../src/reading/pdf/pages/page-layout.ts';
import {type DrawnText, pageOf} from './drawn-pages.ts';

/** The only table: `columns: text` of each filled cell, row by row. */
function rowsOf({tables}: PageLayout): string[][] {
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  const rows: string[][] = [];
  for (const {row, column, columnSpan, text} of table.cells) {
    rows[row] ??= [];
    const columns = columnSpan > 1 ? `${column}-${column + columnSpan - 1}` : `${column}`;
    if (text !== '') rows[row]?.push(`${columns}: ${text.replace(/\n/gu, '/')}`);
  }
  return rows;
}

/** A row of texts, each ending at its x but the first, which begins there. */
const row = (y: number, texts: readonly (readonly [text: string, x: number])[]): DrawnText[] =>
  texts.map(([text, x], i) => [text, i === 0 ? x : x - 5 * text.length, y]);

const amounts = (y: number, name: string, ...values: string[]): DrawnText[] =>
  row(y, [[name, 50], ...values.map((value, i): [string, number] => [value, 250 + 90 * i])]);

describe('a table without rulings', () => {
  it('has headings of rows in the middle of all its columns, whatever stands below them', () => {
    const texts: DrawnText[] = [
      ...row(100, [
        ['Partner', 50],
        ['E', 250],
        ['I', 340],
        ['B', 430],
      ]),
      ['Within the union', 205, 116],
      ...amounts(132, 'Greece', '604.2', '843.8', '458.8'),
      ...amounts(148, 'Spain', '169.9', '832.8', '173.1'),
      ...amounts(164, 'Hungary', '759.4', '442.4', '798.7'),
      ['Other partners', 210, 180],
      ...amounts(196, 'Croatia', '87.7', '128.2', '288.8'),
      ...amounts(212, 'Latvia', '255.5', '557.8', '503.0'),
    ];
    const rows = rowsOf(pageOf(1, {texts}));
    expect(rows[1]).toEqual(['0-3: Within the union']);
    expect(rows[5]).toEqual(['0-3: Other partners']);
  });

  it('has a range that is broken after its dash in one cell', () => {
    const texts: DrawnText[] = [
      ...row(100, [
        ['Project', 50],
        ['Period', 280],
        ['Budget', 370],
      ]),
      ...[0, 1, 2].flatMap((i): DrawnText[] => {
        const y = 118 + 26 * i;
        return [
          [['Land register', 'Insulation of schools', 'Flood maps'][i] ?? '', 50, y],
          ['2008–', 250, y],
          ['2013', 250, y + 11],
          [['879,228', '189,469', '473,088'][i] ?? '', 335, y],
        ];
      }),
    ];
    expect(rowsOf(pageOf(1, {texts})).slice(1)).toEqual([
      ['0: Land register', '1: 2008–/2013', '2: 879,228'],
      ['0: Insulation of schools', '1: 2008–/2013', '2: 189,469'],
      ['0: Flood maps', '1: 2008–/2013', '2: 473,088'],
    ]);
  });

  it('has a row for each mark in columns that hold nothing else', () => {
    const names = ['Belgium', 'Bulgaria', 'Estonia', 'Croatia', 'Portugal'];
    const texts: DrawnText[] = [
      ...row(100, [
        ['Country', 50],
        ['Labour', 250],
        ['Prices', 340],
        ['Energy', 430],
      ]),
      ...names.flatMap((name, i) => amounts(113 + 12 * i, name, ...['x', i % 2 ? 'x' : '–', 'x'])),
    ];
    expect(rowsOf(pageOf(1, {texts}))).toHaveLength(6);
  });

  it('has a heading of a group that stands over less than its upper half', () => {
    const texts: DrawnText[] = [
      ['Receipts, in millions', 172, 100],
      ['Per capita', 380, 114],
      ...row(125, [
        ['Item', 50],
        ['2004', 215],
        ['2005', 275],
        ['(dollars)', 430],
        ['Rate', 540],
      ]),
      ...[0, 1, 2].flatMap(i => [
        ...row(140 + 14 * i, [
          [['Total receipts', 'Education', 'Highways'][i] ?? '', 50],
          ['43,824', 215],
          ['64,474', 275],
          ['23,446', 430],
          ['12.5', 540],
        ]),
      ]),
    ];
    expect(rowsOf(pageOf(1, {texts})).slice(0, 2)).toEqual([
      ['1-2: Receipts, in millions'],
      ['0: Item', '1: 2004', '2: 2005', '3: Per capita/(dollars)', '4: Rate'],
    ]);
  });
});

describe('a heading that is wrapped above a column of codes', () => {
  it('stays in the header, though a total without a code stands between', () => {
    const rows = rowsOf(
      pageOf(1, {
        texts: [
          ...([
            ['科目编', 50, 100],
            ['科目名称', 110, 100],
            ['合计', 262, 100],
            ['项目支出', 352, 100],
          ] satisfies DrawnText[]),
          ['码', 60, 112],
          ['合计', 120, 128],
          ...row(128, [
            ['', 50],
            ['60.00', 290],
            ['60.00', 390],
          ]).slice(1),
          ...[1, 2, 3].flatMap((i): DrawnText[] => [
            [`2080${i}`, 50, 128 + 16 * i],
            [`行政单位第${i}支出`, 110, 128 + 16 * i],
            ...row(128 + 16 * i, [
              ['', 50],
              ['20.00', 290],
              ['20.00', 390],
            ]).slice(1),
          ]),
        ],
      }),
    );
    expect(rows[0]).toContain('0: 科目编/码');
    expect(rows[1]?.[0]).toMatch(/合计$/u);
  });
});
