import type {Cell, Doubt} from '../../model/disclosure.ts';
import {IndentReader} from './cell-indent.ts';
import {cellTextOf} from './cell-text.ts';
import type {PageElement} from './page-node.ts';
import {elementPlace} from './places.ts';
import {type GridCell, gridOf} from './table-grid.ts';
import {elements} from './table-kind.ts';

/** A table of the page as read, before the parts of one table are put together. */
export interface ReadTable {
  node: PageElement;
  rows: number;
  columns: number;
  cells: Cell[];
  /** How many rows at the top its markup calls a head. */
  headRows: number;
}

/** Characters that stand for others only in a font of the page, or that could not be decoded. */
const meaningless = /[\ufffd\ue000-\uf8ff]/u;

/** Cells that are read between two steps. */
const cellsAStep = 250;

/** Reads a table of data, in steps. `live` says that the page is laid out by a browser that can be asked for styles. */
export function* readTable(node: PageElement, live: boolean): Generator<void, ReadTable> {
  const grid = gridOf(node);
  const reader = new IndentReader(live);
  const indents: number[] = [];
  const cells: Cell[] = [];
  for (const [i, cell] of grid.cells.entries()) {
    if (i % cellsAStep === 0) yield;
    const {text, blanks, nested} = cell.filler ? {text: '', blanks: 0, nested: false} : cellTextOf(cell.node);
    const styled = isLabel(text) ? reader.indentOf(cell.node) : 0;
    if (isLabel(text)) indents[i] = styled;
    cells.push(cellOf(cell, text, blanks + styled, nested));
  }
  withoutPadding(cells, indents);
  return {node, rows: grid.rows, columns: grid.columns, cells, headRows: grid.headRows};
}

const isLabel = (text: string): boolean => /^\D/u.test(text) && text.length > 1;

function cellOf(cell: GridCell, text: string, indent: number, nested: boolean): Cell {
  const {row, column, rowSpan, columnSpan} = cell;
  const unreadable = meaningless.test(text) || (text === '' && !cell.filler && holdsPicture(cell.node));
  const doubt: Doubt | undefined = cell.doubt ?? (nested ? 'column' : unreadable ? 'unreadable' : undefined);
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    text,
    place: elementPlace(cell.node),
    ...(doubt ? {doubt} : {}),
    ...(indent > 0 ? {indent} : {}),
  };
}

/** A picture where text should be; lines and spacers are a few pixels high. */
function holdsPicture(node: PageElement): boolean {
  return elements(node).some(child => {
    if (child.flow !== 'image') return holdsPicture(child);
    const given = ['width', 'height'].map(side => Number.parseInt(child.element.getAttribute(side) ?? '99', 10));
    return given.every(size => size > 3);
  });
}

/** Padding that all labels of the table have is no indent. */
function withoutPadding(cells: Cell[], indents: readonly number[]): void {
  const padding = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  for (const [i, cell] of cells.entries()) {
    if (cell.indent === undefined) continue;
    const indent = Math.round((cell.indent - (indents[i] === undefined ? 0 : padding)) * 10) / 10;
    if (indent > 0) cell.indent = indent;
    else delete cell.indent;
  }
}
