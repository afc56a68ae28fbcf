import type {Figure} from '../model/figure.ts';
import type {Form, Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Row} from '../recognising/row.ts';
import {type BroughtProjects, linesWithBrought} from './brought-projects.ts';
import {codedLeaves, type Listing, listingsByBody} from './project-listing.ts';
import type {Rule} from './rule.ts';
import {blockOf, columnOf, factsByColumn, isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * The projects of the year, and those carried over from the year before where these have a table of
 * their own, come to what the table of expenditure prints under 项目支出: in all, and by function
 * where the projects carry codes. A table may list only some projects, so lines are judged only where
 * the totals tie.
 */
export const rule: Rule = {
  meta: {id: 'project-tables', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => {
    const wholes = facts.filter(isWhole);
    return wholes.flatMap(whole => relationsOf(whole, wholes, facts));
  },
};

/** The total of all project expenditure in a table by function. */
function isWhole({dimensions, total, table, figure}: Fact): boolean {
  const {domain, flow, nature, fund, key, period, carry} = dimensions;
  return (
    total &&
    figure.value !== null &&
    domain === '' &&
    flow === 'expenditure' &&
    nature === 'project' &&
    fund !== null &&
    (key?.startsWith('total') ?? false) &&
    (period === null || period === 'current') &&
    carry !== 'brought' &&
    carry !== 'forward' &&
    !/项目|专项/u.test(table.caption.title)
  );
}

function relationsOf(whole: Fact, wholes: readonly Fact[], facts: readonly Fact[]): Relation[] {
  const {fund} = whole.dimensions;
  const listed = listingsByBody(facts).get(whole.body) ?? [];
  const ofFund = listed.filter(listing => listing.fund === fund);
  // Where no table prints project expenditure of all money, that of a fund may be all there is.
  const alone = !wholes.some(({dimensions, body}) => dimensions.fund === 'all' && body === whole.body);
  const listings = ofFund.length > 0 || !alone ? ofFund : listed.filter(listing => listing.fund === 'all');
  const own = listings.filter(listing => !listing.brought);
  const earlier = listings.filter(listing => listing.brought);
  const [current] = own;
  const [brought] = earlier;
  // Several lists of the year's projects may be parts of one, or the same one twice.
  if (!current || own.length > 1 || earlier.length > 1) return [];
  const within = whole.dimensions.carry === 'within';
  const readings = brought && !within ? [[current, brought], [current]] : [[current]];
  const family = `project-tables:${blockOf(whole)}:${fund}:${own.map(({id}) => id)}`;
  const tied = readings.flatMap((lists, reading) => [
    tie(whole.figure, totalsOf(lists), family, reading, 'is'),
    ...linesOf(whole, lists, facts).map(([line, parts]) => ({
      ...tie(line, parts, family, reading, 'needs'),
      given: lists.flatMap(addsUp),
    })),
  ]);
  if (!brought || within) return tied;
  const base = wholes.find(other => other.dimensions.carry === 'within' && other.body === whole.body);
  return base ? [...tied, ...linesWithBrought({whole, base, current, brought, facts} satisfies BroughtProjects)] : tied;
}

/** A list comes to its own total: what is taken for its projects are its projects. */
const addsUp = (list: Listing): Form[] => {
  const parts = codedLeaves(list)?.map(({figure}) => plus(figure)) ?? [];
  return [{kind: 'sum', left: list.totals.map(plus), right: parts}];
};

const totalsOf = (lists: readonly Listing[]): readonly Figure[] => lists.flatMap(({totals}) => totals);

/** The lines of a table by function, and the projects of all lists that carry their codes. */
function linesOf(whole: Fact, lists: readonly Listing[], facts: readonly Fact[]): [Figure, readonly Figure[]][] {
  const leaves = lists.map(codedLeaves);
  if (leaves.some(own => own === null)) return [];
  const coded = leaves.flatMap(own => own ?? []);
  return (factsByColumn(facts).get(columnOf(whole)) ?? []).flatMap((fact): [Figure, readonly Figure[]][] => {
    if (isTotal(fact)) return [];
    const code = rowOf(fact)?.code;
    if (code?.system !== 'function' || fact.figure.value === null) return [];
    const parts = coded.filter(leaf => leaf.code.startsWith(code.code)).map(({figure}) => figure);
    return parts.length > 0 ? [[fact.figure, parts]] : [];
  });
}

const rowOf = (fact: Fact): Row | undefined => fact.table.blocks[fact.block]?.rows[fact.row];

const tie = (
  line: Figure,
  parts: readonly Figure[],
  family: string,
  reading: number,
  anchor: 'is' | 'needs',
): Relation => ({
  rule: rule.meta.id,
  family,
  reading,
  form: {kind: 'sum', left: [plus(line)], right: parts.map(plus)},
  ground: 'words',
  certain: false,
  severity: 'error',
  anchor,
  details: {},
});
