import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import type {Fact} from '../recognising/facts.ts';
import {headerTree, valueColumns} from '../recognising/header-tree.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {totalsCarried} from './balance-statements.ts';
import {carryStatements} from './carry-statements.ts';
import type {Rule} from './rule.ts';
import {blockOf} from './scopes.ts';
import {asserted, plus} from './terms.ts';

/**
 * What was carried over into the year and came in is what was spent and is carried on: line by line in a
 * table that prints all four (年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余), and fund by fund
 * where the income side names funds and the expenditure side has a column for each; and where a sentence states all
 * four of a fund, or a total and the two that make it up.
 */
export const rule: Rule = {
  meta: {
    id: 'carry-balance',
    severity: 'error',
    basis: '财政部部门决算报表: 年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
  },
  find: recognised => [
    ...recognised.tables.flatMap(table =>
      table.blocks.flatMap((block, index) => lineByLine(block, `carry-balance:${table.id}.${index}`)),
    ),
    ...fundByFund(recognised.facts),
    ...carryStatements(recognised.frames),
    ...totalsCarried(recognised),
  ],
};

function lineByLine(block: RecognisedBlock, family: string): Relation[] {
  const sides = sidesOf(block);
  if (!sides) return [];
  return block.rows.flatMap((_, row): Relation[] => {
    const at = (columns: readonly Column[]): Figure[] =>
      columns.map(column => block.figureAt(row, column.index)).filter(figure => figure !== null);
    const [left, right] = [at(sides.into), at(sides.out)];
    if ([...left, ...right].every(({value}) => value === null || value.digits === 0)) return [];
    if (left.length !== sides.into.length || right.length !== sides.out.length) return [];
    // Where a line and its total miss by the same, money may have left in a way that has no column: only the
    // other lines of the table show that all four are everything.
    const line = asserted(rule.meta.id, family, {kind: 'sum', left: left.map(plus), right: right.map(plus)});
    return [{...line, certain: false}];
  });
}

interface Sides {
  into: Column[];
  out: Column[];
}

type Move = 'brought' | 'income' | 'spent' | 'forward' | 'more-in' | 'more-out';

const moves: readonly (readonly [RegExp, Move])[] = [
  [/^(?:年初|上年|期初).{0,6}(?:结转|结余)/u, 'brought'],
  [/^(?:年末|期末|结转下年|年终).{0,6}(?:结转|结余|使用|$)/u, 'forward'],
  [/^(?:使用|动用).{0,8}(?:结余|基金)$/u, 'more-in'],
  [/^结余分配$/u, 'more-out'],
  [/^(?:本年)?收入(?:合计|决算|数)?$/u, 'income'],
  [/^(?:本年)?支出(?:合计|决算|数)?$/u, 'spent'],
];

/** Which columns bring money in and which take it out; null unless all four kinds are there and nothing else. */
function sidesOf({figures}: RecognisedBlock): Sides | null {
  const heads = headerTree(figures.filter(column => column.role === 'amount' || column.role === 'empty'));
  const kinds = heads.map(({text}) => moves.find(([pattern]) => pattern.test(text))?.[1] ?? null);
  const one = (move: Move): boolean => kinds.filter(kind => kind === move).length === 1;
  if (kinds.includes(null) || !(['brought', 'income', 'spent', 'forward'] as const).every(one)) return null;
  const columnsOf = (...wanted: readonly (Move | null)[]): Column[] =>
    heads.flatMap((head, i) => (wanted.includes(kinds[i] ?? null) ? valueColumns(head) : []));
  return {into: columnsOf('brought', 'income', 'more-in'), out: columnsOf('spent', 'forward', 'more-out')};
}

const treasury: readonly Fund[] = ['general', 'governmentFund', 'stateCapital'];

/** Income of each fund, this year's and carried over, against 支出总计 in the column of that fund. */
function fundByFund(facts: readonly Fact[]): Relation[] {
  const byTable = new Map<RecognisedTable, Fact[]>();
  for (const fact of facts) addTo(byTable, fact.table, fact);
  return [...byTable].flatMap(([table, own]) => {
    const totals = own.filter(isGrandTotal);
    const whole = totals.filter(({dimensions}) => dimensions.flow === 'income');
    const [income] = whole;
    if (!income || whole.length > 1) return [];
    const lines = treasury.map(fund => ({fund, terms: fundTerms(own, income, fund)}));
    const all = lines.flatMap(({terms}) => terms);
    // Only where the funds make up the whole income are all of their lines known.
    const given: Form[] = [{kind: 'sum', left: [plus(income.figure)], right: all}];
    return lines.flatMap(({fund, terms}): Relation[] => {
      const spent = totals.filter(({dimensions: {flow, fund: of}}) => flow === 'expenditure' && of === fund);
      const [only] = spent;
      if (!only || spent.length > 1 || terms.length === 0 || only.figure.value === null) return [];
      const form: Form = {kind: 'sum', left: [plus(only.figure)], right: terms};
      return [{...asserted(rule.meta.id, `carry-balance:${table.id}:funds`, form), given}];
    });
  });
}

const isGrandTotal = ({dimensions, total, figure}: Fact): boolean =>
  total && dimensions.key === 'total:all' && figure.value !== null && dimensions.domain === '';

/** The lines of a fund on the income side: each once, and not again what stands below one of them. */
function fundTerms(facts: readonly Fact[], income: Fact, fund: Fund): Term[] {
  const own = facts.filter(
    fact =>
      blockOf(fact) === blockOf(income) &&
      fact.column.index === income.column.index &&
      fact.dimensions.fund === fund &&
      fact.dimensions.period !== 'prior' &&
      rowOf(fact)?.kind === 'item',
  );
  const rows = new Set(own.map(({row}) => row));
  return own
    .filter(fact => !rows.has(rowOf(fact)?.parent ?? -1) && fact.figure.value !== null)
    .map(({figure}) => plus(figure));
}

const rowOf = (fact: Fact): Row | undefined => fact.table.blocks[fact.block]?.rows[fact.row];
