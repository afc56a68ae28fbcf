import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Fund, firstMatch, funds} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * 政府性基金预算拨款收入, a line of the table of income and expenditure, is what the table of that fund prints as income. A
 * table of a fund that prints expenditure alone spends that income where nothing was carried over: asked, unless the two
 * differ by no more than a slip of the pen.
 */
export const rule: Rule = {
  meta: {
    id: 'fund-income',
    severity: 'error',
    basis: '财预〔2016〕143号: the tables present the same budget; 部门决算报表 勾稽关系',
  },
  find: ({facts}) => [...acrossTables(facts), ...ownTables.flatMap(fund => withOwnTable(fund, facts))],
};

function withOwnTable(fund: Fund, facts: readonly Fact[]): Relation[] {
  const lines = facts.filter(fact => isFundLine(fact, fund));
  if (lines.length === 0) return [];
  const totals = facts.filter(fact => isOfTable(fact, fund));
  return relationsOf(lines, totals, facts);
}

/** Funds whose lines stand in the table of all money and in that of the treasury's. */
const treasury: readonly Fund[] = ['general', 'governmentFund', 'stateCapital'];

/** 一般公共预算拨款收入 of 收支总表 and 一般公共预算拨款 of 财政拨款收支总表: one line in two tables. */
function acrossTables(facts: readonly Fact[]): Relation[] {
  return treasury.flatMap(fund => {
    const [first, other, ...more] = facts.filter(fact => isFundLine(fact, fund));
    // Several of one fund, in one table or in three: which are of one scope is open.
    if (!first || !other || more.length > 0 || other.table === first.table) return [];
    const isOfOne = other.body === first.body && other.dimensions.stage === first.dimensions.stage;
    return isOfOne && bringsOver(other, facts) === bringsOver(first, facts) ? [relation(first, other, 'error')] : [];
  });
}

/** Funds that have a table of their own. */
const ownTables: readonly Fund[] = ['governmentFund', 'stateCapital'];

const isOfYear = ({figure, dimensions: {domain, period, carry}}: Fact): boolean =>
  figure.value !== null &&
  domain === '' &&
  period !== 'prior' &&
  period !== 'change' &&
  (carry === null || carry === 'within');

/** The line of a fund among the sources of income of the year, in a column of all money. */
export function isFundLine(fact: Fact, fund: Fund): boolean {
  const {dimensions, table, column} = fact;
  const rows = table.blocks[fact.block]?.rows ?? [];
  const row = rows[fact.row];
  if (!isOfYear(fact) || dimensions.flow !== 'income' || dimensions.fund !== fund || !row) return false;
  const isSource = row.kind === 'item' && !row.code && !row.ofWhich && row.children.length === 0;
  const isOfAll = /收支|收入支出/u.test(table.caption.title) && firstMatch(funds, column.path.join('')) === null;
  if (!isSource || !isOfAll || firstMatch(funds, row.name) !== fund) return false;
  // Below 上年结转 the funds stand once more, for what was carried over of each.
  const isOnce = rows.filter(({kind, name}) => kind === 'item' && firstMatch(funds, name) === fund).length === 1;
  return isOnce && !rows.slice(0, fact.row).some(({name}) => /结转|结余/u.test(name));
}

/** All income, or all expenditure, of the year in a table that is of the fund alone. */
const isOfTable = (fact: Fact, fund: Fund): boolean =>
  isOfYear(fact) &&
  fact.total &&
  isTotal(fact) &&
  fact.dimensions.fund === fund &&
  fact.dimensions.nature === 'total' &&
  firstMatch(funds, fact.table.caption.title) === fund;

function relationsOf(lines: readonly Fact[], totals: readonly Fact[], facts: readonly Fact[]): Relation[] {
  return lines.flatMap(line => {
    const own = totals.filter(
      ({body, table, dimensions}) =>
        body === line.body && table !== line.table && dimensions.stage === line.dimensions.stage,
    );
    const [into, ...moreInto] = own.filter(({dimensions}) => dimensions.flow === 'income');
    const [out, ...moreOut] = own.filter(({dimensions}) => dimensions.flow === 'expenditure');
    // Several tables, or several columns, of one fund: which of them the line is about is open.
    if (into) return moreInto.length === 0 ? [relation(line, into, 'error')] : [];
    if (!out || moreOut.length > 0 || line.dimensions.stage === 'final') return [];
    return [line, out].some(fact => bringsOver(fact, facts)) ? [] : [relation(line, out, 'warning')];
  });
}

/** Whether a table prints money that was carried over into the year, or has a place for it that says how much. */
const bringsOver = (of: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    ({table, dimensions: {carry}, figure}) =>
      table === of.table && (carry === 'brought' || carry === 'forward') && (figure.value?.digits ?? 0) !== 0,
  );

const relation = (line: Fact, total: Fact, severity: Relation['severity']): Relation => ({
  rule: rule.meta.id,
  family: `fund-income:${line.figure.id}:${blockOf(total)}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(line.figure)], right: [plus(total.figure)]},
  ground: 'words',
  certain: true,
  severity,
  tie: true,
  copied: 'fact',
  details: {},
});
