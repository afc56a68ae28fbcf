import {exact, magnitude} from '../amounts/exact.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {DocumentKind} from '../recognising/document-kind.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {listsProjects} from './project-listing.ts';
import type {Rule} from './rule.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * What is spent of one fund in all, and of that for 基本支出, is one amount in all tables that are of the whole of it:
 * the one by functions, the one by economic sections, and the column of the fund in the table of fiscal allotments.
 * Money carried over may stand in one of them alone, so it is asked only of a fund of which nothing is, or of what a
 * final account spent in the year. Lists of projects may name some of them. Asserted where something else that fails
 * asks for the same amount.
 */
export const rule: Rule = {
  meta: {id: 'fund-totals', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: recognised => {
    const {facts, kind, bodies} = recognised;
    if (kind.scope === 'government' || bodies.several) return [];
    const groups = new Map<string, Fact[]>();
    for (const fact of facts) if (isWhole(fact)) addTo(groups, measureOf(fact, kind.stage), fact);
    return [...groups.values()].flatMap(group => {
      const [first] = group;
      const fund = first?.dimensions.fund;
      if (!first || !fund || group.length < 2) return [];
      const totals = oneOfEach(group);
      if (!carriesOver(fund, first, recognised) && !totals.some(isTitledByCarry)) return pairsOf(totals, facts);
      return stageOf(first, kind.stage) === 'final' ? pairsOf(totals.filter(isSpentInYear), facts) : [];
    });
  },
};

/** A table that does not say of which stage it is, is of that of its document. */
const stageOf = ({dimensions: {stage}}: Fact, own: DocumentKind['stage']): string => stage ?? own;

const singleFunds: ReadonlySet<Fund> = new Set<Fund>(['general', 'governmentFund', 'stateCapital']);

/** A total of what is spent of one fund in the year, in a table of all of it. */
function isWhole({figure, table, column, dimensions}: Fact): boolean {
  const {domain, flow, fund, nature, key, period, carry} = dimensions;
  return (
    figure.value !== null &&
    figure.value.digits !== 0 &&
    column.role === 'amount' &&
    domain === '' &&
    flow === 'expenditure' &&
    fund !== null &&
    singleFunds.has(fund) &&
    (nature === 'total' || nature === 'basic') &&
    (key?.startsWith('total') ?? false) &&
    (period === null || period === 'current') &&
    carry !== 'brought' &&
    carry !== 'forward' &&
    !listsProjects(table.caption.title)
  );
}

const measureOf = (fact: Fact, stage: DocumentKind['stage']): string =>
  [fact.body, fact.dimensions.fund, fact.dimensions.nature, stageOf(fact, stage)].join('|');

/** The total of the year in each block before its 总计; blocks with several of a kind are not understood. */
function oneOfEach(group: readonly Fact[]): Fact[] {
  const blocks = new Map<string, Fact[]>();
  for (const fact of group) addTo(blocks, blockOf(fact), fact);
  return [...blocks.values()].flatMap(own => {
    const ofYear = own.filter(({dimensions}) => dimensions.key === 'total:year');
    const [only, ...more] = ofYear.length > 0 ? ofYear : own;
    return only && more.length === 0 ? [only] : [];
  });
}

/** Whether something of a fund came from the year before, or goes to the next, as far as the tables say. */
function carriesOver(fund: Fund, {body}: Fact, {facts}: Recognised): boolean {
  const carried = facts.filter(
    ({dimensions: {carry}, body: own}) => own === body && (carry === 'brought' || carry === 'forward'),
  );
  const amounts = carried.filter(({figure}) => figure.value !== null && figure.value.digits !== 0);
  const isOwn = (fact: Fact): boolean => fact.dimensions.fund === fund;
  // 上年结转 100, of which 一般公共预算 100 and 政府性基金 blank: broken down by funds, nothing of this one.
  const isBrokenDown = carried.some(isOwn) && amounts.some(({dimensions}) => singleFunds.has(dimensions.fund ?? 'all'));
  return amounts.some(isOwn) || (amounts.length > 0 && !isBrokenDown);
}

/** A document that prints more of them is not understood. */
const most = 6;

/** 一般公共预算支出表（不含上年结转）, 当年拨款支出表: a title that says which money of a fund its table is of. */
const isTitledByCarry = ({table: {caption}}: Fact): boolean => /结转|结余|当年/u.test(caption.title);

/**
 * 历年积累 56, one of the sources of income beside the funds: what two totals differ by where one of them holds it.
 */
function isSourceBetween(a: Fact, b: Fact, facts: readonly Fact[]): boolean {
  const [one, other] = [amountOf(a), amountOf(b)];
  const gap = magnitude(one - other);
  return facts.some(
    fact =>
      (fact.table === a.table || fact.table === b.table) &&
      fact.dimensions.flow === 'income' &&
      !fact.total &&
      !singleFunds.has(fact.dimensions.fund ?? 'all') &&
      gap !== 0n &&
      amountOf(fact) === gap,
  );
}

const amountOf = ({figure}: Fact): bigint =>
  figure.value ? exact(figure.value, figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0) : 0n;

function pairsOf(totals: readonly Fact[], facts: readonly Fact[]): Relation[] {
  if (totals.length > most) return [];
  return totals.flatMap((a, i) =>
    totals.slice(i + 1).map(
      (b): Relation => ({
        rule: rule.meta.id,
        family: `fund-totals:${a.at.column}~${b.at.column}`,
        reading: 0,
        form: {kind: 'sum', left: [plus(a.figure)], right: [plus(b.figure)]},
        ground: 'words',
        certain: false,
        severity: isSourceBetween(a, b, facts) ? 'warning' : 'error',
        tie: true,
        copied: 'fact',
        details: {},
      }),
    ),
  );
}

/** What a final account spent in its year, 本年支出, is that whatever it was paid from. */
const isSpentInYear = ({dimensions}: Fact): boolean => dimensions.key !== 'total:all';
