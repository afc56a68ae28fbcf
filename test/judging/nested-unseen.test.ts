import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-sum.ts';
import {complaints, documentOf} from '../relations/written-document.ts';

/** A list of names that say nothing of their level, over its total. */
const list = (total: string, ...parts: string[]): string[] =>
  complaints(
    rule,
    documentOf('^ 经费安排表', '^ 单位：万元', [
      ['用途', '金额'],
      ...parts.map((part, i) => [`事项${'甲乙丙丁戊己'[i]}`, part]),
      ['合计', total],
    ]),
  );

describe('a list that is nested without a sign of it', () => {
  it('is asked about where it does not come to its total', () => {
    expect(list('30.00', '12.00', '19.00')).toEqual(['warning: 30.00 ≠ 12.00 + 19.00']);
  });

  it('is left alone where the total stands among its parts', () => {
    expect(list('30.00', '30.00', '12.00', '19.00')).toEqual([]);
  });

  it('is left alone where the parts come to a multiple of it, but for rounding', () => {
    expect(list('30.00', '18.01', '10.00', '8.00', '12.00', '12.00')).toEqual([]);
    expect(list('30.00', '18.00', '18.00', '18.00', '12.00', '12.00', '12.00')).toEqual([]);
    expect(list('30.00', '18.00', '10.00', '9.00', '12.00', '12.00')).toHaveLength(1);
  });
});
