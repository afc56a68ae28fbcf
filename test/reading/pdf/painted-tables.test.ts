import {describe, expect, it} from 'vitest';
import type {Box} from '../../../src/model/place.ts';
import type {PageTable} from '../../../src/reading/pdf/lines/page-table.ts';
import {type DrawnText, pageOf} from './drawn-pages.ts';

/** A cell of a table of which some rows are painted, cell by cell; lines are parted by `\n`. */
type Painted = readonly [text: string, row: number, column: number, rowSpan?: number, columnSpan?: number];

const size = 9;
const lineHeight = 10;
const left = 50;
const top = 120;

/** A text between x0 and x1: numbers flush right, all else in the middle, or flush left. */
function placed(text: string, x0: number, x1: number, v: number, flushLeft: boolean): DrawnText {
  const wide = [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 128 ? 0.5 : 1), 0) * size;
  return [text, /^[\d.]+$/u.test(text) ? x1 - wide - 2 : flushLeft ? x0 + 2 : (x0 + x1 - wide) / 2, v, size];
}

const everySecond = (row: number): boolean => row % 2 === 1;

/** A page with a table, cells of some rows painted. */
function zebra(
  widths: readonly number[],
  heights: readonly number[],
  cells: readonly Painted[],
  more: readonly DrawnText[] = [],
  {isPainted = everySecond, flushLeft = false}: {isPainted?: (row: number) => boolean; flushLeft?: boolean} = {},
): PageTable[] {
  const edge = (sizes: readonly number[], from: number, count: number): number =>
    sizes.slice(0, count).reduce((sum, own) => sum + own, from);
  const texts: DrawnText[] = [...more];
  const painted: Box[] = [];
  for (const [text, row, column, rowSpan = 1, columnSpan = 1] of cells) {
    const [x0, x1] = [edge(widths, left, column), edge(widths, left, column + columnSpan)];
    const [y0, y1] = [edge(heights, top, row), edge(heights, top, row + rowSpan)];
    if (isPainted(row)) painted.push([x0, y0, x1, y1]);
    const lines = text.split('\n');
    const first = (y0 + y1 - lines.length * lineHeight) / 2 + 0.85 * lineHeight;
    if (text !== '') texts.push(...lines.map((line, i) => placed(line, x0, x1, first + i * lineHeight, flushLeft)));
  }
  return pageOf(1, {texts, painted}).tables;
}

const read = (table: PageTable | undefined): string[] =>
  (table?.cells ?? [])
    .filter(cell => cell.text !== '')
    .map(cell => {
      const span = cell.rowSpan + cell.columnSpan > 2 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
      return `${cell.row},${cell.column}${span} ${cell.text.replace(/\s/gu, '')}${cell.doubt ? '?' : ''}`;
    });

const written = (cells: readonly Painted[]): string[] =>
  [...cells]
    .filter(([text]) => text !== '')
    .sort((a, b) => a[1] - b[1] || a[2] - b[2])
    .map(([text, row, column, rowSpan = 1, columnSpan = 1]) => {
      const span = rowSpan + columnSpan > 2 ? ` ${rowSpan}x${columnSpan}` : '';
      return `${row},${column}${span} ${text.replace(/\s/gu, '')}`;
    });

/** The three public expenses of one year from a column on: heads of three levels, some wrapped. */
const yearFrom = (column: number, year: string, amounts: readonly string[]): Painted[] => [
  [year, 0, column, 1, 6],
  ['合计', 1, column, 2],
  ['因公出国（境）\n费', 1, column + 1, 2],
  ['公务用车购置及运行费', 1, column + 2, 1, 3],
  ['公务接\n待费', 1, column + 5, 2],
  ['小计', 2, column + 2],
  ['公务用车\n购置费', 2, column + 3],
  ['公务用车\n运行费', 2, column + 4],
  ...amounts.map((amount, i): Painted => [amount, 3, column + i]),
];

const widths = [34, 66, 30, 44, 44, 36];
const oneYear = [...yearFrom(0, '2025年预算数', ['7.99', '', '7.99', '', '7.99', ''])];
const twoYears = [...oneYear, ...yearFrom(6, '2026年预算数', ['8.89', '', '8.89', '', '8.89', ''])];

describe('a table with a painted head over an open body', () => {
  it.each([false, true])('has the headings that its cells hold, over their columns: flush left %s', flushLeft => {
    const rows = [4, 5, 6, 7].flatMap((row, i): Painted[] =>
      ['7.99', '', '7.99', '', '7.99', '', '8.89', '', '8.89', '', '8.89', ''].map((text, column) => [
        text === '' ? '' : `${i + 1}${text}`,
        row,
        column,
      ]),
    );
    const cells = [...twoYears, ...rows];
    const heights = [10, 10, 20, 12, 12, 12, 12, 12];
    const [table, ...others] = zebra([...widths, ...widths], heights, cells, [], {
      isPainted: row => row < 3,
      flushLeft,
    });
    expect(read(table)).toEqual(written(cells));
    expect(others).toEqual([]);
  });
});

describe('a table with every second row painted', () => {
  it('ends where sections of text follow, below a line that says its unit', () => {
    const texts: DrawnText[] = [
      ['单位：万元', 470, 105],
      ['第三部分 云汀市司法局2026年部门预算情况说明', left, 190, 10],
      ['一、关于云汀市司法局2026年收支预算情况的总体说明', left, 214, 10],
    ];
    const [table] = zebra([...widths, ...widths], [10, 10, 20, 10], twoYears, texts);
    expect(read(table)).toEqual(written(twoYears));
  });

  it('goes on with headings below its first painted row', () => {
    const cells: Painted[] = [
      ['单位名称', 0, 0, 3],
      ['2025年', 0, 1, 1, 4],
      ['2026年', 0, 5, 1, 4],
      ...[1, 5].flatMap((column): Painted[] => [
        ['小计', 1, column, 2],
        ['公务用车', 1, column + 1, 1, 2],
        ['公务接待\n费用', 1, column + 3, 2],
        ['购置费', 2, column + 1],
        ['运行费', 2, column + 2],
      ]),
      ['云汀市\n司法局', 3, 0],
      ...['9.40', '1.30', '5.01', '3.09', '9.11', '1.20', '5.00', '2.91'].map((text, i): Painted => [text, 3, 1 + i]),
    ];
    const [table] = zebra([60, 50, 50, 50, 50, 50, 50, 50, 50], [14, 12, 24, 24], cells);
    expect(read(table)).toEqual(written(cells));
  });
});
