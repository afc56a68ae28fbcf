import {describe, expect, it} from 'vitest';
import {readTokens} from '../../../src/recognising/sentences/tokens.ts';

const amounts = (text: string): [digits: number, decimals: number, power: number][] =>
  readTokens(text).map(({value: {digits, decimals}, power}) => [digits, decimals, power]);

describe('the amounts of a sentence', () => {
  it.each(['1,234.56万元', '1，234.56万元', '1234.56万元', '1\u00a0234.56万元', '1 234.56万元', '1，\n234.56万元'])(
    'are read whole, however their thousands are parted: %j',
    amount => {
      expect(amounts(`科学技术支出${amount}，占76.92%`)).toEqual([
        [123456, 2, 4],
        [7692, 2, 0],
      ]);
    },
  );

  it('are no people where a code stands before what it is the code of', () => {
    expect(readTokens('20110人力资源事务（款）支出250.40万元')).toHaveLength(1);
    expect(readTokens('接待110人，支出2.40万元')).toHaveLength(2);
  });

  it('are rates where something rose by so many times as much', () => {
    expect(readTokens('增长1.5倍').map(({kind, power}) => [kind, power])).toEqual([['percent', 2]]);
    expect(readTokens('是上年的1.5倍')).toEqual([]);
  });

  it('do not take in the number of a year or a list before them', () => {
    expect(amounts('预算2024 234.56万元')).toEqual([[23456, 2, 4]]);
    expect(amounts('表3 100万元')).toEqual([[100, 0, 4]]);
    expect(amounts('增长2.1 234.56万元')).toEqual([[23456, 2, 4]]);
  });
});
