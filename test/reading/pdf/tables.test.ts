import {describe, expect, it} from 'vitest';
import {type Drawing, dashed, dotted, doubled, drawTable} from './drawn-tables.ts';
import * as written from './printed/tables.ts';
import {read, tablesOf} from './reading.ts';
import {smallPdf, text} from './small-pdf.ts';

const drawings: Record<string, Drawing> = {
  'a full grid': {rows: 'all', columns: 'all'},
  'no outer sides': {rows: 'all', columns: 'inner'},
  'dashed lines': {rows: 'all', columns: 'all', ruling: dashed},
  'dotted lines': {rows: 'all', columns: 'all', ruling: dotted},
  'double lines': {rows: 'all', columns: 'all', ruling: doubled},
  'a boxed header over an open body': {rows: 'head', columns: 'head'},
  'horizontal rules drawn cell by cell': {rows: 'pieces', columns: 'none'},
  'three lines drawn cell by cell': {rows: 'head-pieces', columns: 'none'},
};

const tables: Record<string, written.WrittenTable> = {
  'receipts and expenditure': written.balance(3),
  'two levels of headings over one': written.threePublic(4),
  'a plain list': written.simple(5),
};

const longest = {label: 13, head: 6, code: 9, amount: 12};

const spaced = (table: written.WrittenTable): written.WrittenTable => ({
  ...table,
  // Long names would run into the next column: nothing is wrapped here.
  rows: table.rows.map(row => row.map(cell => ({...cell, text: cell.text.slice(0, longest[cell.kind])}))),
});

describe.each(Object.entries(drawings))('a table with %s', (_, drawing) => {
  it.each(Object.entries(tables))('is read cell for cell: %s', async (_name, table) => {
    const own = spaced(table);
    const content = text(250, 800, own.title, 14) + text(480, 780, own.unit, 9) + drawTable(own, 765, drawing);
    const [found] = tablesOf(await read(smallPdf([{content}])));
    const cells = found?.cells.map(({row, column, rowSpan, columnSpan, text: own}) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text: own.replace(/\s/gu, ''),
    }));
    expect(cells).toEqual(written.expectedCells(own));
  });
});

describe('several tables', () => {
  it('on one page are as many, with what stands between them', async () => {
    const [first, second] = [written.simple(6, 4), written.simple(7, 5)];
    const content =
      drawTable(first, 780, {rows: 'all', columns: 'all'}) +
      text(50, 640, '云汀市教育局的说明如下。') +
      drawTable(second, 600, {rows: 'all', columns: 'all'});
    const disclosure = await read(smallPdf([{content}]));
    expect(disclosure?.blocks.map(block => block.kind)).toEqual(['table', 'passage', 'table']);
    expect(tablesOf(disclosure).map(table => table.rows)).toEqual([5, 6]);
  });

  it('over two pages are one where the header is repeated', async () => {
    const [first, second] = [written.simple(8, 6), written.simple(9, 6)];
    const drawing: Drawing = {rows: 'all', columns: 'all'};
    const pages = [{content: drawTable(first, 200, drawing)}, {content: drawTable(second, 800, drawing)}];
    const found = tablesOf(await read(smallPdf(pages)));
    expect(found).toHaveLength(1);
    expect(found[0]?.rows).toBe(13);
    expect(found[0]?.pages).toEqual([1, 2]);
  });
});
