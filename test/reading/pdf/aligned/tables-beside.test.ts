import {describe, expect, it} from 'vitest';
import type {Block, Table} from '../../../../src/model/disclosure.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

/** Rows of a name and two amounts that end at 100 and 200 points from the left side. */
const side = (x: number, y: number, pitch: number, rows: readonly (readonly [string, string, string])[]): DrawnText[] =>
  rows.flatMap(([name, ...amounts], row): DrawnText[] => [
    [name, x, y + pitch * row],
    ...amounts.flatMap((text, i): DrawnText[] =>
      text === '' ? [] : [[text, x + 140 + 60 * i - text.length * 5, y + pitch * row]],
    ),
  ]);

const heads: readonly DrawnText[] = [
  ['项目', 60, 120],
  ['预算', 160, 120],
  ['执行', 220, 120],
  ['事项', 320, 120],
  ['预算', 420, 120],
  ['执行', 480, 120],
];
const left = [
  ['印刷费', '12.50', '11.00'],
  ['咨询费', '8.00', '7.50'],
  ['水费', '3.20', '3.10'],
  ['合计', '23.70', '21.60'],
] as const;
const right = [
  ['道路照明', '45.00', '44.00'],
  ['绿化养护', '30.00', '29.50'],
  ['合计', '75.00', '73.50'],
] as const;
const captions = (units: readonly DrawnText[]): readonly DrawnText[] => [
  ['表一 采购支出表', 90, 80],
  ['表二 养护支出表', 350, 80],
  ...units,
];
const units: readonly DrawnText[] = [
  ['单位：万元', 190, 100],
  ['单位：万元', 450, 100],
];

const told = (blocks: readonly Block[]): string[] =>
  blocks.map(block => (block.kind === 'table' ? `${block.rows} x ${block.columns}` : block.text));
const tableOf = (blocks: readonly Block[], index: number): Table | undefined =>
  blocks.filter((block): block is Table => block.kind === 'table')[index];
const rowOf = (table: Table | undefined, row: number): string[] =>
  table?.cells.filter(cell => cell.row === row).map(cell => cell.text) ?? [];

describe('tables side by side', () => {
  it('are two where each has its unit, in the order of reading with the title of each', () => {
    const texts = [...captions(units), ...heads, ...side(40, 140, 18, left), ...side(300, 140, 18, right)];
    const blocks = assemble([pageOf(1, {texts})]);
    expect(told(blocks)).toEqual(['表一 采购支出表', '单位：万元', '5 x 3', '表二 养护支出表', '单位：万元', '4 x 3']);
    expect(rowOf(tableOf(blocks, 1), 3)).toEqual(['合计', '75.00', '73.50']);
  });

  it('have rows at heights of their own', () => {
    const texts = [...captions(units), ...heads, ...side(40, 140, 18, left), ...side(300, 140, 25, right)];
    const blocks = assemble([pageOf(1, {texts})]);
    expect(rowOf(tableOf(blocks, 0), 2)).toEqual(['咨询费', '8.00', '7.50']);
    expect(rowOf(tableOf(blocks, 1), 2)).toEqual(['绿化养护', '30.00', '29.50']);
  });

  it('are one where they share a unit, or a row runs over both', () => {
    const texts = [...heads, ...side(40, 140, 18, left), ...side(300, 140, 18, right)];
    const last: DrawnText = ['单位：万元', 450, 100];
    expect(pageOf(1, {texts: [last, ...texts]}).tables).toHaveLength(1);
    const across = {axis: 'h', at: 127, from: 40, to: 500} as const;
    expect(pageOf(1, {texts: [...units, ...texts], rulings: [across]}).tables).toHaveLength(1);
  });

  it('are two below boxed headers beside each other', () => {
    const box = (x: number, first: string): DrawnTable => ({
      x,
      y: 108,
      widths: [80, 60, 60],
      rows: [[first, '预算', '执行']],
    });
    const texts = [...side(44, 140, 18, left), ...side(304, 140, 25, right)];
    const blocks = assemble([pageOf(1, {texts, tables: [box(40, '项目'), box(300, '事项')]})]);
    expect(told(blocks)).toEqual(['5 x 3', '4 x 3']);
    expect(rowOf(tableOf(blocks, 1), 0)).toEqual(['事项', '预算', '执行']);
  });

  it('have their titles where rulings draw them', () => {
    const drawn = (x: number, y: number): DrawnTable => ({
      x,
      y,
      widths: [80, 60, 60],
      rows: [['项目', '预算', '执行'], ...left],
    });
    // The one on the right begins a little higher.
    const blocks = assemble([pageOf(1, {texts: captions(units), tables: [drawn(40, 108), drawn(300, 107.6)]})]);
    expect(told(blocks)).toEqual(['表一 采购支出表', '单位：万元', '5 x 3', '表二 养护支出表', '单位：万元', '5 x 3']);
  });

  it('stand under a title that runs over both', () => {
    const drawn = (x: number): DrawnTable => ({
      x,
      y: 108,
      widths: [80, 60, 60],
      rows: [['项目', '预算', '执行'], ...left],
    });
    const texts: DrawnText[] = [['采购与养护支出情况总表', 200, 80], ...units];
    const blocks = assemble([pageOf(1, {texts, tables: [drawn(40), drawn(300)]})]);
    expect(told(blocks)).toEqual(['采购与养护支出情况总表', '单位：万元', '5 x 3', '单位：万元', '5 x 3']);
  });
});
