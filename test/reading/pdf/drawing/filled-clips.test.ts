import {describe, expect, it} from 'vitest';
import {read, tablesOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

const width = 40;
const table = grid(60, 700, width, 20, [
  ['项目', '合计', '基本', '项目'],
  ['教育', '', '8.50', ''],
  ['卫生', '', '', ''],
]);
/** A figure of nine points in a row and a column of the table, under the clipping path of its cell. */
const clipped = (row: number, column: number, figure: string): string => {
  const [x, y] = [60 + width * column, 700 - 20 * (row + 1)];
  return `q ${x} ${y} ${width} 20 re W n ${text(x + width - 1 - 4.5 * figure.length, y + 6, figure, 9)} Q\n`;
};

async function doubted(drawn: string): Promise<string[]> {
  const [own] = tablesOf(await read(smallPdf([{content: table + drawn}])));
  return (own?.cells ?? []).flatMap(({text: own, doubt}) => (doubt ? [own] : []));
}

describe('figures under the clipping path of their cell', () => {
  it('are in doubt where they fill it, and no others are clipped', async () => {
    expect(await doubted(clipped(1, 1, '31195.20'))).toEqual(['31195.20']);
  });

  it('are certain where they have room, or where shorter ones are clipped as well', async () => {
    expect(await doubted(clipped(1, 1, '95.20'))).toEqual([]);
    const all = clipped(1, 1, '31195.20') + clipped(1, 3, '95.20') + clipped(2, 1, '0.00') + clipped(2, 2, '1.00');
    expect(await doubted(all)).toEqual([]);
  });
});
