import type {WrittenTable} from './printed/tables.ts';
import {line, text} from './small-pdf.ts';

/** How a written table is drawn: where there are rulings, and how they are made. */
export interface Drawing {
  /** Whether a side is ruled: of the row line above `row`, or of the column line left of `column`. */
  rows: 'all' | 'head' | 'none' | 'pieces' | 'head-pieces';
  columns: 'all' | 'inner' | 'head' | 'none';
  /** How a ruling is drawn from one point to another. */
  ruling?: (x0: number, y0: number, x1: number, y1: number) => string;
}

const size = 9;
const rowHeight = 18;
const left = 50;
const wide = 495;

/** Width of a text in the font of the small PDFs: digits and letters are half as wide as ideographs. */
const widthOf = (characters: string): number =>
  [...characters].reduce((sum, character) => sum + (character.charCodeAt(0) < 128 ? 0.5 : 1), 0) * size;

export const dashed = (x0: number, y0: number, x1: number, y1: number): string => {
  const long = Math.hypot(x1 - x0, y1 - y0);
  let drawn = '';
  for (let at = 0; at < long; at += 4) {
    const [a, b] = [at / long, Math.min(long, at + 2.2) / long];
    drawn += line(x0 + a * (x1 - x0), y0 + a * (y1 - y0), x0 + b * (x1 - x0), y0 + b * (y1 - y0));
  }
  return drawn;
};

/** A dotted line of small filled squares. */
export const dotted = (x0: number, y0: number, x1: number, y1: number): string => {
  const long = Math.hypot(x1 - x0, y1 - y0);
  let drawn = '';
  for (let at = 0; at < long; at += 2.5) {
    const part = at / long;
    drawn += `${x0 + part * (x1 - x0) - 0.5} ${y0 + part * (y1 - y0) - 0.5} 1 1 re f\n`;
  }
  return drawn;
};

/** Two thin filled rectangles a point and a half apart. */
export const doubled = (x0: number, y0: number, x1: number, y1: number): string => {
  const [dx, dy] = x0 === x1 ? [1.5, 0] : [0, 1.5];
  const bar = (x: number, y: number): string =>
    x0 === x1 ? `${x} ${Math.min(y, y1)} 0.5 ${Math.abs(y1 - y0)} re f\n` : `${x} ${y} ${x1 - x0} 0.5 re f\n`;
  return bar(x0, y0) + bar(x0 + dx, y0 + dy);
};

interface Placed {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** The operators that draw a written table with its upper side at `top`. */
export function drawTable(table: WrittenTable, top: number, {rows, columns, ruling = line}: Drawing): string {
  const shares = table.widths ?? [];
  const xs = [left];
  for (const share of shares) xs.push((xs.at(-1) ?? left) + (wide * share) / 100);
  const y = (row: number): number => top - row * rowHeight;
  const x = (column: number): number => xs[column] ?? left;
  const taken = new Set<string>();
  let drawn = '';
  const side = (cell: Placed): void => {
    const [x0, x1] = [x(cell.column), x(cell.column + cell.columnSpan)];
    const [y0, y1] = [y(cell.row), y(cell.row + cell.rowSpan)];
    const head = cell.row < table.headRows;
    if (rows === 'all' || (rows === 'head' && head)) drawn += ruling(x0, y0, x1, y0) + ruling(x0, y1, x1, y1);
    const pieced =
      rows === 'pieces' || (rows === 'head-pieces' && (head || cell.row + cell.rowSpan === table.rows.length));
    if (pieced)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) drawn += ruling(x(c), y1, x(c + 1), y1);
    if (columns === 'none' || (columns === 'head' && !head)) return;
    if (columns !== 'inner' || cell.column > 0) drawn += ruling(x0, y0, x0, y1);
    if (columns !== 'inner' || cell.column + cell.columnSpan < xs.length - 1) drawn += ruling(x1, y0, x1, y1);
  };
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const {text: own, rowSpan = 1, columnSpan = 1, kind, indent = 0} of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      for (let i = 0; i < rowSpan; i += 1)
        for (let j = 0; j < columnSpan; j += 1) taken.add(`${row + i},${column + j}`);
      side({row, column, rowSpan, columnSpan});
      const [x0, x1] = [x(column), x(column + columnSpan)];
      const room = x1 - x0 - widthOf(own);
      const from =
        kind === 'amount' ? x1 - 3 - widthOf(own) : kind === 'label' ? x0 + 3 + indent * size : x0 + room / 2;
      const base = (y(row) + y(row + rowSpan)) / 2 - 0.36 * size;
      if (own !== '') drawn += text(from, base, own, size);
    }
  });
  return drawn;
}
