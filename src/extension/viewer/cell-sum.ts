import {moneyPower, readNumber} from '../../amounts/printed.ts';
import type {Box} from '../../model/place.ts';
import type {Result, ResultTable} from '../../model/result.ts';
import {type Calculation, calculate, type Picked} from '../../reporting/calculation.ts';

/** A cell of a table of the document. */
export interface CellRef {
  table: string;
  row: number;
  column: number;
}

/** Cells that are picked: a rectangle between two cells, and single ones beside it. */
export interface Picking {
  anchor: CellRef | null;
  cursor: CellRef | null;
  kept: readonly CellRef[];
}

/** What the picked cells come to, and where they stand. */
export interface CellSum {
  calculation: Calculation | null;
  places: {page: number; box: Box}[];
  figures: {printed: string; label: string}[];
}

export const nothingPicked: Picking = {anchor: null, cursor: null, kept: []};

type Cell = ResultTable['cells'][number];

/** The cell at a point of a page, in points from its top left corner. */
export function cellAt(tables: readonly ResultTable[], page: number, x: number, y: number): CellRef | null {
  for (const {id, cells} of tables) {
    const cell = cells.find(
      own => own.page === page && own.box && x >= own.box[0] && x <= own.box[2] && y >= own.box[1] && y <= own.box[3],
    );
    if (cell) return {table: id, row: cell.row, column: cell.column};
  }
  return null;
}

/** Picks a cell: anew, as the far end of the rectangle, or as one more (or less) beside what is picked. */
export function pick(
  picking: Picking,
  cell: CellRef,
  how: 'anew' | 'extend' | 'add',
  tables: readonly ResultTable[],
): Picking {
  if (how === 'extend' && picking.anchor?.table === cell.table) return {...picking, cursor: cell};
  if (how !== 'add') return {anchor: cell, cursor: cell, kept: []};
  const all = cellsOf(picking, tables);
  return all.some(own => isSame(own, cell))
    ? {anchor: null, cursor: cell, kept: all.filter(own => !isSame(own, cell))}
    : {anchor: cell, cursor: cell, kept: all};
}

/** A step of the arrow keys to the next cell of the table; with Shift the rectangle grows. */
export function step(
  picking: Picking,
  [down, right]: readonly [number, number],
  extend: boolean,
  tables: readonly ResultTable[],
): Picking {
  const {cursor} = picking;
  const table = tables.find(({id}) => id === cursor?.table);
  const own = table && cursor && table.cells.find(cell => cell.row === cursor.row && cell.column === cursor.column);
  if (!table || !own) return picking;
  const row = own.row + (down > 0 ? own.rowSpan : down);
  const column = own.column + (right > 0 ? own.columnSpan : right);
  const next = table.cells.find(cell => covers(cell, row, column));
  const ref = next && {table: table.id, row: next.row, column: next.column};
  return ref ? pick(picking, ref, extend ? 'extend' : 'anew', tables) : picking;
}

/** What is picked comes to. Cells that the check takes for codes or words count nothing. */
export function sumOf(picking: Picking, result: Pick<Result, 'tables' | 'figures'>): CellSum {
  const figures = new Map(
    result.figures.map(({table, row, column, label}) => [`${table}|${row}|${column}`, label] as const),
  );
  const places: CellSum['places'] = [];
  const said: CellSum['figures'] = [];
  const picked: Picked[] = [];
  for (const ref of cellsOf(picking, result.tables)) {
    const table = result.tables.find(({id}) => id === ref.table);
    const cell = table?.cells.find(own => own.row === ref.row && own.column === ref.column);
    const label = figures.get(`${ref.table}|${ref.row}|${ref.column}`);
    const own = table && cell && label !== undefined ? pickedOf(cell, table) : null;
    if (!own || !cell || label === undefined) continue;
    picked.push(own);
    said.push({printed: cell.text, label});
    if (cell.page !== undefined && cell.box) places.push({page: cell.page, box: cell.box});
  }
  return {calculation: calculate(picked), places, figures: said};
}

function pickedOf({text}: Cell, {unit}: ResultTable): Picked | null {
  const read = readNumber(text);
  if (!read) return null;
  const stated = moneyPower(read.unit);
  if (read.unit !== '' && stated === null) return null;
  return {value: read.value, percent: read.percent, power: read.percent ? null : (stated ?? moneyPower(unit))};
}

/** All picked cells, each once: the rectangle runs over pages as its table does. */
function cellsOf({anchor, cursor, kept}: Picking, tables: readonly ResultTable[]): CellRef[] {
  const table = tables.find(({id}) => id === anchor?.table);
  if (!table || !anchor || !cursor) return [...kept];
  const [top, bottom] = [Math.min(anchor.row, cursor.row), Math.max(anchor.row, cursor.row)];
  const [left, right] = [Math.min(anchor.column, cursor.column), Math.max(anchor.column, cursor.column)];
  const inside = table.cells
    .filter(({row, column}) => row >= top && row <= bottom && column >= left && column <= right)
    .map(({row, column}) => ({table: table.id, row, column}));
  return [...kept.filter(own => !inside.some(other => isSame(own, other))), ...inside];
}

const isSame = (a: CellRef, b: CellRef): boolean => a.table === b.table && a.row === b.row && a.column === b.column;

const covers = ({row, column, rowSpan, columnSpan}: Cell, r: number, c: number): boolean =>
  r >= row && r < row + rowSpan && c >= column && c < column + columnSpan;
