import type {Doubt} from '../../model/disclosure.ts';
import type {PageElement} from './page-node.ts';
import {cellsOf, elements} from './table-kind.ts';

/** A cell in its place in the grid. */
export interface GridCell {
  node: PageElement;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** One of the empty cells that a spreadsheet wrote as one to save room; it holds no text. */
  filler: boolean;
  doubt?: Doubt;
}

export interface Grid {
  rows: number;
  columns: number;
  cells: GridCell[];
  /** How many rows at the top stand in `<thead>`. */
  headRows: number;
}

/** A cell with its edges before rows and columns that nothing begins in are taken out. */
interface Placed {
  node: PageElement;
  row: number;
  start: number;
  end: number;
  /** The row after the last one it covers. */
  until: number;
  filler: boolean;
  doubt?: Doubt;
}

/** The rows that a row span counts. */
type Spans = 'as written' | 'as seen';

/** HTML Standard, 4.9.11: the limits of `colspan` and `rowspan`. */
const widest = 1000;
const tallest = 65534;
/** More empty cells than this in one are a margin of a sheet, not columns. */
const mostFillers = 64;

/**
 * The grid of a table by the algorithm of the HTML Standard (4.9.12 "Forming a table"), without
 * what is not seen: rows and columns that are hidden, and those in which no cell begins.
 */
export function gridOf(table: PageElement): Grid {
  const sections = sectionsOf(table);
  const counted = place(sections, 'as written');
  const placed = sections.some(section => section.gaps) ? steadier(counted, place(sections, 'as seen')) : counted;
  const shown = withoutHiddenColumns(placed, table);
  markStickingOut(shown);
  return compact(shown, sections);
}

interface Section {
  /** Rows that are seen, each with its number among all rows of the section. */
  rows: {node: PageElement; index: number}[];
  head: boolean;
  /** Whether rows that are not seen stand between them. */
  gaps: boolean;
}

/** Sections in the order they are shown: the first head on top, the first foot at the bottom. */
function sectionsOf(table: PageElement): Section[] {
  const groups: {tag: string; rows: PageElement[]}[] = [];
  for (const child of elements(table)) {
    const last = groups.at(-1);
    if (child.flow === 'rows') groups.push({tag: child.tag, rows: elements(child).filter(row => row.flow === 'row')});
    else if (child.flow !== 'row') continue;
    else if (last?.tag === 'tr') last.rows.push(child);
    else groups.push({tag: 'tr', rows: [child]});
  }
  const head = groups.find(group => group.tag === 'thead');
  const foot = groups.find(group => group.tag === 'tfoot');
  const middle = groups.filter(group => group !== head && group !== foot);
  return [...(head ? [head] : []), ...middle, ...(foot ? [foot] : [])].map(group => {
    const rows = group.rows.filter(isSeen).map(node => ({node, index: node.nth}));
    const gaps = rows.some((row, i) => i > 0 && row.index !== (rows[i - 1]?.index ?? 0) + 1);
    return {rows, head: group === head, gaps};
  });
}

/** Rows of no height: spreadsheets and word processors write them to hide a row or to set widths. */
function isSeen(row: PageElement): boolean {
  if (row.chars > 0) return !(hasNoHeight(row) && /mso-height/iu.test(row.style));
  if (row.blank || hasNoHeight(row)) return false;
  return true;
}

const hasNoHeight = ({style, element}: PageElement): boolean =>
  /(?:^|[;\s])height\s*:\s*0(?:\.0*)?(?:px|pt|cm|em)?\s*(?:;|!|$)/iu.test(style) ||
  element.getAttribute('height') === '0';

/**
 * Puts cells into slots row by row. A row span counts the rows `as written` or only those `as seen`:
 * browsers do the latter, spreadsheets mean the former.
 */
function place(sections: readonly Section[], spans: Spans): Placed[] {
  const placed: Placed[] = [];
  let base = 0;
  for (const {rows} of sections) {
    let reaching: Placed[] = [];
    for (const i of rows.keys()) {
      reaching = reaching.filter(cell => cell.until > base + i);
      const own = placeRow(rows, i, base, reaching, spans);
      placed.push(...own);
      reaching.push(...own.filter(({until}) => until > base + i + 1));
    }
    base += rows.length;
  }
  return placed;
}

/** The cells of one row in the slots that those which reach into it from above leave free. */
function placeRow(rows: Section['rows'], i: number, base: number, reaching: readonly Placed[], spans: Spans): Placed[] {
  const row = rows[i];
  if (!row) return [];
  const taken = [...reaching].sort((a, b) => a.start - b.start);
  const placed: Placed[] = [];
  let x = 0;
  let next = 0;
  for (const cell of cellsOf(row.node)) {
    for (let other = taken[next]; other && other.start <= x; other = taken[next]) {
      x = Math.max(x, other.end);
      next += 1;
    }
    const width = spanOf(cell, 'colspan', widest) || 1;
    const height = spanOf(cell, 'rowspan', tallest);
    const until = height === 0 ? rows.length : lastRow(rows, i, row.index, height, spans);
    const own = cellsIn(cell, base + i, x, width, base + until);
    for (let under = next; (taken[under]?.start ?? Infinity) < x + width; under += 1) {
      for (const one of [taken[under], ...own]) if (one) one.doubt = 'overlap';
    }
    placed.push(...own);
    x += width;
  }
  return placed;
}

/** The row after the last one that a span of `height` from row `i` covers; never beyond the section. */
function lastRow(rows: Section['rows'], i: number, index: number, height: number, spans: Spans): number {
  if (spans === 'as seen') return Math.min(rows.length, i + height);
  let until = i + 1;
  while (until < rows.length && (rows[until]?.index ?? 0) < index + height) until += 1;
  return until;
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(cell.element.getAttribute(name) ?? '1', 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most);
}

/** One cell; or, where a spreadsheet wrote neighbouring cells that are not merged as one, all of them. */
function cellsIn(node: PageElement, row: number, start: number, width: number, until: number): Placed[] {
  const apart = width > 1 && width <= mostFillers && /mso-ignore\s*:\s*colspan/iu.test(node.style);
  if (!apart) return [{node, row, start, end: start + width, until, filler: false}];
  return Array.from({length: width}, (_, i) => ({
    node,
    row,
    start: start + i,
    end: start + i + 1,
    until,
    filler: i > 0,
  }));
}

/** Of two readings of row spans over hidden rows, the one that makes the more regular grid. */
function steadier(written: Placed[], seen: Placed[]): Placed[] {
  return raggedness(written) < raggedness(seen) ? written : seen;
}

function raggedness(placed: readonly Placed[]): number {
  const ends = rowEnds(placed);
  const usual = commonest(ends);
  const overlaps = placed.filter(cell => cell.doubt === 'overlap').length;
  return overlaps + ends.filter(end => end !== usual).length;
}

/** Where each row ends, the cells that reach into it from above counted. */
function rowEnds(placed: readonly Placed[]): number[] {
  const ends: number[] = [];
  const last = placed.reduce((most, cell) => Math.max(most, cell.row), -1);
  for (const {row, until, end} of placed) {
    for (let r = row; r < until && r <= last; r += 1) ends[r] = Math.max(ends[r] ?? 0, end);
  }
  return ends.filter(end => end !== undefined);
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Without the columns that `<col>` hides, where the columns it names are those of the grid. */
function withoutHiddenColumns(placed: readonly Placed[], table: PageElement): Placed[] {
  const hidden = hiddenColumns(table);
  if (!hidden.includes(true)) return [...placed];
  const width = placed.reduce((most, cell) => Math.max(most, cell.end), 0);
  if (width !== hidden.length) return [...placed];
  return placed.filter(({start, end}) => hidden.slice(start, end).includes(false));
}

function hiddenColumns(table: PageElement): boolean[] {
  const columns = elements(table).flatMap(child => {
    if (child.flow !== 'column') return [];
    return child.tag === 'col' || child.children.length === 0 ? [child] : elements(child);
  });
  return columns.flatMap(({element, style}) => {
    const span = Math.min(Number.parseInt(element.getAttribute('span') ?? '1', 10) || 1, widest);
    const none =
      /display\s*:\s*none|visibility\s*:\s*(?:collapse|hidden)|(?:^|[;\s])width\s*:\s*0(?:px|pt|%)?\s*(?:;|$)/iu.test(
        style,
      ) || element.getAttribute('width') === '0';
    return Array.from({length: span}, () => none);
  });
}

/** A row that runs past the edge that all others keep has a cell too many somewhere. */
function markStickingOut(placed: readonly Placed[]): void {
  const ends = rowEnds(placed);
  const usual = commonest(ends);
  if (ends.length < 4 || ends.filter(end => end === usual).length < 0.7 * ends.length) return;
  for (const cell of placed) {
    if (cell.doubt === undefined && (ends[cell.row] ?? 0) > usual && !cell.filler) cell.doubt = 'column';
  }
}

/** Rows and columns numbered anew by those in which a cell begins. */
function compact(placed: readonly Placed[], sections: readonly Section[]): Grid {
  const columns = [...new Set(placed.map(cell => cell.start))].sort((a, b) => a - b);
  const rows = [...new Set(placed.map(cell => cell.row))].sort((a, b) => a - b);
  const columnAt = new Map(columns.map((start, i) => [start, i]));
  const rowAt = new Map(rows.map((row, i) => [row, i]));
  const head = sections.filter(section => section.head).reduce((sum, section) => sum + section.rows.length, 0);
  const cells = placed.map(({node, row, start, end, until, filler, doubt}): GridCell => {
    const column = columnAt.get(start) ?? 0;
    const at = rowAt.get(row) ?? 0;
    return {
      node,
      row: at,
      column,
      rowSpan: firstAtLeast(rows, until) - at,
      columnSpan: firstAtLeast(columns, end) - column,
      filler,
      ...(doubt ? {doubt} : {}),
    };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {rows: rows.length, columns: columns.length, cells, headRows: firstAtLeast(rows, head)};
}

/** The index of the first of the ascending values that is at least `bound`. */
function firstAtLeast(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
