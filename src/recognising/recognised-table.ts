import type {Table} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Block} from './blocks.ts';
import type {Column} from './columns.ts';
import type {GridView} from './grid-view.ts';
import type {Row} from './row.ts';
import type {TableCaption} from './table-title.ts';

/** A block of a table with its rows, and for every row and figure column the figure there. */
export interface RecognisedBlock extends Block {
  rows: Row[];
  /** `figureAt(i, c)`: the figure of row `rows[i]` in table column `c`; null where there is none. */
  figureAt(row: number, column: number): Figure | null;
}

/** What a table is: amounts under heads, a form of labelled fields, a list of tables, or words. */
export type TableKind = 'amounts' | 'form' | 'catalogue' | 'words';

export interface RecognisedTable {
  id: string;
  table: Table;
  view: GridView;
  caption: TableCaption;
  kind: TableKind;
  titleRows: number;
  /** First row that is not header. */
  bodyRow: number;
  columns: Column[];
  blocks: RecognisedBlock[];
  figures: Figure[];
}
