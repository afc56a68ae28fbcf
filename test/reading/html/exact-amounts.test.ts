import {expect, test} from 'vitest';
import {isAmount, isExactAmount} from '../../../src/reading/html/exact-amounts.ts';

test('amounts stand alone, and years and words are no exact ones', () => {
  for (const text of ['1,236.58', '84.12', '(3.50)', '-0.40']) expect(isExactAmount(text)).toBe(true);
  for (const text of ['2026', '12']) expect([isAmount(text), isExactAmount(text)]).toEqual([true, false]);
  for (const text of ['', '84.12万元', '一、教育', '1.2.3']) expect(isAmount(text)).toBe(false);
});
