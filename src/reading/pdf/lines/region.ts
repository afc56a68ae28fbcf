import type {Box} from '../../../model/place.ts';
import type {Chunk} from './chunks.ts';
import type {ColumnLine, RowLine} from './columns.ts';

/** A part of a page that holds one table without full rulings, and what rulings there are. */
export interface Region {
  chunks: Chunk[];
  box: Box;
  columnLines: readonly ColumnLine[];
  rowLines: readonly RowLine[];
  /** Painted areas that are low enough to be cells or rows. */
  painted: readonly Box[];
  /** Whether a title or unit stands right above. */
  named?: boolean;
  /** Whether its rows go on with those of the table at the foot of the page before. */
  continues?: boolean;
}
