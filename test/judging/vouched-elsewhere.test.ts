import {describe, expect, it} from 'vitest';
import type {Judged} from '../../src/judging/judged.ts';
import {withoutVouched} from '../../src/judging/vouched-elsewhere.ts';
import type {Figure} from '../../src/model/figure.ts';

type Place = Figure['place'];
const cell = (table: string): Place => ({kind: 'cell', table, row: 1, column: 1});
const text: Place = {kind: 'text', passage: 'p', start: 0, end: 5};

/** An amount in 万元, or in 元. */
const amount = (id: number, digits: number, place: Place, power = 4): Figure => ({
  id,
  printed: `${digits / 100}`,
  value: {digits, decimals: 2},
  unit: {kind: 'money', power},
  place,
  label: '',
});

/** The first figure is a statement, held against the second; they differ. */
const failed: Judged = {
  relation: {
    rule: 'text-table',
    family: 'f',
    reading: 0,
    form: {kind: 'sum', left: [{figure: 0, weight: 1}], right: [{figure: 1, weight: 1}]},
    ground: 'words',
    certain: true,
    severity: 'error',
    details: {},
    unanimous: true,
  },
  verdict: 'disagrees',
  cause: null,
  reason: null,
  severity: 'error',
  computed: null,
  support: 0,
  against: 1,
};

const verdictOf = (figures: readonly Figure[], open: readonly string[], judged = failed): string | undefined =>
  withoutVouched([judged], figures, new Set(open), {exact: new Set(), finer: new Map()})[0]?.verdict;

const stated = amount(0, 56_140, text);
const compared = amount(1, 71_480, cell('t1'));

describe('a statement that a table without rulings contradicts', () => {
  it('is left open where another place of such tables prints what is stated, in whatever unit', () => {
    expect(verdictOf([stated, compared, amount(2, 56_140, cell('t2'))], ['t1', 't2'])).toBe('undecided');
    expect(verdictOf([stated, compared, amount(2, 561_398_189, cell('t2'), 0)], ['t1', 't2'])).toBe('undecided');
  });

  it('is judged where none does, where rulings show the headings, and where amounts are short', () => {
    expect(verdictOf([stated, compared, amount(2, 56_150, cell('t2'))], ['t1', 't2'])).toBe('disagrees');
    expect(verdictOf([stated, compared, amount(2, 56_140, cell('t2'))], ['t2'])).toBe('disagrees');
    expect(verdictOf([stated, compared, amount(2, 56_140, cell('t2'))], [])).toBe('disagrees');
    expect(verdictOf([amount(0, 89, text), compared, amount(2, 89, cell('t2'))], ['t1', 't2'])).toBe('disagrees');
  });

  it('is no matter of sums inside a table', () => {
    const {unanimous: _, ...relation} = failed.relation;
    const figures = [amount(0, 56_140, cell('t1')), compared, amount(2, 56_140, cell('t2'))];
    expect(verdictOf(figures, ['t1', 't2'], {...failed, relation})).toBe('disagrees');
  });
});
