import type {Box} from '../../model/place.ts';
import {hull} from './box.ts';
import {type Chunk, type Line, linesOf, lineText} from './chunks.ts';
import {cellContent, type PageCell, type PageTable} from './page-table.ts';
import {cutsBetween, isNumber, type RowBand, rowBands, type Stack, stacksOf} from './row-bands.ts';

/** A part of a page that holds one table without full rulings, and what rulings there are. */
export interface Region {
  chunks: Chunk[];
  box: Box;
  /** Column lines that hold where no text crosses them. */
  columnLines: readonly number[];
  /** Heights of rulings that run across the region. */
  rowLines: readonly number[];
}

/** A stretch of x that the text of one column occupies. */
interface Band {
  from: number;
  to: number;
}

/** Texts of one line that belong together: letter-spaced characters, words of one label. */
interface Segment extends Band {
  chunks: Chunk[];
  line: Line;
  text: string;
}

/** Free room, in ems, that parts two columns. */
const gutter = 0.22;
/** Free room, in ems, inside a label that is letter-spaced. */
const letterSpace = 1.05;

function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = [];
  for (const chunk of line.chunks) {
    const last = segments[segments.length - 1];
    if (last && chunk.box[0] - last.to < letterSpace * chunk.size && !isNumber(chunk.text) && !isNumber(last.text)) {
      last.to = chunk.box[2];
      last.text += chunk.text;
      last.chunks.push(chunk);
    } else {
      segments.push({from: chunk.box[0], to: chunk.box[2], chunks: [chunk], line, text: chunk.text});
    }
  }
  return segments;
}

const hasNumber = (line: Line): boolean => line.chunks.some(chunk => isNumber(chunk.text));

/** Index of the first line of figures: what stands above it is header. */
function bodyStart(lines: readonly Line[], rowLines: readonly number[]): number {
  const first = lines.findIndex(line => hasNumber(line) && line.chunks.length > 1);
  if (first < 0) return Math.min(1, lines.length - 1);
  // A ruling right above rows of names without figures ends the header earlier.
  const rule = rowLines.filter(y => y < (lines[first]?.v ?? 0)).at(-1);
  const firstV = lines[0]?.v ?? 0;
  if (rule === undefined || rule < firstV) return first;
  const after = lines.findIndex(line => line.v > rule);
  return after >= 0 && after < first ? after : first;
}

/** Stretches of x that body text covers: what is free on every line parts columns. */
function bandsOf(lines: readonly Line[], columnLines: readonly number[]): Band[] {
  const chunks = lines.flatMap(line => line.chunks).sort((a, b) => a.box[0] - b.box[0]);
  const bands: Band[] = [];
  for (const chunk of chunks) {
    const last = bands[bands.length - 1];
    const [from, , to] = chunk.box;
    const parted = last && columnLines.some(x => x > (last.from + last.to) / 2 && x >= last.to - 1 && x <= from + 1);
    if (last && !parted && from - last.to < gutter * chunk.size) last.to = Math.max(last.to, to);
    else bands.push({from, to});
  }
  return bands;
}

/** Adds a band for every header text that stands over no band: a column without a figure. */
function withEmptyColumns(bands: readonly Band[], header: readonly Segment[]): Band[] {
  const all = [...bands];
  const lowestFirst = [...header].sort((a, b) => b.line.v - a.line.v);
  for (const segment of lowestFirst) {
    const met = all.some(band => Math.min(band.to, segment.to) - Math.max(band.from, segment.from) > 0);
    if (met || isGroupHeader(segment, header)) continue;
    all.push({from: segment.from, to: segment.to});
  }
  return all.sort((a, b) => a.from - b.from);
}

/** A text centred between two texts of a lower line, with nothing below itself, heads both. */
function isGroupHeader(segment: Segment, header: readonly Segment[]): boolean {
  const below = header.filter(other => other.line.v > segment.line.v + 0.9 * segment.line.size);
  if (below.some(other => other.from < segment.to && other.to > segment.from)) return true;
  const level = Math.min(...below.map(other => other.line.v));
  const row = below.filter(other => other.line.v < level + 0.5 * other.line.size).sort((a, b) => a.from - b.from);
  const left = row.findLast(other => other.to <= segment.from);
  const right = row.find(other => other.from >= segment.to);
  if (!left || !right) return false;
  const beside = header.filter(
    other => other !== segment && Math.abs(other.line.v - segment.line.v) < 0.5 * segment.line.size,
  );
  const between = beside.some(other => other.from > left.from && other.to < right.to);
  const middle = (left.from + left.to + right.from + right.to) / 4;
  return !between && Math.abs(middle - (segment.from + segment.to) / 2) < 3 * segment.line.size;
}

/** x of the column lines: between the texts of neighbouring columns, and the region's sides. */
function linesBetween(bands: readonly Band[], region: Region): number[] {
  const xs = [Math.min(region.box[0], bands[0]?.from ?? 0)];
  for (let i = 1; i < bands.length; i += 1) {
    const before = bands[i - 1]?.to ?? 0;
    const after = bands[i]?.from ?? 0;
    const drawn = region.columnLines.find(x => x >= before - 1 && x <= after + 1);
    xs.push(drawn ?? (before + after) / 2);
  }
  xs.push(Math.max(region.box[2], bands[bands.length - 1]?.to ?? 0));
  return xs;
}

const columnAt = (xs: readonly number[], x: number): number => {
  let column = 0;
  while (column < xs.length - 2 && x > (xs[column + 1] ?? Infinity)) column += 1;
  return column;
};

interface Span {
  first: number;
  last: number;
}

/** A header text, wrapped lines joined, and the columns it stands over. */
interface HeaderCell extends Span {
  segments: Segment[];
  top: number;
  bottom: number;
  row: number;
  rowSpan: number;
}

/**
 * Header cells from the lines above the figures. Texts wrapped within one column are joined; a
 * text with texts of several columns below heads those columns; a text half-way between two header
 * lines, alone in its column, spans both.
 */
function headerCells(segments: readonly Segment[], xs: readonly number[]): {cells: HeaderCell[]; rows: number} {
  const cells = joinWrapped(
    segments.map(segment => {
      const {v, size} = segment.line;
      return {
        ...spanOf(segment, xs),
        segments: [segment],
        top: v - 0.8 * size,
        bottom: v + 0.15 * size,
        row: 0,
        rowSpan: 1,
      };
    }),
  );
  spreadGroups(cells, xs.length - 1);
  const above = (a: HeaderCell, b: HeaderCell): boolean =>
    a !== b && a.first <= b.last && b.first <= a.last && a.bottom <= b.top + 1;
  const depth = (cell: HeaderCell, over: (a: HeaderCell, b: HeaderCell) => boolean, guard = 0): number =>
    guard > 8
      ? 0
      : Math.max(0, ...cells.filter(other => over(other, cell)).map(other => 1 + depth(other, over, guard + 1)));
  const depths = cells.map(cell => depth(cell, above));
  const heights = cells.map(cell => depth(cell, (a, b) => above(b, a)));
  const rows = Math.max(1, ...cells.map((_, i) => (depths[i] ?? 0) + (heights[i] ?? 0) + 1));
  cells.forEach((cell, i) => {
    cell.row = depths[i] ?? 0;
    cell.rowSpan = Math.max(1, rows - cell.row - (heights[i] ?? 0));
    // In a chain shorter than the header the lower text takes the room that is left.
    if (cell.rowSpan > 1 && (heights[i] ?? 0) > 0) cell.rowSpan = 1;
    else if ((heights[i] ?? 0) === 0) cell.rowSpan = rows - cell.row;
  });
  return {cells, rows};
}

function spanOf(segment: Band, xs: readonly number[]): Span {
  const middle = columnAt(xs, (segment.from + segment.to) / 2);
  let first = columnAt(xs, segment.from + 1);
  let last = columnAt(xs, segment.to - 1);
  const shared = (column: number): number =>
    Math.min(segment.to, xs[column + 1] ?? 0) - Math.max(segment.from, xs[column] ?? 0);
  const wide = (column: number): number => (xs[column + 1] ?? 0) - (xs[column] ?? 0);
  while (first < middle && shared(first) < 0.3 * wide(first)) first += 1;
  while (last > middle && shared(last) < 0.3 * wide(last)) last -= 1;
  return {first, last};
}

function joinWrapped(cells: HeaderCell[]): HeaderCell[] {
  const sorted = cells.sort((a, b) => a.top - b.top);
  const joined: HeaderCell[] = [];
  for (const cell of sorted) {
    const size = cell.bottom - cell.top;
    const home = joined.find(
      other =>
        other.first === cell.first &&
        other.last === cell.last &&
        cell.top - other.bottom < 0.75 * size &&
        cell.top > other.top &&
        !joined.some(
          between =>
            between !== other && between.first <= cell.last && between.last >= cell.first && between.top > other.top,
        ),
    );
    if (home) {
      home.segments.push(...cell.segments);
      home.bottom = cell.bottom;
    } else {
      joined.push(cell);
    }
  }
  return joined;
}

/** Gives each text of an upper header line the columns around it that have texts below only. */
function spreadGroups(cells: HeaderCell[], columns: number): void {
  for (const cell of [...cells].sort((a, b) => b.top - a.top)) {
    const lower = cells.filter(other => other.top >= cell.bottom - 1);
    if (lower.length === 0) continue;
    const level = cells.filter(other => other !== cell && other.top < cell.bottom && other.bottom > cell.top);
    const taken = new Set(level.flatMap(other => range(other.first, other.last)));
    const headed = new Set(lower.flatMap(other => range(other.first, other.last)));
    const next = level.filter(other => other.first > cell.last && reaches(cell, other, headed, cells));
    const previous = level.filter(other => other.last < cell.first && reaches(other, cell, headed, cells));
    while (
      cell.first > 0 &&
      free(cell.first - 1, taken, headed) &&
      !closer(previous.at(-1), cell, cell.first - 1, lower)
    )
      cell.first -= 1;
    while (
      cell.last < columns - 1 &&
      free(cell.last + 1, taken, headed) &&
      !closer(next[0], cell, cell.last + 1, lower)
    )
      cell.last += 1;
  }
}

const free = (column: number, taken: ReadonlySet<number>, headed: ReadonlySet<number>): boolean =>
  !taken.has(column) && headed.has(column);

/** Whether only columns with lower texts lie between two texts of one line. */
function reaches(a: HeaderCell, b: HeaderCell, headed: ReadonlySet<number>, cells: readonly HeaderCell[]): boolean {
  return range(a.last + 1, b.first - 1).every(column => headed.has(column)) && cells.length > 0;
}

const middleOf = (cell: {segments: readonly Segment[]}): number => {
  const box = hull(cell.segments.flatMap(segment => segment.chunks.map(chunk => chunk.box)));
  return (box[0] + box[2]) / 2;
};

/** Whether the text under `column` lies nearer to another text of the same line. */
function closer(
  other: HeaderCell | undefined,
  cell: HeaderCell,
  column: number,
  lower: readonly HeaderCell[],
): boolean {
  if (!other) return false;
  const under = lower.find(leaf => leaf.first <= column && leaf.last >= column);
  if (!under) return false;
  return Math.abs(middleOf(under) - middleOf(other)) < Math.abs(middleOf(under) - middleOf(cell));
}

const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i);

/** Rows of the body: by rulings where each interval holds one row, else by the text's own heights. */
function bodyRows(stacks: readonly Stack[], rowLines: readonly number[], top: number, bottom: number): RowBand[] {
  const rules = rowLines.filter(y => y > top - 1 && y < bottom + 1);
  const edges = [top, ...rules, bottom].filter((y, i, all) => i === 0 || y - (all[i - 1] ?? 0) > 3);
  const intervals = edges.slice(1).map((to, i) => ({top: edges[i] ?? 0, bottom: to}));
  const inside = (interval: RowBand): Stack[] =>
    stacks.filter(
      stack => (stack.top + stack.bottom) / 2 > interval.top && (stack.top + stack.bottom) / 2 <= interval.bottom,
    );
  const ruled = intervals.length >= 3 && intervals.every(interval => oneRow(inside(interval)));
  if (ruled) return intervals.filter(interval => inside(interval).length > 0);
  return intervals.flatMap(interval => rowBands(inside(interval)));
}

function oneRow(stacks: readonly Stack[]): boolean {
  const numbers = stacks.filter(stack => stack.lines.some(line => hasNumber(line)));
  const columns = numbers.map(stack => stack.column);
  return new Set(columns).size === columns.length;
}

/** Reads the table of a region, or null where its text does not form one. */
export function alignRegion(region: Region, page: number): PageTable | null {
  const lines = linesOf(region.chunks.filter(chunk => chunk.angle === 0));
  if (lines.length < 2) return null;
  const start = bodyStart(lines, region.rowLines);
  const headerLines = lines.slice(0, start);
  const body = lines.slice(start);
  const headerSegments = headerLines.flatMap(segmentsOf);
  const several = body.filter(line => line.chunks.length > 1);
  const bands = withEmptyColumns(bandsOf(several.length >= 2 ? several : body, region.columnLines), headerSegments);
  if (bands.length < 2) return null;
  const xs = linesBetween(bands, region);
  const columns: Chunk[][] = bands.map(() => []);
  for (const chunk of body.flatMap(line => line.chunks))
    columns[columnAt(xs, (chunk.box[0] + chunk.box[2]) / 2)]?.push(chunk);
  const stacks = stacksOf(columns);
  const head = headerCells(headerSegments, xs);
  const headRows = headerSegments.length > 0 ? head.rows : 0;
  const bodyTop = Math.min(...stacks.map(stack => stack.top)) - 1;
  const rows = bodyRows(stacks, region.rowLines, bodyTop, region.box[3] + 1);
  if (rows.length + headRows < 2) return null;
  const ys = [
    ...headerHeights(head.cells, headRows, region.box[1]),
    headRows > 0 ? (Math.max(...head.cells.map(cell => cell.bottom)) + (rows[0]?.top ?? bodyTop)) / 2 : region.box[1],
    ...cutsBetween(rows),
    region.box[3],
  ];
  const cells = [
    ...headerPageCells(head.cells, headRows, xs, ys),
    ...bodyPageCells(stacks, rows, headRows, xs, ys),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    page,
    box: [xs[0] ?? 0, ys[0] ?? 0, xs[xs.length - 1] ?? 0, ys[ys.length - 1] ?? 0],
    xs,
    ys,
    cells,
    drawn: 'aligned',
  };
}

/** Top lines of the header rows. */
function headerHeights(cells: readonly HeaderCell[], rows: number, top: number): number[] {
  return Array.from({length: rows}, (_, row) => {
    if (row === 0) return top;
    const own = cells.filter(cell => cell.row === row).map(cell => cell.top);
    const before = cells.filter(cell => cell.row === row - 1 && cell.rowSpan === 1).map(cell => cell.bottom);
    return own.length > 0 && before.length > 0 ? (Math.min(...own) + Math.max(...before)) / 2 : top + row;
  });
}

function areaOf(
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
): Box {
  return [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0];
}

function headerPageCells(
  cells: readonly HeaderCell[],
  rows: number,
  xs: readonly number[],
  ys: readonly number[],
): PageCell[] {
  const covered = new Set<string>();
  const out: PageCell[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.first - b.first)) {
    const places = range(cell.row, cell.row + cell.rowSpan - 1).flatMap(row =>
      range(cell.first, cell.last).map(column => `${row},${column}`),
    );
    const clash = places.some(place => covered.has(place));
    const columnSpan = clash ? 1 : cell.last - cell.first + 1;
    for (const place of places) covered.add(place);
    out.push({
      row: cell.row,
      column: cell.first,
      rowSpan: clash ? 1 : cell.rowSpan,
      columnSpan,
      area: areaOf(xs, ys, cell.row, cell.first, cell.rowSpan, columnSpan),
      ...cellContent(cell.segments.flatMap(segment => segment.chunks)),
      doubt: clash ? 'column' : null,
    });
  }
  return [...out, ...emptyCells(rows, xs, ys, covered, 0)];
}

function emptyCells(
  rows: number,
  xs: readonly number[],
  ys: readonly number[],
  covered: ReadonlySet<string>,
  from: number,
): PageCell[] {
  const out: PageCell[] = [];
  for (let row = from; row < from + rows; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (covered.has(`${row},${column}`)) continue;
      out.push({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        area: areaOf(xs, ys, row, column, 1, 1),
        ...cellContent([]),
        doubt: null,
      });
    }
  }
  return out;
}

function bodyPageCells(
  stacks: readonly Stack[],
  rows: readonly RowBand[],
  offset: number,
  xs: readonly number[],
  ys: readonly number[],
): PageCell[] {
  const held = new Map<string, Chunk[]>();
  for (const stack of stacks) {
    const middle = (stack.top + stack.bottom) / 2;
    let row = 0;
    while (row < rows.length - 1 && middle > (ys[offset + row + 1] ?? Infinity)) row += 1;
    const key = `${row + offset},${stack.column}`;
    const chunks = stack.lines.flatMap(line => line.chunks);
    held.set(key, [...(held.get(key) ?? []), ...chunks]);
  }
  const out: PageCell[] = [];
  for (const [key, chunks] of held) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const crosses = chunks.some(
      chunk => chunk.box[0] < (xs[column] ?? 0) - 1 || chunk.box[2] > (xs[column + 1] ?? 0) + 1,
    );
    out.push({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      area: areaOf(xs, ys, row, column, 1, 1),
      ...cellContent(chunks),
      doubt: crosses && chunks.some(chunk => isNumber(chunk.text)) ? 'column' : null,
    });
  }
  return [...out, ...emptyCells(rows.length, xs, ys, new Set(held.keys()), offset)];
}

/** A line that looks like a row of a table: several texts set apart, and figures or three of them. */
export function isTabular(line: Line): boolean {
  if (line.angle !== 0) return false;
  const segments = segmentsOf(line);
  if (segments.length < 2 || /(?:[.．·…‥。﹒•]\s*){5,}/u.test(lineText(line))) return false;
  const apart = segments.some((segment, i) => i > 0 && segment.from - (segments[i - 1]?.to ?? 0) > 1.2 * line.size);
  return apart && (segments.some(segment => isNumber(segment.text)) || segments.length >= 3);
}
