import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {blockOf, familyOf, isTotal, measuresOf, scopeOf, tiesOf} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * A class of expenditure printed in one of two tables of the same money, and missing from the list of
 * classes of the other: there it has nothing, so here it must have nothing either.
 */
export const rule: Rule = {
  meta: {id: 'absent-class', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => {
    const compared = new Set(tiesOf(facts.filter(isTotal)).map(relation => relation.family));
    const listings = listingsOf(facts);
    return listings.flatMap((a, i) =>
      listings.slice(i + 1).flatMap((b): Relation[] => {
        if (a.system !== b.system || blockOf(a.sample) === blockOf(b.sample)) return [];
        const family = familyOf(a.sample, b.sample);
        return compared.has(family) ? [...missing(a, b, family), ...missing(b, a, family)] : [];
      }),
    );
  },
};

/** Classes that a block lists for one fund and nature of expenditure. */
interface Listing {
  sample: Fact;
  system: string;
  classes: Map<string, Fact>;
}

function listingsOf(facts: readonly Fact[]): Listing[] {
  const listings = new Map<string, Listing>();
  for (const fact of facts) {
    const {key, period, flow, nature} = fact.dimensions;
    const [system = '', code = ''] = key?.split(':') ?? [];
    if (code.length !== 3 || !/^(?:function|economic|government)$/u.test(system)) continue;
    if (period === 'prior' || measuresOf(fact).length === 0) continue;
    const id = [scopeOf(fact), flow, nature, system].join('|');
    const listing = listings.get(id) ?? {sample: fact, system, classes: new Map<string, Fact>()};
    listing.classes.set(code, fact);
    listings.set(id, listing);
  }
  return [...listings.values()];
}

const missing = (from: Listing, other: Listing, family: string): Relation[] =>
  [...from.classes]
    .filter(([code, fact]) => !other.classes.has(code) && fact.figure.value !== null)
    .map(([, fact]) => ({
      rule: 'absent-class',
      family,
      reading: 0,
      form: {kind: 'sum', left: [plus(fact.figure)], right: []},
      ground: 'words',
      certain: false,
      severity: 'error',
      anchor: 'needs',
      details: {other: `${other.sample.table.caption.number}「${other.sample.table.caption.title}」`},
    }));
