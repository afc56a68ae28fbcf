import type {PassageRole} from '../model/disclosure.ts';
import {addTo} from '../model/grouping.ts';
import type {Box} from '../model/place.ts';
import type {Result, ResultTable} from '../model/result.ts';

/** What a place on a page was read as. `repeated`: title or header that a table has once more on a later page. */
export type ReadKind = 'table' | 'head' | 'repeated' | 'cell' | 'doubt' | PassageRole;

/** A place on a page, in points from its top left corner as displayed, and what it was read as. */
export interface ReadShape {
  box: Box;
  kind: ReadKind;
  /** Which cell or passage it is, and its text. */
  about: string;
}

/** All that was read of a PDF, by page, in the order in which it is to be drawn. */
export function readShapes({tables, passages}: Pick<Result, 'tables' | 'passages'>): Map<number, ReadShape[]> {
  const pages = new Map<number, ReadShape[]>();
  const add = (page: number | undefined, box: Box | undefined, kind: ReadKind, about: string): void => {
    if (page === undefined || box === undefined) return;
    addTo(pages, page, {box, kind, about});
  };
  for (const table of tables) {
    for (const cell of table.cells) {
      const [kind, about] = [kindOf(cell, table), aboutCell(cell, table)];
      add(cell.page, cell.box, kind, about);
      for (const {page, box} of cell.more ?? []) add(page, box, kind, about);
    }
    for (const {page, box, repeated} of table.parts ?? []) {
      for (const own of repeated ?? []) add(page, own, 'repeated', `${table.id} once more`);
      add(page, box, 'table', table.id);
    }
  }
  for (const {id, role, text, areas} of passages)
    for (const {page, box} of areas ?? []) add(page, box, role, `${id} ${role}\n${text}`);
  return pages;
}

type ResultCell = ResultTable['cells'][number];

function kindOf({doubt, row}: ResultCell, {headerRows}: ResultTable): ReadKind {
  if (doubt !== undefined) return 'doubt';
  return row < headerRows ? 'head' : 'cell';
}

function aboutCell({row, column, rowSpan, columnSpan, doubt, text}: ResultCell, {id}: ResultTable): string {
  const span = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
  return `${id} ${row},${column}${span} ${doubt ?? ''}\n${text}`;
}
