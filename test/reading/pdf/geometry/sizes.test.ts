import fc from 'fast-check';
import {expect, it} from 'vitest';
import {Sizes} from '../../../../src/reading/pdf/geometry/sizes.ts';

const medianOf = (given: readonly number[]): number | null => {
  const sizes = new Sizes();
  for (const size of given) sizes.add(size);
  return sizes.median();
};

it('give the size of the glyph in the middle', () => {
  expect(medianOf([10.5, 22, 10.5, 9])).toBe(10.5);
  expect(medianOf([9, 22])).toBe(22);
  expect(medianOf([])).toBeNull();
});

it('give what sorting all of them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(5, 9, 10.5, 12, 22), {minLength: 1}), sizes => {
      expect(medianOf(sizes)).toBe(sizes.toSorted((a, b) => a - b)[sizes.length >> 1]);
    }),
  );
});
