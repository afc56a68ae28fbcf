import {readNumber} from '../amounts/printed.ts';
import type {Decimal} from '../model/amount.ts';
import type {Severity} from '../model/relation.ts';
import type {Result, ResultTable} from '../model/result.ts';
import {numbered} from './numbered.ts';

/** A cell of a table as it is exported. */
export interface GridCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
  /** The amount, where the check has taken the cell for one; codes and words have none. */
  amount: {value: Decimal; percent: boolean} | null;
  /** The findings that name this cell, and the gravest of them. */
  marked: {numbers: number[]; severity: Severity} | null;
  header: boolean;
}

/** Rows of cells; null where a merged cell covers the place or none is there. */
export type Grid = (GridCell | null)[][];

const at = (table: string, row: number, column: number): string => `${table}|${row}|${column}`;

/** What the tables of a result need to be exported: their amounts and their marks. */
export class TableGrids {
  readonly #amounts: ReadonlySet<string>;
  readonly #marks: ReadonlyMap<string, {numbers: number[]; severity: Severity}>;

  constructor(result: Result) {
    this.#amounts = new Set(
      result.figures.flatMap(({table, row, column}) =>
        table === undefined || row === undefined || column === undefined ? [] : [at(table, row, column)],
      ),
    );
    this.#marks = marksOf(result);
  }

  /** The cells of one table by row and column. */
  of(table: ResultTable): Grid {
    const grid: Grid = Array.from({length: table.rows}, () => Array.from({length: table.columns}, () => null));
    for (const cell of table.cells) {
      const row = grid[cell.row];
      if (!row || cell.column >= row.length) continue;
      const key = at(table.id, cell.row, cell.column);
      row[cell.column] = {
        text: cell.text,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        amount: this.#amounts.has(key) ? amountOf(cell.text) : null,
        marked: this.#marks.get(key) ?? null,
        header: cell.row < table.headerRows,
      };
    }
    return grid;
  }
}

/** A number with words around it stays text: as printed it says more than its digits. */
export function amountOf(text: string): GridCell['amount'] {
  const read = readNumber(text);
  return read && read.unit === '' && read.bound === null && !read.irregular
    ? {value: read.value, percent: read.percent}
    : null;
}

const gravity: Record<Severity, number> = {error: 0, warning: 1, note: 2};

function marksOf(result: Result): Map<string, {numbers: number[]; severity: Severity}> {
  const marks = new Map<string, {numbers: number[]; severity: Severity}>();
  for (const {number, finding} of numbered(result)) {
    for (const {table, row, column, role} of finding.figures) {
      if (table === undefined || row === undefined || column === undefined || role === 'consequence') continue;
      const key = at(table, row, column);
      const before = marks.get(key);
      if (!before) marks.set(key, {numbers: [number], severity: finding.severity});
      else if (!before.numbers.includes(number)) {
        before.numbers.push(number);
        if (gravity[finding.severity] < gravity[before.severity]) before.severity = finding.severity;
      }
    }
  }
  return marks;
}

/** The digits of an amount as machines read them: -1234.50. */
export function plainDigits({digits, decimals}: Decimal): string {
  const size = String(Math.abs(digits)).padStart(decimals + 1, '0');
  const whole = size.slice(0, size.length - decimals);
  const fraction = size.slice(size.length - decimals);
  return `${digits < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
