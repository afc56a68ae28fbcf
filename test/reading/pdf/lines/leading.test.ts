import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {leadingOf} from '../../../../src/reading/pdf/lines/leading.ts';
import {linesOfPage} from '../drawn-pages.ts';

/** Texts of a column below each other, 14 points apart from baseline to baseline. */
const column = (texts: readonly string[], first: number): CellLine[] =>
  texts.flatMap((text, i) => {
    if (text === '') return [];
    const [line] = linesOfPage([text, 60 + 150 * first, 100 + 14 * i]);
    const {box, chunks = [], v = 0, size = 10} = line ?? {};
    return [{first, last: first, from: box?.[0] ?? 0, to: box?.[2] ?? 0, v, size, text, chunks}];
  });

describe('lines of words at one distance', () => {
  it('are rows where nearly all columns have a text on each', () => {
    const {wrap, loose} = leadingOf([
      column(['Alder', 'Beech', 'Birch', 'Maple', 'Aspen'], 0),
      column(['Lakeside', 'Mountain', 'Woodland', 'Lowlands', 'Riverbed'], 1),
      column(['Carvings', 'Firewood', 'Plywoods', 'Flooring', 'Matchbox'], 2),
    ]);
    expect([wrap, loose]).toEqual([0, 0]);
  });

  it('are one text where the columns beside it have none', () => {
    const {loose} = leadingOf([
      column(['Planting trees', 'along the roads', 'of the county', '', 'Mowing lawns'], 0),
      column(['Parks', '', '', '', 'Roads'], 1),
      column(['12.5', '', '', '', '3.5'], 2),
    ]);
    expect(loose).toBeGreaterThan(1.4);
  });
});
