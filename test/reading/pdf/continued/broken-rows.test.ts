import {describe, expect, it} from 'vitest';
import {doubtBrokenRows} from '../../../../src/reading/pdf/continued/broken-rows.ts';
import type {Growing} from '../../../../src/reading/pdf/continued/continued-cells.ts';

const cellsOf = (rows: readonly (readonly string[])[]): Growing[] =>
  rows.flatMap((texts, row) =>
    texts.map(
      (text, column): Growing => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        page: 1,
        ink: null,
        box: [0, 0, 1, 1],
        more: [],
        openAbove: false,
        openBelow: false,
      }),
    ),
  );

/** The rows in doubt. */
function tornOf(rows: readonly (readonly string[])[], isOpen: (row: number) => boolean): number[] {
  const cells = cellsOf(rows);
  doubtBrokenRows(cells, isOpen);
  return [...new Set(cells.flatMap(({row, doubt}) => (doubt === 'row' ? [row] : [])))];
}

const open = (): boolean => true;
const ruled = (): boolean => false;
const whole = [
  ['水库移民', '31.20', '1,031.20'],
  ['灌区节水', '12.05', '2,012.05'],
  ['河道管护', '9.14', '3,009.14'],
];

describe('rows that are one, torn in two', () => {
  it('are in doubt where an amount goes on in the next row', () => {
    const rows = [...whole, ['山洪', '16.2', ''], ['防治', '7', '']];
    expect(tornOf(rows, open)).toEqual([3, 4]);
    expect(tornOf([...whole, ['山洪', '16', ''], ['防治', '.27', '']], open)).toEqual([3, 4]);
    expect(tornOf([...whole, ['山洪', '', '5,0'], ['防治', '', '16.27']], open)).toEqual([3, 4]);
  });

  it('are so between rulings where two amounts do, or one that is none by itself', () => {
    expect(tornOf([...whole, ['山洪', '16.2', '5,016.2'], ['防治', '7', '7']], ruled)).toEqual([3, 4]);
    expect(tornOf([...whole, ['山洪', '16.', ''], ['防治', '27', '']], ruled)).toEqual([3, 4]);
    expect(tornOf([...whole, ['山洪', '16.2', ''], ['防治', '7', '']], ruled)).toEqual([]);
    expect(tornOf([...whole, ['山洪', '16.2', ''], ['防治', '7', '']], row => row === 4)).toEqual([3, 4]);
  });

  it('are not where amounts have decimals as they come, stand under a dash, or are whole', () => {
    const mixed = [
      ['甲', '3.5'],
      ['乙', '12.25'],
      ['丙', '8.75'],
      ['丁', '4.15'],
      ['戊', '6'],
      ['己', '9.5'],
      ['庚', '7'],
    ];
    expect(tornOf(mixed, open)).toEqual([]);
    expect(tornOf([...whole, ['山洪', '-', '-'], ['防治', '7.00', '5.00']], open)).toEqual([]);
    expect(tornOf([...whole, ['山洪', '', '16.20'], ['防治', '', '7']], open)).toEqual([]);
  });
});
