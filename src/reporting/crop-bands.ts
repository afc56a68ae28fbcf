import type {Box} from '../model/place.ts';
import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';

/** What to show of a page for one end of a finding, in points from its top left corner. */
export interface Crop {
  page: number;
  /** Left and right edge; the whole width of the page where they are null. */
  across: readonly [number, number] | null;
  /** Stretches of the height, top to bottom: the head of the table, then the rows. */
  bands: readonly (readonly [number, number])[];
  /** Boxes to draw around. */
  marks: readonly Box[];
}

/** Points shown above and below a place. */
const around = 30;
/** A crop that would be taller shows its first place alone. */
const tallest = 320;
const tallestHead = 120;

/**
 * The crop for one end of a finding. The figures beside it in the same table that play the same
 * part in the relation are shown with it, as far as there is room; above a cell stands the head of
 * its table, where it is on the same page. `beside` limits it to so many points
 * left and right of the place.
 */
export function cropOf(
  end: ResultFigure,
  finding: ResultFinding,
  {tables}: Pick<Result, 'tables'>,
  beside?: readonly [number, number],
): Crop | null {
  const {page, box} = end;
  if (page === undefined || box === undefined) return null;
  const alike = finding.figures.filter(
    own =>
      own.page === page &&
      own.box !== undefined &&
      own.table === end.table &&
      own.role === end.role &&
      (end.table !== undefined || own.passage === end.passage),
  );
  const all = alike.flatMap(own => (own.box ? [own.box] : []));
  const top = Math.min(...all.map(own => own[1]), box[1]);
  const bottom = Math.max(...all.map(own => own[3]), box[3]);
  const fits = bottom - top <= tallest - 2 * around;
  const marks = fits && all.length > 0 ? all : [box];
  const rows = rowsAround(end, fits ? alike : [end], tables);
  const from = Math.max(0, rows?.[0] ?? (fits ? top : box[1]) - around);
  const to = rows?.[1] ?? (fits ? bottom : box[3]) + around;
  const head = headOf(end, tables, page);
  const apart = head !== null && head[1] < from && head[1] - head[0] <= tallestHead;
  return {
    page,
    across: beside ? [Math.max(0, box[0] - beside[0]), box[2] + beside[1]] : null,
    bands:
      apart && head
        ? [head, [from, to]]
        : [[head && !apart && head[1] - head[0] <= tallestHead ? Math.min(from, Math.max(0, head[0])) : from, to]],
    marks,
  };
}

/** Top and bottom of whole rows: those of the places and one more to either side, where they are on the page. */
function rowsAround(
  {table, page}: ResultFigure,
  places: readonly ResultFigure[],
  tables: Result['tables'],
): readonly [number, number] | null {
  const own = tables.find(({id}) => id === table);
  const rows = places.flatMap(({row}) => (row === undefined ? [] : [row]));
  if (!own || rows.length === 0) return null;
  const [first, last] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  const boxes = own.cells.flatMap(cell =>
    cell.page === page && cell.row >= first && cell.row <= last && cell.rowSpan === 1 && cell.box ? [cell.box] : [],
  );
  if (boxes.length === 0) return null;
  return [Math.min(...boxes.map(box => box[1])) - 2, Math.max(...boxes.map(box => box[3])) + 2];
}

/** Top and bottom of the head of the table that a cell stands in. */
function headOf({table}: ResultFigure, tables: Result['tables'], page: number): readonly [number, number] | null {
  const own = tables.find(({id}) => id === table);
  if (!own || own.headerRows === 0) return null;
  const boxes = own.cells.flatMap(cell =>
    cell.row < own.headerRows && cell.page === page && cell.box ? [cell.box] : [],
  );
  if (boxes.length === 0) return null;
  return [Math.min(...boxes.map(box => box[1])) - 2, Math.max(...boxes.map(box => box[3])) + 2];
}
