import {describe, expect, it} from 'vitest';
import type {Ruling} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {sideJoints} from '../../../../src/reading/pdf/lines/side-joints.ts';

/** A column line at x, drawn in pieces between some heights. */
const pieces = (x: number, ...heights: readonly number[]): Ruling[] =>
  heights.slice(1).map((to, i) => ({axis: 'v', at: x, from: heights[i] ?? 0, to}));

describe('column lines that are drawn cell by cell', () => {
  it('show the sides of rows where all of them are pieced together', () => {
    expect(sideJoints([...pieces(50, 100, 124, 158), ...pieces(200, 100, 124, 158)])).toEqual([
      {y: 124, from: 50, to: 200},
    ]);
  });

  it('show none where one runs through, where one stands alone, or in dashes', () => {
    const two = [...pieces(50, 100, 124, 158), ...pieces(200, 100, 124, 158)];
    expect(sideJoints([...two, ...pieces(120, 100, 158)])).toEqual([]);
    expect(sideJoints(pieces(50, 100, 124, 158))).toEqual([]);
    expect(sideJoints([...pieces(50, 100, 103, 106), ...pieces(200, 100, 103, 106)])).toEqual([]);
  });
});
