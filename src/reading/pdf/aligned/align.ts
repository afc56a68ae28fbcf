import {hull} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import type {BodyBand} from '../header/body-band.ts';
import {besideCodes, codeColumns} from '../header/code-columns.ts';
import {headerColumns, readHeader} from '../header/header-cells.ts';
import type {Alignment} from '../lines/alignment.ts';
import type {CellLine} from '../lines/cell-lines.ts';
import {type Chunk, type Line, linesOf} from '../lines/chunks.ts';
import {bandsOf, linesBetween, withoutEnumerators} from '../lines/column-bands.ts';
import {type Band, type ColumnLine, numbersColumns, wordsOf} from '../lines/columns.ts';
import {type Leading, leadingOf} from '../lines/leading.ts';
import {areLowSet} from '../lines/low-set-rows.ts';
import type {PageTable} from '../lines/page-table.ts';
import {piecesOf} from '../lines/pieces.ts';
import type {Region} from '../lines/region.ts';
import {readBody} from '../rows/body-rows.ts';
import {assemble} from './aligned-cells.ts';
import {
  type Across,
  bodyStart,
  isCentred,
  itemsFrom,
  leastRows,
  loneLeading,
  rulesAcross,
  withSections,
  withUpperHalves,
  withWrappedBeginnings,
} from './body-start.ts';
import {drawnBands} from './drawn-columns.ts';
import {withLedRows} from './led-rows.ts';
import {withoutMarkColumns} from './mark-columns.ts';

/** A region on its page. */
export interface Part {
  region: Region;
  page: number;
}

/** A part with its lines told apart. */
interface Lined extends Part {
  header: readonly Line[];
  body: readonly Line[];
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
  const plan = planOf(parts);
  return plan && readParts(plan);
}

/** Reads the tables of a plan, one for each of its parts; null where one has no rows. */
export function readParts(plan: Plan): PageTable[] | null {
  const tables = plan.parts.map(part => readPart(part, plan));
  return tables.every(table => table !== null) ? tables : null;
}

/** How many columns the regions of a plan have together; null where they do not form one table. */
export function columnsTogether(plan: Plan | null): number | null {
  return plan?.parts.every(part => part.header.length + part.body.length > 0) ? plan.xs.length - 1 : null;
}

/** What the texts of all parts show of a table before its rows are read. */
export interface Plan extends Alignment {
  parts: Lined[];
  bands: BodyBand[];
  /** The lines between the columns. */
  xs: number[];
}

/** The columns of regions that may be one table, before rows are read; null where they show none. */
export function planOf(parts: readonly Part[]): Plan | null {
  const lined = withHeaders(parts);
  const first = lined[0];
  if (!first) return null;
  let bodyLines = joinedLists(lined, part => part.body);
  // A header without rows: its lowest line shows the columns.
  if (bodyLines.length === 0) bodyLines = first.header.slice(-1);
  const columnLines = joinedLists(parts, part => part.region.columnLines);
  const sides = drawnBands(bodyLines, columnLines);
  const drawn = sides && withoutMarkColumns(sides, bodyLines, first.header);
  const found = drawn?.bands ?? columnsOf(withoutHeadings(lined), columnLines);
  if (found.length < 1) return null;
  const leading = leadingIn(
    lined.some(part => part.body.length > 0) ? lined.map(part => part.body) : [bodyLines],
    found,
  );
  const texts = textsOf(bodyLines);
  for (const part of lined) moveUpperHalves(part, found, leading);
  const bodyBands = drawn?.bands ?? withoutEnumerators(found, bodyLines, joinedLists(first.header, wordsOf));
  const heading = {lines: first.header, region: first.region, leading, drawn: drawn?.edges ?? null};
  const {bands, unsure} = headerColumns(heading, withRows(bodyBands, texts));
  if (bands.length < 2) return null;
  const outer = hull(parts.map(part => part.region.box));
  const xs = drawn?.edges ?? linesBetween(bands, {from: outer[0], to: outer[2]}, columnLines);
  return {parts: lined, bands: withRows(bands, texts), xs, leading, drawn: drawn !== null, unsure};
}

/** The lines of each part by header and body; a later part has a header where it repeats the first one's. */
function withHeaders(parts: readonly Part[]): Lined[] {
  let first: Look | null = null;
  return parts.map(part => {
    const look = lookOf(part.region);
    const {lines, rules} = look;
    const end = first ? repeatedLines(first, look) : look.start;
    first ??= look;
    return {...part, rules, header: lines.slice(0, end), body: lines.slice(end)};
  });
}

/**
 * The lines at the head of a part that repeat the header of the first one. A line of words below them may seem
 * to be of the header too: the first line of a name that is wrapped.
 */
function repeatedLines(first: Look, {lines, start, letters}: Look): number {
  if (letters === first.letters) return start;
  return start > first.start && lettersOf(lines.slice(0, first.start)) === first.letters ? first.start : 0;
}

/** The lines of a region, and where its header ends, seen by itself. */
interface Look {
  lines: readonly Line[];
  rules: Across[];
  start: number;
  /** All characters of its header. */
  letters: string;
}

/** Regions that were looked at: one is aligned by itself, with the part before, and with all parts. */
const looks = new WeakMap<Region, Look>();

export function lookOf(region: Region): Look {
  const known = looks.get(region);
  if (known) return known;
  const lines = linesOf(region.chunks.filter(chunk => chunk.angle === 0));
  const rules = rulesAcross(region);
  const start = withLedRows(withSections(bodyStart(lines, rules), lines, region.box), lines, rules);
  const look = {lines, rules, start, letters: lettersOf(lines.slice(0, start))};
  looks.set(region, look);
  return look;
}

/** Whether a part begins with the header of another and nothing that seems to be of it, or with none. */
export function mayFollow(first: Region, next: Region): boolean {
  const {letters} = lookOf(next);
  return letters === '' || letters === lookOf(first).letters;
}

/** All characters of a header in one order: the same words wrapped elsewhere are the same header. */
const lettersOf = (lines: readonly Line[]): string =>
  [...lines.flatMap(line => line.chunks.map(chunk => chunk.text)).join('')]
    .filter(letter => letter.trim() !== '')
    .sort()
    .join('');

function moveUpperHalves(part: Lined, bands: readonly Band[], {pitch, loose, lowSet}: Leading): void {
  const lines = [...part.header, ...part.body];
  const first = itemsFrom(lines, part.header.length);
  const start = withUpperHalves(first, lines, bands, part.rules, pitch === null ? loneLeading : loose);
  const end = lowSet ? withWrappedBeginnings(start, lines, bands) : start;
  part.header = lines.slice(0, end);
  part.body = lines.slice(end);
}

function readPart(part: Lined, plan: Plan): PageTable | null {
  const {bands, xs, leading, drawn, unsure} = plan;
  const {region, page} = part;
  const header = readHeader({lines: part.header, region, leading, drawn: drawn ? xs : null}, bands);
  const body = readBody(piecesOf(part.body, bands, xs), bands, region.rowLines, leading);
  const headRows = part.header.length > 0 ? header.rows : 0;
  if (body.rows.length + headRows < 1) return null;
  const open = new Set([...header.unsure, ...unsure]);
  return assemble({
    region,
    page,
    header: {...header, unsure: besideCodes(open, codeColumns(header.cells, headRows))},
    headRows,
    body,
    xs,
    alignment: plan,
  });
}

/** The lines that show the columns: not those in the middle of the table, which head rows. */
function withoutHeadings(parts: readonly Lined[]): Line[] {
  const all = joinedLists(parts, part => part.body);
  if (all.length === 0) return parts[0]?.header.slice(-1) ?? [];
  const rows = joinedLists(parts, part => part.body.filter(line => !isCentred(line, part.region.box)));
  return rows.length >= leastRows ? rows : all;
}

function columnsOf(body: readonly Line[], columnLines: readonly ColumnLine[]): Band[] {
  const rows = body.filter(line => !numbersColumns(line));
  return bandsOf(rows.length > 0 ? rows : body, columnLines);
}

/** The texts of each line of the body; none of a line that numbers the columns. */
const textsOf = (lines: readonly Line[]): (readonly Chunk[])[] =>
  lines.map(line => (numbersColumns(line) ? [] : line.chunks));

/** The columns with the lines of the body on which each has a text. */
function withRows(bands: readonly Band[], texts: readonly (readonly Chunk[])[]): BodyBand[] {
  const rows = bands.map(() => new Set<number>());
  const inks: (Band | null)[] = bands.map(() => null);
  texts.forEach((chunks, index) => {
    for (const {box} of chunks) {
      let met = 0;
      let last = 0;
      for (let column = 0; column < bands.length; column += 1) {
        const band = bands[column];
        if (!band || band.to <= box[0] || band.from >= box[2]) continue;
        rows[column]?.add(index);
        met += 1;
        last = column;
      }
      const ink = inks[last];
      if (met === 1)
        inks[last] = {from: Math.min(ink?.from ?? box[0], box[0]), to: Math.max(ink?.to ?? box[2], box[2])};
    }
  });
  return bands.map(({from, to}, column) => ({
    from,
    to,
    rows: rows[column] ?? new Set(),
    ink: inks[column] ?? null,
  }));
}

/** How far apart lines and rows of the body lie. */
function leadingIn(bodies: readonly (readonly Line[])[], bands: readonly Band[]): Leading {
  const xs = linesBetween(bands, {from: -Infinity, to: Infinity}, []);
  const parts = bodies.map(body => {
    const columns: CellLine[][] = bands.map(() => []);
    for (const piece of piecesOf(body, bands, xs)) columns[piece.first]?.push(piece);
    return columns;
  });
  const all = bands.map((_, column) => joinedLists(parts, columns => columns[column] ?? []));
  return leadingOf(all, areLowSet(parts));
}
