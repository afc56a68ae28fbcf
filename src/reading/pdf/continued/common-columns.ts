import {lookOf, mayFollow} from '../aligned/align.ts';
import {hull} from '../geometry/box.ts';
import {haveSameColumns, haveSameLeading} from '../lines/alignment.ts';
import {linesBetween} from '../lines/column-bands.ts';
import type {Band} from '../lines/columns.ts';
import type {PageCell, PageTable} from '../lines/page-table.ts';
import type {Region} from '../lines/region.ts';

/**
 * The parts of a table that runs over pages with the same lines between their columns, where each
 * part shows all columns and how far rows lie apart by itself: their rows are read. Null where
 * together they may show more.
 */
export function inCommonColumns(parts: readonly PageTable[]): PageTable[] | null {
  const first = parts[0];
  const bands = first && commonBands(first, parts);
  if (!bands) return null;
  const regions = parts.flatMap(({region}) => region ?? []);
  const [from, , to] = hull(regions.map(region => region.box));
  const xs = linesBetween(
    bands,
    {from, to},
    regions.flatMap(region => region.columnLines),
  );
  const moved = (cell: PageCell): PageCell => ({
    ...cell,
    area: [xs[cell.column] ?? 0, cell.area[1], xs[cell.column + cell.columnSpan] ?? 0, cell.area[3]],
  });
  return parts.map(table => ({
    ...table,
    box: [xs[0] ?? 0, table.box[1], xs[xs.length - 1] ?? 0, table.box[3]],
    xs,
    cells: table.cells.map(moved),
  }));
}

/**
 * Whether what was taken for the header of a part may as well be a row: one line, each text in its column. A
 * single text may be the first line of one that the row below goes on with.
 */
function beginsWithRow({cells}: PageTable, region: Region): boolean {
  const top = cells.filter(({row}) => row === 0);
  return (
    lookOf(region).start <= 1 &&
    top.every(({rowSpan, columnSpan}) => rowSpan === 1 && columnSpan === 1) &&
    top.filter(({text}) => text !== '').length > 1
  );
}

/** Where the texts of all parts stand, column by column; null where the parts do not show the same. */
function commonBands(first: PageTable, parts: readonly PageTable[]): Band[] | null {
  const bands = first.alignment?.bands.map(band => ({...band})) ?? [];
  for (const part of parts) {
    const {alignment, region} = part;
    if (!alignment || !region || !first.alignment || !first.region) return null;
    if (alignment.drawn || alignment.unsure.size > 0) return null;
    if (!mayFollow(first.region, region) && !beginsWithRow(part, region)) return null;
    if (!haveSameColumns(bands, alignment.bands) || !haveSameLeading(first.alignment.leading, alignment.leading))
      return null;
    bands.forEach((band, i) => {
      band.from = Math.min(band.from, alignment.bands[i]?.from ?? band.from);
      band.to = Math.max(band.to, alignment.bands[i]?.to ?? band.to);
    });
  }
  return bands.length > 0 ? bands : null;
}
