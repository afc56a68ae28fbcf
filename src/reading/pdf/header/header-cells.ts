import {joinedLists} from '../geometry/joined-lists.ts';
import type {Line} from '../lines/chunks.ts';
import type {Band} from '../lines/columns.ts';
import type {Leading} from '../lines/leading.ts';
import {headerCells} from '../lines/painted-cells.ts';
import type {Region} from '../lines/region.ts';
import type {BodyBand} from './body-band.ts';
import {edgesOf} from './column-edges.ts';
import {type Growing, pairedUp, placeOverBands} from './header-bands.ts';
import {type Block, joinWrapped, piecesOf} from './header-blocks.ts';
import {type HeaderCell, inRows} from './header-rows.ts';
import {range, spread} from './header-spans.ts';

/** The header of a table without rulings. */
export interface Header {
  cells: HeaderCell[];
  rows: number;
  /** Columns that may stand under another heading as well. */
  unsure: ReadonlySet<number>;
}

/** What is known of a header before it is read. */
interface Heading {
  lines: readonly Line[];
  region: Region;
  leading: Leading;
  /** The sides of the columns where they are drawn. */
  drawn: readonly number[] | null;
}

/** The columns that a header shows above those of a body, and those whose heading may be another one's. */
export interface HeaderColumns {
  bands: Band[];
  unsure: ReadonlySet<number>;
}

/** The columns of a body, widened by the headings above them, and those with a heading only. */
export function headerColumns(heading: Heading, body: readonly BodyBand[]): HeaderColumns {
  const {drawn} = heading;
  const {blocks, bands} = placedHeadings(heading, body, drawn !== null);
  if (drawn) return {bands: [...body], unsure: new Set()};
  const paired = new Set<Band>();
  const own = pairedUp(bands, blocks, paired);
  const unsure = own.flatMap((band, index) => (paired.has(band) ? [index] : []));
  return {bands: own, unsure: new Set(unsure)};
}

/**
 * The header above the columns of a table: its texts are joined where they are wrapped, each is
 * given the columns it heads (by a ruling under it, else by being centred over them), and the rows
 * it stands in.
 */
export function readHeader(heading: Heading, columns: readonly BodyBand[]): Header {
  const {drawn, region} = heading;
  const {blocks, bands} = placedHeadings(heading, columns, true);
  const order = new Map<Band, number>(bands.map((band, index) => [band, index]));
  for (const block of blocks) {
    const places = block.own.map(band => order.get(band) ?? 0);
    block.first = Math.min(...places);
    block.last = Math.max(...places);
  }
  const flushLeft = drawn !== null && areFlushLeft(blocks, drawn);
  if (flushLeft) coverBareColumns(blocks, bands.length);
  const unsure = spread(blocks, bands, drawn ?? edgesOf(bands, blocks), region.rowLines, flushLeft, drawn !== null);
  return {...inRows(blocks, bands.length), unsure: new Set([...unsure, ...sharedColumns(blocks)])};
}

/**
 * Columns with two headings beside each other: one of them is that of a column without any text, or of the next column.
 * Where one of them stands over more columns, the other may be of any of these.
 */
function sharedColumns(blocks: readonly Block[]): number[] {
  return blocks.flatMap(block => {
    const beside = blocks.filter(
      other =>
        other.first <= block.last && other.last >= block.first && other.from >= block.to && sameLine(block, other),
    );
    const first = Math.min(block.first, ...beside.map(other => other.first));
    return beside.length > 0 ? range(first, Math.max(block.last, ...beside.map(other => other.last))) : [];
  });
}

/** Whether lines of two headings stand level with each other. */
const sameLine = (a: Block, b: Block): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.size, b.size);

/** The headings, each over the columns below it; with `fixed` the columns are known: none is added or put together. */
function placedHeadings(
  {lines, region, leading, drawn}: Heading,
  body: readonly BodyBand[],
  fixed: boolean,
): {blocks: Block[]; bands: Growing[]} {
  const columns = drawn ? wholeColumns(body, drawn) : body;
  const cells = headerCells(lines, region.painted, region.box);
  const blocks = joinWrapped(
    joinedLists(lines, line => piecesOf(line, columns, region.columnLines, cells)),
    region.rowLines,
    // Where rows lie as close as lines, distances do not tell which lines are one heading.
    leading.lowSet ? 0 : leading.loose,
    columns,
  );
  return {blocks, bands: placeOverBands(blocks, columns, leading.pitch, fixed)};
}

/** Free room, in points, between the side of a column and the texts in it. */
const padding = 0.5;

/** Drawn columns from side to side: a heading may stand where no text of the body does. */
function wholeColumns(body: readonly BodyBand[], drawn: readonly number[]): BodyBand[] {
  return body.map((band, column) => ({
    ...band,
    from: Math.min(band.from, (drawn[column] ?? band.from) + padding),
    to: Math.max(band.to, (drawn[column + 1] ?? band.to) - padding),
  }));
}

/** Gives columns without any heading to the lowest one on their left, where headings are set to the left. */
function coverBareColumns(blocks: readonly Block[], columns: number): void {
  for (let column = 1; column < columns; column += 1) {
    if (blocks.some(block => block.first <= column && block.last >= column)) continue;
    const left = blocks.filter(block => block.last === column - 1);
    const lowest = left.reduce<Block | null>((best, block) => (best && best.v >= block.v ? best : block), null);
    if (lowest) lowest.last = column;
  }
}

/** How far, in ems, a heading stands from the left side of its column where headings are not centred. */
const flushRoom = 0.9;
/** Free room, in ems, beside a heading from which on it shows how headings are set. */
const tellingRoom = 1.6;

/** Whether the headings of single columns are set to the left sides of their columns. */
function areFlushLeft(blocks: readonly Block[], drawn: readonly number[]): boolean {
  const leaves = blocks.filter(block => block.first === block.last && !block.group);
  const rooms = leaves.map(({first, from, to, size}) => ({
    left: (from - (drawn[first] ?? 0)) / size,
    right: ((drawn[first + 1] ?? 0) - to) / size,
  }));
  const flush = rooms.filter(({left}) => left < flushRoom);
  if (leaves.length < 3 || flush.length < 0.8 * leaves.length) return false;
  // Headings that fill their columns tell nothing.
  const telling = rooms.filter(({left, right}) => left + right > tellingRoom);
  return telling.length >= 2 && telling.filter(({left, right}) => right > left + 0.8).length >= 0.8 * telling.length;
}
