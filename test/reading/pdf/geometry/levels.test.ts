import fc from 'fast-check';
import {expect, it} from 'vitest';
import {levelsOf} from '../../../../src/reading/pdf/geometry/levels.ts';

it('puts items of one number together, in the order a stable sort gives', () => {
  const item = fc.record({at: fc.integer({min: -3, max: 3}), name: fc.string({maxLength: 2})});
  fc.assert(
    fc.property(fc.array(item), items => {
      const levels = levelsOf(items, ({at}) => at);
      expect(levels.flatMap(level => level.items)).toEqual(items.toSorted((a, b) => a.at - b.at));
      expect(levels.map(({at}) => at)).toEqual([...new Set(items.map(({at}) => at))].sort((a, b) => a - b));
    }),
  );
});
