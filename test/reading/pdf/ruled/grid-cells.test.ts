import {describe, expect, it} from 'vitest';
import {cutCells} from '../../../../src/reading/pdf/ruled/grid-cells.ts';

/** Cells of a drawing of places: equal letters are open to each other. */
function cells(...rows: string[]): string[] {
  const width = rows[0]!.length;
  const at = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const places = rows.flatMap((row, j) => [...row].map((own, i) => ({own, i, j})));
  const openRight = Uint8Array.from(places, ({own, i, j}) => (at(j, i + 1) === own ? 1 : 0));
  const openBelow = Uint8Array.from(places, ({own, i, j}) => (at(j + 1, i) === own ? 1 : 0));
  return cutCells(width, rows.length, openRight, openBelow).map(
    cell =>
      `${at(cell.row, cell.column)} ${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan}${cell.ragged ? ' ragged' : ''}`,
  );
}

describe('the cells of a grid', () => {
  it('are its places where all sides are drawn', () => {
    expect(cells('ab', 'cd')).toEqual(['a 0,0 1x1', 'b 0,1 1x1', 'c 1,0 1x1', 'd 1,1 1x1']);
  });

  it('span the places between which nothing is drawn', () => {
    expect(cells('abb', 'acd', 'aef')).toEqual([
      'a 0,0 3x1',
      'b 0,1 1x2',
      'c 1,1 1x1',
      'd 1,2 1x1',
      'e 2,1 1x1',
      'f 2,2 1x1',
    ]);
    expect(cells('aa', 'aa')).toEqual(['a 0,0 2x2']);
  });

  it('are cut from a shape that is no rectangle, none of them certain', () => {
    expect(cells('aab', 'abb')).toEqual([
      'a 0,0 1x2 ragged',
      'b 0,2 2x1 ragged',
      'a 1,0 1x1 ragged',
      'b 1,1 1x1 ragged',
    ]);
  });
});
