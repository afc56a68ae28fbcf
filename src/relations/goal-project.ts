import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {FundGroup} from '../recognising/forms/funds.ts';
import type {Form} from '../recognising/forms.ts';
import {type Listing, readListings} from './project-listing.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * A project of a list and its performance form print its money twice. A form may tell of all years, or of money
 * that the list leaves out: which of its totals is meant, and whether the lists agree at all, the projects of the
 * document show together, and one that stands alone is a question.
 */
export const rule: Rule = {
  meta: {id: 'goal-project', severity: 'warning', basis: '财预〔2020〕10号: 绩效目标与项目预算同步编报'},
  find: recognised => {
    const {forms, facts} = recognised;
    const bodies = [...new Set(facts.map(({body}) => body))];
    const named = new Map<string, Form[]>();
    for (const form of forms) {
      const name = form.overall ? '' : keyOf(form.project?.text ?? '');
      if (name.length >= shortestName) named.set(name, [...(named.get(name) ?? []), form]);
    }
    if (named.size === 0) return [];
    const listings = bodies.flatMap(body => readListings(facts, body));
    return listings.flatMap((listing, index) => tiesOf(listing, index, named));
  },
};

/** Characters of a name, at least, that tells one project from another. */
const shortestName = 4;

/** A name without what is added to it at will: its code, brackets, blanks. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^[\dA-Z]{6,}[-\s]*|^\d+[-.、]\s*/u, '')
    .replace(/[\s()《》“”"'\-—、，,。]/gu, '');

function tiesOf(listing: Listing, index: number, named: ReadonlyMap<string, readonly Form[]>): Relation[] {
  const lines = linesByName(listing);
  return [...named].flatMap(([name, forms]) => {
    const [line, ...lineTwins] = lines.get(name) ?? [];
    const [form, ...formTwins] = forms;
    // Of two projects of one name, which is meant is open.
    if (!line || !form || lineTwins.length > 0 || formTwins.length > 0) return [];
    return form.funds.flatMap(group => tie(line, group, index));
  });
}

/** The amounts of a listing by the names of their rows. */
function linesByName({block: {rows, figureAt}, column}: Listing): Map<string, Figure[]> {
  const lines = new Map<string, Figure[]>();
  for (const [index, row] of rows.entries()) {
    const figure = figureAt(index, column.index);
    if (row.kind !== 'item' || !figure || figure.value === null) continue;
    const names = new Set([row.name, ...row.groups].map(keyOf));
    for (const name of names) lines.set(name, [...(lines.get(name) ?? []), figure]);
  }
  return lines;
}

/** The order in which the totals of a form are tried: of the year, or of no period at all, before that of all years. */
const tie = (line: Figure, {period, total}: FundGroup, listing: number): Relation => ({
  rule: 'goal-project',
  family: 'goal-project',
  reading: 2 * listing + (period === 'whole' ? 1 : 0),
  form: {kind: 'sum', left: [plus(total)], right: [plus(line)]},
  ground: 'structure',
  certain: false,
  tie: true,
  witness: true,
  severity: 'warning',
  details: {},
});
