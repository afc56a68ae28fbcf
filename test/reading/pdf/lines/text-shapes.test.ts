import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  isAmount,
  isBrokenAmount,
  isDecimal,
  isFigure,
  isNumber,
  isSingle,
} from '../../../../src/reading/pdf/lines/text-shapes.ts';

describe('a text', () => {
  it.each([
    ['1,234', true, false],
    ['1,234.50', true, true],
    ['0', true, false],
    ['1 234.5', true, true],
    ['(12.5)', true, true],
    ['12.', false, false],
    ['.5', false, false],
    [',5', false, false],
    ['1.2.3', false, false],
    ['', false, false],
    ['3a', false, false],
  ])('%s is a number: %s, with decimals: %s', (text, number, decimal) => {
    expect(isNumber(text)).toBe(number);
    expect(isDecimal(text)).toBe(decimal);
  });

  it('is told at a glance as it is told with a blank in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,]{1,12}$/), text => {
        const spaced = ` ${text}`;
        for (const is of [isNumber, isDecimal, isFigure, isSingle]) expect(is(text)).toBe(is(spaced));
      }),
    );
  });
});

describe('amounts', () => {
  it.each([
    ['31, 2011', false],
    ['21年执行数', false],
    ['21年', true],
    ['30 June 2019', false],
    ['9 Apr. 1999', false],
    ['($1,000)', false],
    ['(1 000 t)', false],
    ['(1,204)', true],
    ['= 247)', false],
    ['2,011', true],
    ['31', true],
    ['12 kg', true],
  ])('%s stands in the body of a table: %s', (text, amount) => {
    expect(isAmount(text)).toBe(amount);
  });
});

describe('a text that stands on one line', () => {
  it.each([
    ['57.65 ± 0.68', true],
    ['274 (88.7)', true],
    ['42 (24.0%)', true],
    ['1.25 [0.96–1.63]', true],
    ['43.8 (b)', true],
    ['8:30–10:00', true],
    ['12 (see note)', false],
    ['about 12', false],
  ])('%s is one: %s', (text, single) => {
    expect(isSingle(text)).toBe(single);
  });
});

describe('numbers below each other', () => {
  it.each([
    [['1,930,54', '9.05'], true],
    [['8,722,806', '.08'], true],
    [['313,752.5', '5'], true],
    [['12', '345', '.00'], true],
    [['1,930.00', '9.05'], false],
    [['1,930', '9.5'], false],
    [['1,931', '930.05'], false],
    [['9.05'], false],
  ])('%j are pieces of one amount: %s', (lines, broken) => {
    expect(isBrokenAmount(lines)).toBe(broken);
  });
});
