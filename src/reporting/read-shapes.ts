import type {PassageRole} from '../model/disclosure.ts';
import type {Box} from '../model/place.ts';
import type {Result, ResultTable} from '../model/result.ts';

/** What a place on a page was read as. `repeated`: a header that stands once more on a later page of its table. */
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
    const own = pages.get(page);
    if (own) own.push({box, kind, about});
    else pages.set(page, [{box, kind, about}]);
  };
  for (const table of tables) {
    for (const cell of table.cells) add(cell.page, cell.box, kindOf(cell, table), aboutCell(cell, table));
    for (const {page, box, head} of table.parts ?? []) {
      add(page, head, 'repeated', `${table.id} header`);
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
