import {describe, expect, it} from 'vitest';
import {bracketDepths, proseOf} from '../../../src/recognising/sentences/brackets.ts';

/** What stands in brackets, each level in its own marks. */
const within = (text: string): string => {
  const depths = bracketDepths(text);
  return [...text].filter((_, at) => (depths[at] ?? 0) > 0).join('');
};

describe('proseOf', () => {
  it('takes a full stop within brackets for no end of a sentence', () => {
    expect(proseOf('支出90万元(其中甲60万元。乙30万元)。')).toBe('支出90万元(其中甲60万元;乙30万元)。');
  });

  it('closes a bracket that is closed twice at the second sign', () => {
    const text = proseOf('支出90万元（其中甲60万元）；乙30万元）。较上年增加5万元。');
    expect(within(text).replace(/\s/gu, '')).toBe('其中甲60万元;乙30万元');
  });

  it.each([
    ['支出90万元(含上年)，1)甲60万元，2)乙30万元。', '含上年'],
    ['支出90万元(含上年)。甲60万元)。', '含上年'],
    ['支出90万元(含上年)的构成：甲60万元)。', '含上年'],
    ['支出90万元(含上年),甲60万元(含借款)。', '含上年含借款'],
  ])('leaves other brackets as they are: %s', (text, inside) => {
    expect(within(proseOf(text))).toBe(inside);
  });

  it('takes a text of many signs in one pass', () => {
    const text = proseOf(`(${'a),'.repeat(50_000)}b)`);
    expect(within(text)).toContain('b');
  });
});
