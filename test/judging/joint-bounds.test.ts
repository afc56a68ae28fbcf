import {describe, expect, it} from 'vitest';
import {Bounds, type Constraint} from '../../src/judging/joint-bounds.ts';

/** Figures by their number, printed with one place behind each: 10 stands for what rounds to 1.0. */
const printed = (values: readonly number[]): Bounds =>
  new Bounds(id => ({low: BigInt((values[id] ?? 0) * 10 - 5), high: BigInt((values[id] ?? 0) * 10 + 5)}));

const sum = (total: number, ...parts: readonly number[]): Constraint => [
  {figure: total, weight: 1},
  ...parts.map(figure => ({figure, weight: -1 as const})),
];

describe('what figures can be under several sums at once', () => {
  it('is something where one set of exact amounts rounds to all of them', () => {
    // 7 = 4 + 2 and 4 = 1 + 1 + 1: each of the items may be 1.3.
    const constraints = [sum(0, 1, 2), sum(1, 3, 4, 5)];
    expect(printed([7, 4, 2, 1, 1, 1]).conflictOf(constraints)).toBeNull();
  });

  it('is nothing where the middle amount would have to be two amounts, and names what it is made of', () => {
    const constraints = [sum(0, 1, 2), sum(1, 3, 4, 5), sum(2, 6, 7)];
    const conflict = printed([10, 9, 2, 4, 4, 3, 1, 1]).conflictOf(constraints);
    const terms = [...(conflict?.terms ?? [])].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
    // 10 is less than 4 + 4 + 3 + 2 by 3, and five figures allow for 2.5.
    expect(terms.map(([figure]) => figure)).toEqual([0, 2, 3, 4, 5]);
    const [total, ...parts] = terms.map(([, count]) => count);
    expect(parts.every(count => count === -(total ?? 0))).toBe(true);
    expect(conflict?.used).toEqual(new Set(constraints.slice(0, 2)));
  });

  it('follows a chain of sums over many levels', () => {
    // Each level is one less than what it consists of: two of them may be, a third one may not.
    const chain = (levels: number): number[] => Array.from({length: levels + 1}, (_, level) => 10 + level);
    const constraints = (levels: number): Constraint[] =>
      Array.from({length: levels}, (_, level) => sum(level, level + 1));
    expect(printed(chain(1)).conflictOf(constraints(1))).toBeNull();
    expect(printed(chain(2)).conflictOf(constraints(2))?.used.size).toBe(2);
  });
});
