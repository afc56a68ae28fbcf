import {add, type Interval, meet, point, roundingInterval} from '../amounts/interval.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {familyOf, isTotal, measuresOf, scopeOf, tiedFacts} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * A class of expenditure printed in one of two tables of the same money, and missing from the list of
 * classes of the other: there it has nothing, so here it must have nothing either.
 */
export const rule: Rule = {
  meta: {id: 'absent-class', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => {
    const listings = listingsOf(facts);
    const seen = new Set<string>();
    return tiedFacts(facts.filter(isTotal)).flatMap(([first, second]) => {
      const family = familyOf(first, second);
      if (seen.has(family)) return [];
      seen.add(family);
      return systems.flatMap(system => {
        const [a, b] = [listings.get(listingKey(first, system)), listings.get(listingKey(second, system))];
        if (!a || !b) return [];
        return [
          ...(addsUp(b, second) ? missing(a, b, family) : []),
          ...(addsUp(a, first) ? missing(b, a, family) : []),
        ];
      });
    });
  },
};

const systems = ['function', 'economic', 'government'] as const;

/** The block, fund, flow and nature that a list of classes is of. */
const listingKey = (fact: Fact, system: string): string =>
  [scopeOf(fact), fact.dimensions.flow, fact.dimensions.nature, system].join('|');

/** Classes that a block lists for one fund and nature of expenditure. */
interface Listing {
  sample: Fact;
  classes: Map<string, Fact>;
}

function listingsOf(facts: readonly Fact[]): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const fact of facts) {
    const {key, period} = fact.dimensions;
    const [system = '', code = ''] = key?.split(':') ?? [];
    if (code.length !== 3 || !systems.some(known => known === system)) continue;
    if (period === 'prior' || measuresOf(fact).length === 0) continue;
    const id = listingKey(fact, system);
    const listing = listings.get(id) ?? {sample: fact, classes: new Map<string, Fact>()};
    listing.classes.set(code, fact);
    listings.set(id, listing);
  }
  return listings;
}

/** Whether the classes listed make up the total: a list that does not is not all of it, as where a page that goes on was not read with it. */
function addsUp({classes}: Listing, total: Fact): boolean {
  // All of one block, and so of one unit.
  const of = ({figure: {value}}: Fact): Interval => (value ? roundingInterval(value) : point(0n));
  const sum = [...classes.values()].map(of).reduce(add, point(0n));
  return meet(sum, of(total));
}

const missing = (from: Listing, other: Listing, family: string): Relation[] =>
  // A table whose rows are in doubt may hold the class in a cell with another one.
  other.sample.table.table.cells.some(cell => cell.doubt)
    ? []
    : [...from.classes]
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
