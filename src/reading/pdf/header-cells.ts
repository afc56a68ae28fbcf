import type {Line} from './chunks.ts';
import {type Band, type ColumnLine, type Word, wordsOf} from './columns.ts';
import {bottomOf, type Leading, topOf} from './row-bands.ts';

/** A horizontal ruling or the side of a painted area. */
export interface RowLine {
  y: number;
  from: number;
  to: number;
  /** The upper or lower side of a painted area, not a ruling. */
  painted?: boolean;
}

/** A header text, wrapped lines joined, and the columns and header rows that it stands over. */
export interface HeaderCell {
  first: number;
  last: number;
  row: number;
  rowSpan: number;
  words: Word[];
  top: number;
  bottom: number;
}

/** A column's texts in the body, and the lines that they stand on. */
export interface BodyBand extends Band {
  rows: ReadonlySet<number>;
}

export interface Header {
  cells: HeaderCell[];
  rows: number;
  /** The columns: those of the body, widened by their headings, and those with a heading only. */
  bands: Band[];
}

/** Free room, in ems, inside a heading that is set wide. */
const letterSpace = 1.05;
/** Distance of baselines, in ems, up to which two lines of a heading can be one text. */
const headingLeading = 1.5;

interface Block extends Band {
  words: Word[];
  top: number;
  bottom: number;
  /** Baseline of its last line. */
  v: number;
  size: number;
  /** The bands it stands over by itself. */
  own: Band[];
  /** Whether it heads other headings, although it may stand over one column's texts only. */
  group: boolean;
  first: number;
  last: number;
}

/**
 * The header above the columns of a body: its texts are joined where they are wrapped, each is
 * given the columns it heads (by a ruling under it, else by being centred over them), and the rows
 * it stands in. With `fixed` the columns are known: none is added or put together; `drawn` are their
 * sides where they are drawn.
 */
export function readHeader(
  lines: readonly Line[],
  body: readonly BodyBand[],
  rules: readonly RowLine[],
  columnLines: readonly ColumnLine[],
  leading: Leading,
  drawn: readonly number[] | null = null,
  fixed = drawn !== null,
): Header {
  const blocks = joinWrapped(
    lines.flatMap(line => piecesOf(line, body, columnLines)),
    rules,
    leading.loose,
    body,
  );
  const placed = placeOverBands(blocks, body, leading.pitch, fixed);
  const bands = fixed ? placed : pairedUp(placed, blocks);
  const order = new Map(bands.map((band, index) => [band, index]));
  for (const block of blocks) {
    const places = block.own.map(band => order.get(band) ?? 0);
    block.first = Math.min(...places);
    block.last = Math.max(...places);
  }
  spread(blocks, bands, drawn ?? edgesOf(bands, blocks), rules);
  return {...inRows(blocks, bands.length), bands};
}

function piecesOf(line: Line, bands: readonly Band[], columnLines: readonly ColumnLine[]): Block[] {
  const blocks: Block[] = [];
  for (const word of wordsOf(line)) {
    const last = blocks[blocks.length - 1];
    if (last && sameHeading(last, word, bands, columnLines)) {
      last.words.push(word);
      last.to = Math.max(last.to, word.to);
    } else {
      blocks.push({
        from: word.from,
        to: word.to,
        words: [word],
        top: topOf({v: line.v, size: word.size}),
        bottom: bottomOf({v: line.v, size: word.size}),
        v: line.v,
        size: word.size,
        own: [],
        group: false,
        first: 0,
        last: 0,
      });
    }
  }
  return blocks;
}

const meets = (a: Band, b: Band): boolean => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.5;

function sameHeading(block: Block, word: Word, bands: readonly Band[], columnLines: readonly ColumnLine[]): boolean {
  const gap = word.from - block.to;
  if (columnLines.some(line => line.x > block.to - 1 && line.x < word.from + 1)) return false;
  if (gap >= letterSpace * word.size) return false;
  const left = bands.filter(band => meets(band, block));
  const right = bands.filter(band => meets(band, word));
  // Room between words, and a gutter that the body shows: headings of two columns.
  if (left.length > 0 && right.length > 0 && !left.some(band => right.includes(band))) return false;
  return (
    gap < 0.6 * word.size || left.some(band => right.includes(band)) || (left.length === 0) !== (right.length === 0)
  );
}

/** Joins the lines of wrapped headings, from top to bottom. */
function joinWrapped(
  pieces: readonly Block[],
  rules: readonly RowLine[],
  wrap: number,
  bands: readonly Band[],
): Block[] {
  const sorted = [...pieces].sort((a, b) => a.v - b.v || a.from - b.from);
  const blocks: Block[] = [];
  for (const piece of sorted) {
    const over = blocks.filter(block => shares(block, piece) && block.v < piece.v);
    const nearest = over.reduce<Block | null>((best, block) => (best && best.v >= block.v ? best : block), null);
    if (nearest && isOneHeading(nearest, piece, sorted, rules, wrap, bands)) {
      nearest.words.push(...piece.words);
      nearest.from = Math.min(nearest.from, piece.from);
      nearest.to = Math.max(nearest.to, piece.to);
      nearest.bottom = piece.bottom;
      nearest.v = piece.v;
    } else {
      blocks.push(piece);
    }
  }
  return blocks;
}

const shares = (a: Band, b: Band): boolean =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.5 * Math.min(a.to - a.from, b.to - b.from);

function isOneHeading(
  block: Block,
  piece: Block,
  all: readonly Block[],
  rules: readonly RowLine[],
  wrap: number,
  bands: readonly Band[],
): boolean {
  const size = Math.max(block.size, piece.size);
  if (Math.abs(block.size - piece.size) > 0.2 * size) return false;
  if (piece.v - block.v > (wrap > 0 ? Math.min(wrap, 1.95) : headingLeading) * size) return false;
  const middle = (piece.from + piece.to) / 2;
  if (
    rules.some(
      rule => rule.y > block.v - 0.3 * size && rule.y < piece.v - 0.3 * size && rule.from < middle && rule.to > middle,
    )
  )
    return false;
  // A text over several texts of the next line, or over several columns, is a heading of its own.
  const below = all.filter(
    other => other !== piece && Math.abs(other.v - piece.v) < 0.4 * size && shares(block, other),
  );
  if (below.length > 0) return false;
  const columns = bands.filter(band => meets(band, block)).length;
  if (columns <= 1 || bands.filter(band => meets(band, piece)).length === columns) return true;
  // The shorter last line of a text over several columns.
  return Math.abs(block.from - piece.from) < 2.2 * size && piece.to < block.to + size;
}

/** A column while headings are put over columns: with the body's texts, a heading, or both. */
interface Growing extends Band {
  rows: ReadonlySet<number> | null;
}

/** Finds the bands below each heading, and adds one for a heading of a column without any text. */
function placeOverBands(
  blocks: readonly Block[],
  body: readonly BodyBand[],
  pitch: number | null,
  fixed: boolean,
): Growing[] {
  let bands: Growing[] = body.map(band => ({...band}));
  const placed: Block[] = [];
  for (const block of [...blocks].sort((a, b) => b.v - a.v)) {
    const met = bands.filter(band => meets(band, block));
    const lower = placed.filter(other => isBelow(other, block));
    const headed = met.some(band => lower.some(other => other.own.includes(band)));
    const beside = headed || isHalfWay(block, blocks, pitch) ? null : besides(block, lower, blocks);
    const [only] = met;
    if (beside && met.length < 2) {
      block.own = only ? [only] : beside;
      block.group = true;
    } else if (!fixed && met.length > 1 && !headed && areOneColumn(met)) {
      const whole: Growing = {
        from: met[0]?.from ?? 0,
        to: met.at(-1)?.to ?? 0,
        rows: new Set(met.flatMap(band => [...(band.rows ?? [])])),
      };
      bands = bands
        .filter(band => !met.includes(band))
        .concat(whole)
        .sort((a, b) => a.from - b.from);
      block.own = [whole];
      widen(whole, block, bands);
    } else if (only) {
      block.own = met;
      block.group = headed || met.length > 1;
      if (!block.group) widen(only, block, bands);
    } else if (fixed) {
      block.own = [nearestTo(block, bands)];
    } else {
      const added: Growing = {from: block.from, to: block.to, rows: null};
      bands = bands.concat(added).sort((a, b) => a.from - b.from);
      block.own = [added];
    }
    placed.push(block);
  }
  return bands;
}

/** The column whose texts stand nearest to a heading; there is at least one. */
function nearestTo(block: Block, bands: readonly Growing[]): Growing {
  const distance = (band: Band): number => Math.max(band.from - block.to, block.from - band.to);
  return bands.reduce((best, band) => (distance(band) < distance(best) ? band : best));
}

/**
 * Whether a heading stands half-way between two lines of the header: it spans both, and heads none.
 */
function isHalfWay(block: Block, blocks: readonly Block[], pitch: number | null): boolean {
  const middle = middleOf(block);
  if (blocks.some(other => other !== block && shares(other, block))) return false;
  const near = Math.min(0.75 * (pitch ?? Infinity), 1.3 * block.size);
  const above = blocks.map(middleOf).filter(y => y < middle - 0.3 * block.size && y > middle - near);
  const below = blocks.map(middleOf).filter(y => y > middle + 0.3 * block.size && y < middle + near);
  return above.some(a => below.some(b => Math.abs((a + b) / 2 - middle) < 0.3 * block.size));
}

/** The bands of the nearest lower headings on either side, where no heading beside claims them. */
function besides(block: Block, lower: readonly Block[], blocks: readonly Block[]): Band[] | null {
  const left = lower
    .filter(other => other.to <= block.from + 0.5)
    .reduce<Block | null>((best, other) => (best && best.to >= other.to ? best : other), null);
  const right = lower
    .filter(other => other.from >= block.to - 0.5)
    .reduce<Block | null>((best, other) => (best && best.from <= other.from ? best : other), null);
  if (!left || !right) return null;
  const rival = (from: number, to: number): boolean =>
    blocks.some(
      other =>
        other !== block &&
        (sameLevel(other, block) || isBelow(other, block)) &&
        other !== left &&
        other !== right &&
        other.to > from &&
        other.from < to,
    );
  if (rival(left.to, block.from) || rival(block.to, right.from)) return null;
  // A heading beside this one that stands nearer to the lower one is the one above it.
  const claimed = (child: Block): boolean =>
    blocks.some(
      other =>
        other !== block &&
        sameLevel(other, block) &&
        Math.abs(centreOf(other) - centreOf(child)) < Math.abs(centreOf(block) - centreOf(child)),
    );
  if (claimed(left) || claimed(right)) return null;
  const first = left.own.at(-1);
  const last = right.own[0];
  return first && last ? [first, last] : null;
}

/** Texts under one heading that never stand in the same row: one column, set flush left and right. */
function areOneColumn(bands: readonly Growing[]): boolean {
  const seen = new Set<number>();
  for (const band of bands) {
    if (!band.rows) return false;
    for (const row of band.rows) {
      if (seen.has(row)) return false;
      seen.add(row);
    }
  }
  return true;
}

/** Free room, in ems, between texts of one column that are set differently. */
const besideHeading = 2;

/**
 * A heading beside a column's texts (short ones, one flush left, the other flush right) is theirs
 * where the texts have no heading and the heading no texts.
 */
function pairedUp(bands: readonly Growing[], blocks: readonly Block[]): Band[] {
  const headed = new Set(blocks.filter(block => !block.group).flatMap(block => block.own));
  const out: Growing[] = [];
  let run: Growing[] = [];
  const flush = (): void => {
    for (const group of pairs(run, headed)) out.push(group.length === 1 && group[0] ? group[0] : merged(group, blocks));
    run = [];
  };
  for (const band of bands) {
    if (band.rows !== null && headed.has(band)) {
      flush();
      out.push(band);
    } else {
      run.push(band);
    }
  }
  flush();
  return withStrays(out, blocks, headed);
}

/** Neighbouring columns with texts only and with a heading only, by those that belong together. */
function pairs(run: readonly Growing[], headed: ReadonlySet<Band>): Growing[][] {
  const heads = run.filter(band => headed.has(band) && band.rows === null);
  const bare = run.filter(band => !headed.has(band) && band.rows !== null);
  const groups: Growing[][] = [];
  if (heads.length === bare.length && heads.length + bare.length === run.length) {
    for (let i = 0; i + 1 < run.length; i += 2) {
      const [a, b] = [run[i], run[i + 1]];
      if (!a || !b) continue;
      groups.push(...((a.rows === null) === (b.rows === null) ? [[a], [b]] : [[a, b]]));
    }
    return groups;
  }
  run.forEach((band, index) => {
    const last = groups[groups.length - 1];
    const before = last?.length === 1 ? last[0] : undefined;
    const next = run[index + 1];
    const fits = (a: Growing | undefined, b: Growing | undefined): boolean =>
      a !== undefined && b !== undefined && (a.rows === null) !== (b.rows === null) && headed.has(a) !== headed.has(b);
    const nearer = !fits(band, next) || !before || !next || band.from - before.to <= next.from - band.to;
    if (last && before && fits(before, band) && nearer) last.push(band);
    else groups.push([band]);
  });
  return groups;
}

function merged(group: readonly Growing[], blocks: readonly Block[]): Growing {
  const texts = group.filter(band => band.rows !== null);
  const whole: Growing = {
    from: Math.min(...group.map(band => band.from)),
    to: Math.max(...group.map(band => band.to)),
    rows: texts.length > 0 ? new Set(texts.flatMap(band => [...(band.rows ?? [])])) : null,
  };
  for (const block of blocks) {
    if (block.own.some(band => group.includes(band as Growing)))
      block.own = [...new Set(block.own.map(band => (group.includes(band as Growing) ? whole : band)))];
  }
  return whole;
}

/** Texts without a heading close to a column with one, never in the same row: they are of that column. */
function withStrays(bands: readonly Growing[], blocks: readonly Block[], headed: ReadonlySet<Band>): Growing[] {
  const size = blocks[0]?.size ?? 10;
  if (blocks.length === 0) return [...bands];
  const out: Growing[] = [];
  for (const band of bands) {
    const last = out[out.length - 1];
    const oneHeaded =
      last !== undefined && last.rows !== null && band.rows !== null && headed.has(last) !== headed.has(band);
    if (last && oneHeaded && band.from - last.to < besideHeading * size && areOneColumn([last, band]))
      out[out.length - 1] = merged([last, band], blocks);
    else out.push(band);
  }
  return out;
}

function widen(band: Band, block: Block, all: readonly Band[]): void {
  const left = Math.max(
    -Infinity,
    ...all.filter(other => other.to <= band.from && other !== band).map(other => other.to),
  );
  const right = Math.min(
    Infinity,
    ...all.filter(other => other.from >= band.to && other !== band).map(other => other.from),
  );
  band.from = Math.max(left, Math.min(band.from, block.from));
  band.to = Math.min(right, Math.max(band.to, block.to));
}

/** Gives each heading over other headings the columns that it is centred over, or that a ruling shows. */
function spread(
  blocks: readonly Block[],
  bands: readonly Band[],
  xs: readonly number[],
  rules: readonly RowLine[],
): void {
  const groups = [...blocks].filter(block => hasLower(block, blocks));
  const levels: Block[][] = [];
  for (const block of groups.sort((a, b) => b.v - a.v)) {
    const level = levels.find(other => other.some(member => sameLevel(member, block)));
    if (level) level.push(block);
    else levels.push([block]);
  }
  for (const level of levels)
    spreadLevel(
      level.sort((a, b) => a.from - b.from),
      blocks,
      bands,
      xs,
      rules,
    );
}

const isBelow = (other: Block, block: Block): boolean =>
  other !== block && other.top >= block.bottom - 0.15 * block.size;

const hasLower = (block: Block, blocks: readonly Block[]): boolean =>
  blocks.some(other => isBelow(other, block) && other.first <= block.last && other.last >= block.first);

const sameLevel = (a: Block, b: Block): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);

const centreOf = (band: Band): number => (band.from + band.to) / 2;
const middleOf = (block: Block): number => (block.top + block.bottom) / 2;

/**
 * The headings that can stand under those of a level: not above the ones right below them, since
 * a heading half-way between two lines spans both.
 */
function childrenOf(level: readonly Block[], blocks: readonly Block[]): Block[] {
  const below = blocks.filter(other => level.every(block => isBelow(other, block)));
  const under = below.filter(other => level.some(block => other.first <= block.last && other.last >= block.first));
  const highest = Math.min(...under.map(middleOf));
  return below.filter(other => middleOf(other) >= highest - 0.35 * other.size);
}

interface Choice {
  cost: number;
  spans: {first: number; last: number}[];
}

/** Price, in ems off the centre, of leaving a column with a lower heading without one above. */
const leftOut = 0.5;

function spreadLevel(
  level: readonly Block[],
  blocks: readonly Block[],
  bands: readonly Band[],
  xs: readonly number[],
  rules: readonly RowLine[],
): void {
  const beside = blocks.filter(other => !level.includes(other) && level.some(block => sameLevel(block, other)));
  const taken = new Set(beside.flatMap(other => range(other.first, other.last)));
  const headed = new Set(childrenOf(level, blocks).flatMap(other => range(other.first, other.last)));
  const allowed = (column: number): boolean => headed.has(column) && !taken.has(column);
  // best[c]: the cheapest way to place the headings so far within the columns before c.
  let best: (Choice | null)[] = Array.from({length: bands.length + 1}, () => ({cost: 0, spans: []}));
  for (const block of level) {
    const ruled = underline(block, level, bands, rules, blocks);
    const next: (Choice | null)[] = Array.from({length: bands.length + 1}, () => null);
    let low = block.first;
    let high = block.last;
    while (low > 0 && allowed(low - 1)) low -= 1;
    while (high < bands.length - 1 && allowed(high + 1)) high += 1;
    for (let first = low; first <= block.first; first += 1) {
      for (let last = block.last; last <= high; last += 1) {
        if (ruled && (first !== Math.min(ruled.first, block.first) || last !== Math.max(ruled.last, block.last)))
          continue;
        const before = best[first];
        if (!before) continue;
        const covered = last - first + 1;
        const cost = before.cost + offCentre(block, first, last, xs, bands) - leftOut * covered;
        const known = next[last + 1];
        if (!known || cost < known.cost) next[last + 1] = {cost, spans: [...before.spans, {first, last}]};
      }
    }
    for (let i = 1; i <= bands.length; i += 1) {
      const a = next[i - 1] ?? null;
      const b = next[i] ?? null;
      if (a && (!b || a.cost <= b.cost)) next[i] = a;
    }
    best = next;
  }
  const chosen = best[bands.length];
  if (!chosen) return;
  level.forEach((block, index) => {
    const span = chosen.spans[index];
    if (!span) return;
    block.first = span.first;
    block.last = span.last;
  });
}

/** How far, in ems, an outer column may reach beyond its texts. */
const outerRoom = 4;

/**
 * Sides of the columns: between their texts, and so that the headings of single columns stand in
 * the middle of theirs.
 */
function edgesOf(bands: readonly Band[], blocks: readonly Block[]): number[] {
  const size = blocks[0]?.size ?? 10;
  const rooms = Array.from({length: bands.length + 1}, (_, i): Band => {
    const from = bands[i - 1]?.to ?? (bands[i]?.from ?? 0) - outerRoom * size;
    const to = bands[i]?.from ?? from + outerRoom * size;
    return {from, to};
  });
  const centres = bands.map((_, column) => {
    const leaf = blocks.findLast(block => block.first === column && block.last === column && !block.group);
    return leaf ? (leaf.from + leaf.to) / 2 : null;
  });
  const edges = rooms.map(({from, to}, i) => (i === 0 ? to : i === bands.length ? from : (from + to) / 2));
  for (let round = 0; round < 24; round += 1) {
    rooms.forEach((room, i) => {
      const left = centres[i - 1];
      const right = centres[i];
      const wanted = [
        ...(left === null || left === undefined ? [] : [2 * left - (edges[i - 1] ?? 0)]),
        ...(right === null || right === undefined ? [] : [2 * right - (edges[i + 1] ?? 0)]),
      ];
      if (wanted.length === 0) return;
      const mean = wanted.reduce((sum, x) => sum + x, 0) / wanted.length;
      edges[i] = Math.min(room.to, Math.max(room.from, mean));
    });
  }
  return edges;
}

const roomSide = (bands: readonly Band[], i: number): number =>
  ((bands[i - 1]?.to ?? bands[i]?.from ?? 0) + (bands[i]?.from ?? bands[i - 1]?.to ?? 0)) / 2;

/** How far, in ems, a heading is off the middle of the columns; headings flush left count a little more. */
function offCentre(block: Block, first: number, last: number, xs: readonly number[], bands: readonly Band[]): number {
  const middle = (block.from + block.to) / 2;
  const byEdges = Math.abs(middle - ((xs[first] ?? 0) + (xs[last + 1] ?? 0)) / 2);
  const left = bands[first]?.from ?? 0;
  const byTexts = Math.abs(middle - (left + (bands[last]?.to ?? 0)) / 2);
  const byRoom = Math.abs(middle - (roomSide(bands, first) + roomSide(bands, last + 1)) / 2);
  const indent = Math.min(Math.abs(block.from - left), Math.abs(block.from - (xs[first] ?? 0) - 0.6 * block.size));
  const flush = first === 0 ? Infinity : indent + 0.4 * block.size;
  return Math.min(byEdges, byTexts, byRoom, flush) / block.size;
}

/** The columns that a ruling right under a heading, and under no other one, runs over. */
function underline(
  block: Block,
  level: readonly Block[],
  bands: readonly Band[],
  rules: readonly RowLine[],
  blocks: readonly Block[],
): {first: number; last: number} | null {
  const floor = Math.min(...blocks.filter(other => isBelow(other, block)).map(other => other.bottom));
  const rule = rules.find(
    line =>
      line.y > block.v - 0.1 * block.size &&
      line.y < floor - 0.5 * block.size &&
      line.from < block.to &&
      line.to > block.from &&
      !level.some(other => other !== block && other.from < line.to - 1 && other.to > line.from + 1),
  );
  if (!rule) return null;
  const under = bands
    .map((band, index) => ({middle: (band.from + band.to) / 2, index}))
    .filter(({middle}) => middle > rule.from - 2 && middle < rule.to + 2)
    .map(({index}) => index);
  const first = under[0];
  const last = under[under.length - 1];
  if (first === undefined || last === undefined || under.length === bands.length) return null;
  return {first, last};
}

export const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i);

/** The rows of the header: as many as headings stand above each other in one column. */
function inRows(blocks: readonly Block[], columns: number): {cells: HeaderCell[]; rows: number} {
  const sorted = [...blocks].sort((a, b) => a.top - b.top);
  const chains: Block[][] = Array.from({length: columns}, () => []);
  for (const block of sorted) for (const column of range(block.first, block.last)) chains[column]?.push(block);
  const depth = new Map<Block, number>();
  const below = new Map<Block, number>();
  for (const block of sorted) depth.set(block, farthest(block, chains, depth, 1));
  for (const block of [...sorted].reverse()) below.set(block, farthest(block, chains, below, -1));
  const length = (block: Block): number => (depth.get(block) ?? 0) + (below.get(block) ?? 0) + 1;
  const rows = Math.max(1, ...sorted.map(length));
  const centres = Array.from({length: rows}, (_, row) => {
    const full = sorted.filter(block => length(block) === rows && depth.get(block) === row);
    return full.reduce((sum, block) => sum + (block.top + block.bottom) / 2, 0) / Math.max(1, full.length);
  });
  const filled = Array.from({length: columns}, () => 0);
  const cells = sorted.map((block): HeaderCell => {
    const from = Math.max(0, ...range(block.first, block.last).map(column => filled[column] ?? 0));
    const to = Math.max(from, rows - 1 - (below.get(block) ?? 0));
    const {row, rowSpan} =
      length(block) === rows ? {row: depth.get(block) ?? 0, rowSpan: 1} : fitRows(block, centres, from, to);
    for (const column of range(block.first, block.last)) filled[column] = row + rowSpan;
    const {first, last, words, top, bottom} = block;
    return {first, last, row, rowSpan, words, top, bottom};
  });
  return {cells, rows};
}

/** Length of the longest chain of headings above (step 1) or below (step -1) one. */
function farthest(block: Block, chains: readonly Block[][], known: ReadonlyMap<Block, number>, step: 1 | -1): number {
  let most = 0;
  for (const column of range(block.first, block.last)) {
    const chain = chains[column] ?? [];
    const neighbour = chain[chain.indexOf(block) - step];
    if (neighbour) most = Math.max(most, 1 + (known.get(neighbour) ?? 0));
  }
  return most;
}

/** The header rows, from `from` to `to`, in whose middle a heading stands. */
function fitRows(block: Block, centres: readonly number[], from: number, to: number): {row: number; rowSpan: number} {
  const middle = (block.top + block.bottom) / 2;
  let best = {row: from, rowSpan: 1};
  let off = Infinity;
  for (let row = from; row <= to; row += 1) {
    for (let last = row; last <= to; last += 1) {
      const distance = Math.abs(middle - ((centres[row] ?? 0) + (centres[last] ?? 0)) / 2);
      if (distance < off - 0.5) {
        off = distance;
        best = {row, rowSpan: last - row + 1};
      }
    }
  }
  return best;
}
