import {describe, expect, it} from 'vitest';
import {read, tablesOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

const rows = [
  ['科目编码', '科目名称', '合计'],
  ['', '教育支出', '40.00'],
  ['20502', '普通教育', '30.00'],
];
const table = grid(60, 700, 110, 24, rows);
/** A text in the cell of the missing code, which is 24 points tall, under a clipping path of its own. */
const clipped = (...lines: readonly string[]): string =>
  `q 60 652 110 24 re W n ${lines.map((own, i) => text(63, 657 + 22 * (lines.length - 1 - i), own, 9)).join('')} Q\n`;

/** The first code and its doubt. */
async function codeOf(drawn: string): Promise<[string, string | undefined]> {
  const disclosure = await read(smallPdf([{content: table + drawn}]));
  const [own] = disclosure ? tablesOf(disclosure) : [];
  const cell = own?.cells.find(({row, column}) => row === 1 && column === 0);
  return [cell?.text ?? '', cell?.doubt];
}

describe('text under the clipping path of its cell', () => {
  it('is in doubt where a line of it is cut off', async () => {
    expect(await codeOf(clipped('2050', '205'))).toEqual(['205', 'clipped']);
  });

  it('is certain where all of it shows', async () => {
    expect(await codeOf(clipped('205'))).toEqual(['205', undefined]);
  });
});

it('a character that is set too small to be read is in doubt: a font of shapes may draw a whole amount for it', async () => {
  const disclosure = await read(smallPdf([{content: table + text(100, 660, '1', 0.2)}]));
  const [own] = disclosure ? tablesOf(disclosure) : [];
  expect(own?.cells.find(({row, column}) => row === 1 && column === 0)?.doubt).toBe('clipped');
});
