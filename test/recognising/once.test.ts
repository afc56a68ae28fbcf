import {expect, it, vi} from 'vitest';
import {once} from '../../src/recognising/once.ts';

it('works a thing out once for each object, and again for an equal one', () => {
  const work = vi.fn(({amounts}: {amounts: number[]}) => amounts.length);
  const counted = once(work);
  const own = {amounts: [1, 2]};
  expect([counted(own), counted(own), counted({amounts: [1, 2]})]).toEqual([2, 2, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('remembers that there is nothing', () => {
  const work = vi.fn((): undefined => undefined);
  const found = once(work);
  const own = {};
  found(own);
  found(own);
  expect(work).toHaveBeenCalledTimes(1);
});
