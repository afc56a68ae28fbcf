import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {type BodyCell, isCutShort, spanOver} from '../../../../src/reading/pdf/rows/body-cells.ts';

const size = 10;
const rowHeight = 20;

/** Rows of one height, from 0 on. */
const edges = (rows: number, height = rowHeight): number[] => Array.from({length: rows + 1}, (_, i) => i * height);

/** A text of one line in the middle of the rows from `row` on. */
function cell(text: string, row: number, rows = 1, height = rowHeight): BodyCell {
  const v = (row + rows / 2) * height + 0.325 * size;
  const line: CellLine = {first: 0, last: 0, from: 0, to: 20, v, size, text, chunks: []};
  // It is taken to stand in the row that its middle lies in.
  const home = Math.floor(row + (rows - 1) / 2);
  return {row: home, rowSpan: 1, first: 0, last: 0, lines: [line], unsure: false};
}

function spans(cells: BodyCell[], rows: number): string[] {
  spanOver(cells, 0, edges(rows));
  return cells.map(({row, rowSpan}) => `${row}+${rowSpan}`);
}

describe('the cells of a column', () => {
  it('follow each other where each stands in the middle of its rows', () => {
    expect(spans([cell('甲', 0, 3), cell('乙', 3, 2), cell('丙', 5)], 6)).toEqual(['0+3', '3+2', '5+1']);
  });

  it('stand in single rows where some stand in the middle of none: rows between them are empty', () => {
    // Items of codes: the first one would also be the middle of its row and the empty ones beside it.
    expect(spans([cell('99', 1), cell('01', 5), cell('03', 6)], 8)).toEqual(['1+1', '5+1', '6+1']);
  });

  it('stand in their own rows where rows are as low as lines, also below an empty one', () => {
    const low = size + 1;
    const cells = [cell('甲', 1, 1, low), cell('乙', 2, 1, low), cell('丙', 3, 1, low)];
    spanOver(cells, 0, edges(4, low));
    expect(cells.map(({row, rowSpan}) => `${row}+${rowSpan}`)).toEqual(['1+1', '2+1', '3+1']);
  });
});

describe('numbers below each other', () => {
  const stacked = (rowSpan: number, ...texts: readonly string[]) =>
    isCutShort({rowSpan, lines: texts.flatMap((text, i) => cell(text, i).lines)});

  it('are one where the first is a piece of it: of an amount, or of the code of one row', () => {
    expect([stacked(1, '1,930.', '05'), stacked(1, '204060', '1'), stacked(1, '20406', '01')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(stacked(2, '204060', '1')).toBe(false);
  });
});
