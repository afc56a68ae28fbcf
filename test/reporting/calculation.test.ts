import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readNumber} from '../../src/amounts/printed.ts';
import {calculate, type Picked} from '../../src/reporting/calculation.ts';

const pick = (text: string, power: number | null = 4): Picked => {
  const read = readNumber(text);
  if (!read) throw new Error(`${text} is no number`);
  return {value: read.value, percent: read.percent, power};
};

describe('calculate', () => {
  it('adds exactly, and says both usual units', () => {
    expect(calculate([pick('0.10'), pick('0.20'), pick('1,234.50')])).toEqual({
      count: 3,
      sum: '1,234.80',
      difference: null,
      share: null,
      growth: null,
      yuan: '12,348,000.00',
      wan: '1,234.80',
      power: 4,
      percent: false,
    });
  });

  it('compares two figures', () => {
    expect(calculate([pick('698.20'), pick('673.12')])).toMatchObject({
      sum: '1,371.32',
      difference: '25.08',
      share: '103.73%',
      growth: '3.73%',
    });
    expect(calculate([pick('1'), pick('3')])).toMatchObject({share: '33.33%', growth: '-66.67%', difference: '-2'});
    expect(calculate([pick('2'), pick('3')])?.share).toBe('66.67%');
    expect(calculate([pick('5'), pick('0')])).toMatchObject({difference: '5', share: null, growth: null});
  });

  it('adds 元 to 万元 in the coarser unit, nothing lost', () => {
    expect(calculate([pick('1.5', 4), pick('123.45', 0)])).toMatchObject({
      sum: '1.512345',
      yuan: '15,123.45',
      power: 4,
    });
  });

  it('says no unit where none is known, and adds no money to shares', () => {
    expect(calculate([pick('1', null), pick('2', null)])).toMatchObject({sum: '3', yuan: null, wan: null, power: null});
    expect(calculate([pick('1'), pick('2', null)])).toBeNull();
    expect(calculate([pick('50%'), pick('2')])).toBeNull();
    expect(calculate([pick('12.5%'), pick('7.5%')])).toMatchObject({sum: '20.0', percent: true, yuan: null});
    expect(calculate([])).toBeNull();
  });

  it('never depends on the order of a sum', () => {
    const amount = fc.record({digits: fc.integer({min: -1e12, max: 1e12}), decimals: fc.integer({min: 0, max: 4})});
    fc.assert(
      fc.property(fc.array(amount, {minLength: 1, maxLength: 20}), values => {
        const picked = values.map((value): Picked => ({value, power: 4, percent: false}));
        expect(calculate(picked.toReversed())?.sum).toBe(calculate(picked)?.sum);
      }),
    );
  });
});
