import {describe, expect, it} from 'vitest';
import {read, tablesOf, textsOf} from '../reading.ts';
import {line, smallPdf, text} from '../small-pdf.ts';

const rows = [
  ['Crop', '2011', '2012'],
  ['Oats', '12.5', '13.1'],
  ['Rye', '8.4', '9.0'],
  ['Wheat', '41.2', '39.9'],
  ['Barley', '17.3', '16.8'],
];
const xs = [60, 180, 260];
const texts = rows.map((cells, row) => cells.map((cell, i) => text(xs[i]!, 680 - 18 * row, cell)).join('')).join('');
const box = (from: number, to: number): string =>
  line(50, 700, 320, 700) + line(50, 600, 320, 600) + line(from, 700, from, 600) + line(to, 700, to, 600);
const headRule = line(50, 674, 320, 674);

const readRows = async (content: string): Promise<string[][]> =>
  textsOf(tablesOf(await read(smallPdf([{content}])))[0]);

describe('a table whose columns rulings do not draw', () => {
  it('is read by its text inside a box with a rule below the head', async () => {
    expect(await readRows(texts + box(50, 320) + headRule)).toEqual(rows);
  });

  it('is read by its text where only the column of names is drawn', async () => {
    expect(await readRows(texts + box(50, 320) + headRule + line(140, 700, 140, 600))).toEqual(rows);
  });

  it('is read by its text where texts, and no figures, share a drawn column', async () => {
    const words = [
      ['Day', 'Session', 'Room', 'Chair'],
      ['Monday', 'Opening', 'Aula', 'Oberg'],
      ['Tuesday', 'Posters', 'Foyer', 'Hara'],
      ['Thursday', 'Closing', 'Aula', 'Lind'],
      ['Friday', 'Outing', 'Gate', 'Moor'],
    ];
    const places = [60, 150, 210, 265];
    const content = words.map((cells, row) => cells.map((cell, i) => text(places[i]!, 680 - 18 * row, cell)).join(''));
    expect(await readRows(content.join('') + box(50, 320) + headRule + line(140, 700, 140, 600))).toEqual(words);
  });

  it('keeps its drawn columns where signs stand apart from the amounts in them', async () => {
    const signed = rows.map(([name, ...amounts], row) => {
      const own = amounts.map((amount, i) => text(250 + 90 * i, 680 - 18 * row, amount));
      const signs = row === 0 ? '' : text(190, 680 - 18 * row, '-') + text(280, 680 - 18 * row, '-');
      return text(60, 680 - 18 * row, name ?? '') + own.join('') + signs;
    });
    const sides = [50, 180, 275, 370].map(x => line(x, 700, x, 605)).join('');
    const sill = [700, 674, 656, 638, 620, 605].map(y => line(50, y, 370, y)).join('');
    expect((await readRows(signed.join('') + sides + sill))[1]).toEqual(['Oats', '- 12.5', '- 13.1']);
  });

  it('stays one cell where the box holds running text', async () => {
    const words = ['Prices are those of the year', 'before unless another one is', 'named in the head of a table.'];
    const prose = words.map((one, i) => text(60, 680 - 14 * i, one)).join('');
    const tables = tablesOf(await read(smallPdf([{content: prose + box(50, 320) + line(50, 620, 320, 620)}])));
    expect(tables.every(table => table.columns === 1)).toBe(true);
  });
});
