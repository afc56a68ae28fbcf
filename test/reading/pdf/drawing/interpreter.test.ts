import {describe, expect, it} from 'vitest';
import {read, tablesOf} from '../reading.ts';
import {smallPdf} from '../small-pdf.ts';

const rows = [
  ['区县', '一月', '二月'],
  ['东川', '120.50', '98.30'],
  ['西岭', '77.10', '64.20'],
  ['南浦', '31.00', '29.40'],
];
const hex = (text: string): string => [...text].map(one => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** The rows, each text under a font and a matrix as given. */
const drawn = (font: string, matrix: string): string =>
  rows
    .flatMap((texts, row) =>
      texts.map((own, i) => `BT /F1 ${font} ${matrix} ${60 + 120 * i} ${700 - 20 * row} Tm <${hex(own)}> Tj ET\n`),
    )
    .join('');

async function cellsOf(content: string): Promise<string[][]> {
  const disclosure = await read(smallPdf([{content}]));
  const [own] = disclosure ? tablesOf(disclosure) : [];
  const cells = own?.cells ?? [];
  return rows.map((_, row) => cells.filter(cell => cell.row === row).map(cell => cell.text));
}

describe('a font whose size is below zero', () => {
  it('reads the same where the matrix and the scale across turn it back', async () => {
    expect(await cellsOf(drawn('-10 Tf -100 Tz', '1 0 0 -1'))).toEqual(rows);
  });

  it('reads the same where the matrix alone turns it back', async () => {
    expect(await cellsOf(drawn('-10 Tf', '-1 0 0 -1'))).toEqual(rows);
  });

  it('is as far from a size above zero as the matrix says', async () => {
    expect(await cellsOf(drawn('10 Tf', '1 0 0 1'))).toEqual(rows);
  });
});
