import {groupedBy} from '../model/grouping.ts';
import type {CatalogueEntry} from './catalogue.ts';
import {once} from './once.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {titleKey} from './table-names.ts';

/** The title of a table as titles are compared. */
export const keyOfTable: (table: RecognisedTable) => string = once(({caption}: RecognisedTable) =>
  titleKey(caption.title),
);

/** The title of a line of the list of tables as titles are compared. */
export const keyOfEntry: (entry: CatalogueEntry) => string = once(({title}: CatalogueEntry) => titleKey(title));

/** The tables of each title, in their order. */
export const tablesByTitle: (tables: readonly RecognisedTable[]) => ReadonlyMap<string, readonly RecognisedTable[]> =
  once((tables: readonly RecognisedTable[]) => groupedBy(tables, keyOfTable));

/** The lines of the list of tables by title, in their order. */
export const entriesByTitle: (entries: readonly CatalogueEntry[]) => ReadonlyMap<string, readonly CatalogueEntry[]> =
  once((entries: readonly CatalogueEntry[]) => groupedBy(entries, keyOfEntry));
