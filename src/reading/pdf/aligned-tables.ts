import type {Box} from '../../model/place.ts';
import {alignRegion, isTabular, type Region} from './align.ts';
import {contains, hull} from './box.ts';
import {type Chunk, type Line, linesOf, lineText} from './chunks.ts';
import type {Ruling} from './content.ts';
import type {PageTable} from './page-table.ts';

const captionText = /单位[:：]|^[（(]?(?:金额)?单位|表$|^表[一二三四五六七八九十\d]|^注[:：]|^附[件表]/u;

/** Free height, in ems, after which a table without rulings has ended. */
const farApart = 3.6;
/** Rows of names without a figure that may follow each other inside a table. */
const barestRun = 12;

interface Rule {
  y: number;
  from: number;
  to: number;
}

/**
 * Finds the tables of a page that rulings do not draw cell by cell: between horizontal rulings, or
 * by alignment alone. Lines outside them are handed back.
 */
export function findAlignedTables(
  lines: readonly Line[],
  rulings: readonly Ruling[],
  ruled: readonly PageTable[],
  page: number,
): {tables: PageTable[]; free: Line[]} {
  const tables: PageTable[] = [];
  let rest = [...lines];
  const take = (region: Region): void => {
    const table = alignRegion(region, page);
    if (!table) return;
    tables.push(table);
    const used = new Set(region.chunks);
    rest = rest.flatMap(line => {
      const left = line.chunks.filter(chunk => !used.has(chunk));
      return left.length === line.chunks.length ? [line] : left.length > 0 ? linesOf(left) : [];
    });
  };
  for (const region of ruledRegions(rest, rulings, ruled)) take(region);
  for (const region of bareRegions(rest, ruled)) take(region);
  return {tables, free: rest};
}

/** Regions between horizontal rulings of the same extent. */
function ruledRegions(lines: readonly Line[], rulings: readonly Ruling[], ruled: readonly PageTable[]): Region[] {
  const loose = rulings.filter(ruling => !ruled.some(table => inBox(ruling, table.box)));
  const rules = mergedRules(loose.filter(ruling => ruling.axis === 'h'));
  const columns = loose.filter(ruling => ruling.axis === 'v');
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const home = groups.findLast(group => {
      const last = group[group.length - 1];
      return last !== undefined && Math.abs(last.from - rule.from) < 6 && Math.abs(last.to - rule.to) < 6;
    });
    const last = home?.[home.length - 1];
    if (home && last && betweenIsTable(lines, last, rule)) home.push(rule);
    else groups.push([rule]);
  }
  return groups
    .filter(group => group.length >= 2)
    .flatMap(group => {
      const first = group[0];
      const last = group[group.length - 1];
      if (!first || !last) return [];
      const box: Box = [first.from, first.y, first.to, last.y];
      const chunks = chunksIn(lines, [box[0] - 4, box[1], box[2] + 4, box[3]]);
      if (!linesOf(chunks).some(isTabular)) return [];
      const columnLines = columns.filter(column => column.to > box[1] && column.from < box[3]).map(column => column.at);
      return [{chunks, box, columnLines, rowLines: group.map(rule => rule.y)}];
    });
}

const inBox = (ruling: Ruling, box: Box): boolean =>
  ruling.axis === 'h'
    ? contains(box, (ruling.from + ruling.to) / 2, ruling.at, 3)
    : contains(box, ruling.at, (ruling.from + ruling.to) / 2, 3);

function mergedRules(rulings: readonly Ruling[]): Rule[] {
  const rules: Rule[] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const home = rules.findLast(
      rule => Math.abs(rule.y - ruling.at) < 2.5 && ruling.from <= rule.to + 4 && ruling.to >= rule.from - 4,
    );
    if (home) {
      home.from = Math.min(home.from, ruling.from);
      home.to = Math.max(home.to, ruling.to);
    } else {
      rules.push({y: ruling.at, from: ruling.from, to: ruling.to});
    }
  }
  return rules.filter(rule => rule.to - rule.from > 60).sort((a, b) => a.y - b.y);
}

/** Whether the text between two rulings is part of a table, not the caption of the next one. */
function betweenIsTable(lines: readonly Line[], above: Rule, below: Rule): boolean {
  const between = lines.filter(line => line.v > above.y && line.v < below.y + 1);
  if (between.length === 0) return below.y - above.y < 40;
  if (between.some(line => captionText.test(lineText(line).replace(/\s/gu, ''))))
    return between.filter(isTabular).length >= 3;
  if (between.some(isTabular)) return true;
  const size = between[0]?.size ?? 10;
  return below.y - above.y < 3.2 * size;
}

function chunksIn(lines: readonly Line[], box: Box): Chunk[] {
  return lines.flatMap(line =>
    line.chunks.filter(chunk => contains(box, (chunk.box[0] + chunk.box[2]) / 2, (chunk.box[1] + chunk.box[3]) / 2)),
  );
}

/** Regions of rows that are set in columns, without any ruling. */
function bareRegions(lines: readonly Line[], ruled: readonly PageTable[]): Region[] {
  const upright = lines.filter(line => line.angle === 0).sort((a, b) => a.v - b.v);
  const regions: Region[] = [];
  let index = 0;
  while (index < upright.length) {
    const line = upright[index];
    if (!line || !isTabular(line)) {
      index += 1;
      continue;
    }
    const end = lastRow(upright, index, ruled);
    const start = firstHeaderLine(upright, index, regions, ruled);
    const own = upright.slice(start, end + 1);
    if (looksLikeTable(own)) {
      regions.push({
        chunks: own.flatMap(member => member.chunks),
        box: hull(own.map(member => member.box)),
        columnLines: [],
        rowLines: [],
      });
    }
    index = end + 1;
  }
  return regions;
}

/** The last line of the table that begins before or at `from`. */
function lastRow(lines: readonly Line[], from: number, ruled: readonly PageTable[]): number {
  let last = from;
  let bare = 0;
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = lines[i];
    const previous = lines[i - 1];
    if (!line || !previous || line.v - previous.v > farApart * Math.max(line.size, previous.size)) break;
    if (ruled.some(table => table.box[1] > previous.v && table.box[1] < line.v)) break;
    if (isTabular(line)) {
      last = i;
      bare = 0;
      continue;
    }
    bare += 1;
    const text = lineText(line).replace(/\s/gu, '');
    if (bare > barestRun || captionText.test(text) || /[。；]/u.test(text) || text.length > 40) break;
  }
  // Names at the foot of a table without a figure: as long as they keep the table's left edge.
  const left = Math.min(...lines.slice(from, last + 1).map(line => line.box[0]));
  for (let i = last + 1; i < lines.length; i += 1) {
    const line = lines[i];
    const previous = lines[i - 1];
    if (!line || !previous || line.v - previous.v > 2.4 * line.size) break;
    const text = lineText(line).replace(/\s/gu, '');
    if (captionText.test(text) || /[。；，,]/u.test(text) || text.length > 24 || Math.abs(line.box[0] - left) > 30)
      break;
    last = i;
  }
  return last;
}

/** The first line of the header over the row at `from`. */
function firstHeaderLine(
  lines: readonly Line[],
  from: number,
  before: readonly Region[],
  ruled: readonly PageTable[],
): number {
  let first = from;
  for (let i = from - 1; i >= 0; i -= 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.v - line.v > 2.8 * Math.max(line.size, next.size)) break;
    if (before.some(region => contains(region.box, line.box[0] + 1, line.v))) break;
    if (ruled.some(table => table.box[3] < next.v && table.box[3] > line.v - line.size)) break;
    const text = lineText(line).replace(/\s/gu, '');
    if (captionText.test(text) || /[。；：:]/u.test(text) || text.length > 60) break;
    if (line.size > 1.25 * (lines[from]?.size ?? line.size)) break;
    first = i;
  }
  // A single text over everything is the title, unless something under it shows that it heads columns.
  while (first < from && (lines[first]?.chunks.length ?? 0) === 1 && first + 1 === from) first += 1;
  return first;
}

function looksLikeTable(lines: readonly Line[]): boolean {
  const tabular = lines.filter(isTabular);
  if (tabular.length < 3 || tabular.length < 0.25 * lines.length) return false;
  const long = lines.filter(line => line.chunks.some(chunk => chunk.text.length > 34));
  return long.length < 0.3 * lines.length;
}
