import {describe, expect, it} from 'vitest';
import {type Placed, type Span, unsureColumns} from '../../../../src/reading/pdf/header/unsure-spans.ts';

const span = (first: number, last = first): Span => ({first, last});
const placed = (own: Span, over: Span, shown = false): Placed => ({own, span: over, shown});

/** Columns two ems wide; each heading has its middle at the x given, in ems. */
const unsure = (
  level: readonly Placed[],
  middles: readonly number[],
  price = 0.5,
  flush: number | null = null,
): number[] => [
  ...unsureColumns(level, {
    off: (index, {first, last}) => Math.abs((middles[index] ?? 0) - (first + last + 1)),
    flush: () => flush,
    price: () => price,
    allowed: column => column >= 0 && column < 8,
  }),
];

describe('columns under headings that are centred over them', () => {
  it('are certain where no other columns have the same middle', () => {
    expect(unsure([placed(span(1), span(0, 2)), placed(span(5), span(3, 7))], [3, 11])).toEqual([]);
  });

  it('are in doubt where two headings may share them out otherwise', () => {
    // The first heading stands half-way between the middles of columns 0–2 and 0–3, the second likewise.
    expect(unsure([placed(span(1), span(0, 2)), placed(span(5), span(3, 7))], [3.5, 11.5])).toEqual([3]);
  });

  it('are in doubt where a heading may end a column sooner', () => {
    expect(unsure([placed(span(1), span(0, 3))], [3.45], 0.2)).toEqual([3]);
  });

  it('are certain under headings whose columns a ruling shows', () => {
    const ruled = [placed(span(1), span(0, 2), true), placed(span(5), span(3, 7), true)];
    expect(unsure(ruled, [3.5, 11.5])).toEqual([]);
  });

  it('are all in doubt under a heading that begins where a lower one does, and may be set to the left', () => {
    const level = [placed(span(2), span(1, 3))];
    expect(unsure(level, [5], 0.5, 2)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // Where it begins at the left side of its columns and is in the middle as well, both say the same.
    expect(unsure(level, [5], 0.5, 1)).toEqual([]);
  });
});
