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

/** Share of its rows that may hold words for a part to be without names: a broken heading among them. */
const namedShare = 0.1;

/** Whether a part has rows of amounts and no names beside them: these stand on another page. */
export function isNameless(table: PageTable): boolean {
  const {cells, ys} = table;
  const head = headRows(table);
  const rows = ys.length - 1 - head;
  const named = new Set(
    cells.filter(({row, text}) => row >= head && text !== '' && !isAmountCell(text)).map(({row}) => row),
  );
  return rows >= leastRows && named.size <= namedShare * rows;
}
