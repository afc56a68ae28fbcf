import {describe, expect, it} from 'vitest';
import {piecesOf} from '../../../../src/reading/pdf/lines/pieces.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

const bands = [
  {from: 180, to: 200},
  {from: 205, to: 230},
];
const pieces = (...texts: readonly DrawnText[]): string[] =>
  piecesOf(linesOfPage(...texts), bands, [170, 202, 240]).map(({first, last, text}) => `${first}-${last} ${text}`);

describe('the texts of a line by column', () => {
  it('never part a number that is drawn in one go', () => {
    expect(pieces(['2014', 193, 100])).toEqual(['0-1 2014']);
  });

  it('never part a code whose digits touch, each drawn by itself', () => {
    const digits = [...'2130506'].map((digit, i): DrawnText => [digit, 185 + 5 * i, 100]);
    expect(pieces(...digits)).toEqual(['0-1 2130506']);
  });

  it('part the figures of two columns that touch', () => {
    expect(pieces(['12.5', 182, 100], ['13.5', 202.5, 100])).toEqual(['0-0 12.5', '1-1 13.5']);
  });
});
