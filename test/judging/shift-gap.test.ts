import {describe, expect, it} from 'vitest';
import {gapOf, type Shift} from '../../src/judging/shift-gap.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Form} from '../../src/model/relation.ts';

const figureOf = (text: string, id: number): Figure => ({
  id,
  printed: text,
  value: text === '' ? null : {digits: Math.round(Number(text) * 100), decimals: 2},
  unit: {kind: 'money', power: 4},
  place: {kind: 'cell', table: 't', row: 0, column: id},
  label: '',
});

const precision = {exact: new Set<number>(), finer: new Map<number, number>()};
const sum = (left: number, right: number[]): Form => ({
  kind: 'sum',
  left: [{figure: left, weight: 1}],
  right: right.map(figure => ({figure, weight: 1})),
});
const closes = (printed: string[], form: Form, shift: Shift): boolean => {
  const line = printed.map(figureOf);
  return gapOf(form, line, precision)(line).canClose(shift);
};

describe('the gap of a sum, and a move that can close it', () => {
  it('is closed by a run that takes a number out of the sum, or brings one in', () => {
    // 16 = 16 + 7 holds with 7 one place further; 23 = 16 with 7 one place back.
    expect(closes(['16.00', '16.00', '7.00', ''], sum(0, [1, 2]), {first: 2, last: 2, step: 1})).toBe(true);
    expect(closes(['23.00', '16.00', '', '7.00'], sum(0, [1, 2]), {first: 3, last: 3, step: -1})).toBe(true);
    expect(closes(['24.00', '16.00', '', '7.00'], sum(0, [1, 2]), {first: 3, last: 3, step: -1})).toBe(false);
  });

  it('moves all of a run at once', () => {
    // 5 = 9 + 2: moved on by one place it reads 5 = (blank) + 5 …
    expect(closes(['5.00', '5.00', '2.00', ''], sum(0, [2, 3]), {first: 1, last: 2, step: 1})).toBe(false);
    expect(closes(['7.00', '5.00', '2.00', ''], sum(0, [2, 3]), {first: 1, last: 2, step: 1})).toBe(true);
  });

  it('is not closed by what leaves the sum as it is', () => {
    expect(closes(['9.00', '5.00', '2.00', ''], sum(0, [1, 2, 3]), {first: 1, last: 2, step: 1})).toBe(false);
    expect(closes(['9.00', '5.00', '', '2.00'], sum(0, [1]), {first: 3, last: 3, step: -1})).toBe(false);
  });

  it('leaves room for what rounding hides', () => {
    expect(closes(['23.01', '16.00', '', '7.00'], sum(0, [1, 2]), {first: 3, last: 3, step: -1})).toBe(true);
  });
});
