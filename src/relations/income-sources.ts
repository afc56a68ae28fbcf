import {addTo} from '../model/grouping.ts';
import type {Relation, Severity} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {isOfWhichHead} from '../recognising/header-tree.ts';
import type {Row} from '../recognising/row.ts';
import {type Fund, firstMatch, funds} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * The lines of income of 收支总表 are the columns of 收入总表: what comes in from a source is the total of the
 * column of that source. Compared only where the totals of both tables tie, and where both tell money that was
 * carried over from that of the year, or neither does. The lines of the treasury's funds stand in 财政拨款收支总表 again:
 * where they come to the same, each of them is the same.
 */
export const rule: Rule = {
  meta: {
    id: 'income-sources',
    severity: 'error',
    basis: '财预〔2016〕143号: 收支总表 and 收入总表 present the same income; 部门决算报表 勾稽关系',
  },
  find: ({facts}) => {
    const income = facts.filter(isIncome);
    const lists = [...grouped(income.filter(isLine)).values()].filter(list => sourcesOf(list, lineSource).size > 1);
    const columns = [...grouped(income.filter(isColumn)).values()]
      .map(wholeRows)
      .filter(list => sourcesOf(list, columnSource).size > 1);
    return [
      ...lists.flatMap(list =>
        columns.filter(other => areOfOne(list, other)).flatMap(other => relationsOf(list, other, income)),
      ),
      ...lists.flatMap((list, i) =>
        lists.slice(i + 1).flatMap(other => (areOfOne(list, other) ? linesAgain(list, other) : [])),
      ),
    ];
  },
};

const isIncome = ({dimensions: {flow, domain, period}}: Fact): boolean =>
  flow === 'income' && domain === '' && period !== 'prior' && period !== 'change';

const rowOf = (fact: Fact): Row | undefined => fact.table.blocks[fact.block]?.rows[fact.row];

/** The source that the heads of a column name together, since one may be set in two rows; null where they name none. */
const columnSource = ({column: {path}}: Fact): Fund | null =>
  path.some(isOfWhichHead) ? null : firstMatch(funds, path.join(''));

/** The source that a row names; null where it names none, or a part of one. */
function lineSource(fact: Fact): Fund | null {
  const row = rowOf(fact);
  return row?.kind === 'item' && !row.code ? firstMatch(funds, row.name) : null;
}

/** A line of one source, in a column of all money. */
const isLine = (fact: Fact): boolean => lineSource(fact) !== null && columnSource(fact) === null;

/** The total of a column of one source. */
const isColumn = (fact: Fact): boolean =>
  isTotal(fact) && rowOf(fact)?.ofWhich !== true && columnSource(fact) !== null && lineSource(fact) === null;

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const blocks = new Map<string, Fact[]>();
  for (const fact of facts) addTo(blocks, `${blockOf(fact)}|${fact.dimensions.stage}`, fact);
  return blocks;
}

/** The row of the total where there is one: below it the rows of bodies are totals of their own. */
function wholeRows(facts: Fact[]): Fact[] {
  const totals = facts.filter(({total}) => total);
  return totals.length > 0 ? totals : facts;
}

/** The one fact of each source of the year; a source that stands there twice is left out. */
function sourcesOf(facts: readonly Fact[], source: (fact: Fact) => Fund | null): Map<Fund, Fact> {
  const found = new Map<Fund, Fact[]>();
  for (const fact of facts) {
    const own = source(fact);
    if (own && fact.dimensions.carry !== 'brought' && fact.dimensions.carry !== 'forward') addTo(found, own, fact);
  }
  return new Map(
    [...found].flatMap(([own, list]): [Fund, Fact][] => (list.length === 1 && list[0] ? [[own, list[0]]] : [])),
  );
}

/** Two tables of one body and one stage. */
function areOfOne([line]: readonly Fact[], [column]: readonly Fact[]): boolean {
  if (!line || !column || line.table === column.table || line.body !== column.body) return false;
  const [a, b] = [line.dimensions.stage, column.dimensions.stage];
  return a === b || a === null || b === null;
}

/** Whether a table prints an amount that was carried over into the year beside its income. */
const bringsOver = (facts: readonly Fact[], of: Fact): boolean =>
  facts.some(
    fact =>
      blockOf(fact) === blockOf(of) && fact.dimensions.carry === 'brought' && (fact.figure.value?.digits ?? 0) !== 0,
  );

/** 本年收入合计, and not 收入总计, which holds what was carried over. */
const isTotalOfYear = (fact: Fact): boolean => /本年|当年/u.test(rowOf(fact)?.name ?? '');

function relationsOf(lines: readonly Fact[], columns: readonly Fact[], income: readonly Fact[]): Relation[] {
  const [line, column] = [lines[0], columns[0]];
  if (!line || !column) return [];
  const isOfYear = bringsOver(income, line) !== bringsOver(income, column);
  const family = `income-sources:${blockOf(line)}|${line.dimensions.stage}~${blockOf(column)}`;
  const wholes = (of: Fact): Fact[] =>
    wholeRows(
      income.filter(
        fact =>
          blockOf(fact) === blockOf(of) && isTotal(fact) && columnSource(fact) === null && lineSource(fact) === null,
      ),
      // Where one of the two holds money of earlier years as well, it is the totals of the year that show one scope.
    ).filter(whole => !isOfYear || !bringsOver(income, of) || isTotalOfYear(whole));
  const anchors = wholes(line).flatMap(a => wholes(column).map(b => tie(family, [a], [b], 'is')));
  const here = sourcesOf(lines, lineSource);
  const there = sourcesOf(columns, columnSource);
  const pairs = [...there].flatMap(([source, other]): Relation[] => {
    const own = here.get(source);
    const parts = own ? [own] : source === 'fiscal' ? treasury.flatMap(fund => here.get(fund) ?? []) : [];
    return parts.length > 0 ? [{...tie(family, parts, [other], 'needs'), severity: severityOf(source)}] : [];
  });
  return anchors.length > 0 ? [...anchors, ...pairs] : [];
}

/** The lines of the funds of the treasury in two tables; what they come to in both shows that they are of one scope. */
function linesAgain(lines: readonly Fact[], again: readonly Fact[]): Relation[] {
  const [here, there] = [sourcesOf(lines, lineSource), sourcesOf(again, lineSource)];
  const pairs = treasury.flatMap((fund): [Fact, Fact][] => {
    const [own, other] = [here.get(fund), there.get(fund)];
    return own && other && !rowOf(own)?.ofWhich && !rowOf(other)?.ofWhich ? [[own, other]] : [];
  });
  const [first] = pairs;
  if (!first || pairs.length < 2) return [];
  const family = `income-sources:${blockOf(first[0])}~${blockOf(first[1])}`;
  const whole = (side: 0 | 1): Fact[] => pairs.map(pair => pair[side]);
  return [tie(family, whole(0), whole(1), 'is'), ...pairs.map(([own, other]) => tie(family, [own], [other], 'needs'))];
}

/** Where 事业收入 ends and 财政专户 or 其他收入 begins, the two tables may see differently; the funds of the treasury not. */
const severityOf = (source: Fund): Severity => (source === 'fiscal' || treasury.includes(source) ? 'error' : 'warning');

/** What 财政拨款 is made of. */
const treasury: readonly Fund[] = ['general', 'governmentFund', 'stateCapital'];

const tie = (family: string, here: readonly Fact[], there: readonly Fact[], anchor: 'is' | 'needs'): Relation => ({
  rule: rule.meta.id,
  family,
  reading: 0,
  form: {kind: 'sum', left: here.map(({figure}) => plus(figure)), right: there.map(({figure}) => plus(figure))},
  ground: 'words',
  certain: false,
  severity: 'error',
  anchor,
  details: {},
});
