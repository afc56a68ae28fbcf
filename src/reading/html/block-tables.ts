import {unspaced} from '../../model/unspaced.ts';
import {isAmount, isExactAmount} from './exact-amounts.ts';
import type {PageElement} from './page-node.ts';
import {elements, tableKindOf, textOf} from './table-kind.ts';

/** Rows of a table that blocks form, at least. */
const leastRows = 3;
/** Characters that stand in a cell at most: more is running text. */
const longestCell = 60;
/** Share of the rows below the first that hold an amount. */
const amountShare = 0.6;

/**
 * Marks blocks that form a table as one: rows of the same number of short texts, amounts among them, as
 * pages set them that lay tables out by style sheets (`div` in `div`, or in the items of a list). Expects
 * what is no part of the document to be marked.
 */
export function markBlockTables(node: PageElement): void {
  for (const child of elements(node)) {
    if (child.furniture || child.chars === 0 || (child.flow === 'table' && tableKindOf(child) === 'data')) continue;
    const rows = child.flow === 'block' ? rowsIn(child) : null;
    if (rows) mark(child, rows);
    else markBlockTables(child);
  }
}

function mark(table: PageElement, rows: readonly PageElement[][]): void {
  table.flow = 'table';
  for (const cells of rows) {
    for (const cell of cells) cell.flow = 'cell';
    const row = cells[0]?.parent;
    if (row) row.flow = 'row';
  }
}

/** The cells of the rows that a block is made of; null where it is made of anything else. */
function rowsIn(block: PageElement): PageElement[][] | null {
  const rows = filled(block);
  if (rows.length < leastRows || holdsText(block)) return null;
  const cells: PageElement[][] = [];
  for (const row of rows) {
    const own = row.flow === 'block' && !holdsText(row) ? filled(row) : [];
    if (own.length < 2 || own.length !== (cells[0]?.length ?? own.length) || !own.every(isCell)) return null;
    cells.push(own);
  }
  const texts = cells.slice(1).map(own => own.slice(1).map(cell => unspaced(textOf(cell))));
  const counted = texts.filter(own => own.some(isAmount));
  const isExact = texts.some(own => own.some(isExactAmount));
  return isExact && counted.length >= amountShare * texts.length ? cells : null;
}

const filled = (node: PageElement): PageElement[] => elements(node).filter(child => child.chars > 0);

/** Whether text stands in an element itself, beside what stands in its children. */
const holdsText = (node: PageElement): boolean =>
  node.children.some(child => child.kind === 'text' && child.data.trim() !== '');

const isCell = (node: PageElement): boolean =>
  node.flow === 'block' && node.chars <= longestCell && node.sentences === 0 && node.tables === 0 && node.links === 0;
