import {expect, it} from 'vitest';
import {emptyContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from '../drawn-glyphs.ts';

const names = ['办公费', '印刷费', '水费', '电费', '差旅费', '会议费'];
const amounts = ['12.50', '', '3.20', '', '8.00', '7.75'];

/** The doubted cells of a ruled table of six names with amounts, and a mark on it. */
function doubted(text: string, x: number, y: number, look: {size?: number; ink?: string}): string[] {
  const content = emptyContent(600, 800);
  const put = (own: string, at: number, v: number, run: number): void => {
    content.glyphs.push(...drawn(own, at, v, {run}));
  };
  ['项目', '预算数', '决算数'].forEach((head, i) => {
    put(head, 54 + 100 * i, 114, i);
  });
  names.forEach((name, i) => {
    put(name, 54, 134 + 20 * i, 10 + i);
    put(amounts[i] ?? '', 154, 134 + 20 * i, 20 + i);
    put(`${i + 1}.00`, 254, 134 + 20 * i, 30 + i);
  });
  content.glyphs.push(...drawn(text, x, y, {run: 99, ...look}));
  for (let i = 0; i <= 7; i += 1) content.rulings.push({axis: 'h', at: 100 + 20 * i, from: 50, to: 350});
  for (let i = 0; i <= 3; i += 1) content.rulings.push({axis: 'v', at: 50 + 100 * i, from: 100, to: 240});
  const [table] = layoutPage(content, 1).tables;
  return (table?.cells ?? []).flatMap(cell => (cell.doubt ? [cell.text] : []));
}

it('a digit of a stamp in an empty cell is in doubt, wherever it stands', () => {
  expect(doubted('8', 200, 154, {size: 20})).toEqual(['8']);
  expect(doubted('8', 200, 157, {size: 15})).toEqual(['8']);
});

it('the number of a seal in an ink of its own is in doubt', () => {
  expect(doubted('3302110012345', 156, 154, {size: 9, ink: 'red'})).toEqual(['3302110012345']);
});

it('a figure in an ink of its own on the line of its row is none, nor one a little larger than the others', () => {
  expect(doubted('45.00', 156, 154, {ink: 'red'})).toEqual([]);
  expect(doubted('45.00', 156, 155, {size: 11})).toEqual([]);
  // Written anew over another, a little off the line.
  expect(doubted('45.00', 156, 157, {size: 9, ink: 'red'})).toEqual([]);
});

it('a heading or the word of a total that is set larger than the others is none, nor is a whole row', () => {
  expect(doubted('合计', 154, 157, {size: 16})).toEqual([]);
  expect(doubted('合计 45.00', 154, 157, {size: 16})).toEqual(['合计 45.00']);
  const content = emptyContent(600, 800);
  names.forEach((name, i) => {
    const size = i === 0 ? 16 : 10;
    content.glyphs.push(...drawn(name, 54, 114 + 20 * i, {run: i, size}));
    content.glyphs.push(...drawn(`${i + 1}.00`, 154, 114 + 20 * i, {run: 20 + i, size}));
    content.glyphs.push(...drawn(`${i + 2}.00`, 254, 114 + 20 * i, {run: 40 + i, size}));
  });
  for (let i = 0; i <= 6; i += 1) content.rulings.push({axis: 'h', at: 100 + 20 * i, from: 50, to: 350});
  for (let i = 0; i <= 3; i += 1) content.rulings.push({axis: 'v', at: 50 + 100 * i, from: 100, to: 220});
  expect(layoutPage(content, 1).tables[0]?.cells.filter(cell => cell.doubt)).toEqual([]);
});
