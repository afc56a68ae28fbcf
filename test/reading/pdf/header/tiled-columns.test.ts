import {describe, expect, it} from 'vitest';
import {areTiled, type Pair} from '../../../../src/reading/pdf/header/tiled-columns.ts';

const size = 10;
const room = 8;

/** A cell with its heading in the middle, and its texts set to the left or to the right side; null for none. */
const pairOf = (from: number, to: number, side: 'left' | 'right' | null): Pair => {
  const middle = (from + to) / 2;
  const texts = side === 'left' ? {from, to: from + 15} : {from: to - 15, to};
  return {heading: {from: middle - 10, to: middle + 10}, texts: side === null ? null : texts};
};

describe('columns whose headings stand beside their texts', () => {
  it('are told where the cells lie side by side', () => {
    const cells = [pairOf(50, 120, 'left'), pairOf(120 + room, 300, 'left'), pairOf(300 + room, 400, 'right')];
    expect(areTiled(cells, size)).toBe(true);
    expect(areTiled([...cells, pairOf(408, 460, null)], size)).toBe(true);
  });

  it('are told by a heading without texts in the middle of its room', () => {
    const cells = (middle: number): Pair[] => [
      pairOf(50, 120, 'right'),
      {...pairOf(0, 0, null), heading: {from: middle - 20, to: middle + 20}},
      pairOf(240, 330, 'right'),
    ];
    expect(areTiled(cells(180), size)).toBe(true);
    expect(areTiled(cells(196), size)).toBe(false);
  });

  it('are not where the room between them differs, or a heading is missing', () => {
    const cells = [pairOf(50, 120, 'left'), pairOf(120 + room, 300, 'left'), pairOf(322, 400, 'right')];
    expect(areTiled(cells, size)).toBe(false);
    expect(areTiled(cells.slice(0, 2), size)).toBe(false);
    expect(areTiled([...cells.slice(0, 2), {heading: null, texts: {from: 310, to: 330}}], size)).toBe(false);
  });
});
