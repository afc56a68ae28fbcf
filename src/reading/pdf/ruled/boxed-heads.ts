import type {Box} from '../../../model/place.ts';
import type {Ruling} from '../drawing/page-content.ts';
import {hullOf} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {range} from '../header/header-spans.ts';
import type {Chunk} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isAmount, isFigure, isSingle} from '../lines/text-shapes.ts';
import {closedSides, type Grid, type GridCell} from './grid.ts';
import {fillGrid} from './ruled-tables.ts';

/** Rows that a boxed header may have. */
const mostRows = 5;
/** Free height, in ems, between a boxed header and the first row below it. */
const nearest = 2.6;

const chunksOf = (table: PageTable): Chunk[] =>
  joinedLists(table.cells, cell => joinedLists(cell.lines, line => line.chunks));

/** Whether a ruled table is a header alone: several columns, texts, and no amount. */
export function isHead(table: PageTable): boolean {
  if (table.drawn !== 'ruled' || table.ys.length - 1 > mostRows || table.xs.length < 3) return false;
  const texts = table.cells.map(cell => cell.text).filter(text => text !== '');
  return texts.length >= 2 && !texts.some(text => isAmount(text) && !/^\d{1,2}$/u.test(text.trim()));
}

/** Whether a table without rulings stands right under a header, within its sides, and has figures. */
function isBodyOf(head: PageTable, body: PageTable): boolean {
  if (body.drawn !== 'aligned' || !body.region) return false;
  const size = body.cells.find(cell => cell.lines.length > 0)?.lines[0]?.size ?? 10;
  const gap = body.box[1] - head.box[3];
  if (gap < -size || gap > nearest * size) return false;
  const ink = hullOf(chunksOf(body));
  if (ink[0] < head.box[0] - size || ink[2] > head.box[2] + size) return false;
  return (
    ink[2] - ink[0] > 0.5 * (head.box[2] - head.box[0]) &&
    chunksOf(body).some(({text}) => isFigure(text) || isSingle(text))
  );
}

/** The grid of a header with one open row below it, down to the foot of the body. */
function lengthened(head: PageTable, body: PageTable, rulings: readonly Ruling[]): Grid {
  const columns = head.xs.length - 1;
  const rows = head.ys.length - 1;
  const bottom = Math.max(...chunksOf(body).map(chunk => chunk.box[3])) + 1;
  const rule = rulings.find(
    line => line.axis === 'h' && line.at >= bottom - 3 && line.at < bottom + 15 && line.to > head.box[0] + 10,
  );
  const foot = Math.max(bottom, rule?.at ?? bottom);
  const cells: GridCell[] = head.cells.map(({row, column, rowSpan, columnSpan, doubt}) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    ragged: false,
    ...(doubt === null ? {} : {doubt}),
  }));
  cells.push(...range(0, columns - 1).map(column => ({row: rows, column, rowSpan: 1, columnSpan: 1, ragged: false})));
  const box: Box = [head.box[0], head.box[1], head.box[2], foot];
  return {xs: head.xs, ys: [...head.ys, foot], cells, box, open: closedSides};
}

/**
 * Puts boxed headers and the bodies without rulings below them together: the column lines of the
 * header part the texts below it, and the texts tell the rows.
 */
export function withBoxedHeads(tables: readonly PageTable[], rulings: readonly Ruling[]): PageTable[] {
  const taken = new Set<PageTable>();
  const verticals = rulings.filter(ruling => ruling.axis === 'v');
  const out = tables.map((head): PageTable => {
    if (!isHead(head)) return head;
    const body = tables.find(other => !taken.has(other) && isBodyOf(head, other));
    if (!body) return head;
    taken.add(body);
    const chunks = [...chunksOf(head), ...chunksOf(body)];
    return fillGrid(lengthened(head, body, rulings), chunks, head.page, verticals, head.ys.length - 1);
  });
  return out.filter(table => !taken.has(table));
}
