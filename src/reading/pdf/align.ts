import type {Box} from '../../model/place.ts';
import type {Body, BodyCell} from './body-cells.ts';
import {readBody} from './body-rows.ts';
import {hull} from './box.ts';
import type {CellLine} from './cell-lines.ts';
import {type Chunk, type Line, linesOf} from './chunks.ts';
import {
  type Band,
  bandsOf,
  type ColumnLine,
  drawnBands,
  linesBetween,
  numbersColumns,
  withoutEnumerators,
  wordsOf,
} from './columns.ts';
import type {BodyBand} from './header-bands.ts';
import {type Header, readHeader} from './header-cells.ts';
import {range} from './header-spans.ts';
import {type Leading, leadingOf} from './leading.ts';
import {cellContent, type PageCell, type PageTable} from './page-table.ts';
import {piecesOf} from './pieces.ts';
import type {Region} from './region.ts';
import {isAmount, isFigure, isNumber} from './text-shapes.ts';

/** Share of a region's width that a ruling runs over when it parts header and body, or rows. */
const acrossShare = 0.7;

const hasNumber = (line: Line): boolean => line.chunks.some(chunk => isNumber(chunk.text));
const hasAmount = (line: Line): boolean => line.chunks.some(chunk => isAmount(chunk.text));

/** Height of a ruling across a region, or of the sides of painted areas. */
interface Across {
  y: number;
  painted: boolean;
}

/** Rulings that run across the region, piece by piece at one height taken together. */
function rulesAcross(region: Region): Across[] {
  const wide = region.box[2] - region.box[0];
  const heights: (Across & {covered: number})[] = [];
  for (const rule of [...region.rowLines].sort((a, b) => a.y - b.y)) {
    const covered = Math.min(rule.to, region.box[2]) - Math.max(rule.from, region.box[0]);
    const last = heights[heights.length - 1];
    if (last && rule.y - last.y < 2.5) {
      last.covered += covered;
      last.painted &&= rule.painted === true;
    } else {
      heights.push({y: rule.y, covered, painted: rule.painted === true});
    }
  }
  return heights.filter(height => height.covered >= acrossShare * wide);
}

/** Lines at the head of a table without amounts that may be its header. */
const headerLines = 5;

/** Distance, in ems, of the lines of a label beside the only row of a table. */
const loneLeading = 1.6;

/** Index of the first line of the body: what stands above it is header. */
function bodyStart(lines: readonly Line[], rules: readonly Across[]): number {
  const figures = lines.findIndex(line => hasNumber(line) && line.chunks.length > 1);
  const amounts = lines.findIndex(line => hasAmount(line) && line.chunks.length > 1);
  // A row of years heads the columns, unless nothing but years follows.
  const first = amounts >= 0 && (figures < 0 || amounts <= figures + 2) ? amounts : figures;
  const top = lines[0]?.v ?? 0;
  const limit = first >= 0 ? (lines[first]?.v ?? 0) : (lines[lines.length - 1]?.v ?? 0);
  const inside = rules.filter(({y}) => y > top && y < limit);
  const rule = first >= 0 ? inside.at(-1) : inside[0];
  if (rule !== undefined) return belowRule(lines, rule, first);
  if (first >= 0) return first;
  // Only texts: the header ends with the first line that has most of them.
  const counts = lines.slice(0, headerLines).map(line => wordsOf(line).length);
  let start = counts.indexOf(Math.max(...counts)) + 1;
  // Lines that follow by less than a row are headings set in the middle of others.
  const closer = (index: number): boolean => {
    const [line, previous] = [lines[index], lines[index - 1]];
    return line !== undefined && previous !== undefined && line.v - previous.v < 1.3 * line.size;
  };
  while (start < lines.length && closer(start)) start += 1;
  return start;
}

/**
 * The first line below a rule. Where only painted areas end there, headings may follow that are not
 * painted: rows of texts above the first figures.
 */
function belowRule(lines: readonly Line[], rule: Across, figures: number): number {
  let start = lines.findIndex(line => line.v > rule.y);
  const isHeading = (line: Line | undefined): boolean =>
    line !== undefined && !hasNumber(line) && wordsOf(line).length > 2;
  while (rule.painted && start < figures && isHeading(lines[start])) start += 1;
  return start;
}

/**
 * Lines above the first line of figures that are the upper half of a label wrapped beside them:
 * they belong to the body.
 */
function withUpperHalves(
  start: number,
  lines: readonly Line[],
  bands: readonly Band[],
  rules: readonly Across[],
  wrap: number,
): number {
  const first = lines[start];
  if (!first || wrap <= 0) return start;
  const rule = rules.findLast(({y}) => y < first.v)?.y ?? -Infinity;
  const near = wrap * first.size;
  let found = start;
  for (const band of bands) {
    const inBand = (line: Line): Chunk | undefined =>
      line.chunks.find(chunk => chunk.box[0] < band.to && chunk.box[2] > band.from);
    if (inBand(first)) continue;
    const below = lines.slice(start + 1, start + 5).find(line => line.v - first.v < near && inBand(line));
    if (!below) continue;
    // Upwards from the line below the figures, as long as lines follow each other closely.
    let v = below.v;
    for (let i = start - 1; i >= 0; i -= 1) {
      const line = lines[i];
      if (!line || v - line.v > near || line.v < rule) break;
      const chunk = inBand(line);
      if (!chunk) continue;
      if (isNumber(chunk.text)) break;
      v = line.v;
      found = Math.min(found, i);
    }
  }
  return found;
}

/** How far, in ems, the heading of rows may stand off the middle of the table. */
const offMiddle = 1.2;

/** Lines between the headings and the first figures that may be the upper half of a label. */
const upperHalves = 3;

/** The first line of the body, where a text in the middle right below the headings heads the first rows. */
function withSections(start: number, lines: readonly Line[], box: Box): number {
  for (let index = start - 1; index > 0 && index >= start - upperHalves; index -= 1) {
    const [line, above] = [lines[index], lines[index - 1]];
    if (!line || !above) break;
    if (wordsOf(above).length >= 3 && line.v - above.v > 1.1 * line.size && isCentred(line, box)) return index;
  }
  return start;
}

/** Rows, at least, that show the columns without the texts that stand in the middle of the table. */
const leastRows = 3;

/** Whether a line is one short text in the middle of a table. */
function isCentred(line: Line, [left, , right]: Box): boolean {
  const [from, , to] = line.box;
  const gaps = line.chunks.slice(1).map((chunk, i) => chunk.u0 - (line.chunks[i]?.u1 ?? 0));
  if (to - from > 0.5 * (right - left) || gaps.some(gap => gap > line.size)) return false;
  return Math.abs(from + to - left - right) < 2 * offMiddle * line.size;
}

/** A region on its page. */
export interface Part {
  region: Region;
  page: number;
}

/** A part with its lines told apart. */
interface Lined extends Part {
  header: Line[];
  body: Line[];
  rules: Across[];
}

/** Reads the table of a region, or null where its text does not form one. */
export function alignRegion(region: Region, page: number): PageTable | null {
  return alignParts([{region, page}])?.[0] ?? null;
}

/**
 * Reads a table that goes on from region to region (from page to page): all parts get the columns
 * that the texts of all of them show. Null where they do not form one table.
 */
export function alignParts(parts: readonly Part[]): PageTable[] | null {
  const lined = withHeaders(parts);
  const first = lined[0];
  if (!first) return null;
  let bodyLines = lined.flatMap(part => part.body);
  // A header without rows: its lowest line shows the columns.
  if (bodyLines.length === 0) bodyLines = first.header.slice(-1);
  const columnLines = parts.flatMap(part => part.region.columnLines);
  const drawn = drawnBands(bodyLines, columnLines);
  const found = drawn?.bands ?? columnsOf(withoutHeadings(lined), columnLines);
  if (found.length < 1) return null;
  const leading = leadingIn(bodyLines, found);
  for (const part of lined) moveUpperHalves(part, found, leading.pitch === null ? loneLeading : leading.loose);
  const bodyBands = drawn?.bands ?? withoutEnumerators(found, bodyLines, first.header.flatMap(wordsOf));
  const {rowLines} = first.region;
  const {bands} = readHeader(
    first.header,
    withRows(bodyBands, bodyLines),
    rowLines,
    first.region.columnLines,
    leading,
    drawn?.edges,
  );
  if (bands.length < 2) return null;
  const sides = hull(parts.map(part => part.region.box));
  const xs = drawn?.edges ?? linesBetween(bands, {from: sides[0], to: sides[2]}, columnLines);
  const fixed = withRows(bands, bodyLines);
  const tables = lined.map(part => readPart(part, fixed, xs, leading, drawn !== null));
  return tables.every(table => table !== null) ? tables : null;
}

/** The lines of each part by header and body; a later part has a header where it repeats the first one's. */
function withHeaders(parts: readonly Part[]): Lined[] {
  let known: string | null = null;
  return parts.map(part => {
    const {region} = part;
    const lines = linesOf(region.chunks.filter(chunk => chunk.angle === 0));
    const rules = rulesAcross(region);
    const start = withSections(bodyStart(lines, rules), lines, region.box);
    const header = lines.slice(0, start);
    const text = lettersOf(header);
    const repeats = known === null || text === known;
    known ??= text;
    return repeats ? {...part, rules, header, body: lines.slice(start)} : {...part, rules, header: [], body: lines};
  });
}

/** All characters of a header in one order: the same words wrapped elsewhere are the same header. */
const lettersOf = (lines: readonly Line[]): string =>
  [...lines.flatMap(line => line.chunks.map(chunk => chunk.text)).join('')]
    .filter(letter => letter.trim() !== '')
    .sort()
    .join('');

function moveUpperHalves(part: Lined, bands: readonly Band[], wrap: number): void {
  const lines = [...part.header, ...part.body];
  const start = withUpperHalves(part.header.length, lines, bands, part.rules, wrap);
  part.header = lines.slice(0, start);
  part.body = lines.slice(start);
}

function readPart(
  part: Lined,
  bands: readonly BodyBand[],
  xs: number[],
  leading: Leading,
  drawn: boolean,
): PageTable | null {
  const {region, page} = part;
  const header = readHeader(part.header, bands, region.rowLines, region.columnLines, leading, drawn ? xs : null, true);
  const pieces = part.body.flatMap(line => piecesOf(line, bands, xs));
  const body = readBody(pieces, bands, region.rowLines, leading);
  const headRows = part.header.length > 0 ? header.rows : 0;
  if (body.rows.length + headRows < 1) return null;
  return assemble({region, page, header, headRows, body, xs});
}

/** The lines that show the columns: not those in the middle of the table, which head rows. */
function withoutHeadings(parts: readonly Lined[]): Line[] {
  const all = parts.flatMap(part => part.body);
  if (all.length === 0) return parts[0]?.header.slice(-1) ?? [];
  const rows = parts.flatMap(part => part.body.filter(line => !isCentred(line, part.region.box)));
  return rows.length >= leastRows ? rows : all;
}

function columnsOf(body: readonly Line[], columnLines: readonly ColumnLine[]): Band[] {
  const rows = body.filter(line => !numbersColumns(line));
  return bandsOf(rows.length > 0 ? rows : body, columnLines);
}

/** The columns with the lines of the body on which each has a text. */
function withRows(bands: readonly Band[], lines: readonly Line[]): BodyBand[] {
  const rows = bands.map(() => new Set<number>());
  lines.forEach((line, index) => {
    if (numbersColumns(line)) return;
    for (const {box} of line.chunks) {
      bands.forEach((band, column) => {
        if (Math.min(band.to, box[2]) > Math.max(band.from, box[0])) rows[column]?.add(index);
      });
    }
  });
  return bands.map((band, column) => ({...band, rows: rows[column] ?? new Set()}));
}

/** How far apart lines and rows of the body lie. */
function leadingIn(body: readonly Line[], bands: readonly Band[]): Leading {
  const xs = linesBetween(bands, {from: -Infinity, to: Infinity}, []);
  const columns: CellLine[][] = bands.map(() => []);
  for (const piece of body.flatMap(line => piecesOf(line, bands, xs))) columns[piece.first]?.push(piece);
  return leadingOf(columns);
}

interface Parts {
  region: Region;
  page: number;
  header: Header;
  headRows: number;
  body: Body;
  xs: number[];
}

function assemble({region, page, header, headRows, body, xs}: Parts): PageTable {
  const bodyTop = body.rows[0]?.top ?? region.box[3];
  const headBottom = Math.max(region.box[1], ...header.cells.map(cell => cell.bottom));
  const ys = [
    ...headerHeights(header, headRows, region.box[1]),
    ...(headRows === 0 ? [region.box[1]] : body.rows.length > 0 ? [(headBottom + bodyTop) / 2] : []),
    ...body.cuts,
    region.box[3],
  ];
  const grid = {xs, ys, taken: new Set<number>()};
  const cells: PageCell[] = [];
  for (const cell of header.cells) {
    const chunks = cell.words.flatMap(word => word.chunks);
    add(cells, grid, {row: cell.row, rowSpan: cell.rowSpan, first: cell.first, last: cell.last}, chunks, null);
  }
  for (const cell of body.cells) {
    const chunks = cell.lines.flatMap(line => line.chunks);
    add(cells, grid, {...cell, row: cell.row + headRows}, chunks, doubtOf(cell, header.unsure));
  }
  addEmpty(cells, grid);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const box: Box = [xs[0] ?? 0, ys[0] ?? 0, xs[xs.length - 1] ?? 0, ys[ys.length - 1] ?? 0];
  return {page, box, xs, ys, cells, drawn: 'aligned', region};
}

/** Top lines of the header rows. */
function headerHeights(header: Header, rows: number, top: number): number[] {
  return range(0, rows - 1).map(row => {
    if (row === 0) return top;
    const own = header.cells.filter(cell => cell.row === row).map(cell => cell.top);
    const before = header.cells.filter(cell => cell.row + cell.rowSpan === row).map(cell => cell.bottom);
    return own.length > 0 && before.length > 0 ? (Math.min(...own) + Math.max(...before)) / 2 : top + row;
  });
}

interface Places {
  xs: readonly number[];
  ys: readonly number[];
  /** Places covered so far: row × columns + column. */
  taken: Set<number>;
}

interface Span {
  row: number;
  rowSpan: number;
  first: number;
  last: number;
}

const placesOf = (span: Span, columns: number): number[] =>
  range(span.row, span.row + span.rowSpan - 1).flatMap(row =>
    range(span.first, span.last).map(column => row * columns + column),
  );

/** Adds a cell; one that would cover another is cut down to its own place, and is in doubt. */
function add(cells: PageCell[], grid: Places, wanted: Span, chunks: readonly Chunk[], doubt: PageCell['doubt']): void {
  const columns = grid.xs.length - 1;
  const whole = placesOf(wanted, columns);
  const clash = whole.some(place => grid.taken.has(place));
  const span = clash ? {...wanted, rowSpan: 1, last: wanted.first} : wanted;
  if (clash && grid.taken.has(span.row * columns + span.first)) {
    const known = cells.find(
      cell =>
        cell.row <= span.row &&
        cell.row + cell.rowSpan > span.row &&
        cell.column <= span.first &&
        cell.column + cell.columnSpan > span.first,
    );
    if (known) {
      Object.assign(known, cellContent([...known.lines.flatMap(line => line.chunks), ...chunks]), {doubt: 'row'});
      return;
    }
  }
  for (const place of placesOf(span, columns)) grid.taken.add(place);
  cells.push({
    row: span.row,
    column: span.first,
    rowSpan: span.rowSpan,
    columnSpan: span.last - span.first + 1,
    area: areaOf(grid, span),
    ...cellContent(chunks),
    doubt: clash ? 'column' : doubt,
  });
}

const areaOf = ({xs, ys}: Places, span: Span): Box => [
  xs[span.first] ?? 0,
  ys[span.row] ?? 0,
  xs[span.last + 1] ?? 0,
  ys[span.row + span.rowSpan] ?? 0,
];

function addEmpty(cells: PageCell[], grid: Places): void {
  const columns = grid.xs.length - 1;
  for (let row = 0; row < grid.ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!grid.taken.has(row * columns + column))
        add(cells, grid, {row, rowSpan: 1, first: column, last: column}, [], null);
    }
  }
}

/** Why a cell of the body may not hold what is printed in its row and column. */
function doubtOf(cell: BodyCell, unsure: ReadonlySet<number>): PageCell['doubt'] {
  const figures = cell.lines.filter(line => isFigure(line.text));
  if (figures.length > 0 && unsure.has(cell.first)) return 'column';
  if (figures.length > 0 && cell.last > cell.first) return 'column';
  if (cell.lines.some(line => numbersIn(line) > 1)) return 'column';
  return cell.unsure || isTwoNumbers(cell.lines) ? 'row' : null;
}

/** How many numbers a line holds, set apart. */
const numbersIn = (line: CellLine): number =>
  line.chunks.flatMap(chunk => chunk.text.split(/\s+/u)).filter(text => isNumber(text)).length;

/** Whether two numbers stand below each other, and not one that is broken at its point or comma. */
const isTwoNumbers = (lines: readonly CellLine[]): boolean =>
  lines.some(
    (line, i) => i > 0 && isNumber(line.text) && isNumber(lines[i - 1]?.text ?? '') && !isBroken(lines[i - 1]),
  );

const isBroken = (line: CellLine | undefined): boolean => /[.．,，]$/u.test(line?.text ?? '');
