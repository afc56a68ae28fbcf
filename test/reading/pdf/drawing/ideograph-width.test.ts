import {describe, expect, it} from 'vitest';
import {seenWidth} from '../../../../src/reading/pdf/drawing/ideograph-width.ts';

describe('an ideograph that its font says to be half as wide as its em', () => {
  it('fills it where the pen is moved on by hand, or nothing follows', () => {
    expect(seenWidth('预', 5, 10, 10)).toBe(10);
    expect(seenWidth('数', 5, 10, Infinity)).toBe(10);
    expect(seenWidth('预', 5, 10, 60)).toBe(10);
  });

  it('reaches no further than the next character', () => {
    expect(seenWidth('预', 5, 10, 5)).toBe(5);
    expect(seenWidth('预', 5, 10, 8)).toBe(8);
    // The pen goes back: what is drawn next stands on it.
    expect(seenWidth('预', 5, 10, -2)).toBe(5);
  });

  it('is told from what is narrow for good, and from an ideograph of its width', () => {
    expect(seenWidth('2', 5, 10, 60)).toBe(5);
    expect(seenWidth('：', 5, 10, 60)).toBe(5);
    expect(seenWidth('预', 7, 10, 60)).toBe(7);
  });
});
