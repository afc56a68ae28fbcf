import {describe, expect, it} from 'vitest';
import type {Measured} from '../../src/recognising/measured.ts';
import {moneyCuts} from '../../src/recognising/money-cuts.ts';

/** Tables that print ten measures each, of the money of the body with that number. */
const tablesOf = (...bodies: number[]): Measured[] =>
  bodies.flatMap((body, table) =>
    Array.from({length: 10}, (_, i) => ({measure: `m${i}`, table, amount: BigInt(1000 * body + i)})),
  );

const unmarked = (): boolean => false;
const marked = (): boolean => true;

describe('cuts between tables of other money', () => {
  it('are none where tables are about one body', () => {
    expect(moneyCuts(tablesOf(1, 1, 1), 3, marked)).toEqual([]);
  });

  it('are where the money changes, over several bodies', () => {
    expect(moneyCuts(tablesOf(1, 1, 2, 2, 2, 3), 6, unmarked)).toEqual([2, 5]);
  });

  it('stay where one amount agrees by chance, and are none for one amount that is wrong', () => {
    const chance = tablesOf(1, 2).map(own => (own.measure === 'm3' ? {...own, amount: 7n} : own));
    expect(moneyCuts(chance, 2, unmarked)).toEqual([1]);
    const wrong = tablesOf(1, 1).map(own => (own.measure === 'm3' && own.table === 1 ? {...own, amount: 7n} : own));
    expect(moneyCuts(wrong, 2, marked)).toEqual([]);
  });

  it('need a mark where few measures are printed twice', () => {
    const few = tablesOf(1, 2).filter(({measure}) => measure < 'm5');
    expect(moneyCuts(few, 2, unmarked)).toEqual([]);
    expect(moneyCuts(few, 2, marked)).toEqual([1]);
  });

  it('stand at a mark, else behind tables that nothing can be compared with', () => {
    const apart = tablesOf(1, 2).map(own => ({...own, table: own.table * 2}));
    expect(moneyCuts(apart, 3, unmarked)).toEqual([2]);
    expect(moneyCuts(apart, 3, table => table === 1)).toEqual([1]);
  });
});
