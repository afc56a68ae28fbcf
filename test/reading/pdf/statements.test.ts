import {describe, expect, it} from 'vitest';
import type {Ruling} from '../../../src/reading/pdf/drawing/page-content.ts';
import {emptyContent} from '../../../src/reading/pdf/drawing/page-content.ts';
import type {PageTable} from '../../../src/reading/pdf/lines/page-table.ts';
import {layoutPage} from '../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from './drawn-glyphs.ts';

/** A text, where it ends (where it begins, from the left side), and the number of its line. */
type Placed = readonly [text: string, x: number, line: number];

const pitch = 12;
const lineAt = (line: number): number => 100 + pitch * line;

/** The tables of a page with labels that begin at x, figures that end there, and rulings below lines. */
function tablesOf(
  labels: readonly Placed[],
  figures: readonly Placed[],
  rules: readonly (readonly [line: number, from: number, to: number])[] = [],
): PageTable[] {
  const content = emptyContent(600, 800);
  for (const [text, x, line] of labels) content.glyphs.push(...drawn(text, x, lineAt(line)));
  for (const [text, x, line] of figures) content.glyphs.push(...drawn(text, x - 5 * text.length, lineAt(line)));
  for (const [line, from, to] of rules)
    content.rulings.push({axis: 'h', at: lineAt(line) + 3, from, to} satisfies Ruling);
  return layoutPage(content, 1).tables;
}

/** The texts of a table by row, a text over several columns with their number. */
function rowsOf(table: PageTable | undefined): string[][] {
  const rows: string[][] = Array.from({length: (table?.ys.length ?? 1) - 1}, () => []);
  for (const {row, text, columnSpan} of table?.cells ?? [])
    rows[row]?.push(columnSpan > 1 ? `${text} ×${columnSpan}` : text.replace('\n', ' '));
  return rows;
}

describe('a statement without rulings', () => {
  it('has rows that are named by a line of their own, and labels over two lines', () => {
    const labels: Placed[] = [
      ['Operating expenses:', 50, 1],
      ['Selling and marketing', 60, 2],
      ['General and administration, with', 60, 3],
      ['share-based payments', 60, 4],
      ['Income before taxes', 50, 5],
      ['Net income per share:', 50, 6],
      ['Basic', 60, 7],
      ['Diluted', 60, 8],
    ];
    const figures = [0, 2, 4, 5, 7, 8].flatMap((line): Placed[] => [
      [line === 0 ? '2019' : `${line},104`, 320, line],
      [line === 0 ? '2018' : `${line},007`, 400, line],
    ]);
    expect(rowsOf(tablesOf(labels, figures)[0])).toEqual([
      ['', '2019', '2018'],
      ['Operating expenses:', '', ''],
      ['Selling and marketing', '2,104', '2,007'],
      ['General and administration, with share-based payments', '4,104', '4,007'],
      ['Income before taxes', '5,104', '5,007'],
      ['Net income per share:', '', ''],
      ['Basic', '7,104', '7,007'],
      ['Diluted', '8,104', '8,007'],
    ]);
  });

  it('has a first section below headings that is no heading', () => {
    const labels: Placed[] = [
      ['Segment revenue', 50, 1],
      ['North', 60, 2],
      ['South', 60, 3],
      ['Total', 50, 4],
    ];
    const figures = [0, 2, 3, 4].flatMap((line): Placed[] => [
      [line === 0 ? '2016' : `${line},412`, 250, line],
      [line === 0 ? '2015' : `${line},001`, 320, line],
      [line === 0 ? 'Change' : `(${line}33)`, 400, line],
    ]);
    expect(rowsOf(tablesOf(labels, figures)[0]).slice(0, 3)).toEqual([
      ['', '2016', '2015', 'Change'],
      ['Segment revenue', '', '', ''],
      ['North', '2,412', '2,001', '(233)'],
    ]);
  });

  it('ends where a clause leads in the next one', () => {
    const lead = 'The following table sets forth what is owed at the end of the year:';
    const labels: Placed[] = [0, 1, 2, 3].map(line => [`Item ${line}`, 50, line]);
    const more: Placed[] = [6, 7, 8, 9].map(line => [`Debt ${line}`, 50, line]);
    const figures = [0, 1, 2, 3].flatMap((line): Placed[] => [
      [`${line},412.0`, 250, line],
      [`${line},001.0`, 400, line],
    ]);
    const others = [6, 7, 8, 9].flatMap((line): Placed[] => [
      [`${line},980.0`, 220, line],
      [`${line},210.0`, 300, line],
      [`${line},710.0`, 380, line],
    ]);
    const tables = tablesOf([...labels, [lead, 50, 4.7], ...more], [...figures, ...others]);
    expect(tables.map(table => table.xs.length - 1)).toEqual([3, 4]);
  });
});

describe('a table between rules', () => {
  const rows = (from: number): {labels: Placed[]; figures: Placed[]} => ({
    labels: [0, 1, 2].map(i => [['Depth', 'Traffic', 'Income'][i] ?? '', 50, from + i]),
    figures: [0, 1, 2].flatMap(i =>
      [1, 2, 3, 4].map((column): Placed => [`${i}.2${column}4`, 120 + 60 * column, from + i]),
    ),
  });

  it('has groups of numbered columns, shown by the rules under their headings', () => {
    const {labels, figures} = rows(2);
    const heads: Placed[] = [
      ['All ports', 177, 0],
      ['Small', 310, 0],
      ...[1, 2, 3, 4].map((n): Placed => [`(${n})`, 100 + 60 * n, 1]),
    ];
    const rules = [
      [-1, 50, 360],
      [0, 155, 240],
      [0, 275, 360],
      [1, 50, 360],
      [4, 50, 360],
    ] as const;
    expect(rowsOf(tablesOf([...heads, ...labels], figures, rules)[0]).slice(0, 3)).toEqual([
      ['', 'All ports ×2', 'Small ×2'],
      ['', '(1)', '(2)', '(3)', '(4)'],
      ['Depth', '0.214', '0.224', '0.234', '0.244'],
    ]);
  });

  it('has names of panels whose words stand over columns of figures', () => {
    const columns = [1, 2, 3, 4];
    const rowsFrom = (from: number): Placed[] =>
      [0, 1].flatMap(i => columns.map((column): Placed => [`${i + 1},${column}04`, 75 + 50 * column, from + i]));
    const names: Placed[] = [2, 5].flatMap((line): Placed[] => [
      ['Depth', 50, line],
      ['Traffic', 50, line + 1],
    ]);
    const heads: Placed[] = [
      ['Variable', 50, 0],
      ...columns.map((n): Placed => [`Col${n}`, 55 + 50 * n, 0]),
      ['Panel A:', 50, 1],
      ['Ports', 94, 1],
      ['Panel B:', 50, 4],
      ['Towns', 94, 4],
    ];
    const rules = [
      [-1, 50, 280],
      [0, 50, 280],
      [6, 50, 280],
    ] as const;
    const read = rowsOf(tablesOf([...heads, ...names], [...rowsFrom(2), ...rowsFrom(5)], rules)[0]);
    expect([read[1], read[4]]).toEqual([['Panel A: Ports ×5'], ['Panel B: Towns ×5']]);
  });
});

describe('years over two columns each', () => {
  it('head them although a ruling under each parts them from the headings below', () => {
    const heads: Placed[] = [2014, 2015, 2016].map((year, i) => [String(year), 215 + 100 * i, 1]);
    const lower: Placed[] = [0, 1, 2].flatMap((i): Placed[] => [
      ['Men', 190 + 100 * i, 2],
      ['Women', 240 + 100 * i, 2],
    ]);
    const rows = ['North', 'South', 'West'].map((name, i): Placed => [name, 50, 3 + i]);
    const figures = [0, 1, 2].flatMap(row =>
      [0, 1, 2, 3, 4, 5].map((i): Placed => [`${row}1${i}.5`, 190 + 50 * i, 3 + row]),
    );
    const groups = [0, 1, 2].map(i => [1, 172 + 100 * i, 242 + 100 * i] as const);
    const rules = [[0, 45, 445], ...groups, [2, 45, 445], [5, 45, 445]] as const;
    const table = tablesOf([['Region', 50, 2], ...rows], [...heads, ...lower, ...figures], rules)[0];
    expect(rowsOf(table)[0]).toEqual(['', '2014 ×2', '2015 ×2', '2016 ×2']);
    expect(rowsOf(table)[1]).toEqual(['Region', 'Men', 'Women', 'Men', 'Women', 'Men', 'Women']);
  });
});

describe('headings that hold numbers', () => {
  it('end with the only ruling within the table', () => {
    const figures = ['11.5', '12.5', '0.76', '21.5', '22.5', '0.85', '31.5', '32.5', '0.41'];
    const table = tablesOf(
      [
        ['Characteristic', 50, 2],
        ['Age', 50, 3],
        ['Weight', 50, 4],
        ['Height', 50, 5],
      ],
      [
        ['Intervention', 240, 1],
        ['(n = 104)', 240, 2],
        ['Control (n =', 330, 1],
        ['101)', 330, 2],
        ['P value', 400, 2],
        ...figures.map((text, i): Placed => [text, [240, 330, 400][i % 3] ?? 0, 3 + Math.floor(i / 3)]),
      ],
      [
        [0, 45, 405],
        [2, 45, 405],
        [5, 45, 405],
      ],
    )[0];
    expect(rowsOf(table)[0]).toEqual(['Characteristic', 'Intervention (n = 104)', 'Control (n = 101)', 'P value']);
  });
});
