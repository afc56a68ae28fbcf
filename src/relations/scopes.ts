import {addTo, gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {once} from '../recognising/once.ts';
import {isCommonFund} from './funds.ts';
import {plus} from './terms.ts';

/** A block may print several funds beside each other: each is a scope by itself. */
export const scopeOf = (fact: Fact): string => `${blockOf(fact)}/${fact.dimensions.fund}`;

export const blockOf = (fact: Fact): string => fact.at.block;

/** The column of its block that a fact stands in. */
export const columnOf = (fact: Fact): string => fact.at.column;

/** The facts of each column, in order. */
export const factsByColumn: (facts: readonly Fact[]) => ReadonlyMap<string, readonly Fact[]> = once(
  (facts: readonly Fact[]) => {
    const found = new Map<string, Fact[]>();
    for (const fact of facts) addTo(found, columnOf(fact), fact);
    return found;
  },
);

/**
 * Names of what is measured: flow, fund, nature, year and row; empty where one of them is unknown. A
 * plain 合计 can be this year's total or the one with carry-over. Funds that hold each other have one name.
 */
export const measuresOf: (fact: Fact) => readonly string[] = once((fact: Fact) => {
  const {domain, flow, fund, nature, key, period, carry} = fact.dimensions;
  if (domain !== '' || !flow || !fund || !nature || !key) return [];
  if (carry === 'brought' || carry === 'forward') return [];
  if (period === 'change') return [];
  // An empty table prints nothing; that is not a zero to compare with.
  if (isEmptyTable(fact)) return [];
  const scope = `${flow}|${isCommonFund(fund) ? 'common' : fund}|${nature}|${period ?? 'current'}`;
  if (key === 'total') return [`${scope}|total:year`, `${scope}|total:all`];
  return [`${scope}|${key}`];
});

const isEmptyTable = (fact: Fact): boolean =>
  !fact.table.figures.some(figure => figure.value !== null && figure.value.digits !== 0);

export const isTotal = (fact: Fact): boolean => fact.dimensions.key?.startsWith('total') ?? false;

/** The family of all comparisons between the scopes of two facts. */
export const familyOf = (a: Fact, b: Fact): string =>
  `tie-out:${scopeOf(a)}~${scopeOf(b)}:${a.dimensions.flow}:${a.dimensions.nature}`;

/** Two printings of one fact: totals confirm that both blocks have one scope, all else needs that. */
export const tie = (a: Fact, b: Fact): Relation => ({
  rule: 'tie-out',
  family: familyOf(a, b),
  reading: 0,
  form: {kind: 'sum', left: [plus(a.figure)], right: [plus(b.figure)]},
  ground: 'words',
  certain: false,
  severity: 'error',
  anchor: isTotal(a) || isTotal(b) ? 'is' : 'needs',
  details: {},
});

/** All pairs of facts, in different blocks, that measure the same. */
export const tiesOf = (facts: readonly Fact[]): Relation[] => tiedFacts(facts).map(([a, b]) => tie(a, b));

/**
 * A fact is compared with its next printings only: a document prints one in hardly more tables, and
 * where hundreds look alike (a table for every body, unnamed), comparing all of them proves nothing.
 */
const printingsCompared = 8;

/** Facts, in different blocks, that measure the same. */
export function tiedFacts(facts: readonly Fact[]): [Fact, Fact][] {
  const groups = new Map<string, Fact[]>();
  const forward = rowsCarriedForward(facts);
  for (const fact of facts) {
    // What a class has with 结转下年 beside it is no expenditure of the year, which other tables print of it.
    if (forward.size > 0 && forward.has(rowOf(fact)) && isOfAll(fact)) continue;
    for (const measure of measuresOf(fact)) addTo(groups, `${fact.body}|${measure}`, fact);
  }
  return [...groups.values()].flatMap(group => (group.length > 1 ? pairs(group) : []));
}

/** The rows in which a column of what is carried into the next year prints an amount. */
function rowsCarriedForward(facts: readonly Fact[]): Set<string> {
  const forward = facts.filter(({dimensions, figure}) => dimensions.carry === 'forward' && figure.value?.digits);
  return new Set(forward.map(rowOf));
}

/** What a line comes to over all columns of its table. */
const isOfAll = (fact: Fact): boolean =>
  !isTotal(fact) && fact.dimensions.nature === 'total' && fact.dimensions.carry === null;

const rowOf = (fact: Fact): string => `${blockOf(fact)}|${fact.row}`;

function pairs(facts: readonly Fact[]): [Fact, Fact][] {
  const single = onlyOnes(facts);
  const found: [Fact, Fact][] = [];
  single.forEach((a, i) => {
    for (const b of single.slice(i + 1, i + 1 + printingsCompared))
      if (blockOf(a) !== blockOf(b) && (a.figure.value !== null || b.figure.value !== null)) found.push([a, b]);
  });
  return found;
}

/** The same measure twice in one scope is not understood: which of them is meant? */
const onlyOnes = (facts: readonly Fact[]): readonly Fact[] =>
  gathered(facts, scopeOf).flatMap(list => (list.length === 1 ? list : []));
