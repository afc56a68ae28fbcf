import {describe, expect, it} from 'vitest';
import {judge} from '../../src/judging/judge.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';

/** Amounts as printed: '1,819.02万元', '18,190,200.00元'; the first one is what the sentence says. */
function figuresOf(printed: readonly string[]): Figure[] {
  return printed.map((text, id) => {
    const [whole = '', decimals = ''] = text.replace(/[^\d.]/gu, '').split('.');
    const value = {digits: Number(whole + decimals), decimals: decimals.length};
    const place =
      id === 0
        ? {kind: 'text' as const, passage: 'p', start: 0, end: 1}
        : {kind: 'cell' as const, table: 't', row: id, column: 1};
    return {id, printed: text, value, unit: {kind: 'money', power: text.endsWith('万元') ? 4 : 0}, place, label: ''};
  });
}

/** The sentence may mean any of the next `allowed` amounts; the rest only stands in the document. */
function verdictOf(printed: readonly string[], allowed: number): string {
  const relations = Array.from(
    {length: allowed},
    (_, i): Relation => ({
      rule: 'text-table',
      family: 'one',
      reading: i,
      form: {kind: 'sum', left: [{figure: 0, weight: 1}], right: [{figure: i + 1, weight: 1}]},
      ground: 'structure',
      certain: false,
      severity: 'error',
      tie: true,
      copied: 'fact',
      details: {},
    }),
  );
  const figures = figuresOf(printed);
  const [only, ...others] = judge(relations, figures, {exact: new Set(), finer: new Map()});
  expect(others).toEqual([]);
  return only ? `${only.verdict} ${only.severity} ${only.relation.reading}` : 'nothing';
}

const misprint = 'disagrees error 1';
const open = 'undecided error 0';

describe('misprints', () => {
  it.each([
    ['one digit', ['4,819.02万元', '2,400.00万元', '1,819.02万元']],
    ['two neighbours swapped', ['1,891.02万元', '2,400.00万元', '1,819.02万元']],
    ['another unit', ['1,819.02元', '2,400.00万元', '1,819.02万元']],
    ['one digit beside an amount in 元', ['1,849.02万元', '24,000,000.00元', '18,190,213.55元']],
    ['another unit beside an amount in 元', ['1,819.02元', '24,000,000.00元', '18,190,213.55元']],
  ])('are told by %s', (_, printed) => {
    expect(verdictOf(printed, 2)).toBe(misprint);
  });

  it.each([
    ['two digits differ', ['4,829.02万元', '2,400.00万元', '1,819.02万元']],
    ['the number is short', ['24.0万元', '61.0万元', '28.0万元']],
    ['both are round', ['1,500.00万元', '2,400.00万元', '1,800.00万元']],
    ['the same amount stands elsewhere', ['4,819.02万元', '2,400.00万元', '1,819.02万元', '48,190,200.00元']],
    ['it is near two amounts', ['1,819.02万元', '1,818.02万元', '1,819.07万元']],
  ])('are not seen where %s', (_, printed) => {
    expect(verdictOf(printed, 2)).toBe(open);
  });

  it.each([
    ['the number is short', ['24.02万元', '61.00万元', '28.02万元']],
    ['the difference stands elsewhere', ['4,819.02万元', '2,400.00万元', '1,819.02万元', '3,000.00万元']],
  ])('are a question where %s', (_, printed) => {
    expect(verdictOf(printed, 2)).toBe('disagrees warning 1');
  });

  it('are none where one printing agrees', () => {
    expect(verdictOf(['1,819.02万元', '1,819.02万元', '1,819.03万元'], 2)).toBe('agrees error 0');
  });
});
