import {describe, expect, it} from 'vitest';
import {veiled} from '../../src/amounts/veiled.ts';

describe('veiled', () => {
  it.each([
    ['13912345678', '139****5678'],
    ['139 1234 5678', '139 **** 5678'],
    ['电话：139-1234-5678，邮编 710000', '电话：139-****-5678，邮编 710000'],
    ['11010519491231002X', '110***********002X'],
    ['13912345678、13812345678', '139****5678、138****5678'],
    ['0912-345678', '0912-345678'],
  ])('hides the middle of long numbers: %s', (text, hidden) => {
    expect(veiled(text)).toBe(hidden);
    expect(veiled(text)).toHaveLength(text.length);
  });
});
