import type {PageTable} from './page-table.ts';
import {squeezed} from './text-shapes.ts';

/** Whether the text of a cell is an amount, a share, or another number. */
export const isAmountCell = (text: string): boolean =>
  /^[-－−△▲(（]?[\d,，]*\.?\d+[%)）]?$/u.test(squeezed(text)) && /\d/u.test(text);

export const rowText = (table: PageTable, row: number): string =>
  table.cells
    .filter(cell => cell.row === row)
    .map(cell => squeezed(cell.text))
    .join('|');
const looseRowText = (table: PageTable, row: number): string => rowText(table, row).replaceAll('|', '');

/** A row that could be a header: it has words and no amounts (a row of column numbers 1 2 3 is one). */
function headerLike(table: PageTable, row: number): boolean {
  const texts = table.cells.filter(cell => cell.row === row && cell.text !== '').map(cell => squeezed(cell.text));
  return !texts.some(text => isAmountCell(text) && /[.,，]/u.test(text));
}

/** How many rows at the head of `next` repeat those at the head of `first`. */
export function repeatedRows(first: PageTable, next: PageTable): number {
  const most = Math.min(8, first.ys.length - 1, next.ys.length - 1);
  let rows = 0;
  while (
    rows < most &&
    headerLike(first, rows) &&
    looseRowText(first, rows) === looseRowText(next, rows) &&
    (looseRowText(next, rows) !== '' || rows > 0)
  ) {
    rows += 1;
  }
  while (rows > 0 && looseRowText(next, rows - 1) === '') rows -= 1;
  // The same words in another number of cells, or another number of rows: compare the whole head.
  return rows > 0 ? rows : repeatedHead(first, next, most);
}

function repeatedHead(first: PageTable, next: PageTable, most: number): number {
  let head = '';
  const heads = new Set<string>();
  for (let row = 0; row < most && headerLike(first, row); row += 1) {
    head += looseRowText(first, row);
    if (head.length >= 4) heads.add([...head].sort().join(''));
  }
  let own = '';
  let found = 0;
  for (let row = 0; row < most && headerLike(next, row); row += 1) {
    own += looseRowText(next, row);
    if (heads.has([...own].sort().join(''))) found = row + 1;
  }
  return found;
}
