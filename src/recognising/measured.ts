import {exact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Fact} from './facts.ts';

/** How much a table says of one measure: this year's money of one kind, from one fund, for one thing. */
export interface Measured {
  measure: string;
  /** Index of its table. */
  table: number;
  amount: bigint;
}

/**
 * What tables say of this year's money, for telling whether two of them are about the same money: the amounts
 * that one measure has in each. Amounts in 元 and in 万元 are compared as hundreds of 元, without their last zeros: a table
 * whose unit is a slip is of the same money. Tables of final accounts count with these, not with the budgets beside them;
 * lines that come several times in a column say nothing.
 */
export function measuredIn(facts: readonly Fact[], tableAt: ReadonlyMap<string, number>): Measured[] {
  const finals = new Set(facts.filter(isFinal).map(({table}) => table.id));
  const counts = new Map<string, number>();
  const own = facts.filter(fact => isOwn(fact) && (fact.dimensions.stage === 'final' || !finals.has(fact.table.id)));
  for (const fact of own) counts.set(placeOf(fact), (counts.get(placeOf(fact)) ?? 0) + 1);
  return own.flatMap(fact => {
    const table = tableAt.get(fact.table.id);
    const amount = hundredsOf(fact.figure);
    if (table === undefined || amount === null || counts.get(placeOf(fact)) !== 1) return [];
    return [{measure: measureOf(fact), table, amount: withoutZeros(amount)}];
  });
}

/** An amount of money in hundreds of 元, as 万元 with two decimals print it; null where it is none, or nearly nothing. */
export function hundredsOf({value, unit}: Figure): bigint | null {
  if (!value || unit.kind !== 'money') return null;
  const hundreds = (exact(value, unit.power ?? wan) + half) / (2n * half);
  return hundreds < 100n && hundreds > -100n ? null : hundreds;
}

function withoutZeros(amount: bigint): bigint {
  let own = amount;
  while (own !== 0n && own % 10n === 0n) own /= 10n;
  return own;
}

/** Fifty 元, as exact amounts are counted. */
const half = 50n * 10n ** 12n;
/** Where no unit is printed, amounts are in 万元 more often than not; the tables of one body hardly differ in this. */
const wan = 4;

const isFinal = ({dimensions: {stage, period}}: Fact): boolean => stage === 'final' && period !== 'prior';

function isOwn({dimensions, column}: Fact): boolean {
  const {domain, key, period, stage, carry} = dimensions;
  return (
    column.role === 'amount' &&
    domain === '' &&
    key !== null &&
    stage !== 'adjusted' &&
    period !== 'prior' &&
    period !== 'change' &&
    carry !== 'brought' &&
    carry !== 'forward'
  );
}

const placeOf = ({at, dimensions}: Fact): string => `${at.column}|${dimensions.key}|${dimensions.fund}`;

/** 合计, 本年合计 and 总计 are one measure with several amounts. */
const measureOf = ({dimensions: {flow, fund, nature, key}}: Fact): string =>
  [flow, fund, nature, key?.startsWith('total') ? 'total' : key].join('|');
