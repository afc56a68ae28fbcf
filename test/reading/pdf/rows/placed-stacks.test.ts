import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {placeStacks} from '../../../../src/reading/pdf/rows/placed-stacks.ts';
import type {Stack} from '../../../../src/reading/pdf/rows/stacks.ts';

/** A text of so many lines of 12 points in a column, from a height on. */
function stack(column: number, top: number, lines: number, text = '名称'): Stack {
  const own = Array.from(
    {length: lines},
    (_, i): CellLine => ({
      first: column,
      last: column,
      from: 0,
      to: 20,
      v: top + 8.6 + 12 * i,
      size: 10,
      text,
      chunks: [],
    }),
  );
  return {first: column, last: column, lines: own, top, bottom: top + 12 * (lines - 1) + 10};
}

/** Two rows of two names of three lines with an amount beside each, so far below the top of its row. */
function amountsAt(below: number): (readonly [row: number, rows: number])[] {
  const rows = [100, 160].map(top => ({top, bottom: top + 34}));
  const stacks = rows.flatMap(({top}) => [stack(0, top, 3), stack(1, top, 3), stack(2, top + below, 1, '12.50')]);
  return placeStacks(stacks, rows, 3)
    .filter(({first}) => first === 2)
    .map(({row, rowSpan}) => [row, rowSpan] as const);
}

describe('an amount beside names of three lines', () => {
  it('is of their row where it begins with them', () => {
    expect(amountsAt(0)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('is of their row where it ends with them, or stands in their middle', () => {
    expect(amountsAt(24)).toEqual(amountsAt(0));
    expect(amountsAt(12)).toEqual(amountsAt(0));
  });
});

it('a text above the middle of its row that begins on no line of the others is the middle of two', () => {
  const rows = [100, 160].map(top => ({top, bottom: top + 46}));
  const names = rows.flatMap(({top}) => [stack(0, top + 12, 2), stack(1, top + 12, 2)]);
  const merged = placeStacks([...names, stack(2, 160, 1, '文化馆')], rows, 3).filter(({first}) => first === 2);
  expect(merged.map(({row, rowSpan}) => [row, rowSpan])).toEqual([[0, 2]]);
});

it('a name that begins with the others of its row may be the middle of two all the same', () => {
  const rows = [100, 160].map(top => ({top, bottom: top + 34}));
  const names = rows.flatMap(({top}) => [stack(0, top, 3), stack(1, top, 3)]);
  const at = (text: string) =>
    placeStacks([...names, stack(2, 160, 1, text)], rows, 3)
      .filter(({first}) => first === 2)
      .map(({row, rowSpan}) => [row, rowSpan]);
  expect(at('文化馆')).toEqual([[0, 2]]);
  expect(at('12.50')).toEqual([[1, 1]]);
});
