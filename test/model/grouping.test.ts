import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addTo, groupedBy} from '../../src/model/grouping.ts';

describe('grouping by a key', () => {
  it('keeps keys in the order in which they first appear, and items in theirs', () => {
    const groups = groupedBy(['基本支出', '项目支出', '基本工资'], name => name.slice(0, 2));
    expect([...groups]).toEqual([
      ['基本', ['基本支出', '基本工资']],
      ['项目', ['项目支出']],
    ]);
  });

  it('adds to the list that is there, or begins one', () => {
    const map = new Map([['一', [1]]]);
    addTo(map, '一', 11);
    addTo(map, '二', 2);
    expect([...map]).toEqual([
      ['一', [1, 11]],
      ['二', [2]],
    ]);
  });

  it('loses no item and puts none where it does not belong', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), items => {
        const groups = groupedBy(items, item => item % 3);
        expect([...groups.values()].flat().sort()).toEqual([...items].sort());
        for (const [key, own] of groups) expect(own.every(item => item % 3 === key)).toBe(true);
      }),
    );
  });
});
