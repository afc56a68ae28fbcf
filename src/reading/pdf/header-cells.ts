import type {Line} from './chunks.ts';
import type {Band, ColumnLine} from './columns.ts';
import {type BodyBand, pairedUp, placeOverBands} from './header-bands.ts';
import {joinWrapped, piecesOf, type RowLine} from './header-blocks.ts';
import {type HeaderCell, inRows} from './header-rows.ts';
import {edgesOf, spread} from './header-spans.ts';
import type {Leading} from './row-bands.ts';

/** The header of a table without rulings. */
export interface Header {
  cells: HeaderCell[];
  rows: number;
  /** The columns: those of the body, widened by their headings, and those with a heading only. */
  bands: Band[];
}

/**
 * The header above the columns of a body: its texts are joined where they are wrapped, each is
 * given the columns it heads (by a ruling under it, else by being centred over them), and the rows
 * it stands in. With `fixed` the columns are known: none is added or put together; `drawn` are their
 * sides where they are drawn.
 */
export function readHeader(
  lines: readonly Line[],
  body: readonly BodyBand[],
  rules: readonly RowLine[],
  columnLines: readonly ColumnLine[],
  leading: Leading,
  drawn: readonly number[] | null = null,
  fixed = drawn !== null,
): Header {
  const blocks = joinWrapped(
    lines.flatMap(line => piecesOf(line, body, columnLines)),
    rules,
    leading.loose,
    body,
  );
  const placed = placeOverBands(blocks, body, leading.pitch, fixed);
  const bands = fixed ? placed : pairedUp(placed, blocks);
  const order = new Map(bands.map((band, index) => [band, index]));
  for (const block of blocks) {
    const places = block.own.map(band => order.get(band) ?? 0);
    block.first = Math.min(...places);
    block.last = Math.max(...places);
  }
  spread(blocks, bands, drawn ?? edgesOf(bands, blocks), rules);
  return {...inRows(blocks, bands.length), bands};
}
