import {unspaced} from '../../../model/unspaced.ts';
import type {PageCell, PageTable} from '../lines/page-table.ts';
import {isAmountCell} from './repeated-rows.ts';

/** Rows of amounts, at least, for a part without a name to be more than a row of totals. */
const leastRows = 4;

/** Rows above the first amount. */
export const headRows = ({cells, ys}: PageTable): number =>
  Math.min(ys.length - 1, ...cells.filter(cell => isAmountCell(cell.text)).map(cell => cell.row));

/** Whether rows below the headings have words. */
export const hasNames = (cells: readonly PageCell[], head: number): boolean =>
  cells.some(({row, text}) => row >= head && text !== '' && !isAmountCell(text));

/** An amount of money, as no code, number of a line or year is printed. */
const isMoney = (text: string): boolean => isAmountCell(text) && /[.,，]/u.test(text);

/** The first column with words below the headings, and the first with amounts of money; those behind the last where there are none. */
function firstColumns(cells: readonly PageCell[], head: number): {named: number; paid: number} {
  const body = cells.filter(({row}) => row >= head);
  const first = (own: readonly PageCell[]): number => Math.min(...own.map(({column}) => column));
  return {
    named: first(body.filter(({text}) => beginsWithWords.test(unspaced(text)))),
    paid: first(body.filter(({text}) => isMoney(text))),
  };
}

const beginsWithWords = /^[^\d.,，]*\p{sc=Han}{2}/u;

/** Whether a part names its rows only behind a column of amounts: what these are of stands on another page. */
export function isNamedBehind(cells: readonly PageCell[], head: number): boolean {
  const {named, paid} = firstColumns(cells, head);
  if (!(paid < named) || named === Number.POSITIVE_INFINITY) return false;
  const own = cells.filter(({row, column, text}) => row >= head && column < named && text !== '');
  return own.length >= leastRows && own.every(({text}) => isAmountCell(text));
}

/** Share of its rows that may hold words for a part to be without names: a broken heading among them. */
const namedShare = 0.1;

/** Whether a part has rows of amounts and no names beside them, or only behind them: these stand on another page. */
export function isNameless(table: PageTable): boolean {
  const {cells, ys} = table;
  const head = headRows(table);
  if (isNamedBehind(cells, head)) return true;
  const rows = ys.length - 1 - head;
  const named = new Set(
    cells.filter(({row, text}) => row >= head && text !== '' && !isAmountCell(text)).map(({row}) => row),
  );
  return rows >= leastRows && named.size <= namedShare * rows;
}
