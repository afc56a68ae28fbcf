import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-product.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const bought = (unit: string, ...rows: (readonly [name: string, count: string, price: string, amount: string])[]) =>
  documentOf('^ 政府采购预算表', `^ 单位：${unit}`, [
    ['采购项目', '数量', '单价', '预算金额'],
    ...rows.map(cells => [...cells]),
    ['合计', '', '', '99.00'],
  ]);

const right = [
  ['台式计算机', '12', '0.45', '5.40'],
  ['打印机', '5', '0.32', '1.60'],
  ['空调机', '8', '0.55', '4.40'],
  ['投影仪', '3', '1.20', '3.60'],
] as const;

describe('row-product', () => {
  it('agrees where quantity times price is the amount', () => {
    expect(seen(rule, bought('万元', ...right)).map(({verdict}) => verdict)).toEqual(Array(4).fill('agrees'));
  });

  it('disagrees: questions the row that differs from four that agree', () => {
    expect(complaints(rule, bought('万元', ...right, ['复印纸', '300', '0.02', '9.00']))).toEqual([
      'warning: 9.00 ≠ 300 + 0.02',
    ]);
  });

  it('is rounding: explains by rounding a price that is printed coarsely', () => {
    const rounded = bought('万元', ...right, ['档案柜', '7', '0.13', '0.92']);
    expect(seen(rule, rounded).at(-1)).toMatchObject({verdict: 'rounding'});
  });

  it('asks about one of two rows whose heads say what they are', () => {
    const two = (price: string) => bought('万元', ['台式计算机', '12', '0.45', '5.40'], ['打印机', '5', price, '1.60']);
    expect(complaints(rule, two('0.32'))).toEqual([]);
    expect(complaints(rule, two('0.23'))).toEqual(['warning: 1.60 ≠ 5 + 0.23']);
    expect(complaints(rule, bought('万元', ['打印机', '5', '0.23', '1.60']))).toEqual([]);
  });

  it('is undecided where the rows do not bear the reading out', () => {
    const other = bought('万元', ['台式计算机', '12', '4500.00', '5.40'], ['打印机', '5', '3200.00', '1.60']);
    expect(seen(rule, other)).toMatchObject([{verdict: 'undecided'}, {verdict: 'undecided'}]);
  });
});
