import type {Box} from '../../model/place.ts';
import {hull} from './box.ts';
import {type Line, lineText} from './chunks.ts';
import {type Band, bandsOf, type ColumnLine, isRow, type Word, wordsOf} from './columns.ts';
import type {RowLine} from './header-cells.ts';
import type {PageTable} from './page-table.ts';
import type {Region} from './region.ts';
import {hasLeader, isCaption, isEnumerator, isFigure, isSentence, isUnitLine} from './text-shapes.ts';

/** Rulings and sides of painted areas outside the ruled tables of a page. */
export interface LooseLines {
  /** Horizontal rulings. */
  rules: readonly RowLine[];
  /** Horizontal rulings, and the upper and lower sides of painted areas. */
  rows: readonly RowLine[];
  columns: readonly ColumnLine[];
}

/** Free height, in ems, after which a table without rulings has ended. */
const farApart = 3.6;
/** Free height, in ems, over which a header still belongs to the rows below it. */
const headerGap = 2.8;
/** Lines at the head of a page that may be its running head. */
const runningHeads = 2;
/** Lines that fit no column and may follow each other inside a table: headings, long names. */
const unfitRun = 4;
/** Free room, in ems, between texts that stand in different columns for certain. */
const columnGap = 0.85;

/** A line with what it looks like. */
interface Seen {
  line: Line;
  words: Word[];
  /** Texts set apart by more than the room between words. */
  texts: string[];
  text: string;
  row: 'figures' | 'texts' | 'pair' | 'none';
  caption: boolean;
  sentence: boolean;
}

function look(line: Line): Seen {
  const words = wordsOf(line);
  const texts: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (
      before &&
      word.from - before.to < columnGap * word.size &&
      !(isFigure(word.text) && word.from - before.to > 0.5 * word.size)
    )
      texts[texts.length - 1] += ` ${word.text}`;
    else texts.push(word.text);
  });
  const text = lineText(line);
  if (isSpacedTitle(words)) texts.splice(0, texts.length, texts.join(''));
  const caption =
    texts.length === 1
      ? isCaption(text)
      : texts.some(one => /^[（(]?(?:金额|计量|计价|货币)?单位[:：]/u.test(one.replace(/\s/gu, '')));
  return {line, words, texts, text, row: rowKind(line, words, texts), caption, sentence: isSentence(text)};
}

/** Whether a line is one title set wide, character by character: 目 录. */
function isSpacedTitle(words: readonly Word[]): boolean {
  return (
    (words.length > 1 &&
      words.every(word => /^[\u4e00-\u9fff]$/u.test(word.text) && !/[类款项目节]/u.test(word.text))) ||
    words.map(word => word.text).join('') === '目录'
  );
}

/** What kind of row a line may be. */
function rowKind(line: Line, words: readonly Word[], texts: readonly string[]): Seen['row'] {
  if (line.angle !== 0 || texts.length < 2 || !isRow(words)) return 'none';
  const figures = texts.filter(text => isFigure(text)).length;
  if (hasLeader(line) && figures < 2) return 'none';
  if (texts.length === 2 && isEnumerator(texts[0] ?? '')) return 'none';
  const [first = '', second = ''] = texts;
  if (figures > 0 && (texts.length > 2 || isFigure(second) || (first.length < 24 && second.length < 24)))
    return 'figures';
  if (texts.length >= 3 && texts.every(text => text.length < 60)) return 'texts';
  return texts.length === 2 && first.length < 40 && second.length < 40 ? 'pair' : 'none';
}

const isTabular = (seen: Seen): boolean => seen.row === 'figures' || seen.row === 'texts';

/** Regions of rows that are set in columns, among lines that stand below each other. */
export function findRegions(
  lines: readonly Line[],
  loose: LooseLines,
  blocked: readonly Box[],
  before: PageTable | null = null,
): Region[] {
  const seen = [...lines].sort((a, b) => a.v - b.v).map(look);
  const enclosed = enclosures(seen, loose.rules);
  const regions: Region[] = [];
  let index = 0;
  let free = 0;
  const rest = before ? continuedRows(seen, shapeOfTable(before)) : null;
  if (rest) {
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
    if (box || looksLikeTable(own, isNamed(seen, start), start === 0)) regions.push(regionOf(own, loose));
    index = end + 1;
    free = index;
  }
  return regions;
}

/** The lines right below a unit line, which names the unit of a table: they are one, even an empty one. */
function underUnit(seen: readonly Seen[], from: number, blocked: readonly Box[]): Enclosure | null {
  const first = seen[from];
  const unit = seen[from - 1];
  if (!first || !unit || !isUnitLine(unit.text) || isParted(unit.line, first.line, headerGap, blocked)) return null;
  let to = from - 1;
  for (let i = from; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || one.caption || (one.sentence && one.texts.length < 2) || one.line.size > 1.15 * first.line.size) break;
    if (previous && i > from && isParted(previous.line, one.line, headerGap, blocked)) break;
    to = i;
  }
  const own = seen.slice(from, to + 1);
  const inRow = own.some(one => one.texts.length > 1);
  const short = own.filter(one => one.texts.every(text => text.length < 40)).length;
  return own.length >= 2 && inRow && short >= 0.8 * own.length ? {from, to} : null;
}

function regionOf(own: readonly Seen[], loose: LooseLines): Region {
  const lines = own.map(seen => seen.line);
  const ink = hull(lines.map(line => line.box));
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
  return {chunks: lines.flatMap(line => line.chunks), box, rowLines: rows, columnLines: columns};
}

interface Enclosure {
  from: number;
  to: number;
}

/** Lines between rulings of the same extent that hold rows of a table. */
function enclosures(seen: readonly Seen[], rules: readonly RowLine[]): Enclosure[] {
  const groups: RowLine[][] = [];
  for (const rule of [...rules].sort((a, b) => a.y - b.y)) {
    if (rule.to - rule.from < 60) continue;
    const home = groups.findLast(group => {
      const last = group[group.length - 1];
      return last !== undefined && Math.abs(last.from - rule.from) < 6 && Math.abs(last.to - rule.to) < 6;
    });
    const last = home?.[home.length - 1];
    if (home && last && betweenIsTable(seen, last, rule)) home.push(rule);
    else groups.push([rule]);
  }
  return groups
    .filter(group => group.length >= 2)
    .flatMap(group => {
      const first = group[0];
      const last = group[group.length - 1];
      if (!first || !last) return [];
      const from = seen.findIndex(({line}) => line.v > first.y);
      const to = seen.findLastIndex(({line}) => line.v < last.y + 1);
      const own = from < 0 ? [] : seen.slice(from, to + 1);
      return isEnclosedTable(own, group) ? [{from, to}] : [];
    })
    .filter(
      (group, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.from <= group.from &&
            other.to >= group.to &&
            (at < index || other.to - other.from > group.to - group.from),
        ),
    );
}

/** Whether the lines between rulings stand within them and look like rows. */
function isEnclosedTable(own: readonly Seen[], rules: readonly RowLine[]): boolean {
  const [first] = rules;
  if (!first || own.length < 2) return false;
  const beside = own.filter(
    ({line}) => line.box[0] < first.from - 1.5 * line.size || line.box[2] > first.to + 1.5 * line.size,
  );
  if (beside.length > 0.2 * own.length) return false;
  const rows = own.filter(one => isTabular(one) || one.row === 'pair').length;
  const inner = rules.length >= 3;
  if (!inner && rows < 0.5 * own.length) return false;
  return rows >= 2 && (own.some(isTabular) || rules.length >= 4);
}

/** Whether the text between two rulings is part of a table, not the caption of the next one. */
function betweenIsTable(seen: readonly Seen[], above: RowLine, below: RowLine): boolean {
  const between = seen.filter(({line}) => line.v > above.y && line.v < below.y + 1);
  if (between.length === 0) return below.y - above.y < 40;
  const rows = between.filter(one => isTabular(one) || one.row === 'pair').length;
  const captions = between.filter(one => one.caption).length;
  const running = between.filter(one => one.sentence && one.row === 'none').length;
  if (captions > 0) return rows >= 3 && !between.slice(0, 2).some(one => one.caption) && !between.at(-1)?.caption;
  if (running > rows) return false;
  if (rows > 0) return rows >= 0.2 * between.length;
  return below.y - above.y < 4.5 * (between[0]?.line.size ?? 10);
}

/** Index of the last line of the table whose lines from `from` to `known` are found. */
function lastRow(
  seen: readonly Seen[],
  enclosed: readonly Enclosure[],
  from: number,
  known: number,
  blocked: readonly Box[],
): number {
  let last = known;
  let bare = 0;
  let shape: Shape | null = null;
  for (let i = known + 1; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || !previous || isParted(previous.line, one.line, farApart, blocked)) break;
    if (isTabular(one) && !one.caption) {
      // Rulings around it hold more of the same table.
      last = Math.max(i, ...enclosed.filter(group => group.from <= i && group.to >= i).map(group => group.to));
      i = last;
      bare = 0;
      shape = null;
      continue;
    }
    shape ??= shapeOf(seen.slice(from, last + 1));
    const setIn = one.line.box[0] > shape.left + 3 * one.line.size;
    const alone = one.texts.length < 2 && !setIn;
    if (one.caption || one.line.size > 1.15 * shape.size) break;
    if (alone && (one.sentence || one.text.length > 60)) break;
    if (fits(one, shape)) continue;
    bare += 1;
    if (bare > unfitRun) break;
  }
  return withTrailing(seen, from, last);
}

/** What the rows of a table found so far look like. */
interface Shape {
  left: number;
  right: number;
  bands: Band[];
  size: number;
  /** Usual distance of rows in points. */
  pitch: number;
  /** Whether the bands are drawn from side to side, so that texts may stand anywhere in them. */
  drawn: boolean;
}

function shapeOf(own: readonly Seen[]): Shape {
  const rows = own.filter(one => isTabular(one));
  const lines = own.map(one => one.line);
  const pitches = lines
    .slice(1)
    .map((line, i) => line.v - (lines[i]?.v ?? 0))
    .sort((a, b) => a - b);
  const sizes = rows.map(one => one.line.size).sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map(line => line.box[0])),
    right: Math.max(...lines.map(line => line.box[2])),
    bands: bandsOf(
      rows.map(one => one.line),
      [],
    ),
    size: sizes[sizes.length >> 1] ?? 10,
    pitch: pitches[pitches.length >> 1] ?? 0,
    drawn: false,
  };
}

/** Whether each text of a line stands in one column of the rows so far, set like the others there. */
function fits(one: Seen, {bands, size, left, right, drawn}: Shape): boolean {
  if (Math.abs(one.line.size - size) > 0.12 * size) return false;
  return one.words.every(word => {
    if (word.from < left - size || word.to > right + size) return false;
    const met = bands.filter(band => Math.min(band.to, word.to) - Math.max(band.from, word.from) > 0.5);
    const [only] = met;
    if (met.length > 1) return false;
    if (!only || drawn || isFigure(word.text)) return true;
    const flush = word.from > only.from - 0.5 * size && word.from < only.from + 4 * size;
    const centred = Math.abs(word.from + word.to - only.from - only.to) < 2 * size;
    return flush || centred || Math.abs(word.to - only.to) < size;
  });
}

/** What the rows of a table on the page before look like. */
function shapeOfTable(table: PageTable): Shape {
  const columns = table.xs.length - 1;
  const drawn = table.drawn === 'ruled';
  const bands = Array.from({length: columns}, (_, column): Band => {
    const inks = table.cells.flatMap(cell =>
      cell.column === column && cell.columnSpan === 1 && cell.ink ? [cell.ink] : [],
    );
    const room = {from: (table.xs[column] ?? 0) + 2, to: (table.xs[column + 1] ?? 0) - 2};
    return inks.length > 0 && !drawn
      ? {from: Math.min(...inks.map(ink => ink[0])), to: Math.max(...inks.map(ink => ink[2]))}
      : room;
  });
  const sizes = table.cells.flatMap(cell => cell.lines.map(line => line.size)).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 10;
  const rows = table.ys.length - 1;
  return {
    left: table.xs[0] ?? 0,
    right: table.xs[columns] ?? 0,
    bands,
    size,
    pitch: Math.min(((table.ys[rows] ?? 0) - (table.ys[0] ?? 0)) / Math.max(1, rows), 3 * size),
    drawn,
  };
}

/** Whether a line at the head of a page is its running head: small, and apart from what follows. */
function isRunningHead(one: Seen, next: Seen | undefined, shape: Shape): boolean {
  if (fits(one, shape) || one.caption || !next || one.line.size > 1.15 * shape.size) return false;
  return next.line.v - one.line.v > 1.5 * shape.pitch && next.line.v - one.line.v > 2 * one.line.size;
}

/** Lines at the head of a page that go on with the rows of the table at the foot of the one before. */
function continuedRows(seen: readonly Seen[], shape: Shape): {from: number; to: number} | null {
  const from = seen.findIndex((one, i) => i >= runningHeads || !isRunningHead(one, seen[i + 1], shape));
  const first = seen[from];
  if (!first || !fits(first, shape)) return null;
  let to = from - 1;
  for (let i = from; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || one.caption || one.sentence || !fits(one, shape)) break;
    if (i > from && previous && one.line.v - previous.line.v > 2.2 * shape.pitch) break;
    to = i;
  }
  const own = seen.slice(from, to + 1);
  const inRows = own.some(one => one.words.length > 1);
  const label = shape.bands[0];
  const labels = own.every(
    one => one.text.length < 24 && label !== undefined && Math.abs(one.line.box[0] - label.from) < 0.3 * shape.size,
  );
  return own.length > 0 && (inRows || labels) ? {from, to} : null;
}

/** Names at the foot of a table without a figure: as long as they are set like the names above. */
function withTrailing(seen: readonly Seen[], from: number, last: number): number {
  const shape = shapeOf(seen.slice(from, last + 1));
  const starts = seen.slice(from, last + 1).map(one => one.line.box[0]);
  // Running text stands at the margin, or is set in by two characters.
  const margin = Math.min(...seen.map(one => one.line.box[0]));
  let end = last;
  for (let i = last + 1; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || !previous) break;
    const {line, text} = one;
    const apart = line.v - previous.line.v;
    // Under a header alone nothing shows yet how far apart rows are.
    const most = Math.max(1.25 * shape.pitch, (last - from < 4 ? 2.6 : 1.6) * line.size);
    if (apart > Math.min(most, 3.2 * line.size)) break;
    const same = Math.abs(line.size - shape.size) < 0.05 * shape.size;
    if (same && !one.caption && line.box[0] > margin + 4 * line.size && apart < 1.15 * shape.pitch) {
      end = i;
      continue;
    }
    if (one.caption || one.sentence || text.length > 30 || /[，,:：;；]/u.test(text)) break;
    if (!same) break;
    if (!fits(one, shape)) break;
    const below = line.box[0] > shape.left + 0.5 * (shape.right - shape.left);
    if (below || (one.words.length === 1 && !starts.some(x => Math.abs(x - line.box[0]) < 2 * line.size))) break;
    end = i;
  }
  return end;
}

function isParted(above: Line, below: Line, gap: number, blocked: readonly Box[]): boolean {
  if (below.v - above.v > gap * Math.max(below.size, above.size)) return true;
  return blocked.some(
    box => box[1] > above.v - 1 && box[1] < below.v && box[0] < below.box[2] && box[2] > below.box[0],
  );
}

/**
 * Index of the first line of the header over the row at `from`; lines before `free` are taken. Over
 * the uppermost ruling of a table only rows of texts are header, not what stands alone.
 */
function firstHeaderLine(
  seen: readonly Seen[],
  from: number,
  free: number,
  blocked: readonly Box[],
  loose: LooseLines,
  ruled: boolean,
): number {
  let first = from;
  for (let i = from - 1; i >= free; i -= 1) {
    const one = seen[i];
    const next = seen[i + 1];
    if (!one || !next || isParted(one.line, next.line, headerGap, blocked)) break;
    const {line} = one;
    // A sentence beside the name of what it says is a row; so is its second line.
    const setIn =
      line.box[0] > (seen[from]?.line.box[0] ?? 0) + 3 * line.size && line.size < 1.1 * (seen[from]?.line.size ?? 0);
    if (one.caption || (one.sentence && one.texts.length < 2 && !setIn) || /[:：]$/u.test(one.text)) break;
    if (one.texts.length < 2 && !setIn && one.text.replace(/\s/gu, '').length > 90) break;
    if (line.size > 1.25 * (seen[from]?.line.size ?? line.size)) break;
    if (ruled && !isTabular(one)) break;
    first = i;
  }
  const body = seen
    .slice(from)
    .slice(0, 40)
    .map(one => one.line);
  const box = hull(
    seen
      .slice(first, from + 1)
      .map(one => one.line.box)
      .concat(body.slice(0, 1).map(line => line.box)),
  );
  while (first < from && isTitle(seen, first, box, loose)) first += 1;
  return first;
}

/** Whether the topmost line over a table is a title: alone on its line, and heading no columns. */
function isTitle(seen: readonly Seen[], index: number, box: Box, loose: LooseLines): boolean {
  const one = seen[index];
  const next = seen[index + 1];
  if (!one || !next || one.texts.length > 1) return false;
  const {line} = one;
  if (line.size > 1.08 * next.line.size) return true;
  // Half a line above the next: both are texts of one row, set in its middle.
  if (next.line.v - line.v < 1.1 * line.size) return false;
  const underlined = loose.rows.some(
    rule =>
      rule.y > line.v - 0.1 * line.size &&
      rule.y < next.line.v - 0.5 * next.line.size &&
      rule.from < line.box[2] &&
      rule.to > line.box[0] &&
      rule.to - rule.from < 0.7 * (box[2] - box[0]),
  );
  if (underlined) return false;
  const middle = (line.box[0] + line.box[2]) / 2;
  const centred = Math.abs(middle - (box[0] + box[2]) / 2) < 2 * line.size;
  const flush = line.box[0] - box[0] < line.size;
  if (flush) {
    const tight = next.line.v - line.v < 1.4 * line.size;
    const under = next.words[0];
    // The upper line of a wrapped heading of the first column.
    return !(
      tight &&
      under &&
      Math.abs(under.from - line.box[0]) < 2 * line.size &&
      line.box[2] < (next.words[1]?.from ?? Infinity)
    );
  }
  return centred || line.box[2] > box[2] - 2 * line.size;
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
  const long = own.filter(one => one.texts.some(text => text.length > 60));
  if (long.length > 0.3 * own.length) return false;
  // Under a title or unit line a header is enough: the rows may be on the next page, or empty.
  if (named && rows.some(one => one.texts.length >= 3)) return own.length >= 2;
  if (atTop && own.length >= 2 && rows.some(one => one.texts.length >= 4)) return true;
  if (figures === 0 && rows.length < 3 && !sameTexts(own)) return false;
  return rows.length >= 2;
}
