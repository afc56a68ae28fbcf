import type {Severity} from '../model/relation.ts';
import type {Result, ResultTable} from '../model/result.ts';
import type {About} from './about.ts';
import {aboutLines} from './about-lines.ts';
import {columnOrder, findingFields} from './finding-fields.ts';
import {tableName} from './place-text.ts';
import {countNames, summarise} from './summary.ts';
import {amountOf, type GridCell, plainDigits, TableGrids} from './table-grid.ts';
import {uncheckedLines} from './unchecked-lines.ts';
import type {ReportWords} from './words/words.ts';
import {type Look, type Sheet, type SheetCell, xlsxFile} from './xlsx-file.ts';

/** A result as a workbook: what was checked, the findings, and a sheet for each table. */
export function resultXlsx(result: Result, about: About, words: ReportWords): Uint8Array {
  const grids = new TableGrids(result);
  return xlsxFile([
    ledgerSheet(result, about, words),
    findingsSheet(result, about, words),
    ...result.tables.map((table, i) => tableSheet(table, i, grids, words)),
  ]);
}

/** One table as a workbook. */
export function tableXlsx(table: ResultTable, result: Result, words: ReportWords): Uint8Array {
  return xlsxFile([tableSheet(table, 0, new TableGrids(result), words)]);
}

const text = (words: string, look?: Look): SheetCell => ({kind: 'text', text: words, ...(look ? {look} : {})});
const count = (value: number): SheetCell => ({kind: 'number', digits: String(value), format: '0'});

function ledgerSheet(result: Result, about: About, words: ReportWords): Sheet {
  const {exports: say} = words;
  const summary = summarise(result);
  const unchecked = uncheckedLines(result, about, say).map(({message, where, figures}) => [
    text(message, 'wrap'),
    text(where),
    figures > 0 ? count(figures) : null,
  ]);
  return {
    name: say.table.ledger,
    widths: [44, 60, 14],
    frozen: 0,
    merges: [],
    rows: [
      [text(say.sentence[summary.judgement](summary), 'bold')],
      [],
      ...countNames.map(name => [text(say.counters[name]), count(summary[name])]),
      [],
      ...aboutLines(result, about, say).map(([name, value]) => [text(name), text(value, 'wrap')]),
      [text(say.about.rounding), text(say.about.tolerance, 'wrap')],
      [],
      [text(say.report.notChecked, 'bold')],
      ...(unchecked.length > 0 ? unchecked : [[text(say.report.nothingUnchecked)]]),
    ],
  };
}

const widths: Partial<Record<(typeof columnOrder)[number], number>> = {
  number: 6,
  title: 18,
  message: 60,
  formula: 36,
  first: 36,
  second: 36,
};
const amounts = new Set<string>(['printed', 'expected', 'difference']);

function findingsSheet(result: Result, about: About, words: ReportWords): Sheet {
  return {
    name: words.exports.table.findings,
    widths: columnOrder.map(name => widths[name] ?? 14),
    frozen: 1,
    merges: [],
    rows: [
      columnOrder.map(name => text(words.exports.columns[name], 'head')),
      ...findingFields(result, about, words).map(fields =>
        columnOrder.map(name =>
          name === 'number' || name === 'follows'
            ? wholeNumber(fields[name])
            : amounts.has(name)
              ? amountCell(fields[name])
              : text(fields[name], 'wrap'),
        ),
      ),
    ],
  };
}

const wholeNumber = (digits: string): SheetCell | null =>
  digits === '' ? null : {kind: 'number', digits, format: '0'};

/** An amount where the text is one and nothing else; otherwise the text. */
function amountCell(printed: string): SheetCell | null {
  if (printed === '') return null;
  const amount = amountOf(printed);
  return amount ? numberCell(amount) : text(printed, 'wrap');
}

const numberCell = ({value, percent}: NonNullable<GridCell['amount']>, look?: Look): SheetCell => ({
  kind: 'number',
  digits: plainDigits(value),
  // A percentage stays the number that is printed: 12.5 is shown as 12.5%, not stored as 0.125.
  format: `#,##0${value.decimals > 0 ? `.${'0'.repeat(value.decimals)}` : ''}${percent ? '"%"' : ''}`,
  ...(look ? {look} : {}),
});

/** A taller head would leave no room for what scrolls under it. */
const mostFrozen = 6;

const looks: Record<Severity, Look> = {error: 'red', warning: 'amber', note: 'grey'};

function tableSheet(table: ResultTable, index: number, grids: TableGrids, {exports: say}: ReportWords): Sheet {
  const grid = grids.of(table);
  const about = [
    tableName(table),
    table.unit === '' ? '' : `${say.table.unit}: ${table.unit}`,
    table.pages.map(page => say.place.page(page)).join(' '),
  ].filter(part => part !== '');
  const marks = grid.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.marked ? [{place: say.place.cell(r + 1, c + 1), ...cell.marked}] : [])),
  );
  return {
    name: `${index + 1} ${table.title || table.number || say.table.sheet}`,
    widths: Array.from({length: table.columns}, (_, c) => widthOf(grid.map(row => row[c] ?? null))),
    frozen: 1 + Math.min(table.headerRows, mostFrozen),
    merges: table.cells
      .filter(({row, column}) => row < table.rows && column < table.columns)
      .map(({row, column, rowSpan, columnSpan}) => ({
        row: row + 1,
        column,
        rowSpan: Math.min(rowSpan, table.rows - row),
        columnSpan: Math.min(columnSpan, table.columns - column),
      })),
    rows: [
      [text(about.join('  '), 'bold')],
      ...grid.map(row => row.map(cell => (cell ? gridCell(cell) : null))),
      ...(marks.length > 0 ? [[], [text(say.table.marked, 'bold')]] : []),
      ...marks.map(({place, numbers, severity}) => [
        text(`${say.severity[severity]} ${say.columns.number} ${numbers.join(', ')}: ${place}`, looks[severity]),
      ]),
    ],
  };
}

function gridCell(cell: GridCell): SheetCell {
  const look = cell.marked ? looks[cell.marked.severity] : cell.header ? 'head' : 'plain';
  return cell.amount ? numberCell(cell.amount, look) : text(cell.text, look);
}

/** Width of a column in characters, of which a Chinese one takes two. */
function widthOf(cells: readonly (GridCell | null)[]): number {
  const lengths = cells
    .filter(cell => cell !== null && cell.columnSpan === 1)
    .map(cell => [...(cell?.text ?? '')].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0));
  return Math.min(40, Math.max(10, ...lengths) + 2);
}
