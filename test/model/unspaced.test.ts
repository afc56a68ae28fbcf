import {expect, it} from 'vitest';
import {unspaced} from '../../src/model/unspaced.ts';

it.each([
  ['合 计', '合计'],
  ['　年初\n预算\u00a0数 ', '年初预算数'],
  ['1,234.50', '1,234.50'],
  ['', ''],
])('%j is compared as %j', (printed, bare) => {
  expect(unspaced(printed)).toBe(bare);
  // Asked again at once: nothing of the text before is kept.
  expect(unspaced(printed)).toBe(bare);
});
