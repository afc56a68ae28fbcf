import type {Line} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';

/** A table of one page with the lines that stand between it and what is above it. */
export interface PlacedTable {
  table: PageTable;
  /** Lines above it on its page, up to the table before. */
  above: Line[];
  /** Whether it is the first, the last block of its page (running heads and feet aside). */
  first: boolean;
  last: boolean;
  /** Lines below the last table of a page. */
  below?: Line[];
  /** Lines above its columns that are printed on other pages: title and unit of all. */
  beside?: {page: number; lines: Line[]}[];
}
