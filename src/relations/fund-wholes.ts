import {exact, magnitude, onePlace} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';
import {isTotal} from './wanted.ts';

/** The first total of all expenditure, or income, of every block, and of every fund and flow. */
export interface Wholes {
  ofBlock: ReadonlyMap<string, Fact>;
  ofFund: ReadonlyMap<string, Fact>;
}

/** The wholes of the facts of a document, the first of each kind. */
export function indexWholes(facts: readonly Fact[]): Wholes {
  const wholes = facts.filter(isWhole).toReversed();
  return {
    ofBlock: new Map(wholes.map(fact => [blockOf(fact), fact])),
    ofFund: new Map(wholes.map(fact => [fundKey(fact, fact.dimensions.fund), fact])),
  };
}

const fundKey = ({body, dimensions}: Fact, fund: Fund | null): string => `${body}|${fund}|${dimensions.flow}`;

/** That the total of a block is that of a fund: then all its money is of that; null where one of the two is not printed. */
export function bridged(fact: Fact, wanted: Fund, {ofBlock, ofFund}: Wholes): Form | null {
  const total = ofBlock.get(blockOf(fact));
  const other = ofFund.get(fundKey(fact, wanted));
  return total && other ? {kind: 'sum', left: [plus(total.figure)], right: [plus(other.figure)]} : null;
}

/** The total of all expenditure, or income, of its block. */
const isWhole = ({figure, dimensions}: Fact): boolean =>
  isTotal(dimensions.key) &&
  figure.value !== null &&
  dimensions.domain === '' &&
  dimensions.nature === 'total' &&
  dimensions.period !== 'prior' &&
  dimensions.period !== 'change' &&
  dimensions.carry !== 'brought' &&
  dimensions.carry !== 'forward';

/** Whether the total of a table is another than that of a fund: what parts an amount of both may be of other money. */
export function isApart(fact: Fact, fund: Fund | null, {ofBlock, ofFund}: Wholes): boolean {
  if (fund === null || fact.dimensions.fund === fund) return false;
  const total = ofBlock.get(blockOf(fact))?.figure;
  const other = ofFund.get(fundKey(fact, fund))?.figure;
  return total !== undefined && other !== undefined && differ(total, other);
}

/** Whether two amounts are printed that their last places do not bring together. */
export function differ(one: Figure, other: Figure): boolean {
  if (!one.value || !other.value) return false;
  const [power, otherPower] = [powerOf(one), powerOf(other)];
  const gap = magnitude(exact(one.value, power) - exact(other.value, otherPower));
  return gap > onePlace(one.value, power) + onePlace(other.value, otherPower);
}

const powerOf = ({unit}: Figure): number => (unit.kind === 'money' ? (unit.power ?? 0) : 0);
