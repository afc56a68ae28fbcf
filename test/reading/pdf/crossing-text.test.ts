import {describe, expect, it} from 'vitest';
import {read, tablesOf, textsOf} from './reading.ts';
import {grid, smallPdf, text} from './small-pdf.ts';

/** The texts by row of a grid of columns of 60 points, with a text drawn over its second row from x. */
const rowsWith = (x: number, characters: string): Promise<string[][]> => rowsOver(text(x, 665, characters, 9));

async function rowsOver(over: string): Promise<string[][]> {
  const drawn = grid(40, 700, 60, 20, [
    ['收入', '预算数', '支出', '预算数'],
    ['', '', '', ''],
    ['合计', '12.00', '合计', '12.00'],
  ]);
  return textsOf(tablesOf(await read(smallPdf([{content: drawn + over}])))[0]);
}

describe('a text that one operation draws over the border of a cell', () => {
  it('is two where an amount ends or begins at the border', async () => {
    // Eight figures and signs of 4.5 points end at x = 160, where the third column begins.
    expect((await rowsWith(124, '1,234.56一、教育'))[1]).toEqual(['', '1,234.56', '一、教育', '']);
    expect((await rowsWith(200, '教育1,234.56'))[1]).toEqual(['', '', '教育', '1,234.56']);
  });

  it('is two where it leaves room at the border, and nowhere else', async () => {
    const jumped = (room: number): string =>
      `BT /F1 9 Tf 1 0 0 1 122 665 Tm [<57fa672c652f51fa> ${-1000 * room} <987976ee>] TJ ET\n`;
    const at = async (drawn: string): Promise<string[]> => (await rowsOver(drawn))[1]?.filter(own => own !== '') ?? [];
    expect(await at(jumped(0.35))).toEqual(['基本支出', '项目']);
    expect(await at(jumped(0.1))).toEqual(['基本支出项目']);
  });

  it('is one that is too long for its cell where words go on over the border', async () => {
    expect((await rowsWith(104, '一般公共服务支出与教育'))[1]?.filter(own => own !== '')).toEqual([
      '一般公共服务支出与教育',
    ]);
    expect((await rowsWith(144, '2025年教育支出'))[1]?.filter(own => own !== '')).toEqual(['2025年教育支出']);
  });
});
