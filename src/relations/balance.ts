import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import {isTotalHead} from '../recognising/header-tree.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import type {Flow} from '../recognising/vocabulary/concepts.ts';
import {plansBalance, totalsBalance} from './balance-statements.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Income and expenditure of one table balance: 收入总计 = 支出总计. Totals of the year alone (本年收入合计)
 * need not: what is carried over stands between them. So do the two where sentences state them.
 */
export const rule: Rule = {
  meta: {
    id: 'balance',
    severity: 'error',
    basis: '财预〔2016〕143号: 收支总表; its form sets 收入总计 beside 支出总计',
  },
  find: recognised => [
    ...recognised.tables.flatMap(relationsOf),
    ...totalsBalance(recognised),
    ...plansBalance(recognised),
  ],
};

interface Side {
  block: RecognisedBlock;
  index: number;
  flow: Flow;
}

function relationsOf(table: RecognisedTable): Relation[] {
  const totals = table.blocks.flatMap(block => totalsOf(block, table));
  const [income, ...moreIncome] = totals.filter(({flow}) => flow === 'income');
  if (!income || moreIncome.length > 0) return [];
  const rowOf = ({block, index}: Side): number => block.rows[index]?.row ?? -1;
  // Expenditure may be broken down in several ways beside each other: by function, by economic class.
  const spent = totals.filter(
    side => side.flow === 'expenditure' && (totals.length === 2 || rowOf(side) === rowOf(income)),
  );
  return spent
    .flatMap(side => pairsOf(income, side))
    .map(
      ([here, there]): Relation => ({
        rule: 'balance',
        family: `balance:${table.id}`,
        reading: 0,
        form: {kind: 'sum', left: [plus(here)], right: [plus(there)]},
        ground: 'words',
        certain: true,
        severity: 'error',
        details: {},
      }),
    );
}

/** 收入总计 and 支出总计; in a budget's 收支总表 also a 合计 that is not of the year alone. */
function totalsOf(block: RecognisedBlock, {caption}: RecognisedTable): Side[] {
  const budget = /收支(?:预算)?总|收支预算表|收支总体/u.test(caption.title) && !/决算/u.test(caption.title);
  const wholes = block.rows.flatMap((row, index) => (isWhole(row) ? [index] : []));
  const grand = wholes.filter(index => /总计/u.test(block.rows[index]?.name ?? ''));
  const [only, ...others] = wholes;
  const plain = budget && only !== undefined && others.length === 0 && isLast(block, only) ? [only] : [];
  return (grand.length > 0 ? grand : plain).flatMap(index => {
    const flow = flowOf(block, index);
    return flow === null ? [] : [{block, index, flow}];
  });
}

const isWhole = ({kind, name}: Row): boolean => kind === 'total' && !/本年|当年|本级/u.test(name);

/** Whether nothing that is carried over is left to be added to a total: it stands first or after all of it. */
const isLast = ({rows}: RecognisedBlock, index: number): boolean =>
  index === 0 || !rows.slice(index + 1).some(row => row.carryOver);

/** What a total adds up: its own words say it, else the head over the names of its block. */
function flowOf({rows, stub, figures}: RecognisedBlock, index: number): Flow | null {
  const name = rows[index]?.name ?? '';
  const heads = [...stub, ...figures].map(column => column.path[0] ?? '');
  return flowIn(name) ?? flowIn(heads[0] ?? '') ?? heads.map(flowIn).find(flow => flow !== null) ?? null;
}

function flowIn(text: string): Flow | null {
  const [income, spent] = [/收入/u.test(text), /支出/u.test(text)];
  return income === spent ? null : income ? 'income' : 'expenditure';
}

/** Columns that state the same: the only one or the total of each side, or those with the same head. */
function pairsOf(income: Side, spent: Side): [Figure, Figure][] {
  const [left, right] = [amountsOf(income), amountsOf(spent)];
  const at = ({block, index}: Side, column: Column): Figure | null => block.figureAt(index, column.index);
  return columnPairs(left, right).flatMap(([a, b]): [Figure, Figure][] => {
    const [here, there] = [at(income, a), at(spent, b)];
    if (!here || !there || here === there) return [];
    return here.value !== null && there.value !== null ? [[here, there]] : [];
  });
}

const amountsOf = ({block}: Side): Column[] => block.figures.filter(column => column.role === 'amount');

function columnPairs(left: readonly Column[], right: readonly Column[]): [Column, Column][] {
  // Both totals stand in one block, one below the other.
  if (left.length > 0 && left.every((column, i) => column.index === right[i]?.index))
    return left.map(column => [column, column]);
  const [a, b] = [wholeOf(left), wholeOf(right)];
  if (a && b) return [[a, b]];
  const leaf = ({path}: Column): string => path.at(-1)?.replace(/收入|支出/gu, '') ?? '';
  const same = left.flatMap((column): [Column, Column][] => {
    const others = right.filter(other => leaf(other) === leaf(column));
    const [other] = others;
    return other && others.length === 1 ? [[column, other]] : [];
  });
  return same.length === left.length && new Set(left.map(leaf)).size === left.length ? same : [];
}

/** The column that holds the whole: the only one, or 合计 before its parts. */
function wholeOf(columns: readonly Column[]): Column | undefined {
  if (columns.length === 1) return columns[0];
  const totals = columns.filter(({path}) => isTotalHead(path.at(-1) ?? ''));
  return totals.length === 1 ? totals[0] : undefined;
}
