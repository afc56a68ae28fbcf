import {describe, expect, it} from 'vitest';
import {rolesOf} from '../../src/judging/instance.ts';

describe('rolesOf', () => {
  it('calls the figures of a sum total and parts, those of a calculation result and operands', () => {
    const [left, right] = [
      {figure: 1, weight: 1 as const},
      {figure: 2, weight: 1 as const},
    ];
    expect(rolesOf({kind: 'sum', left: [left], right: [right, {figure: 3, weight: 1}]}).map(({role}) => role)).toEqual([
      'total',
      'part',
      'part',
    ]);
    expect(rolesOf({kind: 'product', quantity: 2, price: 3, amount: [left], bound: 'equal'})).toEqual([
      {figure: 1, role: 'result'},
      {figure: 2, role: 'operand'},
      {figure: 3, role: 'operand'},
    ]);
  });

  it('names the result of a reckoning once, also where it stands on both of its sides', () => {
    const step = (figure: number) => ({figure, power: 0});
    expect(
      rolesOf({
        kind: 'reckoning',
        left: [step(1), step(2), '×'],
        right: [step(2)],
        powers: [0],
        printed: ['300元×4', '4'],
      }),
    ).toEqual([
      {figure: 2, role: 'result'},
      {figure: 1, role: 'operand'},
    ]);
  });
});
