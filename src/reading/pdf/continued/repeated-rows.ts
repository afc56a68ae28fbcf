import {unspaced} from '../../../model/unspaced.ts';
import type {PageTable} from '../lines/page-table.ts';

/** Whether the text of a cell is an amount, a share, or another number. */
export const isAmountCell = (text: string): boolean =>
  /^[-－−△▲(（]?[\d,，]*\.?\d+[%)）]?$/u.test(unspaced(text)) && /\d/u.test(text);

/** The texts of a row, for telling it from others. */
export const rowText = ({cells}: PageTable, row: number): string =>
  cells
    .filter(cell => cell.row === row)
    .map(cell => unspaced(cell.text))
    .join('|');

/** A row at the head of a table: its characters, and whether it can be one of a header. */
interface HeadRow {
  text: string;
  /** It has words and no amounts (a row of column numbers 1 2 3 is one). */
  isHeader: boolean;
}

/** The first rows of a table, so many. */
function headOf({cells}: PageTable, count: number): HeadRow[] {
  const rows = Array.from({length: count}, (): string[] => []);
  for (const cell of cells) rows[cell.row]?.push(unspaced(cell.text));
  return rows.map(texts => ({
    text: texts.join('').replaceAll('|', ''),
    isHeader: !texts.some(text => /[.,，]/u.test(text) && isAmountCell(text)),
  }));
}

/** How many rows at the head of `next` repeat those at the head of `first`. */
export function repeatedRows(first: PageTable, next: PageTable): number {
  const most = Math.min(8, first.ys.length - 1, next.ys.length - 1);
  const head = headOf(first, most);
  const own = headOf(next, most);
  let rows = 0;
  for (const [row, {text, isHeader}] of head.entries()) {
    if (!isHeader || text !== own[row]?.text || (text === '' && rows === 0)) break;
    rows += 1;
  }
  while (rows > 0 && own[rows - 1]?.text === '') rows -= 1;
  // The same words in another number of cells, or another number of rows: compare the whole head.
  return rows > 0 ? rows : repeatedHead(head, own);
}

/** Characters that heads of other rows must share before they are the same. */
const leastShared = 4;

function repeatedHead(head: readonly HeadRow[], next: readonly HeadRow[]): number {
  const heads = growing(head).filter(text => text.length >= leastShared);
  return growing(next).findLastIndex(own => heads.some(text => haveSameLetters(text, own))) + 1;
}

/** The texts of the header rows down to each of them. */
function growing(rows: readonly HeadRow[]): string[] {
  const texts: string[] = [];
  for (const {text, isHeader} of rows) {
    if (!isHeader) break;
    texts.push((texts.at(-1) ?? '') + text);
  }
  return texts;
}

const haveSameLetters = (a: string, b: string): boolean =>
  a.length === b.length && (a === b || [...a].sort().join('') === [...b].sort().join(''));
