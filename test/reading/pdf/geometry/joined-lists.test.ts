import fc from 'fast-check';
import {expect, test} from 'vitest';
import {joinedLists} from '../../../../src/reading/pdf/geometry/joined-lists.ts';

test('the lists of all items follow each other as flatMap has them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), lists => {
      const twice = (list: readonly number[]): number[] => list.map(value => 2 * value);
      expect(joinedLists(lists, twice)).toEqual(lists.flatMap(twice));
    }),
  );
});
