import {describe, expect, it} from 'vitest';
import {withBrokenNumbers} from '../../../../src/reading/pdf/aligned/broken-numbers.ts';
import {plainCells} from './plain-cells.ts';

/** The texts in doubt of a table, row by row. */
const doubted = (...rows: readonly (readonly string[])[]): string[] =>
  withBrokenNumbers(plainCells(rows)).flatMap(({text, doubt}) => (doubt === 'clipped' ? [text] : []));

const printed = [
  ['印刷费', '1,200.00', '900.50'],
  ['水费', '320.25', '310.00'],
  ['电费', '80.10', '79.90'],
];

describe('numbers that a narrow column breaks', () => {
  it('are in doubt where a piece ends as no amount does', () => {
    expect(doubted(...printed, ['咨询费', '1,95', '880.00'], ['维修费', '4.63', '12.00'])).toEqual(['1,95', '4.63']);
    expect(doubted(...printed, ['咨询费', '1,184.', '880.00'], ['', '52', ''])).toEqual(['1,184.', '52']);
  });

  it('are in doubt where the rest stands in a row without a name, or beside another one', () => {
    expect(doubted(...printed, ['咨询费', '698.6', '880.00'], ['', '9', ''])).toEqual(['698.6', '9']);
    expect(doubted(...printed, ['咨询费', '698.6', '88.0'], ['服务', '9', '1'])).toEqual(['698.6', '88.0', '9', '1']);
    // The code is broken too.
    expect(doubted(...printed, ['21303', '698.6', '880.00'], ['01', '9', ''])).toEqual(['698.6', '9']);
  });

  it('are in doubt where no number of the table is whole', () => {
    expect(doubted(['合计', '6.', '4.', '2.'], ['', '21', '16', '05'])).toEqual(['6.', '4.', '2.', '21', '16', '05']);
    const pieces = ['5,040,134.5', '3,068,772.3', '1,971,362.1', '3', '5', '8'];
    expect(doubted(['合计', ...pieces.slice(0, 3)], ['', ...pieces.slice(3)])).toEqual(pieces);
  });

  it('are in doubt where a row has nothing but the last digits of the only amounts', () => {
    const pieces = [
      ['采购', '182.2', '22.32', '159.9'],
      ['', '6', '', '4'],
    ];
    expect(doubted(...pieces)).toEqual(['182.2', '159.9', '6', '4']);
    expect(doubted(pieces[0] ?? [], ['车辆', '6', '', '4'])).toEqual([]);
  });

  it('are none below the numbers of the columns', () => {
    expect(doubted(['栏次', '1', '2', '3'], ['合计', '885.55', '836.35', '49.20'], ...printed)).toEqual([]);
    // Those of a row that does not count are digits like others.
    expect(doubted(...printed, ['咨询费', '2,88', '83.1'], ['', '5.55', '5'])).not.toEqual([]);
  });

  it('are none where amounts are printed as they are: with less decimals, or none', () => {
    expect(doubted(...printed, ['咨询费', '698.6', '880.00'], ['维修费', '9', '12.00'])).toEqual([]);
    expect(doubted(...printed, ['咨询费', '0', '0'], ['维修费', '9', '12.00'])).toEqual([]);
    expect(doubted(['人数', '12', '9'], ['车辆', '3', '4'])).toEqual([]);
  });
});
