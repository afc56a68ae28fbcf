import type {Box} from '../../../model/place.ts';
import type {Fill, Ruling} from '../drawing/page-content.ts';
import {contains} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {type Chunk, type Line, linesOf} from '../lines/chunks.ts';
import type {ColumnLine, RowLine} from '../lines/columns.ts';
import type {PageTable} from '../lines/page-table.ts';
import type {Region} from '../lines/region.ts';
import {jointLines} from '../lines/rule-joints.ts';
import type {LooseLines} from '../lines/seen-lines.ts';
import {areTexts} from '../lines/text-shapes.ts';
import {isCatalogue} from '../passages/catalogue-lines.ts';
import {textColumns} from '../passages/text-columns.ts';
import {isHead} from '../ruled/boxed-heads.ts';
import {alignRegion, lookOf} from './align.ts';
import {chartAreas, isChart} from './chart-axes.ts';
import {cutAtAmounts} from './cut-amounts.ts';
import {cutAtColumns} from './cut-lines.ts';
import {isDated, isListing} from './listings.ts';
import {findRegions} from './regions.ts';
import {besideEachOther} from './tables-beside.ts';
import {areTextsBeside} from './texts-beside.ts';

/** Height, in points, up to which a painted area may be a cell or row of a table. */
const tallestFill = 90;

/**
 * Finds the tables of a page that rulings do not draw cell by cell: between horizontal rulings, or
 * by alignment alone. Lines outside them are handed back. `before` is the table at the foot of the
 * page before, if it may go on here; `named` where that page ends with the unit of a table.
 */
export function findAlignedTables(
  given: readonly Line[],
  rulings: readonly Ruling[],
  fills: readonly Fill[],
  ruled: readonly PageTable[],
  page: number,
  before: PageTable | null = null,
  named = false,
): {tables: PageTable[]; free: Line[]} {
  const boxes = ruled.map(table => table.box);
  const loose: LooseLines = {...looseLines(rulings, fills, boxes), named};
  const charts = chartAreas(given, rulings, fills);
  const isLabel = ({box}: Chunk): boolean =>
    charts.some(area => contains(area, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2));
  const labels = charts.length > 0 ? given.flatMap(line => line.chunks.filter(isLabel)) : [];
  const lines = cutAtAmounts(cutAtColumns(linesWithout(given, new Set(labels)), loose.columns));
  const tables: PageTable[] = [];
  const used = new Set<Chunk>();
  const columns = joinedLists(textColumns(lines, [...loose.rules, ...headRules(ruled, loose.rules)]), column =>
    besideEachOther(column, ruled, loose.rules),
  );
  for (const column of columns) {
    const open = columns.length === 1 || column === columns[0] ? before : null;
    for (const region of findRegions(column, loose, boxes, open)) {
      const table = alignRegion(open && region.continues ? withColumns(region, open) : region, page);
      if (!table || !isTable(table)) continue;
      tables.push(open && region.continues ? {...table, follows: open} : table);
      for (const chunk of region.chunks) used.add(chunk);
    }
  }
  return {tables, free: [...linesWithout(lines, used), ...linesOf(labels)]};
}

/** How far, in points, the rulings at the head and the foot of a table may begin or end apart. */
const sameSide = 3;

/** The lower sides of boxed heads that a ruling as wide as them closes further down: what is between is one table. */
function headRules(ruled: readonly PageTable[], rules: readonly RowLine[]): RowLine[] {
  return ruled.filter(isHead).flatMap(({box: [from, , to, y]}) => {
    const isFoot = (rule: RowLine): boolean =>
      rule.y > y && Math.abs(rule.from - from) < sameSide && Math.abs(rule.to - to) < sameSide;
    return rules.some(isFoot) ? [{y, from, to}] : [];
  });
}

/** Lines without some of their chunks. */
function linesWithout(lines: readonly Line[], gone: ReadonlySet<Chunk>): Line[] {
  if (gone.size === 0) return [...lines];
  return joinedLists(lines, line => {
    const left = line.chunks.filter(chunk => !gone.has(chunk));
    if (left.length === line.chunks.length) return [line];
    return left.length > 0 ? linesOf(left) : [];
  });
}

/** A region with the column lines that are drawn in the part of its table on the page before. */
function withColumns(region: Region, before: PageTable): Region {
  if (before.drawn !== 'ruled') return region;
  const [x0, y0, x1, y1] = region.box;
  const drawn = before.xs.map(x => ({x, from: y0, to: y1}));
  const left = before.xs[0] ?? x0;
  const right = before.xs[before.xs.length - 1] ?? x1;
  return {
    ...region,
    box: [Math.min(x0, left), y0, Math.max(x1, right), y1],
    columnLines: [...region.columnLines, ...drawn],
  };
}

const inBox = (ruling: Ruling, box: Box): boolean =>
  ruling.axis === 'h'
    ? contains(box, (ruling.from + ruling.to) / 2, ruling.at, 3)
    : contains(box, ruling.at, (ruling.from + ruling.to) / 2, 3);

/** Rulings and sides of painted areas that no ruled table is made of, pieces joined. */
function looseLines(rulings: readonly Ruling[], fills: readonly Fill[], ruled: readonly Box[]): LooseLines {
  const loose = rulings.filter(ruling => !ruled.some(box => inBox(ruling, box)));
  const rules: RowLine[] = loose.filter(line => line.axis === 'h').map(({at, from, to}) => ({y: at, from, to}));
  const sides: RowLine[] = [];
  const columns: ColumnLine[] = loose.filter(line => line.axis === 'v').map(({at, from, to}) => ({x: at, from, to}));
  columns.push(...jointLines(loose));
  const painted: Box[] = [];
  for (const {box} of fills) {
    const [x0, y0, x1, y1] = box;
    if (y1 - y0 > tallestFill || y1 - y0 < 5 || ruled.some(other => contains(other, (x0 + x1) / 2, (y0 + y1) / 2)))
      continue;
    painted.push(box);
    sides.push({y: y0, from: x0, to: x1, painted: true}, {y: y1, from: x0, to: x1, painted: true});
    columns.push({x: x0, from: y0, to: y1}, {x: x1, from: y0, to: y1});
  }
  return {rules: joinedRows(rules), rows: [...joinedRows(rules), ...joinedRows(sides)], columns, painted};
}

/** Pieces at one height that touch, as one line. */
function joinedRows(pieces: readonly RowLine[]): RowLine[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const out: RowLine[] = [];
  let start = 0;
  while (start < sorted.length) {
    const base = sorted[start]?.y ?? 0;
    let end = start;
    while (end < sorted.length && (sorted[end]?.y ?? Infinity) - base < 2.5) end += 1;
    const level = sorted.slice(start, end).sort((a, b) => a.from - b.from);
    let current: RowLine | null = null;
    for (const piece of level) {
      if (current && piece.from <= current.to + 4) {
        current.to = Math.max(current.to, piece.to);
      } else {
        current = {...piece};
        out.push(current);
      }
    }
    start = end;
  }
  return out;
}

/** Whether neither a title nor a ruling or painted area tells that there is a table. */
const isBare = ({named, rowLines, columnLines, painted}: Region): boolean =>
  named !== true && rowLines.length + columnLines.length + painted.length === 0;

/** Whether what was aligned is a table after all: two columns that texts share rows in. */
function isTable(table: PageTable): boolean {
  const columns = table.xs.length - 1;
  const rows = table.ys.length - 1;
  const texts = table.cells.map(cell => cell.text).filter(text => text !== '');
  const filled = texts.length;
  if (columns < 2 || (rows < 2 && !table.region?.continues)) return false;
  if (table.region?.continues) return true;
  const lines = table.region ? lookOf(table.region).lines : [];
  if (table.region && isBare(table.region) && (areTextsBeside(table) || isDated(table))) return false;
  if (isListing(lines)) return false;
  return filled >= 4 && filled >= 0.12 * columns * rows && areTexts(texts) && !isCatalogue(lines) && !isChart(lines);
}
