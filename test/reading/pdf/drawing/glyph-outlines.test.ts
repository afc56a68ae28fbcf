import {describe, expect, it} from 'vitest';
import {read, tablesOf, textsOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

const rows = [
  ['科目名称', '合计', '基本支出', '项目支出'],
  ['教育支出', '40.00', '30.00', '10.00'],
  ['支出总计', '40.00', '30.00', '10.00'],
];
/** What is made of a bold 口 or 田: its outline, stroked once more. */
const outline = (x: number, y: number, em: number): string =>
  `0.4 w ${x + 0.1 * em} ${y} ${0.8 * em} ${0.7 * em} re ${x + 0.2 * em} ${y + 0.1 * em} ${0.6 * em} ${0.5 * em} re S\n` +
  `0.4 w ${x + 0.5 * em} ${y} m ${x + 0.5 * em} ${y + 0.7 * em} l S\n`;
const outlines = (x: number, y: number, em: number, count: number): string =>
  Array.from({length: count}, (_, i) => outline(x + i * em, y, em)).join('');

describe('characters that are drawn with their outlines', () => {
  it('are no tables, in a cell or above one', async () => {
    const drawn =
      text(60, 730, '部门支出总表', 18) +
      outlines(60, 730, 18, 6) +
      text(60, 708, '部门：青岚市档案馆', 10) +
      grid(60, 700, 110, 24, rows) +
      outlines(63, 700 - 24 + 5, 9, 4) +
      outlines(173, 700 - 24 + 5, 9, 2);
    const tables = tablesOf(await read(smallPdf([{content: drawn}])));
    expect(tables.map(textsOf)).toEqual([rows]);
  });

  it('leave narrow cells as they are', async () => {
    // Cells hardly higher than their text, each side drawn on its own.
    let sides = '';
    for (let row = 0; row < 4; row += 1)
      for (let column = 0; column < 4; column += 1) sides += `0.5 w ${60 + 12 * column} ${600 - 12 * row} 12 12 re S\n`;
    const marks = Array.from({length: 16}, (_, i) =>
      text(62 + 12 * (i % 4), 603 - 12 * Math.floor(i / 4), `${i % 10}`, 9),
    ).join('');
    const [table] = tablesOf(await read(smallPdf([{content: sides + marks}])));
    expect(textsOf(table)).toEqual([
      ['0', '1', '2', '3'],
      ['4', '5', '6', '7'],
      ['8', '9', '0', '1'],
      ['2', '3', '4', '5'],
    ]);
  });
});
