import {describe, expect, it} from 'vitest';
import {read, tablesOf} from './reading.ts';
import {grid, smallPdf} from './small-pdf.ts';

const rows = [
  ['项目', '上年', '本年'],
  ['工资', '1,234.00', '1,345.00'],
  ['津贴', '34.00', '45.00'],
];

/** The texts of the cells that carry a doubt. */
async function doubted(x: number, clip = ''): Promise<string[]> {
  const content = `${clip}${grid(x, 700, 60, 20, rows)}`;
  const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
  return (table?.cells ?? []).flatMap(({text, doubt}) => (doubt === 'clipped' ? [text] : []));
}

describe('figures that are not seen whole', () => {
  it('carry that doubt where the page ends within them', async () => {
    expect(await doubted(160)).toEqual(['1,34', '45.0']);
  });

  it('carry it where a clipping path cuts their first digits off', async () => {
    expect(await doubted(20, 'q 91 0 209 800 re W n ')).toEqual(['234.00', '.00']);
  });

  it('carry none where all of them is seen', async () => {
    expect(await doubted(20)).toEqual([]);
  });
});
