import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exact, halfPlace} from '../../src/amounts/exact.ts';
import {type Precision, sumTerms, type Weighed, withHiddenZeros} from '../../src/judging/term-sums.ts';
import type {Figure} from '../../src/model/figure.ts';

const figureOf = (text: string, id: number): Figure => ({
  id,
  printed: text,
  value: text === '' ? null : {digits: Math.round(Number(text) * 100), decimals: 2},
  unit: {kind: 'money', power: 4},
  place: {kind: 'cell', table: 't', row: id, column: 0},
  label: '',
});

const figures = ['3.00', '1.25', '', '0.00'].map(figureOf);
const asPrinted: Precision = {exact: new Set(), finer: new Map()};
/** A hundredth of 万元 in 10^−12 of the base unit: half of it is what a printed figure may hide. */
const place = 10n ** 14n;

describe('signed terms', () => {
  it('come to what is printed, and stand for all that rounds to it', () => {
    const sum = sumTerms(
      [
        {figure: 0, weight: 1},
        {figure: 1, weight: -1},
      ],
      figures,
      asPrinted,
    );
    expect(sum.value).toBe(175n * place);
    expect(sum.interval).toEqual({low: 174n * place, high: 176n * place});
    expect(sum).toMatchObject({filled: 2, power: 4, place});
  });

  it('take blanks and zeros for nothing, which has no room for rounding', () => {
    const sum = sumTerms(
      [
        {figure: 1, weight: 1},
        {figure: 2, weight: 1},
        {figure: 3, weight: 1},
      ],
      figures,
      asPrinted,
    );
    expect(sum).toMatchObject({value: 125n * place, filled: 1});
    expect(sum.interval.high - sum.interval.low).toBe(place);
  });

  it('may hide something in a zero or two where all amounts are whole 万元', () => {
    const whole = ['3', '0', '0', '0', ''].map(
      (text, id): Figure => ({
        ...figureOf(text, id),
        value: text === '' ? null : {digits: Number(text), decimals: 0},
      }),
    );
    const sumOf = (ids: number[], of = whole): Weighed =>
      sumTerms(
        ids.map(figure => ({figure, weight: 1 as const})),
        of,
        asPrinted,
      );
    const widthOf = (ids: number[], other: Weighed): bigint => {
      const {low, high} = withHiddenZeros(sumOf(ids), other);
      return (high - low) / (100n * place);
    };
    const three = sumOf([0]);
    expect([[0], [0, 4], [0, 1], [0, 1, 2], [0, 1, 2, 3], [1, 2]].map(ids => widthOf(ids, three))).toEqual([
      1n,
      1n,
      2n,
      3n,
      3n,
      2n,
    ]);
    // A zero alone is nothing; and beside 1.25 zeros are what they say.
    expect(widthOf([1], three)).toBe(0n);
    expect(widthOf([1, 2], sumOf([1], figures))).toBe(0n);
  });

  it('hide nothing where the document shows that they are exact', () => {
    const {interval, value} = sumTerms([{figure: 0, weight: 1}], figures, {exact: new Set([0]), finer: new Map()});
    expect(interval).toEqual({low: value, high: value});
  });

  it('come to the same whether they are printed to one place or to several', () => {
    const printed = fc.record({
      digits: fc.oneof(fc.integer({min: -99_999, max: 99_999}), fc.maxSafeInteger()),
      decimals: fc.constantFrom(0, 2, 6),
      power: fc.constantFrom(0, 4),
      weight: fc.constantFrom<1 | -1>(1, -1),
      isExact: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(printed, {maxLength: 12}), fc.boolean(), (own, onePlace) => {
        const all = own.map(item => (onePlace ? {...item, decimals: 2, power: 4} : item));
        const amounts = all.map(
          ({digits, decimals, power}, id): Figure => ({
            ...figureOf('', id),
            value: {digits, decimals},
            unit: {kind: 'money', power},
          }),
        );
        const terms = all.map(({weight}, figure) => ({figure, weight}));
        const exactIds = new Set(all.flatMap(({isExact}, id) => (isExact ? [id] : [])));
        const value = all.reduce(
          (sum, {digits, decimals, power, weight}) => sum + BigInt(weight) * exact({digits, decimals}, power),
          0n,
        );
        const reach = all.reduce(
          (sum, {digits, decimals, power}, id) =>
            digits === 0 || exactIds.has(id) ? sum : sum + halfPlace({digits, decimals}, power),
          0n,
        );
        expect(sumTerms(terms, amounts, {exact: exactIds, finer: new Map()})).toMatchObject({
          value,
          interval: {low: value - reach, high: value + reach},
        });
      }),
    );
  });
});
