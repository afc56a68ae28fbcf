import {formsIn, rowsOf} from '../../grids/stacked-forms.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {type Line, linesOf} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';

/**
 * Tables of which each holds one form: a grid of several is cut above the title of each. Titles, numbers and units of
 * all but the first become lines of the page, as they are where forms are drawn apart.
 */
export function separateForms(tables: readonly PageTable[]): {tables: PageTable[]; lines: Line[]} {
  const separate: PageTable[] = [];
  const lines: Line[] = [];
  for (const table of tables) {
    const forms = table.drawn === 'ruled' ? formsIn(table.cells, table.ys.length - 1) : null;
    if (!forms) {
      separate.push(table);
      continue;
    }
    for (const {from, head, to} of forms) {
      const captions = table.cells.filter(({row}) => row >= from && row < head);
      const chunks = joinedLists(captions, cell => joinedLists(cell.lines, line => line.chunks));
      if (chunks.length > 0) lines.push(...linesOf(chunks));
      if (head < to) separate.push(partOf(table, head, to));
    }
  }
  return {tables: separate, lines};
}

/** The rows of a grid, without blank ones at their end, as a table of their own. */
function partOf(table: PageTable, from: number, to: number): PageTable {
  const last = table.cells.reduce(
    (row, cell) => (cell.text !== '' && cell.row < to ? Math.max(row, cell.row + cell.rowSpan) : row),
    from + 1,
  );
  const end = to === table.ys.length - 1 ? to : Math.min(to, last);
  const {cells, columns} = rowsOf(table.cells, from, end);
  const xs = columns.map(column => table.xs[column] ?? 0);
  const ys = table.ys.slice(from, end + 1);
  return {...table, xs, ys, cells, box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0]};
}
