import type {Cell, Disclosure, Table} from '../../../src/model/disclosure.ts';
import {readPage} from '../../../src/reading/html/read-page.ts';

/** A page that is laid out by nobody, from its source. */
export const page = (source: string): Document => new DOMParser().parseFromString(source, 'text/html');

export const read = (source: string): Disclosure => readPage(page(source));

/** The blocks of a disclosure in short: `role level: text` for passages, the rows for tables. */
export const outline = (disclosure: Disclosure): string[] =>
  disclosure.blocks.flatMap(block =>
    block.kind === 'table' ? rows(block) : [`${block.role}${block.level ?? ''}: ${block.text}`],
  );

export const texts = (disclosure: Disclosure): string[] =>
  disclosure.blocks.flatMap(block => (block.kind === 'passage' ? [block.text] : []));

export const tables = (disclosure: Disclosure): Table[] => disclosure.blocks.filter(block => block.kind === 'table');

export const firstTable = (source: string): Table => tables(read(source))[0]!;

/** The rows of a table: cells parted by `|`, `<` where the cell to the left reaches, `^` where one above does. */
export function rows(table: Table): string[] {
  const grid = Array.from({length: table.rows}, () => Array.from({length: table.columns}, () => '·'));
  for (const cell of table.cells) paint(grid, cell);
  return grid.map(row => row.join('|'));
}

function paint(grid: string[][], cell: Cell): void {
  for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
    for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) {
      grid[r]![c] = r > cell.row ? '^' : c > cell.column ? '<' : cell.text.replaceAll('\n', '⏎');
    }
  }
}
