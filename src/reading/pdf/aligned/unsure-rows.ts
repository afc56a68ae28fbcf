import {addTo, groupedBy} from '../../../model/grouping.ts';
import {unspaced} from '../../../model/unspaced.ts';
import type {PageCell} from '../lines/page-table.ts';
import {isAmount} from '../lines/text-shapes.ts';

/** Words, an amount as tables print it or the marks of one too wide for its cell, and words again. */
const amountInside = /[\p{L})）]\s*(?:#{2,}|[-－−]?\d[\d,]*\.\d{2})\s*[(（]?(?![万亿元千百])\p{Script=Han}/u;
/** So many rows of a column show that it holds two columns and what stands between them. */
const leastRows = 2;
/** So many amounts of two columns show that they never stand in one row. */
const fewestParted = 4;
/** The end of a name that a narrow column broke. */
const restOfName = /^(?![无类款项])\p{Script=Han}$/u;
/** A code of a class, section or item, as a spreadsheet shows it that takes it for a number; and of a class. */
const code = /^(?!0$)\d{1,3}$/u;
const anyCode = /^\d{1,7}$/u;
const sectionCode = /^[1-9]\d{4}$/u;
const classCode = /^[1-9]\d\d$/u;

/**
 * Cells without rulings, those in doubt where names and codes do not show which amount is whose: a spreadsheet lets
 * texts run into empty cells beside them, sets amounts at the foot of a row whose name takes several lines, and
 * headings at the other side of a column than its codes.
 */
export function withUnsureRows(cells: readonly PageCell[]): PageCell[] {
  const rows = new Set([...mergedNames(cells), ...brokenNames(cells), ...cutCodes(cells)]);
  const body = Math.min(...cells.filter(({text}) => isAmount(text) && !code.test(unspaced(text))).map(({row}) => row));
  const columns = new Set([...shiftedCodes(cells, body), ...partedColumns(cells, body)]);
  if (rows.size + columns.size === 0) return [...cells];
  return cells.map(cell => {
    if (cell.doubt !== null) return cell;
    if (columns.has(cell.column)) return {...cell, doubt: 'column'};
    return rows.has(cell.row) ? {...cell, doubt: 'row'} : cell;
  });
}

/** Rows of a column in which names of two columns and an amount between them stand in one cell. */
function mergedNames(cells: readonly PageCell[]): number[] {
  const merged = groupedBy(
    cells.filter(({text}) => amountInside.test(text)),
    ({column}) => column,
  );
  const columns = new Set([...merged].flatMap(([column, own]) => (own.length >= leastRows ? [column] : [])));
  return cells.filter(({column, text}) => columns.has(column) && text !== '').map(({row}) => row);
}

/** Rows of amounts whose name is a single character, the rest of that in the row above, and those rows. */
function brokenNames(cells: readonly PageCell[]): number[] {
  const rests = cells.filter(({column, text}) => column === 0 && restOfName.test(unspaced(text)));
  if (rests.length === 0) return [];
  const filled = new Set(cells.filter(({text}) => isAmount(text)).map(({row}) => row));
  return rests.flatMap(({row}) => (filled.has(row) ? [row - 1, row] : []));
}

/** Rows with the last digits of a code among whole ones: a spreadsheet leaves out the lines for which a row is too low. */
function cutCodes(cells: readonly PageCell[]): number[] {
  const codes = groupedBy(
    cells.filter(({text}) => anyCode.test(unspaced(text))),
    ({column}) => column,
  );
  return [...codes.values()].flatMap(own => {
    const whole = own.filter(({text}) => sectionCode.test(unspaced(text)));
    return whole.length < leastRows ? [] : own.flatMap(({row, text}) => (unspaced(text).length < 3 ? [row] : []));
  });
}

/**
 * Columns of codes one off from their headings: one has codes and no heading, one on its left a heading and no code, and
 * those between have both, the first of them codes of classes.
 */
function shiftedCodes(cells: readonly PageCell[], body: number): Set<number> {
  const headed = new Set<number>();
  const codes = new Map<number, string[]>();
  for (const {row, column, columnSpan, text} of cells) {
    if (text === '') continue;
    if (row < body) for (let at = column; at < column + columnSpan; at += 1) headed.add(at);
    else if (columnSpan === 1 && code.test(unspaced(text))) addTo(codes, column, unspaced(text));
  }
  const isCoded = (column: number): boolean => (codes.get(column)?.length ?? 0) >= leastRows;
  for (const last of codes.keys()) {
    if (headed.has(last) || !isCoded(last)) continue;
    let at = last - 1;
    while (headed.has(at) && isCoded(at)) at -= 1;
    const classes = codes.get(at + 1)?.filter(text => classCode.test(text)).length ?? 0;
    if (at < last - 1 && headed.has(at) && !codes.has(at) && classes >= leastRows)
      return new Set(Array.from({length: last - at + 1}, (_, i) => at + i));
  }
  return new Set();
}

/**
 * Columns beside each other, one without a heading of its own, of which no row fills both: texts and numbers of one column
 * set at either side of it, such as zeros that are texts to a spreadsheet.
 */
function partedColumns(cells: readonly PageCell[], body: number): number[] {
  const headed = new Set<number>();
  const filled = new Map<number, number[]>();
  for (const {row, column, columnSpan, text} of cells) {
    if (text === '' || columnSpan > 1) continue;
    if (row < body) headed.add(column);
    else if (isAmount(text)) addTo(filled, column, row);
  }
  return [...filled].flatMap(([column, rows]) => {
    const next = filled.get(column + 1) ?? [];
    if (headed.has(column) && headed.has(column + 1)) return [];
    if (next.length === 0 || rows.length + next.length < fewestParted) return [];
    const own = new Set(rows);
    return next.some(row => own.has(row)) ? [] : [column, column + 1];
  });
}
