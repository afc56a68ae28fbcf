import {expect, it} from 'vitest';
import {drawnEdges} from '../../../../src/reading/pdf/aligned/drawn-columns.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

const texts = [0, 1, 2, 3].map((row): DrawnText => ['名称', 50, 100 + 20 * row]);

it('sides of columns count along the lines only, not above or below them', () => {
  const lines = linesOfPage(...texts);
  // Pieces of a ruling above the lines, taken for the foot of a table that goes on over the page.
  expect(drawnEdges(lines, [{x: 150, from: -20_000, to: 80, joint: true}])).toEqual([]);
  expect(drawnEdges(lines, [{x: 150, from: 90, to: 130}])).toEqual([150]);
  expect(drawnEdges(lines, [{x: 150, from: -20_000, to: 165, joint: true}])).toEqual([150]);
});
