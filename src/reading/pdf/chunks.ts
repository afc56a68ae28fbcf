import type {Box} from '../../model/place.ts';
import {hull} from './box.ts';
import {leaderDotsOf} from './leaders.ts';
import type {Angle, Glyph} from './page-content.ts';
import {withScripts} from './scripts.ts';
import {isDecimal} from './text-shapes.ts';
import type {Upright} from './upright.ts';

/** Characters drawn side by side without a gap: never more than one word, number or cell. */
export interface Chunk {
  text: string;
  box: Box;
  angle: Angle;
  size: number;
  /** Start and end along the writing, and the baseline, in the upright frame. */
  u0: number;
  u1: number;
  v: number;
  parts: Upright[];
  clipped: boolean;
  /** Whether it is another text than the chunk before it, however close. */
  apart?: boolean;
}

/** Chunks on one baseline, in the order of writing. */
export interface Line {
  chunks: Chunk[];
  box: Box;
  angle: Angle;
  size: number;
  v: number;
}

/** Gap between characters, in ems, from which on they are not one chunk. */
const chunkGap = 0.38;
/** The same before a dot that leads the eye away from a text. */
const leaderGap = 3;
/** Distance, in ems, under which the same character drawn again is fake bold, not a second one. */
const doubleDistance = 0.13;

export function toUpright(glyph: Glyph): Upright {
  const [x0, y0, x1, y1] = glyph.box;
  switch (glyph.angle) {
    case 0:
      return {glyph, u0: x0, u1: x1, v: glyph.y};
    case 90:
      return {glyph, u0: y0, u1: y1, v: -glyph.x};
    case 180:
      return {glyph, u0: -x1, u1: -x0, v: -glyph.y};
    case 270:
      return {glyph, u0: -y1, u1: -y0, v: glyph.x};
  }
}

/**
 * The glyphs without those that are drawn a second time at almost the same place: producers draw
 * bold text twice, run by run or glyph by glyph, about 0.3 pt apart.
 */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<number, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    if (isDouble(seen, glyph)) continue;
    kept.push(glyph);
    const key = placeKey(Math.floor(glyph.x / place), Math.floor(glyph.y / place));
    const list = seen.get(key);
    if (list) list.push(glyph);
    else seen.set(key, [glyph]);
  }
  return kept;
}

/** Side, in points, of the squares by which glyphs are found again. */
const place = 4;
const placeKey = (column: number, row: number): number => column * 1_000_003 + row;

function isDouble(seen: ReadonlyMap<number, readonly Glyph[]>, glyph: Glyph): boolean {
  const reach = Math.max(0.6, doubleDistance * glyph.size);
  const [left, right] = [Math.floor((glyph.x - reach) / place), Math.floor((glyph.x + reach) / place)];
  const [top, bottom] = [Math.floor((glyph.y - reach) / place), Math.floor((glyph.y + reach) / place)];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      const near = seen.get(placeKey(column, row));
      if (near?.some(other => isSameAgain(other, glyph, reach))) return true;
    }
  }
  return false;
}

const isSameAgain = (other: Glyph, glyph: Glyph, reach: number): boolean =>
  other.text === glyph.text &&
  other.angle === glyph.angle &&
  Math.abs(other.x - glyph.x) < reach &&
  Math.abs(other.y - glyph.y) < reach &&
  Math.abs(other.size - glyph.size) < 0.2 * glyph.size;

/** Groups glyphs of one angle into lines by baseline, top to bottom; glyphs along the writing. */
function baselines(glyphs: readonly Upright[]): Upright[][] {
  const sorted = [...glyphs].sort((a, b) => a.v - b.v || a.u0 - b.u0);
  const lines: {v: number; size: number; members: Upright[]}[] = [];
  for (const upright of sorted) {
    const {size} = upright.glyph;
    let home: (typeof lines)[number] | undefined;
    for (let i = lines.length - 1; i >= 0; i -= 1) {
      const line = lines[i];
      if (!line || upright.v - line.v > 1.2 * Math.max(size, line.size)) break;
      if (Math.abs(upright.v - line.v) <= 0.36 * Math.min(size, line.size)) {
        home = line;
        break;
      }
    }
    if (home) {
      home.members.push(upright);
      if (size > home.size) home.size = size;
    } else {
      lines.push({v: upright.v, size, members: [upright]});
    }
  }
  return lines.map(line => line.members.sort((a, b) => a.u0 - b.u0));
}

/** Free room, in ems, between Latin letters that is a space and not kerning. */
const wordGap = 0.16;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u;

/**
 * The characters with a space where a word ends: blanks are not drawn, the free room shows them.
 * Digits that are set apart stay one number when they are letter-spaced or a group of thousands.
 */
function spacedText(parts: readonly Upright[]): string {
  let text = '';
  let word = '';
  let previous: Upright | undefined;
  parts.forEach((part, index) => {
    const {text: own, size} = part.glyph;
    const apart = previous !== undefined && part.u0 - previous.u1 > wordGap * size;
    if (apart && !wide.test(word.slice(-1)) && !wide.test(own.slice(0, 1)) && !goesOn(word, parts, index)) {
      text += `${word} `;
      word = '';
    }
    word += own;
    previous = part;
  });
  return text + word;
}

/** Whether the number in `word` goes on after a gap with the digits from `index` on. */
function goesOn(word: string, parts: readonly Upright[], index: number): boolean {
  if (!/^[-+−(（]?[\d.,]+$/u.test(word)) return false;
  let next = '';
  for (let i = index; i < parts.length; i += 1) {
    const part = parts[i];
    const before = parts[i - 1];
    if (!part || (i > index && before && part.u0 - before.u1 > wordGap * part.glyph.size)) break;
    next += part.glyph.text;
  }
  return /^(?:\d{3}(?!\d)|[\d.,%)）]$)/u.test(next) || (/[.,]$/u.test(word) && /^\d/u.test(next));
}

/** One chunk of the characters given, which stand in the order of writing. */
export function makeChunk(parts: Upright[]): Chunk {
  const first = parts[0];
  if (!first) throw new Error('a chunk has at least one glyph');
  let size = 0;
  let u1 = -Infinity;
  for (const part of parts) {
    size = Math.max(size, part.glyph.size);
    u1 = Math.max(u1, part.u1);
  }
  return {
    text: spacedText(parts),
    box: hull(parts.map(part => part.glyph.box)),
    angle: first.glyph.angle,
    size,
    u0: first.u0,
    u1,
    v: first.v,
    parts,
    clipped: parts.some(part => part.glyph.clipped),
  };
}

/** Chunks of some of the glyphs of one: for splitting it at a border. */
export function splitChunk(chunk: Chunk, sameSide: (a: Upright, b: Upright) => boolean): Chunk[] {
  const groups: Upright[][] = [];
  let previous: Upright | undefined;
  for (const part of chunk.parts) {
    const group = groups[groups.length - 1];
    if (group && previous && sameSide(previous, part)) group.push(part);
    else groups.push([part]);
    previous = part;
  }
  return groups.map(makeChunk);
}

function makeLine(chunks: Chunk[]): Line {
  const first = chunks[0];
  if (!first) throw new Error('a line has at least one chunk');
  return {
    chunks,
    box: hull(chunks.map(chunk => chunk.box)),
    angle: first.angle,
    size: Math.max(...chunks.map(chunk => chunk.size)),
    v: first.v,
  };
}

/** Free room, in ems, between an amount and a word drawn apart from it that makes two texts of them. */
const seamGap = 0.15;

/** The same between a nought and the number of the next column. */
const zeroGap = 0.28;

/** What follows an amount in running text: its unit, a mark, or a time. */
const afterAmount = /^[元万亿千百十美人个辆台次批户家项件套平公吨年月日余多左％、，。；：）)]/u;

/**
 * Whether an amount is followed by an ideograph or a number that is drawn apart: the label, code or
 * amount of the next column. A number whose own digits are set apart shows nothing.
 */
function isSeam(current: readonly Upright[], next: Upright, end: number): boolean {
  const last = current[current.length - 1];
  if (!last || last.glyph.run === next.glyph.run || next.u0 - end < seamGap * next.glyph.size) return false;
  if (!/\d$/u.test(last.glyph.text) || afterAmount.test(next.glyph.text)) return false;
  const figure = /^[\d(（-]/u.test(next.glyph.text);
  if (!figure && !wide.test(next.glyph.text)) return false;
  const text = current.map(part => part.glyph.text).join('');
  if (text === '0') return figure && next.u0 - end > zeroGap * next.glyph.size;
  return isDecimal(text) && (!figure || !isLetterSpaced(current));
}

/** Whether the characters of a number stand as far apart as those of two. */
const isLetterSpaced = (parts: readonly Upright[]): boolean =>
  parts.some((part, i) => i > 0 && part.u0 - (parts[i - 1]?.u1 ?? 0) > 0.5 * seamGap * part.glyph.size);

const chunkOf = (parts: Upright[], apart: boolean): Chunk => (apart ? {...makeChunk(parts), apart} : makeChunk(parts));

/** Lines of chunks from the glyphs of a page, each angle for itself. */
export function readLines(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = [];
  for (const angle of [0, 90, 180, 270] as const) {
    const uprights = withScripts(glyphs.filter(glyph => glyph.angle === angle).map(toUpright));
    if (uprights.length === 0) continue;
    for (const members of baselines(uprights)) {
      const chunks: Chunk[] = [];
      let current: Upright[] = [];
      let end = -Infinity;
      let apart = false;
      const leader = leaderDotsOf(members);
      for (const [index, upright] of members.entries()) {
        const size = upright.glyph.size;
        const last = current[current.length - 1];
        const led = leader[index - 1] === true && leader[index] !== true;
        const seam = led || isSeam(current, upright, end);
        // A leader belongs to the text that it leads away from, however far its dots are set.
        const gap = leader[index] ? leaderGap : chunkGap;
        if (last && (upright.u0 - end > gap * size || seam)) {
          chunks.push(chunkOf(current, apart));
          apart = seam;
          current = [];
          end = -Infinity;
        }
        current.push(upright);
        end = Math.max(end, upright.u1);
      }
      if (current.length > 0) chunks.push(chunkOf(current, apart));
      lines.push(makeLine(chunks));
    }
  }
  return lines;
}

/** Regroups chunks of one angle into lines, top to bottom. */
export function linesOf(chunks: readonly Chunk[]): Line[] {
  const sorted = [...chunks].sort((a, b) => a.v - b.v || a.u0 - b.u0);
  const lines: {v: number; size: number; members: Chunk[]}[] = [];
  for (const chunk of sorted) {
    const home = lines.findLast(line => Math.abs(chunk.v - line.v) <= 0.4 * Math.min(chunk.size, line.size));
    if (home) home.members.push(chunk);
    else lines.push({v: chunk.v, size: chunk.size, members: [chunk]});
  }
  return lines.map(line => makeLine(line.members.sort((a, b) => a.u0 - b.u0)));
}

/** The text of a line, with a space where the gap between two chunks is one for the eye. */
export function lineText(line: Line): string {
  let text = '';
  let previous: Chunk | undefined;
  for (const chunk of line.chunks) {
    if (previous) {
      const gap = (chunk.u0 - previous.u1) / Math.max(previous.size, chunk.size);
      const ideographs = wide.test(text.slice(-1)) || wide.test(chunk.text.slice(0, 1));
      if (gap > (ideographs ? 0.7 : 0.2)) text += ' ';
    }
    text += chunk.text;
    previous = chunk;
  }
  return text;
}
