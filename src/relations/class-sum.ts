import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Row} from '../recognising/row.ts';
import {isCommonFund} from './funds.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal, measuresOf, scopeOf, tie} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * Lines with a departmental and a government class (30211 差旅费 | 50201 办公经费): the lines of one
 * government class add up to what another table prints for that class. As with all ties, only where
 * the totals of both tables agree.
 */
export const rule: Rule = {
  meta: {
    id: 'class-sum',
    severity: 'error',
    basis: '财预〔2017〕98号: 支出经济分类 of departments and of the government',
  },
  find: ({facts}) => {
    const lines = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (isLine(fact) && measuresOf(fact).length > 0) addTo(lines, `${blockOf(fact)}.${fact.column.index}`, fact);
    }
    return [...lines.values()].flatMap(own => sumsOf(own, facts));
  },
};

const rowOf = (fact: Fact): Row | undefined => fact.table.blocks[fact.block]?.rows[fact.row];

/** A row with both codes that no other row breaks down. */
function isLine(fact: Fact): boolean {
  const row = rowOf(fact);
  return row?.secondCode?.system === 'government' && row.children.length === 0;
}

/** A line beside the others for which no class of the government is printed: it may be of any. */
function isLineOfNoClass(fact: Fact, first: Fact): boolean {
  const row = rowOf(fact);
  if (row?.kind !== 'item' || row.secondCode || row.children.length > 0 || !fact.figure.value?.digits) return false;
  return blockOf(fact) === blockOf(first) && fact.column.index === first.column.index;
}

function sumsOf(lines: readonly Fact[], facts: readonly Fact[]): Relation[] {
  const [first] = lines;
  const whole = first ? totalBeside(first, facts) : undefined;
  if (!first || !whole) return [];
  const classes = new Map<string, Fact[]>();
  const isOpen = facts.some(fact => isLineOfNoClass(fact, first));
  for (const line of lines) addTo(classes, `government:${rowOf(line)?.secondCode?.code.slice(0, 3)}`, line);
  return facts.flatMap(fact => {
    const {key, flow, nature, fund} = fact.dimensions;
    const parts = classes.get(key ?? '');
    if (!parts || blockOf(fact) === blockOf(first)) return [];
    if (flow !== first.dimensions.flow || nature !== first.dimensions.nature || !isCommonFund(fund)) return [];
    const total = totalBeside(fact, facts);
    if (!total) return [];
    const family = `class-sum:${blockOf(first)}.${first.column.index}~${scopeOf(fact)}`;
    const sum: Relation = {
      ...tie(fact, first),
      rule: 'class-sum',
      family,
      form: {kind: 'sum', left: [plus(fact.figure)], right: parts.map(part => plus(part.figure))},
      ...(isOpen ? {blocked: 'structure-not-confirmed'} : {}),
    };
    return [{...tie(total, whole), family}, sum];
  });
}

/** The total of the column that a fact stands in. */
const totalBeside = (fact: Fact, facts: readonly Fact[]): Fact | undefined =>
  facts.findLast(
    other =>
      isTotal(other) &&
      other.figure.value !== null &&
      blockOf(other) === blockOf(fact) &&
      other.column.index === fact.column.index,
  );
