import {type Column, isStub} from './columns.ts';

/**
 * A stretch of columns that is a table of its own: names and codes on the left, figures to their
 * right. Income and expenditure printed side by side are two.
 */
export interface Block {
  first: number;
  last: number;
  stub: Column[];
  figures: Column[];
  /** Prices of one: money that is neither added up nor compared with other amounts. */
  prices: Column[];
}

/**
 * Splits a table's columns into blocks.
 * @param areTotals whether two columns of names have totals beside each other, in one row.
 */
export function splitBlocks(
  columns: readonly Column[],
  areTotals: (one: number, other: number) => boolean = () => false,
): Block[] {
  const starts: number[] = [0];
  let figuresSeen = false;
  columns.forEach((column, index) => {
    if (column.role === 'amount') figuresSeen = true;
    if (!figuresSeen || !isStub(column) || column.role === 'index') return;
    if (!columns.slice(index).some(other => other.role === 'amount')) return;
    const start = starts[starts.length - 1] ?? 0;
    if (opensBlock(columns, start, index, areTotals)) {
      starts.push(index);
      figuresSeen = false;
    }
  });
  return starts.map((first, i) => {
    const last = (starts[i + 1] ?? columns.length) - 1;
    const own = columns.slice(first, last + 1);
    // A row number on the far left numbers the rows of all blocks.
    return {
      first,
      last,
      stub: stubOf(own),
      figures: own.filter(column => ['amount', 'percent', 'count'].includes(column.role)),
      prices: own.filter(column => column.role === 'price'),
    };
  });
}

/** The columns that name the rows; words to the right of all figures, where others name them, are remarks. */
function stubOf(own: readonly Column[]): Column[] {
  const firstName = own.findIndex(column => column.role === 'name');
  const lastFigure = own.findLastIndex(column => column.role === 'amount');
  const hasNamesBefore = firstName >= 0 && firstName < lastFigure;
  return own.filter((column, i) => isStub(column) && !(hasNamesBefore && i > lastFigure && column.role === 'name'));
}

/** 项目 of 项目（按功能分类）: what a head says beside its brackets. */
const stemOf = (head: string): string => head.replace(/[（(].*?[)）]/gu, '');

/**
 * Whether a stub column after figures begins a block of its own: its header repeats the kind of
 * stub the block before began with, or stands under another top header; or, whatever the headers say,
 * 收入总计 and 支出总计 stand in one row.
 */
function opensBlock(
  columns: readonly Column[],
  start: number,
  index: number,
  areTotals: (one: number, other: number) => boolean,
): boolean {
  const column = columns[index];
  const first = columns.slice(start, index).find(other => isStub(other) && other.role !== 'index');
  if (!column || !first) return false;
  if (column.role === 'name' && first.role === 'name' && areTotals(first.index, index)) return true;
  const leaf = column.path.at(-1) ?? '';
  const top = column.path[0] ?? '';
  const sameLeaf = stemOf(leaf) === stemOf(first.path.at(-1) ?? '') && stemOf(leaf) !== '';
  const otherTop = column.path.length > 1 && first.path.length > 1 && top !== first.path[0];
  const named = /项目|科目|功能|经济|支出|收入|类|款|编码|用途/u.test(leaf);
  return (
    sameLeaf ||
    (otherTop && named) ||
    (named &&
      column.role === first.role &&
      first.path.length === column.path.length &&
      (/支出|收入|科目/u.test(leaf) || repeatsFigures(columns, start, index)))
  );
}

/** Whether the figures behind a stub column have the heads of those before it: 本年预算 beside 本年预算. */
function repeatsFigures(columns: readonly Column[], start: number, index: number): boolean {
  const heads = (from: number): string => {
    const amounts = columns.slice(from).findIndex(({role}) => role === 'amount');
    const rest = amounts < 0 ? [] : columns.slice(from + amounts);
    const end = rest.findIndex(isStub);
    return rest
      .slice(0, end < 0 ? rest.length : end)
      .map(({path}) => path.at(-1) ?? '')
      .join('|');
  };
  const before = heads(start);
  return before !== '' && before === heads(index);
}
