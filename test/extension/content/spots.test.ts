// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import type {Spot} from '../../../src/extension/content/page-marks.ts';
import {findingFrom, rectsOf} from '../../../src/extension/content/spots.ts';
import type {ResultFinding} from '../../../src/model/result.ts';
import {finding} from '../results.ts';

/** A spot of a finding whose mark begins so far from the left. */
function spotOf(of: ResultFinding, figure = 0, x = 0): Spot {
  const element = document.createElement('td');
  element.getBoundingClientRect = () => ({x}) as DOMRect;
  return {finding: of, figure, element, range: null, whole: true};
}

const [first, second, third] = [finding({id: '1'}), finding({id: '2', severity: 'warning'}), finding({id: '3'})];
const quiet = [finding({id: 'note', severity: 'note'}), finding({id: 'rounding', verdict: 'rounding'})];
const spots = [first, ...quiet, first, second, third].map(of => spotOf(of));

describe('steps through the findings of a page', () => {
  it('take them in order, each once, and go round the end', () => {
    expect(findingFrom(spots, '1', 1)).toBe('2');
    expect(findingFrom(spots, '3', 1)).toBe('1');
    expect(findingFrom(spots, '1', -1)).toBe('3');
  });

  it('begin at the end they come from', () => {
    expect(findingFrom(spots, null, 1)).toBe('1');
    expect(findingFrom(spots, null, -1)).toBe('3');
  });

  it('lead nowhere where nothing is open', () => {
    expect(findingFrom([], null, 1)).toBeNull();
    expect(
      findingFrom(
        quiet.map(of => spotOf(of)),
        null,
        1,
      ),
    ).toBeNull();
  });
});

describe('where a finding is in the window', () => {
  it('is all its places, the one that was chosen first', () => {
    const own = [spotOf(first, 0, 10), spotOf(second, 0, 20), spotOf(first, 1, 30)];
    expect(rectsOf(own, first, own[2] ?? null).map(({x}) => x)).toEqual([30, 10]);
    expect(rectsOf(own, first, null).map(({x}) => x)).toEqual([10, 30]);
  });
});
