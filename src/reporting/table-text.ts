import {byteOrderMark, csvLine, type Field, guarded} from './csv.ts';
import {html, type Markup} from './html-text.ts';
import {type Grid, type GridCell, plainDigits} from './table-grid.ts';

/** A table as CSV: amounts as plain numbers, everything else as printed; merged cells stand once. */
export const tableCsv = (grid: Grid): string => `${byteOrderMark}${grid.map(row => csvLine(row.map(csvOf))).join('')}`;

function csvOf(cell: GridCell | null): Field {
  if (!cell) return '';
  if (cell.amount) return {digits: `${plainDigits(cell.amount.value)}${cell.amount.percent ? '%' : ''}`};
  return isCode(cell.text) ? {code: cell.text.trim()} : cell.text;
}

/** Digits that count nothing: a code, which keeps its leading zeros. */
const isCode = (text: string): boolean => /^\s*\d+\s*$/u.test(text);

/** A table for the clipboard as text: a line a row, cells parted by tabs. */
export const tableTsv = (grid: Grid): string => grid.map(row => row.map(tsvOf).join('\t')).join('\n');

function tsvOf(cell: GridCell | null): string {
  if (!cell) return '';
  if (cell.amount) return `${plainDigits(cell.amount.value)}${cell.amount.percent ? '%' : ''}`;
  return guarded(cell.text.replace(/[\t\r\n]+/gu, ' '));
}

const colours = {error: '#ffd6d2', warning: '#ffe8b8', note: '#e4e8ec'} as const;

/**
 * A table for the clipboard as HTML: merged cells stay merged, codes stay text in Excel and WPS,
 * and cells that a finding names are coloured and say its number.
 */
export function tableHtml(grid: Grid): Markup {
  return html`<table>${grid.map(row => html`<tr>${row.map(cell => (cell ? htmlCell(cell) : null))}</tr>`)}</table>`;
}

function htmlCell(cell: GridCell): Markup {
  const format = cell.amount ? `mso-number-format:'${numberFormat(cell.amount)}'` : "mso-number-format:'\\@'";
  const colour = cell.marked ? `;background:${colours[cell.marked.severity]};font-weight:bold` : '';
  const title = cell.marked ? html` title="${cell.marked.numbers.join(', ')}"` : null;
  const spans = [
    cell.rowSpan > 1 ? html` rowspan="${cell.rowSpan}"` : null,
    cell.columnSpan > 1 ? html` colspan="${cell.columnSpan}"` : null,
  ];
  const text = cell.amount ? `${plainDigits(cell.amount.value)}${cell.amount.percent ? '%' : ''}` : cell.text;
  return html`<td${spans} style="${format}${colour}"${title}>${text}</td>`;
}

/** How a spreadsheet shows an amount: grouped, with its printed decimals. */
function numberFormat({value, percent}: NonNullable<GridCell['amount']>): string {
  const fraction = value.decimals > 0 ? `.${'0'.repeat(value.decimals)}` : '';
  return `\\#\\,\\#\\#0${fraction.replace('.', '\\.')}${percent ? '%' : ''}`;
}
