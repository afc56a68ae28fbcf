import type {Line} from '../lines/chunks.ts';
import {cellContent, type PageCell, type PageTable} from '../lines/page-table.ts';

/** How far, in points, the lines between rows may lie apart on the two pages. */
const sameHeight = 1;

/**
 * The row lines of the other part that those of one are, by their indices; null where they are at other heights. Only
 * lines between headings may be missing.
 */
function placesOf(ys: readonly number[], others: readonly number[], head: number): number[] | null {
  const places = ys.map(y => others.findIndex(other => Math.abs(other - y) <= sameHeight));
  if (places.includes(-1)) return null;
  const known = new Set(places);
  return others.every((_, i) => i < head || known.has(i)) ? places : null;
}

/** A part with the rows of the other one, and the lines above it that are none of its headings. */
interface Levelled {
  table: PageTable;
  above: Line[];
}

/**
 * A part on the right with as many rows as that on the left; null where they are at other heights. A group of headings
 * that began on the page before and ends on the one after has no rulings on this one: the rows of headings that are
 * missing at its head are one cell each, with the text that stands there.
 */
export function levelled(left: PageTable, right: PageTable, above: readonly Line[], head: number): Levelled | null {
  const places = placesOf(right.ys, left.ys, head);
  const missing = places?.[0] ?? 0;
  if (!places) return null;
  const [top = 0] = left.ys;
  const headings = above.filter(line => line.v > top);
  const rest = above.filter(line => line.v <= top);
  const added: PageCell[] = [];
  const [from, to] = [right.xs[0] ?? 0, right.xs.at(-1) ?? 0];
  for (let row = 0; row < missing; row += 1) {
    const area: PageCell['area'] = [from, left.ys[row] ?? 0, to, left.ys[row + 1] ?? 0];
    const chunks = headings.flatMap(line => (line.v > area[1] && line.v <= area[3] ? line.chunks : []));
    if (chunks.length > 1) return null;
    const columnSpan = right.xs.length - 1;
    added.push({row, column: 0, rowSpan: 1, columnSpan, area, ...cellContent(chunks), doubt: null});
  }
  if (headings.length !== added.filter(cell => cell.text !== '').length) return null;
  const at = (line: number): number => places[line] ?? 0;
  const own = right.cells.map(cell => ({
    ...cell,
    row: at(cell.row),
    rowSpan: at(cell.row + cell.rowSpan) - at(cell.row),
  }));
  return {table: {...right, ys: left.ys, cells: [...added, ...own]}, above: rest};
}

/** The cells of two parts side by side, from a column on those of the right one. */
export interface Beside {
  left: readonly PageCell[];
  right: readonly PageCell[];
  /** The column that the part on the right begins with. */
  column: number;
  /** Rows of headings. */
  head: number;
}

/**
 * The cells of both parts, a group of headings that the page break cuts put together: one of its pieces at least is
 * without text, or its text is cut too, and each has headings below it. A group may go on on the page after. Null where
 * a heading is missing otherwise.
 */
export function withJoinedGroups({left, right, column, head}: Beside): PageCell[] | null {
  const all = [...left, ...right];
  const gone = new Set<PageCell>();
  const joined: PageCell[] = [];
  for (const cell of right) {
    if (cell.row >= head || cell.column !== column) continue;
    const other = left.find(own => own.row === cell.row && own.rowSpan === cell.rowSpan && endOf(own) === column);
    if (!other || !isGroup(other, all, head) || !isGroup(cell, all, head)) continue;
    const named = headingOf(other, cell);
    if (!named) continue;
    joined.push({...named, column: other.column, columnSpan: other.columnSpan + cell.columnSpan});
    gone.add(other).add(cell);
  }
  const end = Math.max(column, ...right.map(endOf));
  const goesOn = (cell: PageCell): boolean => endOf(cell) === end && isGroup(cell, all, head);
  if (right.some(cell => cell.row < head && cell.text === '' && !gone.has(cell) && !goesOn(cell))) return null;
  return [...all.filter(cell => !gone.has(cell)), ...joined].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Room, in ems, beside a text that the page break cuts. */
const cutRoom = 0.7;

/** The heading of a group from its two pieces; null where each has one of its own. */
function headingOf(left: PageCell, right: PageCell): PageCell | null {
  if (left.text === '') return right;
  if (right.text === '') return left;
  const [before, after] = [left.lines[0], right.lines[0]];
  if (!before || !after || left.lines.length > 1 || right.lines.length > 1) return null;
  const isCut =
    left.area[2] - before.box[2] < cutRoom * before.size &&
    after.box[0] - right.area[0] < cutRoom * after.size &&
    before.box[0] - left.area[0] > cutRoom * before.size;
  return isCut ? {...left, text: left.text + right.text} : null;
}

const endOf = ({column, columnSpan}: PageCell): number => column + columnSpan;

/** Whether headings stand below a cell over all its columns. */
function isGroup(cell: PageCell, cells: readonly PageCell[], head: number): boolean {
  const row = cell.row + cell.rowSpan;
  if (row >= head) return false;
  const below = cells.filter(
    own => own.row === row && own.column >= cell.column && endOf(own) <= endOf(cell) && own.text !== '',
  );
  return below.reduce((sum, own) => sum + own.columnSpan, 0) === cell.columnSpan;
}
