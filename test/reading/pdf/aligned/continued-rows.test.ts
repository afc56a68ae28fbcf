import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import type {PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {textsOf} from '../continued-parts.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

/** A row at a height: the lines of its name from there on, and amounts on one of these lines by column. */
type Row = readonly [y: number, name: readonly string[], amounts: readonly string[], line?: number];

const title: DrawnText[] = [
  ['部门支出总表', 220, 60, 14],
  ['单位：万元', 480, 80],
];
const head: DrawnText[] = [
  ['科目', 70, 100],
  ['合计', 250, 100],
  ['人员', 350, 100],
  ['公用', 450, 100],
];

const textsOfRow = ([y, name, amounts, line = 0]: Row): DrawnText[] => [
  ...name.map((text, i): DrawnText => [text, 50, y + 12 * i]),
  ...amounts.flatMap((amount, i): DrawnText[] =>
    amount === '' ? [] : [[amount, 280 + 100 * i - 5 * amount.length, y + 12 * line]],
  ),
];

/** The tables of pages, each of rows without rulings; the first page has the title and the header. */
function tablesOf(...pages: readonly (readonly Row[])[]): Table[] {
  const layouts: PageLayout[] = [];
  pages.forEach((rows, index) => {
    const texts = [...(index === 0 ? [...title, ...head] : []), ...rows.flatMap(textsOfRow)];
    layouts.push(pageOf(index + 1, {texts}, layouts.at(-1)));
  });
  return assemble(layouts).filter(block => block.kind === 'table');
}

const first: Row[] = [
  [120, ['合计'], ['90.00', '60.00', '30.00']],
  [140, ['社区绿地养护与修', '剪'], ['40.00', '30.00', '10.00'], 0],
  [172, ['河道清淤与两岸巡', '护'], ['20.00', '20.00'], 0],
];
const cut: Row = [204, ['公共照明线路改造'], ['10.00', '', '10.00']];

describe('lines at the head of a page', () => {
  it('are the rest of the name that the page before ends with', () => {
    const [table, ...others] = tablesOf(
      [...first, cut],
      [
        [50, ['及维护'], []],
        [70, ['校舍加固'], ['20.00', '10.00', '10.00']],
      ],
    );
    expect(others).toEqual([]);
    expect(textsOf(table).slice(-2)).toEqual([
      ['公共照明线路改造\n及维护', '10.00', '', '10.00'],
      ['校舍加固', '20.00', '10.00', '10.00'],
    ]);
    expect(table?.cells.filter(({doubt}) => doubt)).toEqual([]);
  });

  it('may fill columns that the page before leaves blank', () => {
    const bare: Row[] = [120, 140, 160].map(y => [y, ['校舍加固'], ['5.00']]);
    const [table, ...others] = tablesOf(
      first,
      bare,
      [120, 140, 160].map((y): Row => [y, ['管网改造'], ['7.00', '', '7.00']]),
    );
    expect(others).toEqual([]);
    expect(textsOf(table).slice(-1)).toEqual([['管网改造', '7.00', '', '7.00']]);
  });

  it('are a row of their own where names do not fill their column', () => {
    const [table] = tablesOf(
      [...first, [204, ['照明'], ['10.00', '', '10.00']]],
      [
        [50, ['其他'], []],
        [70, ['校舍加固'], ['20.00', '10.00', '10.00']],
      ],
    );
    expect(textsOf(table).map(([name]) => name)).toContain('照明');
  });
});

/** A page whose rows have codes on the left: their code, and the x that it begins at. */
const codedPage = (
  page: number,
  heads: readonly DrawnText[],
  rows: readonly (readonly [code: string, x: number, row: Row])[],
  before?: PageLayout,
): PageLayout => {
  const texts = rows.flatMap(([code, x, row]) => [[code, x, row[0]] as DrawnText, ...textsOfRow(row)]);
  return pageOf(page, {texts: [...heads, ...texts]}, before);
};

describe('the rest of a name at the head of a page', () => {
  const [, ...heads] = head;
  const top = [...title, ...heads, ['名称', 60, 100]] as DrawnText[];
  const rest: readonly [string, number, Row][] = [
    ['', 0, [40, ['工程'], []]],
    ['支出合计', 22, [60, [], ['35.00', '', '35.00']]],
  ];
  const rowsAt = (codes: readonly string[]): [string, number, Row][] =>
    codes.map((code, i) => [code, 8, [120 + 20 * i, ['管网改造'], ['7.00', '', '7.00']]]);

  it('may stand over a total in the middle of code and name', () => {
    const page = codedPage(1, [...top, ['编码', 10, 100]], rowsAt(['20104', '20105', '20106', '20107']));
    const tables = assemble([page, codedPage(2, [], rest, page)]).filter(block => block.kind === 'table');
    expect(tables.length).toBe(1);
    expect(textsOf(tables[0]).at(-1)).toEqual(['支出合计', '35.00', '', '35.00']);
  });
});
