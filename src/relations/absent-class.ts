import {exact} from '../amounts/exact.ts';
import {add, type Interval, meet, point, roundingInterval} from '../amounts/interval.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {familyOf, isTotal, measuresOf, scopeOf, tiedFacts} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * A class of expenditure printed in one of two tables of the same money, and missing from the list of
 * classes of the other: there it has nothing, so here it must have nothing either. So is a section or an item whose
 * whole has the same amount in both, and nothing below it in the other, which breaks others down: that is asked.
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
          ...unbroken(a, b, family),
          ...unbroken(b, a, family),
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
  /** Its sections and items, those below each code. */
  below: Map<string, Fact[]>;
  /** The amounts of all codes. */
  amounts: Map<string, Fact>;
}

function listingsOf(facts: readonly Fact[]): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const fact of facts) {
    const {key, period} = fact.dimensions;
    const [system = '', code = ''] = key?.split(':') ?? [];
    if (code === '' || !systems.some(known => known === system)) continue;
    if (period === 'prior' || measuresOf(fact).length === 0) continue;
    const id = listingKey(fact, system);
    const listing = listings.get(id) ?? {sample: fact, classes: new Map(), below: new Map(), amounts: new Map()};
    listings.set(id, listing);
    listing.amounts.set(code, fact);
    if (code.length === 3) listing.classes.set(code, fact);
    else addTo(listing.below, code.slice(0, -2), fact);
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

/** So many wholes of its level a table breaks down that leaves one of them alone. */
const fewestBroken = 2;

/** What one table lists below a section that has the same amount in another, which lists nothing below it. */
function unbroken(from: Listing, other: Listing, family: string): Relation[] {
  if (other.sample.table.table.cells.some(cell => cell.doubt)) return [];
  return [...from.below].flatMap(([whole, parts]) => {
    const [own, again] = [from.amounts.get(whole)?.figure.value, other.amounts.get(whole)];
    const isSame = own && again?.figure.value && exact(own) === exact(again.figure.value);
    const level = [...other.below.keys()].filter(code => code.length === whole.length);
    if (!isSame || other.below.has(whole) || level.length < fewestBroken) return [];
    return parts.flatMap(part =>
      part.figure.value?.digits ? [{...absent(part, other, family), severity: 'warning' as const}] : [],
    );
  });
}

const missing = (from: Listing, other: Listing, family: string): Relation[] =>
  // A table whose rows are in doubt may hold the class in a cell with another one.
  other.sample.table.table.cells.some(cell => cell.doubt)
    ? []
    : [...from.classes]
        .filter(([code, fact]) => !other.classes.has(code) && fact.figure.value !== null)
        .map(([, fact]) => absent(fact, other, family));

const absent = ({figure}: Fact, {sample}: Listing, family: string): Relation => ({
  rule: 'absent-class',
  family,
  reading: 0,
  form: {kind: 'sum', left: [plus(figure)], right: []},
  ground: 'words',
  certain: false,
  severity: 'error',
  anchor: 'needs',
  details: {other: `${sample.table.caption.number}「${sample.table.caption.title}」`},
});
