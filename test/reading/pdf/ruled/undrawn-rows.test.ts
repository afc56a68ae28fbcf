import {expect, it} from 'vitest';
import {emptyContent, type Ruling} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from '../drawn-glyphs.ts';
import type {DrawnText} from '../drawn-pages.ts';

/** Names with sides around each, and a column beside them without row lines; texts as given. */
function page(texts: readonly DrawnText[]) {
  const content = emptyContent(600, 800);
  texts.forEach(([text, x, y], run) => {
    content.glyphs.push(...drawn(text, x, y, {size: 10, run}));
  });
  const across = (at: number, to: number): Ruling => ({axis: 'h', at, from: 50, to});
  const down = (at: number): Ruling => ({axis: 'v', at, from: 100, to: 180});
  content.rulings.push(across(100, 250), across(120, 250), across(140, 150), across(160, 150), across(180, 250));
  content.rulings.push(down(50), down(150), down(250));
  return layoutPage(content, 1).tables;
}

const names: DrawnText[] = [
  ['项目', 54, 114],
  ['金额', 160, 114],
  ['办公费', 54, 134],
  ['水费', 54, 154],
  ['电费', 54, 174],
];

it('a column without row lines has the rows of the names beside it where a figure stands in each', () => {
  const [table] = page([...names, ['1.50', 160, 134], ['20.00', 160, 154], ['3.25', 160, 174]]);
  expect(table?.cells.filter(({column}) => column === 1).map(({row, text}) => [row, text])).toEqual([
    [0, '金额'],
    [1, '1.50'],
    [2, '20.00'],
    [3, '3.25'],
  ]);
});

it('a text beside several rows stays one cell', () => {
  const [table] = page([...names, ['按实际', 160, 134], ['支出', 160, 154], ['列支', 160, 174]]);
  expect(table?.cells.find(({column, row}) => column === 1 && row === 1)?.rowSpan).toBe(3);
});
