import type {Box} from '../../../model/place.ts';
import {hullOf} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import type {Line} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import type {Region} from '../lines/region.ts';
import {isTabular, type LooseLines, look, type Seen} from '../lines/seen-lines.ts';
import {widthOf} from '../lines/text-shapes.ts';
import {withoutSetWide} from '../passages/justified-text.ts';
import {continuedRows} from './continued-rows.ts';
import {enclosures, underUnit} from './enclosures.ts';
import {lastRow} from './region-ends.ts';
import {firstHeaderLine} from './region-header.ts';
import {fits, shapeOf, shapeOfTable} from './region-shape.ts';

/** Regions of rows that are set in columns, among lines that stand below each other. */
export function findRegions(
  lines: readonly Line[],
  loose: LooseLines,
  blocked: readonly Box[],
  before: PageTable | null = null,
): Region[] {
  const seen = withoutSetWide([...lines].sort((a, b) => a.v - b.v).map(look));
  const enclosed = enclosures(seen, loose.rules);
  const regions: Region[] = [];
  let index = 0;
  let free = 0;
  const rest = before && rowsOf(before, seen);
  if (before && rest) {
    const end = lastRow(seen, enclosed, rest.from, rest.to, blocked);
    regions.push({...regionOf(seen.slice(rest.from, end + 1), loose), continues: true});
    index = end + 1;
    free = index;
  }
  while (index < seen.length) {
    const box = enclosed.find(group => group.from <= index && index <= group.to) ?? underUnit(seen, index, blocked);
    const one = seen[index];
    if (!one || (!box && !isTabular(one))) {
      index += 1;
      continue;
    }
    const from = box?.from ?? index;
    const end = lastRow(seen, enclosed, from, box?.to ?? index, blocked);
    const start = firstHeaderLine(seen, from, free, blocked, loose, box !== null);
    const own = seen.slice(start, end + 1);
    const named = isNamed(seen, start);
    if (box || looksLikeTable(own, named, start === 0)) regions.push({...regionOf(own, loose), named});
    index = end + 1;
    free = index;
  }
  return regions;
}

/**
 * The lines that go on with the rows of a table: those of its part on the page before, or, where that part shows but
 * some of the columns, those of the widest part.
 */
function rowsOf(before: PageTable, seen: readonly Seen[]): {from: number; to: number} | null {
  const own = continuedRows(seen, shapeOfTable(before));
  if (own) return own;
  const widest = widestPart(before);
  return widest === before ? null : continuedRows(seen, shapeOfTable(widest));
}

/** The part, of those that a part goes on with and itself, that has the most columns. */
function widestPart(part: PageTable): PageTable {
  let widest = part;
  for (let one: PageTable | undefined = part; one; one = one.follows)
    if (one.xs.length > widest.xs.length) widest = one;
  return widest;
}

function regionOf(own: readonly Seen[], loose: LooseLines): Region {
  const lines = own.map(seen => seen.line);
  const ink = hullOf(lines);
  const size = lines[0]?.size ?? 10;
  const near = (y: number): boolean => y > ink[1] - 1.6 * size && y < ink[3] + 1.6 * size;
  const rows = loose.rows.filter(rule => near(rule.y) && rule.from < ink[2] + 2 && rule.to > ink[0] - 2);
  const sides = rows.filter(rule => rule.to - rule.from > 0.6 * (ink[2] - ink[0]));
  const box: Box = [
    Math.min(ink[0], ...sides.map(rule => rule.from)),
    ink[1],
    Math.max(ink[2], ...sides.map(rule => rule.to)),
    ink[3],
  ];
  const columns = loose.columns.filter(
    line => line.from < ink[3] && line.to > ink[1] && line.x > box[0] - 2 && line.x < box[2] + 2,
  );
  const painted = loose.painted.filter(
    ([x0, y0, x1, y1]) => y0 < ink[3] && y1 > ink[1] && x0 < box[2] + 2 && x1 > box[0] - 2,
  );
  return {chunks: joinedLists(lines, line => line.chunks), box, rowLines: rows, columnLines: columns, painted};
}

/** Whether a title or unit line stands right above. */
function isNamed(seen: readonly Seen[], start: number): boolean {
  const top = seen[start];
  return seen
    .slice(Math.max(0, start - 2), start)
    .some(one => one.caption && top !== undefined && top.line.v - one.line.v < 6 * top.line.size);
}

/** Whether two rows of texts stand under each other text by text: a header with a row below it. */
function sameTexts(own: readonly Seen[]): boolean {
  const [a, b] = own.filter(isTabular);
  if (!a || !b || own.length > 3 || a.words.length !== b.words.length) return false;
  return a.words.every((word, i) => {
    const other = b.words[i];
    return other !== undefined && Math.min(word.to, other.to) > Math.max(word.from, other.from);
  });
}

function looksLikeTable(own: readonly Seen[], named: boolean, atTop: boolean): boolean {
  const figures = own.filter(one => one.row === 'figures').length;
  const rows = own.filter(isTabular);
  const shape = shapeOf(own);
  const fitting = own.filter(one => isTabular(one) || fits(one, shape)).length;
  if (fitting < 0.6 * own.length) return false;
  // A label in a row may be long; a line by itself as long as that is running text.
  const long = own.filter(one => one.texts.some(text => (isTabular(one) ? widthOf(text) : text.length) > 60));
  if (long.length > 0.3 * own.length) return false;
  // Under a title or unit line a header is enough: the rows may be on the next page, or empty.
  if (named && rows.some(one => one.texts.length >= 3)) return own.length >= 2;
  if (atTop && own.length >= 2 && rows.some(one => one.texts.length >= 4)) return true;
  if (figures === 0 && rows.length < 3 && !sameTexts(own)) return false;
  return rows.length >= 2;
}
