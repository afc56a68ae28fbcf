import {describe, expect, it} from 'vitest';
import type {Box} from '../../../../src/model/place.ts';
import {emptyContent, type Glyph, type PageContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {shownBox, turned, turnOf} from '../../../../src/reading/pdf/drawing/turned-pages.ts';
import {layoutPage} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {drawn} from '../drawn-glyphs.ts';

/** Glyphs of a text that runs down the page from (x, y) on, or up it. */
const sideways = (angle: 90 | 270, text: string, x: number, y: number): Glyph[] =>
  [...text].map((character, i) => {
    const from = angle === 90 ? y + 5 * i : y - 5 * (i + 1);
    const box: Box = angle === 90 ? [x - 1.4, from, x + 8.6, from + 5] : [x - 8.6, from, x + 1.4, from + 5];
    return {
      text: character,
      box,
      x,
      y: angle === 90 ? from : from + 5,
      size: 10,
      angle,
      run: 1,
      doubt: null,
      fade: 0,
      ink: '#000000',
    };
  });

const rows = [
  ['Region', '2014', '2015'],
  ['North', '211.4', '198.0'],
  ['South', '612.7', '540.1'],
  ['Islands', '701.3', '622.5'],
];

/** A page of A4 with a table whose rows follow each other from right to left, or from left to right. */
function page(angle: 90 | 270): PageContent {
  const content = emptyContent(595, 842);
  rows.forEach((row, i) => {
    row.forEach((text, column) => {
      const x = angle === 90 ? 500 - 14 * i : 100 + 14 * i;
      const y = angle === 90 ? 100 + 100 * column : 742 - 100 * column;
      content.glyphs.push(...sideways(angle, text, x, y));
    });
  });
  return content;
}

describe('a page whose text runs down or up', () => {
  it.each([90, 270] as const)('is read in the frame of its text, which stands at %s°', angle => {
    const content = page(angle);
    expect(turnOf(content)).toEqual({angle, width: 595, height: 842});
    const blocks = assemble([layoutPage(content, 1)]);
    const [table] = blocks;
    if (table?.kind !== 'table') throw new Error('no table was read');
    expect(table.cells.map(({text}) => text)).toEqual(rows.flat());
    const south = content.glyphs.slice(-1 - 'Islands701.3622.5South612.7540.1'.length + 1, -'Islands701.3622.5'.length);
    const own = south.slice(0, 'South'.length).map(({box}) => box);
    const hull = [0, 1, 2, 3].map(side => Math[side < 2 ? 'min' : 'max'](...own.map(box => box[side] ?? 0)));
    const {place} = table.cells.find(({text}) => text === 'South') ?? {};
    if (place?.kind !== 'pdf') throw new Error('the cell has no place');
    place.box.forEach((value, side) => {
      expect(value).toBeCloseTo(hull[side] ?? 0, 5);
    });
  });

  it('turns what it draws there and back', () => {
    const content = page(90);
    content.rulings.push({axis: 'v', at: 300, from: 100, to: 500}, {axis: 'h', at: 80, from: 20, to: 60});
    const turn = {angle: 90, width: 595, height: 842} as const;
    const upright = turned(content, turn);
    expect([upright.width, upright.height]).toEqual([842, 595]);
    expect(upright.glyphs.every(({angle}) => angle === 0)).toBe(true);
    expect(upright.rulings).toEqual([
      {axis: 'h', at: 295, from: 100, to: 500},
      {axis: 'v', at: 80, from: 535, to: 575},
    ]);
    upright.glyphs.forEach(({box}, i) => {
      expect(shownBox(box, turn)).toEqual(content.glyphs[i]?.box);
    });
  });

  it('is none where most text is upright, or little text stands on it', () => {
    const content = page(90);
    content.glyphs.push(...drawn('The agency published its second review of the sector.'.repeat(3), 50, 60));
    expect(turnOf(content)).toBeNull();
    const few = emptyContent(595, 842);
    few.glyphs.push(...sideways(90, 'Annex 3', 500, 100));
    expect(turnOf(few)).toBeNull();
  });
});
