import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/quantity-price.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const priced = (total: string, count: string, price: string, unit = '元/人') =>
  documentOf(
    ...formOf({
      funds: [total, total, '0.00'],
      indicators: [
        ['产出指标', '数量指标', '资助困难学生人数', `${count}人`],
        ['成本指标', '经济成本指标', '困难学生资助标准', `${price}${unit}`],
      ],
    }),
  );

describe('quantity-price', () => {
  it('agrees: is silent where the product is within the funds', () => {
    expect(complaints(rule, priced('45.00', '≥300', '≥1500'))).toEqual([]);
    expect(complaints(rule, priced('60.00', '300', '1500'))).toEqual([]);
  });

  it('disagrees: questions a product above the funds', () => {
    expect(complaints(rule, priced('40.00', '≥300', '≥1500'))).toEqual(['warning: 40.00 ≠ ≥300人 + ≥1500元/人']);
  });

  it('is rounding: explains by rounding what the last digit of the funds allows', () => {
    expect(seen(rule, priced('44.9', '≥300', '≥1498'))).toMatchObject([{verdict: 'rounding'}]);
    expect(seen(rule, priced('44.9', '≥300', '≥1499'))).toMatchObject([{verdict: 'disagrees'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(priced('40.00', '≥300', '≥1500'), '40.00'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks nothing of a form without funds', () => {
    expect(seen(rule, priced('', '≥300', '≥1500'))).toEqual([]);
  });

  it('says nothing of ceilings, and of prices of other units', () => {
    expect(complaints(rule, priced('40.00', '≤300', '≥1500'))).toEqual([]);
    expect(complaints(rule, priced('40.00', '≥300', '≤1500'))).toEqual([]);
    expect(complaints(rule, priced('40.00', '≥300', '≥1500', '元/间'))).toEqual([]);
  });
});
