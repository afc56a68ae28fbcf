import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * What is spent from 一般公共预算 is part of what is spent from all money, line by line. Asked only where the
 * total of all money is the greater one: where both are the same, tie-out compares them, and where it is
 * less, one of the two holds money carried over that the other leaves out. In a budget, whose tables differ in
 * this more often, it is a question, unless the lines of what is carried over show that nothing is.
 */
export const rule: Rule = {
  meta: {
    id: 'fund-within-all',
    severity: 'error',
    basis: 'arithmetic: a part does not exceed the whole; 财预〔2016〕143号',
  },
  find: ({facts}) => {
    const lines = new Map<string, Part[]>();
    const bringsNothing = bodiesWithout(facts);
    const totals = new Map<string, Figure>();
    for (const fact of facts) {
      if (!isPart(fact)) continue;
      const {block, column} = fact.at;
      if (isTotal(fact)) totals.set(column, fact.figure);
      else addTo(lines, measureOf(fact), {fact, block, column});
    }
    return [...lines.values()].flatMap(own => (own.length > 1 ? pairsOf(own, totals, bringsNothing) : []));
  },
};

/** A fact, and the names of the block and of the column that it stands in. */
interface Part {
  fact: Fact;
  block: string;
  column: string;
}

/** From the narrowest to the widest. */
const nested: readonly (Fund | null)[] = ['general', 'fiscal', 'all'];

function isPart({dimensions, figure, column}: Fact): boolean {
  const {domain, flow, fund, key, period, carry} = dimensions;
  return (
    // A class that a form lists and leaves blank has nothing.
    (figure.value !== null || key?.startsWith('function:') === true) &&
    column.role === 'amount' &&
    domain === '' &&
    flow === 'expenditure' &&
    nested.includes(fund) &&
    key !== null &&
    (key.startsWith('function:') || key.startsWith('total')) &&
    (period === null || period === 'current') &&
    carry !== 'brought' &&
    carry !== 'forward'
  );
}

const measureOf = ({dimensions: {key, nature}, body}: Fact): string => `${body}|${nature}|${key}`;

/** The bodies whose tables have lines for what is brought over from the year before, and nothing in them. */
function bodiesWithout(facts: readonly Fact[]): ReadonlySet<string> {
  const lines = facts.filter(({dimensions: {carry, domain}}) => carry === 'brought' && domain === '');
  const some = new Set(lines.filter(({figure}) => figure.value?.digits || figure.doubt).map(({body}) => body));
  return new Set(lines.map(({body}) => body).filter(body => !some.has(body)));
}

function pairsOf(
  parts: readonly Part[],
  totals: ReadonlyMap<string, Figure>,
  bringsNothing: ReadonlySet<string>,
): Relation[] {
  if (parts.length > most) return [];
  const single = parts.filter(part => parts.every(other => other === part || other.column !== part.column));
  const printed = single.filter(({fact}) => fact.figure.value !== null);
  return printed.flatMap(inner =>
    single
      .filter(outer => outer.block !== inner.block && isWider(outer, inner) && isSameStage(outer, inner))
      .flatMap(outer => within(inner, outer, totals, bringsNothing)),
  );
}

/** A document prints a line in few tables; where many look alike, comparing all of them proves nothing. */
const most = 12;

const isWider = (outer: Part, inner: Part): boolean =>
  nested.indexOf(outer.fact.dimensions.fund) > nested.indexOf(inner.fact.dimensions.fund);

const isSameStage = (a: Part, b: Part): boolean => a.fact.dimensions.stage === b.fact.dimensions.stage;

function within(
  inner: Part,
  outer: Part,
  totals: ReadonlyMap<string, Figure>,
  bringsNothing: ReadonlySet<string>,
): Relation[] {
  const [less, more] = [totals.get(inner.column), totals.get(outer.column)];
  if (!less || !more) return [];
  const {dimensions, body} = inner.fact;
  return [
    {
      rule: rule.meta.id,
      family: `fund-within-all:${inner.column}~${outer.column}`,
      reading: 0,
      form: {kind: 'order', smaller: [plus(inner.fact.figure)], larger: [plus(outer.fact.figure)]},
      ground: 'words',
      certain: false,
      severity: dimensions.stage === 'final' || bringsNothing.has(body) ? 'error' : 'warning',
      details: {},
      given: [{kind: 'direction', from: [plus(less)], to: [plus(more)], said: 'more'}],
    },
  ];
}
