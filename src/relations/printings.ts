import {addTo} from '../model/grouping.ts';
import type {Form} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {once} from '../recognising/once.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import type {Subject} from '../recognising/sentences/subjects.ts';
import type {Fund, Stage} from '../recognising/vocabulary/concepts.ts';
import {isEconomicColumn} from './economic-column.ts';
import {bridged, indexWholes, isApart, type Wholes} from './fund-wholes.ts';
import {isCommonFund} from './funds.ts';
import {isOfOtherBody} from './other-body.ts';
import {blockOf, columnOf} from './scopes.ts';
import {isSpokenApart} from './spoken-apart.ts';
import {isOfMoney, ofThree} from './three-money.ts';
import {agencyTotal, Chains, isTotal, keyOfName, type Misnamed, type Wanted, wantedOf} from './wanted.ts';

/** What an amount of a statement is: of which stage, of the year before, or a change against it. */
export type Aspect = Stage | 'own' | 'prior' | 'change';

/** A place in a table where the fact of a statement is printed, if `given` holds. */
export interface Printing {
  fact: Fact;
  given: Form[];
  /** It is of other money than the words say, for want of a printing of that: it may agree, and proves nothing. */
  loose: boolean;
  /** Its table is of other money than the words say, and its total another than that of theirs. */
  apart?: boolean;
}

/** Finds the places in tables where the fact of a statement is printed. */
export interface Printings {
  wanted(frame: Frame): Wanted | null;
  /** Facts that the words allow, in table order. */
  of(wanted: Wanted, aspect: Aspect): Printing[];
  /** Amounts carried over into the year that `fact` may leave out. */
  brought(fact: Fact): Fact[];
  /** The total of the block of `fact`, where one is printed. */
  wholeOf(fact: Fact): Fact | undefined;
  /** Items of the tables that a chain of class, section and item names but for one of the three. */
  misnamed(subject: Subject): Misnamed[];
  /** Money carried over is printed at all: a total with it and one without it differ. */
  carriesOver: boolean;
}

/** The printings of a document by what they are of. */
export const indexPrintings = once((recognised: Recognised): Printings => {
  const {facts, bodies} = recognised;
  const byKey = new Map<string, Fact[]>();
  const byName = new Map<string, Fact[]>();
  const byHead = new Map<string, Fact[]>();
  const brought = new Map<Fact['table'], Fact[]>();
  const wholes = indexWholes(facts);
  const keys = new Map<string, string>();
  const nameKey = (name: string): string => {
    const known = keys.get(name) ?? keyOfName(name);
    keys.set(name, known);
    return known;
  };
  for (const fact of facts) {
    const {key, carry} = fact.dimensions;
    if (carry === 'brought' && fact.figure.value && fact.figure.value.digits !== 0) addTo(brought, fact.table, fact);
    if (key && carry !== 'brought' && carry !== 'forward') addTo(byKey, indexKey(fact, key), fact);
    const row = fact.table.blocks[fact.block]?.rows[fact.row];
    const name = row?.kind === 'item' ? nameKey(row.name) : '';
    if (name.length >= 4) addTo(byName, name, fact);
    if (isCarriedTotal(fact)) addTo(byHead, `carry:${carry}`, fact);
  }
  const chains = new Chains(facts);
  for (const fact of facts) {
    const {carry} = fact.dimensions;
    const key = carry === 'brought' || carry === 'forward' ? null : chains.pathOf(fact);
    if (key) addTo(byKey, key, fact);
  }
  const finals = new Set(facts.filter(isFinal).map(({table}) => table));
  const rowsOf: RowsOf = new Map();
  for (const fact of facts) {
    if (!isFunction(fact)) continue;
    const own = rowsOf.get(columnOf(fact)) ?? new Map<string | null, number>();
    if (own.size === 0) rowsOf.set(columnOf(fact), own);
    own.set(fact.dimensions.key, (own.get(fact.dimensions.key) ?? 0) + 1);
  }
  const find = (wanted: Wanted, aspect: Aspect): Printing[] => {
    const named = wanted.byName
      ? [...(byName.get(wanted.key) ?? []), ...(byHead.get(`carry:${wanted.dimensions.carry}`) ?? [])]
      : (byKey.get(isTotal(wanted.key) ? 'total' : wanted.key) ?? []);
    const found = ofBodies(named, wanted.bodies);
    // 机关运行经费 is 公用经费 of an office: where no table prints the one, the other may be it.
    if (wanted.key === agencyTotal && found.length === 0) {
      const office = (byKey.get('total') ?? []).filter(({dimensions}) => dimensions.nature === 'publicUse');
      return office.filter(fact => fitsAspect(fact, aspect)).map(fact => ({fact, given: [], loose: true}));
    }
    const fitting = found.filter(fact => fits(fact, wanted) && fitsAspect(fact, aspect));
    const printed = inFund(ofTotals(fitting, wanted), wanted, wholes).map(own =>
      isSplit(own.fact, rowsOf) || isOfYearOnly(own.fact, wanted) ? {...own, loose: true} : own,
    );
    // 「支出0万元」 where the final account is left blank: the budget beside it is another amount.
    const read =
      aspect === 'own'
        ? printed.map(own => (isBesideBlank(own, printed, finals) ? {...own, loose: true} : own))
        : printed;
    // Where nothing is printed of the year before, no other year stands for it.
    const ofOther = printed.length > 0 || aspect === 'own' || aspect === 'final';
    return ofOther ? [...read, ...elsewhere(found, printed, wanted, wholes)] : read;
  };
  const known = new Map<string, Printing[]>();
  const keyOf = once((wanted: Wanted) => JSON.stringify(wanted));
  return {
    wanted: once(frame => {
      if (isOfOtherBody(frame, recognised) || isSpokenApart(frame)) return null;
      const wanted = wantedOf(frame, chains, name => byName.has(name) || byHead.has(name));
      const named = wanted?.key.startsWith('three:') ? ofThree(wanted, frame, byKey.get(wanted.key) ?? []) : wanted;
      return named && {...named, bodies: bodies.ofPassage(frame.passage)};
    }),
    of: (wanted, aspect) => {
      const asked = `${aspect}|${keyOf(wanted)}`;
      const printed = known.get(asked) ?? find(wanted, aspect);
      known.set(asked, printed);
      return printed;
    },
    brought: fact =>
      (brought.get(fact.table) ?? []).filter(
        other =>
          (other.dimensions.fund === fact.dimensions.fund || !isNarrow(other.dimensions.fund)) &&
          other.block === fact.block &&
          (other.column === fact.column || other.row === fact.row),
      ),
    wholeOf: fact => wholes.ofBlock.get(blockOf(fact)),
    misnamed: subject => chains.misnamed(subject),
    carriesOver: brought.size > 0,
  };
});

/** The total of a column of what is carried over. */
const isCarriedTotal = ({total, column, dimensions: {carry}}: Fact): boolean =>
  total && (carry === 'brought' || carry === 'forward') && /结转|结余/u.test(column.path.at(-1) ?? '');

const isFunction = ({dimensions: {key}}: Fact): boolean => key?.startsWith('function:') ?? false;

/** In how many rows each column prints a class. */
type RowsOf = Map<string, Map<string | null, number>>;

/** A class with several rows in one column: each of them is a part of it. */
const isSplit = (fact: Fact, rowsOf: RowsOf): boolean =>
  isFunction(fact) && (rowsOf.get(columnOf(fact))?.get(fact.dimensions.key) ?? 0) > 1;

/** 本年收入合计, for want of a total of all money: what was carried over may make the difference. */
const isOfYearOnly = ({dimensions: {key, carry}}: Fact, wanted: Wanted): boolean =>
  wanted.key === 'total:all' && key !== 'total:all' && (key === 'total:year' || carry === 'within');

/** Money carried over without a word on whose it was may be of any fund. */
const isNarrow = (fund: Fund | null): boolean => fund !== null && fund !== 'all';

const isFinal = ({dimensions: {stage, period}}: Fact): boolean => stage === 'final' && period !== 'prior';

/** A budget in a table of final accounts that prints no final account for it. */
const isBesideBlank = ({fact}: Printing, printed: readonly Printing[], finals: ReadonlySet<Fact['table']>): boolean =>
  fact.dimensions.stage === 'budget' &&
  finals.has(fact.table) &&
  !printed.some(other => other.fact.table === fact.table && isFinal(other.fact));

/** The total of a table of 机关运行经费 is that, whatever else it is called. */
function indexKey({dimensions}: Fact, key: string): string {
  if (!isTotal(key)) return key;
  return dimensions.domain === 'agencyRunning' ? agencyTotal : 'total';
}

const ofBodies = (facts: Fact[], bodies: readonly string[]): Fact[] =>
  bodies.length === 0 ? facts : facts.filter(({body}) => body === '' || bodies.includes(body));

function fits(fact: Fact, {key, dimensions, byName}: Wanted): boolean {
  const own = fact.dimensions;
  if (key === agencyTotal) return true;
  if (own.domain !== '') return false;
  if (!key.startsWith('economic') && !key.startsWith('three') && isEconomicColumn(fact.column)) return false;
  // The items of 三公经费 are paid from the treasury; some tables say so and some do not.
  if (key.startsWith('three:')) return dimensions.nature === undefined && isOfMoney(own.fund, dimensions.fund ?? null);
  const bothWays = key === 'total:all' && own.key === 'total:all';
  if (dimensions.flow && own.flow && dimensions.flow !== own.flow && !bothWays) return false;
  if (byName) return isOfNamedFund(fact, dimensions);
  const row = fact.table.blocks[fact.block]?.rows[fact.row];
  // A part that stands alone under 其中 is not all of what its words name.
  if (isTotal(key) && row?.ofWhich) return false;
  if (dimensions.fund && own.fund !== dimensions.fund && !(isCommonFund(dimensions.fund) && isCommonFund(own.fund)))
    return false;
  const ofBasic = key.startsWith('economic') && own.nature === 'basic' && dimensions.nature !== 'project';
  if (dimensions.nature && own.nature !== dimensions.nature && !ofBasic) return false;
  return dimensions.nature !== undefined || own.nature === 'total';
}

/**
 * Whether a line that is called as the words call it may be of their fund. 年末结转和结余 of one fund is no part of a line
 * of all money; a class of functions may be one, where all the money is of that fund (see inFund).
 */
function isOfNamedFund(fact: Fact, {fund, flow}: Wanted['dimensions']): boolean {
  const own = fact.dimensions.fund;
  if (fund === undefined || own === fund) return true;
  return flow !== undefined && (!isFunction(fact) || (isCommonFund(fund) && isCommonFund(own)));
}

/** Where the item stands in tables of other money, stages or natures: an amount that is found there is no slip. */
function elsewhere(found: readonly Fact[], printed: readonly Printing[], wanted: Wanted, wholes: Wholes): Printing[] {
  const {
    key,
    byName,
    dimensions: {flow, fund},
  } = wanted;
  if (byName || isTotal(key) || key === agencyTotal) return [];
  const known = new Set(printed.map(({fact}) => fact));
  return found
    .filter(
      fact =>
        !known.has(fact) &&
        fact.dimensions.period !== 'change' &&
        fact.dimensions.flow === (flow ?? fact.dimensions.flow) &&
        !isEconomicColumn(fact.column) &&
        fact.figure.value !== null,
    )
    .map(fact => ({fact, given: [], loose: true, apart: isApart(fact, fund ?? null, wholes)}));
}

/** 总计 and 本年合计 are told apart where both are printed; a plain 合计 is either. */
function ofTotals(facts: Fact[], {key, dimensions}: Wanted): Fact[] {
  if (!isTotal(key)) return facts;
  // A total of other money, though it is called the same, leaves that of this money no less meant.
  const ofFund = facts.filter(fact => fact.dimensions.fund === dimensions.fund);
  const own = ofFund.length > 0 ? ofFund : facts;
  const exact = own.filter(fact => fact.dimensions.key === key);
  const named = key === 'total:all' && exact.length > 0 ? exact : own;
  const sameWay = named.filter(fact => !dimensions.flow || fact.dimensions.flow === dimensions.flow);
  return sameWay.length > 0 ? sameWay : named;
}

/**
 * Facts of the fund that the words name; and those of a wider or narrower one, which are the same if
 * both funds come to the same total: then all the money is of the narrower one.
 */
function inFund(facts: readonly Fact[], {key, dimensions, byName}: Wanted, wholes: Wholes): Printing[] {
  const wanted = dimensions.fund ?? (isTotal(key) ? 'all' : undefined);
  // What is no class, a project or a good, has one amount, of whatever money its table is.
  const isOfAny = (fact: Fact): boolean => key.startsWith('three:') || (byName && !isFunction(fact));
  const own = facts.filter(fact => !wanted || fact.dimensions.fund === wanted || isOfAny(fact));
  const printed = own.map((fact): Printing => ({fact, given: [], loose: false}));
  if (isTotal(key) || !wanted) {
    // For lack of a total of all money, that of the treasury may be it.
    const rest = own.length === 0 && !dimensions.fund ? facts : [];
    return [...printed, ...rest.map(fact => ({fact, given: [], loose: true}))];
  }
  const taken = new Set(own);
  const others = facts.filter(fact => !taken.has(fact));
  const bridges = others.flatMap((fact): Printing[] => {
    const bridge = bridged(fact, wanted, wholes);
    return bridge ? [{fact, given: [bridge], loose: false}] : [];
  });
  return [...printed, ...bridges];
}

/** Whether a column prints the stage or the year that the words name. */
function fitsAspect(fact: Fact, aspect: Aspect): boolean {
  const {stage, period} = fact.dimensions;
  if (aspect === 'prior' || aspect === 'change') return period === aspect;
  if (period === 'prior' || period === 'change') return false;
  switch (aspect) {
    case 'own':
      return stage !== 'adjusted';
    case 'final':
      return stage !== 'budget' && stage !== 'adjusted';
    case 'budget':
    case 'adjusted':
      return (
        stage === aspect &&
        fact.column.path.some(text => /决算|预算数|全年预算|调整预算/u.test(text)) &&
        printsSeveralStages(fact)
      );
  }
}

const printsSeveralStages = (fact: Fact): boolean =>
  fact.table.columns.some(column => column.path.some(text => /决算数|执行数|支出数/u.test(text)));
