import type {Table} from '../../../src/model/disclosure.ts';
import {joinTables} from '../../../src/reading/pdf/continued/continued-tables.ts';
import {toTable} from '../../../src/reading/pdf/continued/joined-table.ts';
import type {PlacedTable} from '../../../src/reading/pdf/continued/placed-table.ts';
import {type DrawnTable, linesOfPage, pageOf} from './drawn-pages.ts';

export type Rows = DrawnTable['rows'];

/** A table of one page, alone on it unless said otherwise. */
export interface Part {
  rows: Rows;
  widths?: readonly number[];
  x?: number;
  openAbove?: readonly number[];
  openBelow?: readonly number[];
  page?: number;
  /** Lines above it. */
  above?: readonly string[];
  /** Lines below it. */
  below?: readonly string[];
  /** Its upper side. */
  y?: number;
  first?: boolean;
  last?: boolean;
}

const names = [160, 100, 100];

/** A part as it is placed on its page. */
export function placed({page = 1, above = [], below = [], first = true, last = true, ...drawn}: Part): PlacedTable {
  const [table] = pageOf(page, {tables: [{y: 100, widths: names, ...drawn}]}).tables;
  if (!table) throw new Error('the rows form a table');
  const lines = (texts: readonly string[], from: number) =>
    linesOfPage(...texts.map((text, i) => [text, 50, from + 16 * i] as const));
  return {table, above: lines(above, 30), below: lines(below, 500), first, last};
}

/** The tables that parts on the pages 1, 2, 3… form. */
export const joined = (...parts: readonly Part[]): Table[] =>
  joinTables(parts.map((part, i) => [placed({page: i + 1, ...part})])).map((table, i) => toTable(table, `t${i + 1}`));

/** The texts of a table by row; nothing where a merged cell covers a place. */
export function textsOf(table: Table | undefined): string[][] {
  const rows: string[][] = Array.from({length: table?.rows ?? 0}, () => []);
  for (const cell of table?.cells ?? []) rows[cell.row]?.push(cell.text);
  return rows;
}

/** Widths of four columns. */
export const four = [100, 80, 80, 100];

/** The cells over several rows: text, first row, rows. */
export const mergedOf = (table: Table | undefined): [string, number, number][] =>
  (table?.cells ?? []).flatMap(({text, row, rowSpan}) =>
    rowSpan > 1 ? [[text, row, rowSpan] satisfies [string, number, number]] : [],
  );

/** A table as it is printed whole: its header, and its rows above and below the end of a page. */
export const header: string[] = ['项目', '上年决算', '本年预算'];
export const upper: Rows = [
  ['工资', '12.00', '13.00'],
  ['津贴', '4.00', '5.00'],
];
export const lower: Rows = [
  ['水费', '1.00', '1.50'],
  ['合计', '17.00', '19.50'],
];
export const whole: Rows = [header, ...upper, ...lower];
