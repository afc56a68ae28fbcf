import {expect, it} from 'vitest';
import {drawnBands, drawnEdges} from '../../../../src/reading/pdf/aligned/drawn-columns.ts';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import type {ColumnLine} from '../../../../src/reading/pdf/lines/columns.ts';
import {drawn} from '../drawn-glyphs.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

const texts = [0, 1, 2, 3].map((row): DrawnText => ['名称', 50, 100 + 20 * row]);

it('sides of columns count along the lines only, not above or below them', () => {
  const lines = linesOfPage(...texts);
  // Pieces of a ruling above the lines, taken for the foot of a table that goes on over the page.
  expect(drawnEdges(lines, [{x: 150, from: -20_000, to: 80, joint: true}])).toEqual([]);
  expect(drawnEdges(lines, [{x: 150, from: 90, to: 130}])).toEqual([150]);
  expect(drawnEdges(lines, [{x: 150, from: -20_000, to: 165, joint: true}])).toEqual([150]);
});

it('pieces of rulings do not draw the columns of names and amounts that stand apart between them', () => {
  const names = ['一、拨款收入', '二、事业收入', '三、其他收入', '四、上年结转'];
  const wrapped = names.flatMap((name, row): DrawnText[] => [
    [name, 50, 100 + 36 * row],
    ['和结余', 50, 112 + 36 * row],
    ['和其他', 50, 124 + 36 * row],
    ['和结余', 210, 112 + 36 * row],
    ['和其他', 210, 124 + 36 * row],
    [`1${row}0.50`, 150, 100 + 36 * row],
    [`支出${name}`, 210, 100 + 36 * row],
    [`2${row}0.50`, 320, 100 + 36 * row],
  ]);
  const lines = readLines(wrapped.flatMap(([text, x, y], run) => drawn(text, x, y, {run})));
  const sides = (joint: boolean): ColumnLine[] =>
    [46, 196, 360].map(x => ({x, from: 90, to: 240, ...(joint ? {joint: true} : {})}));
  expect(drawnBands(lines, sides(true))).toBeNull();
  expect(drawnBands(lines, sides(false))?.edges).toEqual([46, 196, 360]);
});

it('pieces of rulings do not draw the column of codes beside wrapped names, where some texts are set over both', () => {
  const names = ['一般公共服务', '统计信息事务', '行政运行支出', '专项普查活动'];
  const codes = ['201', '20105', '2010501', '2010507'];
  const rows = names.flatMap((name, row): DrawnText[] => [
    [name, 100, 100 + 36 * row],
    ['支出', 100, 112 + 36 * row],
    [codes[row] ?? '', 50, 106 + 36 * row],
    [`1${row}0.50`, 200, 106 + 36 * row],
  ]);
  const sides = [46, 180, 300].map(x => ({x, from: 60, to: 240, joint: true}));
  const linesWith = (gap: number) =>
    readLines(
      [...rows, ['合计', 85, 88] as const, ['9.50', 200, 88] as const].flatMap(([text, x, y], run) =>
        drawn(text, x + (x === 100 ? gap : 0), y, {run}),
      ),
    );
  expect(drawnBands(linesWith(0), sides)).toBeNull();
  // Names right behind their codes are one text with them.
  expect(drawnBands(linesWith(-14), sides)?.edges).toEqual([46, 180, 300]);
});
