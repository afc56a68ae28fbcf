import {describe, expect, it} from 'vitest';
import {alignParts} from '../../../src/reading/pdf/aligned/align.ts';
import {type DrawnText, pageOf} from './drawn-pages.ts';

/** A header of two levels, its upper heading over the columns of codes and of names. */
const header = (y: number): DrawnText[] => [
  ['支出功能分类科目', 50, y],
  ['本年支出', 300, y],
  ['合计', 200, y + 7],
  ['科目编码', 50, y + 14],
  ['科目名称', 104, y + 14],
  ['基本支出', 300, y + 14],
  ['项目支出', 400, y + 14],
];

/** A row whose name is wrapped above and below its code and figures, of two lines or three. */
const row = (y: number, code: string, amount: string): DrawnText[] => [
  ['公共服务', 104, y - (Number(code) % 2 === 0 ? 6 : 12)],
  ...(Number(code) % 2 === 0 ? [] : [['运行维护', 104, y] satisfies DrawnText]),
  [code, 50, y],
  [amount, 200, y],
  [amount, 300, y],
  ['2.00', 400, y],
  ['与支出', 104, y + (Number(code) % 2 === 0 ? 6 : 12)],
];

/** The row of totals, on one line. */
const total = (y: number): DrawnText[] => [
  ['合计', 50, y],
  ['900.00', 200, y],
  ['900.00', 300, y],
  ['36.00', 400, y],
];

describe('a part that repeats the header, and begins with the rest of a name', () => {
  it('has the columns of the others: that rest is no line of the header', () => {
    const codes = Array.from({length: 18}, (_, i) => `${2010101 + i}`);
    const first = pageOf(1, {
      texts: [...header(100), ...total(132), ...codes.flatMap((code, i) => row(160 + 36 * i, code, `${i + 1}1.00`))],
    });
    const rest: DrawnText = ['的支出', 104, 78];
    const pages = [first];
    for (const page of [2, 3, 4, 5]) {
      const rows = codes.flatMap((code, i) => row(100 + 36 * i, `${page}${code.slice(1)}`, `${i + 1}2.00`));
      pages.push(pageOf(page, {texts: [...header(50), rest, ...rows]}, pages.at(-1)));
    }
    const parts = pages.flatMap(({page, tables: [table]}) => (table?.region ? [{page, region: table.region}] : []));
    expect(parts).toHaveLength(5);
    const tables = alignParts(parts) ?? [];
    expect(tables.map(({xs}) => xs.length - 1)).toEqual([5, 5, 5, 5, 5]);
    const heads = tables.map(({cells}) =>
      cells
        .filter(({row, text}) => row < 2 && text !== '')
        .map(({text, rowSpan, columnSpan}) => [text, rowSpan, columnSpan]),
    );
    for (const head of heads) expect(head).toEqual(heads[0]);
  });
});

describe('a page that begins with the header again', () => {
  const head = (y: number): DrawnText[] => [
    ['项目', 150, y],
    ['支出预算', 318, y],
    ['功能分类科目编码', 50, y + 38],
    ['合计', 250, y + 38],
    ['基本支出', 318, y + 38],
    ['项目支出', 388, y + 38],
    ['类', 50, y + 54],
    ['款', 90, y + 54],
    ['名称', 140, y + 54],
  ];
  const rows = (y: number, from: number): DrawnText[] =>
    Array.from({length: 6}, (_, i): DrawnText[] => [
      ['208', 50, y + 24 * i],
      [`${from + i + 10}`, 90, y + 24 * i],
      ['公共服务支出', 140, y + 24 * i],
      ['12.00', 250, y + 24 * i],
      ['7.00', 318, y + 24 * i],
      ['5.00', 388, y + 24 * i],
    ]).flat();

  it('is one table, though the first line of it is set as rows are', () => {
    const first = pageOf(1, {texts: [...head(100), ...rows(180, 1)]});
    const next = pageOf(2, {texts: [...head(50), ...rows(130, 7)]}, first);
    expect(next.tables).toHaveLength(1);
  });
});
