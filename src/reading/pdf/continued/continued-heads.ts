import {unspaced} from '../../../model/unspaced.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isTotal} from '../lines/text-shapes.ts';
import {isAmountCell, rowText} from './repeated-rows.ts';

/** Rows at the head of a table that may be its header, at most. */
const mostRows = 5;
/** Characters that a heading has at least before another may be the same in more words. */
const leastLetters = 2;

/** Rows above the first that has an amount with decimals or thousands; codes and numbers of columns are none. */
export function headRowsOf({cells, ys}: PageTable): number {
  let first = ys.length - 1;
  for (const {row, text} of cells) if (row < first && /[.,，]/u.test(text) && isAmountCell(text)) first = row;
  return first;
}

/** Whether a part of a table holds nothing but rows of its header. */
export const isHeadAlone = (table: PageTable): boolean =>
  table.ys.length - 1 <= mostRows && !table.cells.some(({text}) => /\d/u.test(text) && isAmountCell(text));

/** The number of a column, and what it is reckoned from: 3, 3=1+2. */
const columnNumber = /^\d[\d=+\-－—()（）]*$/u;

/** The last heading over each column in the first rows of a table. */
function leavesOf({cells, xs}: PageTable, rows: number): string[] {
  const leaves = Array.from({length: xs.length - 1}, () => '');
  for (const cell of cells.filter(({row}) => row < rows).sort((a, b) => a.row - b.row)) {
    const text = unspaced(cell.text);
    if (text === '' || columnNumber.test(text)) continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) leaves[column] = text;
  }
  return leaves;
}

/** Whether two headings are one, where it is printed in fewer words the second time: 科目编码, 编码. */
const isSameHeading = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= leastLetters && (a.includes(b) || b.includes(a)));

/** Whether so many rows at the head of a part name the columns of another part one by one. */
export function namesColumns(head: PageTable, next: PageTable, rows: number): boolean {
  if (head.xs.length !== next.xs.length) return false;
  const own = leavesOf(next, rows);
  const known = leavesOf(head, headRowsOf(head));
  return own.length > 1 && own.every((text, column) => isSameHeading(text, known[column] ?? ''));
}

/** Whether each heading of the first rows of a part is one of another part: no title of a form of its own is among them. */
function hasNoOther(head: PageTable, next: PageTable, rows: number): boolean {
  const most = headRowsOf(head);
  const known = head.cells.filter(({row}) => row < most).map(({text}) => unspaced(text));
  const own = next.cells.filter(({row, text}) => row < rows && text !== '').map(({text}) => unspaced(text));
  return own.every(text => known.some(other => isSameHeading(other, text)));
}

/** How many rows at the head of a part name the columns of another one in other words; 0 where none do. */
export function rewordedRows(head: PageTable, next: PageTable): number {
  const most = Math.min(mostRows, headRowsOf(next));
  for (let rows = most; rows > 0; rows -= 1) {
    const last = next.cells.some(cell => cell.row === rows - 1 && cell.text !== '');
    if (last && rows < next.ys.length - 1 && namesColumns(head, next, rows))
      return hasNoOther(head, next, rows) ? rows : 0;
  }
  return 0;
}

/**
 * Whether the rows below two headers both begin with a total, of other amounts: the tables of two bodies, not two
 * parts of one.
 */
export function haveOwnTotals(head: PageTable, next: PageTable): boolean {
  const [row, own] = [headRowsOf(head), headRowsOf(next)];
  const begins = (table: PageTable, at: number): boolean =>
    table.cells.some(cell => cell.row === at && isTotal(cell.text));
  return begins(head, row) && begins(next, own) && rowText(head, row) !== rowText(next, own);
}
