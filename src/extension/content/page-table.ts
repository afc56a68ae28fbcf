import {readNumber} from '../../amounts/printed.ts';
import type {Severity} from '../../model/relation.ts';
import type {Grid, GridCell} from '../../reporting/table-grid.ts';
import {tableHtml, tableTsv} from '../../reporting/table-text.ts';
import type {Marked} from '../messages.ts';
import {copyToClipboard} from '../ui/copy.ts';
import type {Spot} from './page-marks.ts';
import {locate} from './places.ts';

/** Copies a table of the page as cells for a spreadsheet: codes stay text, cells of findings are marked. */
export function copyPageTable(table: HTMLTableElement, figures: Marked['figures'], spots: readonly Spot[]): boolean {
  const amounts = new Set(figures.flatMap(figure => locate(figure)?.element ?? []));
  const numbers = new Map([...new Set(spots.map(({finding}) => finding.id))].map((id, i) => [id, i + 1]));
  const named = new Map<Element, {numbers: number[]; severity: Severity}>();
  for (const {element, finding, figure} of spots) {
    if (finding.verdict !== 'disagrees' || finding.figures[figure]?.role === 'consequence') continue;
    const own = named.get(element) ?? {numbers: [], severity: finding.severity};
    own.numbers.push(numbers.get(finding.id) ?? 0);
    named.set(element, own);
  }
  const grid = gridOf(
    table,
    cell => amounts.has(cell),
    cell => named.get(cell) ?? null,
  );
  return copyToClipboard({text: tableTsv(grid), html: tableHtml(grid).text});
}

/**
 * A table as the page shows it, for the clipboard. `severityOf` tells of a cell that a finding names;
 * `isFigure` whether the check takes a cell for an amount, so that codes stay text.
 */
function gridOf(
  table: HTMLTableElement,
  isFigure: (cell: Element) => boolean,
  marksOf: (cell: Element) => {numbers: number[]; severity: Severity} | null,
): Grid {
  const grid: (GridCell | null)[][] = [...table.rows].map(() => []);
  const taken = new Set<string>();
  [...table.rows].forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${r}|${column}`)) column += 1;
      const [rowSpan, columnSpan] = [Math.max(1, cell.rowSpan), Math.max(1, cell.colSpan)];
      for (let dr = 0; dr < rowSpan; dr += 1) {
        for (let dc = 0; dc < columnSpan; dc += 1) taken.add(`${r + dr}|${column + dc}`);
      }
      const text = cell.innerText.trim();
      const read = isFigure(cell) ? readNumber(text) : null;
      const amount = read && read.unit === '' && read.bound === null && !read.irregular ? read : null;
      const line = grid[r] ?? [];
      line[column] = {
        text,
        rowSpan,
        columnSpan,
        amount: amount && {value: amount.value, percent: amount.percent},
        marked: marksOf(cell),
        header: cell.localName === 'th',
      };
      column += columnSpan;
    }
  });
  const width = Math.max(0, ...grid.map(line => line.length));
  return grid.map(line => Array.from({length: width}, (_, i) => line[i] ?? null));
}
