import {joinedLists} from '../geometry/joined-lists.ts';
import type {Chunk} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isFigure} from '../lines/text-shapes.ts';

/** Rows, at least, and the share of them, beside which texts stand that are part of them. */
const leastRows = 3;
const rowShare = 0.6;
/** How far, in ems, texts of one row may be off each other. */
const level = 0.2;

/** The ruled tables of a page and the texts outside them. */
export interface OnPage {
  tables: PageTable[];
  free: Chunk[];
}

/**
 * Takes apart the grids that box some columns of a table only: figures stand beside their rows and no names with them,
 * or names beside rows that have none. What the grid holds and what stands beside it is read by the texts.
 */
export function withoutHalfBoxed({tables, free}: OnPage): OnPage {
  const apart = new Set(tables.filter(table => isHalfBoxed(table, free)));
  if (apart.size === 0) return {tables, free};
  const freed = joinedLists([...apart], chunksOf);
  return {tables: tables.filter(table => !apart.has(table)), free: [...free, ...freed]};
}

const chunksOf = (table: PageTable): Chunk[] =>
  joinedLists(table.cells, cell => joinedLists(cell.lines, line => line.chunks));

function isHalfBoxed(table: PageTable, free: readonly Chunk[]): boolean {
  const [left, top, right, bottom] = table.box;
  const beside = free.filter(chunk => chunk.angle === 0 && chunk.v > top && chunk.v < bottom);
  if (beside.length < leastRows) return false;
  const own = chunksOf(table).filter(({angle}) => angle === 0);
  const isLevel = (chunk: Chunk): boolean => own.some(({v}) => Math.abs(v - chunk.v) < level * chunk.size);
  const rowsOf = (chunks: readonly Chunk[]): number => new Set(chunks.filter(isLevel).map(({v}) => Math.round(v))).size;
  // Names may be wrapped; of figures there is one a row.
  const figures = own.filter(({text}) => isFigure(text));
  const rows = rowsOf(figures.length > 0 ? figures : own);
  const isMost = (chunks: readonly Chunk[]): boolean => rowsOf(chunks) >= Math.max(leastRows, rowShare * rows);
  const behind = beside.filter(({box}) => box[0] > right - 1);
  if (isMost(behind) && areFigures(behind)) return true;
  const before = beside.filter(({box}) => box[2] < left + 1);
  return isMost(before) && !areFigures(before) && areFigures(own);
}

/** Whether texts are figures, but for headings. */
const areFigures = (chunks: readonly Chunk[]): boolean =>
  chunks.filter(({text}) => isFigure(text)).length >= rowShare * chunks.length;
