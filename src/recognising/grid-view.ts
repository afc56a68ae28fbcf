import {squeezed} from '../amounts/printed.ts';
import type {Cell, Table} from '../model/disclosure.ts';

/** A table as a full grid: for every place the cell that covers it. */
export interface GridView {
  table: Table;
  rows: number;
  columns: number;
  /** The cell that covers a place, or null outside the table. */
  at(row: number, column: number): Cell | null;
  /** Whether the cell that covers the place begins there. */
  isOrigin(row: number, column: number): boolean;
  /** Its text without white space; '' where nothing is printed. */
  text(row: number, column: number): string;
}

export function gridView(table: Table): GridView {
  const {rows, columns} = table;
  const owner = new Int32Array(rows * columns).fill(-1);
  const texts: string[] = [];
  table.cells.forEach((cell, index) => {
    texts.push(squeezed(cell.text));
    const lastRow = Math.min(rows, cell.row + cell.rowSpan);
    const lastColumn = Math.min(columns, cell.column + cell.columnSpan);
    for (let row = cell.row; row < lastRow; row += 1) {
      for (let column = cell.column; column < lastColumn; column += 1) owner[row * columns + column] = index;
    }
  });
  const index = (row: number, column: number): number =>
    row < 0 || column < 0 || row >= rows || column >= columns ? -1 : (owner[row * columns + column] ?? -1);
  return {
    table,
    rows,
    columns,
    at: (row, column) => table.cells[index(row, column)] ?? null,
    isOrigin: (row, column) => {
      const cell = table.cells[index(row, column)];
      return cell !== undefined && cell.row === row && cell.column === column;
    },
    text: (row, column) => texts[index(row, column)] ?? '',
  };
}
