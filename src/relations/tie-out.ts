import type {Relation} from '../model/relation.ts';
import type {Dimensions, Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Two tables print the same fact: the same flow, fund, nature of expenditure, year and class. They
 * are compared line by line only where their totals tie, since one of the two may include money
 * carried over.
 */
export const rule: Rule = {
  meta: {id: 'tie-out', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => {
    const groups = new Map<string, Fact[]>();
    for (const fact of facts) {
      for (const measure of measuresOf(fact.dimensions)) {
        const group = groups.get(measure);
        if (group) group.push(fact);
        else groups.set(measure, [fact]);
      }
    }
    return [...groups.values()].flatMap(pairs);
  },
};

/** Names of what is measured; a plain 合计 can be this year's total or the one with carry-over. */
function measuresOf(dimensions: Dimensions): string[] {
  const {domain, flow, fund, nature, key, period, carry} = dimensions;
  if (domain !== '' || !flow || !fund || !nature || !key) return [];
  if (carry === 'brought' || carry === 'forward') return [];
  if (period === 'change') return [];
  const scope = [flow, fund, nature, period ?? 'current'].join('|');
  if (key === 'total') return [`${scope}|total:year`, `${scope}|total:all`];
  return [`${scope}|${key}`];
}

const blockOf = (fact: Fact): string => `${fact.table.id}.${fact.block}`;

function pairs(facts: readonly Fact[]): Relation[] {
  const byBlock = new Map<string, Fact[]>();
  for (const fact of facts) byBlock.set(blockOf(fact), [...(byBlock.get(blockOf(fact)) ?? []), fact]);
  // The same measure twice in one block is not understood: which of them is meant?
  const single = [...byBlock.values()].filter(list => list.length === 1).flat();
  const relations: Relation[] = [];
  for (let i = 0; i < single.length; i += 1) {
    for (let j = i + 1; j < single.length; j += 1) {
      const [a, b] = [single[i], single[j]];
      if (a && b && (a.figure.value !== null || b.figure.value !== null)) relations.push(...pair(a, b));
    }
  }
  return relations;
}

function pair(a: Fact, b: Fact): Relation[] {
  // An empty table prints nothing; that is not a zero to compare with.
  if (isEmptyTable(a) || isEmptyTable(b)) return [];
  const total = a.dimensions.key?.startsWith('total') || b.dimensions.key?.startsWith('total');
  const {flow, fund, nature} = a.dimensions;
  return [
    {
      rule: 'tie-out',
      family: `tie-out:${blockOf(a)}~${blockOf(b)}:${flow}:${fund}:${nature}`,
      reading: 0,
      form: {kind: 'sum', left: [plus(a.figure)], right: [plus(b.figure)]},
      ground: 'words',
      certain: false,
      severity: 'error',
      anchor: total ? 'is' : 'needs',
      details: {},
    },
  ];
}

const isEmptyTable = (fact: Fact): boolean =>
  !fact.table.figures.some(figure => figure.value !== null && figure.value.digits !== 0);
