import type {Box} from '../../../model/place.ts';
import type {Angle, Glyph} from '../drawing/page-content.ts';
import {around, hullOf} from '../geometry/box.ts';
import {baselinesOf} from './baselines.ts';
import {leaderDotsOf} from './leaders.ts';
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
  doubt: Glyph['doubt'];
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
/** The same between the words of a text, or the groups of a number: small type is set wide. */
const textGap = 0.42;
/** The same behind a full stop. */
const stopGap = 0.48;
/** The same before a dot that leads the eye away from a text. */
const leaderGap = 3;

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
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    const previous = parts[i - 1];
    if (!part) continue;
    const own = part.glyph.text;
    if (
      previous &&
      part.u0 - previous.u1 > wordGap * part.glyph.size &&
      endsWord(word, own) &&
      !goesOn(word, parts, i)
    ) {
      text += `${word} `;
      word = '';
    }
    word += own;
  }
  return text + word;
}

const endsWord = (word: string, next: string): boolean => !wide.test(word.slice(-1)) && !wide.test(next.slice(0, 1));

const startOfNumber = /^[-+−(（]?[\d.,]+$/u;
const restOfNumber = /^(?:\d{3}(?!\d)|[\d.,%)）]$)/u;

/** Whether the number in `word` goes on after a gap with the digits from `index` on. */
function goesOn(word: string, parts: readonly Upright[], index: number): boolean {
  if (!startOfNumber.test(word)) return false;
  let next = '';
  for (let i = index; i < parts.length; i += 1) {
    const part = parts[i];
    const before = parts[i - 1];
    if (!part || (i > index && before && part.u0 - before.u1 > wordGap * part.glyph.size)) break;
    next += part.glyph.text;
  }
  // 31, 2011 is a day with its year.
  return restOfNumber.test(next) || (/[.,]$/u.test(word) && /^\d/u.test(next) && !/^(?:1[89]|20)\d\d$/u.test(next));
}

/** One chunk of the characters given, which stand in the order of writing. */
export function makeChunk(parts: Upright[]): Chunk {
  const first = parts[0];
  if (!first) throw new Error('a chunk has at least one glyph');
  let size = 0;
  let u1 = -Infinity;
  let doubt: Glyph['doubt'] = null;
  for (const part of parts) {
    if (part.glyph.size > size) size = part.glyph.size;
    if (part.u1 > u1) u1 = part.u1;
    doubt ??= part.glyph.doubt;
  }
  return {
    text: spacedText(parts),
    box: around(parts, part => part.glyph.box),
    angle: first.glyph.angle,
    size,
    u0: first.u0,
    u1,
    v: first.v,
    parts,
    doubt,
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
  let {size} = first;
  for (const chunk of chunks) if (chunk.size > size) size = chunk.size;
  return {chunks, box: chunks.length === 1 ? first.box : hullOf(chunks), angle: first.angle, size, v: first.v};
}

/** Free room, in ems, between an amount and a word drawn apart from it that makes two texts of them. */
const seamGap = 0.15;

/** The same between a nought and the number of the next column. */
const zeroGap = 0.28;

/** What follows an amount in running text: its unit, a mark, or a time. Names begin with some of these: 人员经费, 年末结转. */
const afterAmount =
  /^(?:[元万亿千百十辆台次批户家件套平吨月日余多左％、，。；：）)]|美元|人(?!员)|个(?!人)|项(?!目)|公(?:里|斤|顷|吨)|年(?![初末中度]))/u;

const endsInDigit = /\d$/u;
const startsFigure = /^[\d(（-]/u;

/**
 * Whether an amount is followed by an ideograph or a number that is drawn apart: the label, code or
 * amount of the next column. A number whose own digits are set apart shows nothing.
 */
function isSeam(current: readonly Upright[], members: readonly Upright[], index: number, end: number): boolean {
  const last = current[current.length - 1];
  const next = members[index];
  if (!last || !next || last.glyph.run === next.glyph.run || next.u0 - end < seamGap * next.glyph.size) return false;
  if (!endsInDigit.test(last.glyph.text) || afterAmount.test(next.glyph.text + (members[index + 1]?.glyph.text ?? '')))
    return false;
  const figure = startsFigure.test(next.glyph.text);
  if (!figure && !wide.test(next.glyph.text)) return false;
  let text = '';
  for (const part of current) text += part.glyph.text;
  if (text === '0') return figure && next.u0 - end > zeroGap * next.glyph.size;
  return isDecimal(text) && (!figure || !isLetterSpaced(current));
}

/** Whether the characters of a number stand as far apart as those of two. */
const isLetterSpaced = (parts: readonly Upright[]): boolean =>
  parts.some((part, i) => i > 0 && part.u0 - (parts[i - 1]?.u1 ?? 0) > 0.5 * seamGap * part.glyph.size);

function chunkOf(parts: Upright[], apart: boolean): Chunk {
  const chunk = makeChunk(parts);
  if (apart) chunk.apart = true;
  return chunk;
}

/** Lines of chunks from the glyphs of a page, each angle for itself. */
export const readLines = (glyphs: readonly Glyph[]): Line[] =>
  baselinesOf(glyphs).map(members => makeLine(chunksOf(members)));

/** The characters of one line as chunks. */
function chunksOf(members: readonly Upright[]): Chunk[] {
  const chunks: Chunk[] = [];
  const leader = leaderDotsOf(members);
  let current: Upright[] = [];
  let end = -Infinity;
  let apart = false;
  for (let i = 0; i < members.length; i += 1) {
    const upright = members[i];
    if (!upright) continue;
    if (current.length > 0) {
      const seam = (leader.has(i - 1) && !leader.has(i)) || isSeam(current, members, i, end);
      if (seam || isSetApart(members, i, upright.u0 - end, leader)) {
        chunks.push(chunkOf(current, apart));
        apart = seam;
        current = [];
        end = -Infinity;
      }
    }
    current.push(upright);
    if (upright.u1 > end) end = upright.u1;
  }
  if (current.length > 0) chunks.push(chunkOf(current, apart));
  return chunks;
}

/** Whether so much free room before a character parts it from the text before it. Most characters follow without any. */
function isSetApart(members: readonly Upright[], index: number, room: number, leader: ReadonlySet<number>): boolean {
  const size = members[index]?.glyph.size ?? 0;
  if (room <= chunkGap * size) return false;
  // A leader belongs to the text that it leads away from, however far its dots are set.
  return room > (leader.has(index) ? leaderGap : gapBefore(members, index)) * size;
}

const latin = /^\p{Script=Latin}/u;

/** Whether a text begins with a Latin letter. Most characters are told by their code alone. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return !(code >= 0x2e80 && code <= 0x9fff) && latin.test(text);
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Free room, in ems, from which on a character begins another chunk than the one before it. */
function gapBefore(members: readonly Upright[], index: number): number {
  const [before, own] = [members[index - 1]?.glyph.text ?? '', members[index]?.glyph.text ?? ''];
  const isLetter = beginsWithLetter(own);
  if (isLetter && beginsWithLetter(before)) return textGap;
  const isBegun = isLetter || beginsWithDigit(own);
  if (isBegun && /[.,;:]$/u.test(before) && beginsWithLetter(members[index - 2]?.glyph.text ?? '')) return stopGap;
  return isThousands(members, index) ? textGap : chunkGap;
}

const isDigitAt = (members: readonly Upright[], at: number): boolean => beginsWithDigit(members[at]?.glyph.text ?? '');

/** Whether two digits follow each other with hardly any room. */
function joinsAt(members: readonly Upright[], at: number, small: number): boolean {
  const [before, own] = [members[at - 1], members[at]];
  if (!before || !own || own.u0 - before.u1 >= small) return false;
  return beginsWithDigit(own.glyph.text) && beginsWithDigit(before.glyph.text);
}

/** Whether exactly three digits stand from an index on, behind one to three others that are parted from what is before them. */
function isThousands(members: readonly Upright[], index: number): boolean {
  if (!isDigitAt(members, index) || !isDigitAt(members, index - 1)) return false;
  const small = chunkGap * 0.25 * (members[index]?.glyph.size ?? 10);
  if (!joinsAt(members, index + 1, small) || !joinsAt(members, index + 2, small)) return false;
  if (joinsAt(members, index + 3, small)) return false;
  let first = index - 1;
  while (first > index - 4 && joinsAt(members, first, small)) first -= 1;
  return index - first <= 3;
}

interface GrowingLine {
  v: number;
  size: number;
  members: Chunk[];
}

/** The lowest line, of lines from top to bottom, on whose baseline a chunk stands that is no higher than they are. */
function homeOf(lines: readonly GrowingLine[], {v, size}: Chunk): GrowingLine | null {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (!line || v - line.v > 0.4 * size) return null;
    if (v - line.v <= 0.4 * line.size) return line;
  }
  return null;
}

/** Regroups chunks of one angle into lines, top to bottom. */
export function linesOf(chunks: readonly Chunk[]): Line[] {
  if (chunks.length === 1) return [makeLine([...chunks])];
  const sorted = [...chunks].sort((a, b) => a.v - b.v || a.u0 - b.u0);
  const lines: GrowingLine[] = [];
  for (const chunk of sorted) {
    const home = homeOf(lines, chunk);
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
