import type {Box} from '../../../model/place.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {bottomOf, topOf} from '../lines/cell-lines.ts';
import type {Line} from '../lines/chunks.ts';
import {type Band, type ColumnLine, type RowLine, type Word, wordsOf} from '../lines/columns.ts';
import {cellAround} from '../lines/painted-cells.ts';
import type {BodyBand} from './body-band.ts';
import {areInLine, hadRoom, headingsOf} from './wrapped-heads.ts';

/** Free room, in ems, inside a heading that is set wide. */
const letterSpace = 1.05;

/** Distance of baselines, in ems, up to which two lines of a heading can be one text. */
const headingLeading = 1.5;

/** A text of the header, with what is known of the columns it heads. */
export interface Block extends Band {
  words: Word[];
  top: number;
  bottom: number;
  /** Baseline of its last line. */
  v: number;
  size: number;
  /** The bands it stands over by itself. */
  own: Band[];
  /** The painted cell it fills, which shows its columns; null where none is painted. */
  cell: Box | null;
  /** Whether it heads other headings, although it may stand over one column's texts only. */
  group: boolean;
  first: number;
  last: number;
}

/** The headings of one line: words that stand close and over the same columns are one. */
export function piecesOf(
  line: Line,
  bands: readonly Band[],
  columnLines: readonly ColumnLine[],
  cells: readonly Box[],
): Block[] {
  const blocks: Block[] = [];
  for (const word of wordsOf(line).map(withoutBlankHalves)) {
    const last = blocks[blocks.length - 1];
    const cell = cellAround(cells, {...word, v: line.v});
    if (last && last.cell === cell && (cell || sameHeading(last, word, bands, columnLines))) {
      last.words.push(word);
      last.to = Math.max(last.to, word.to);
    } else {
      const v = word.chunks[0]?.v ?? line.v;
      blocks.push({
        from: word.from,
        to: word.to,
        words: [word],
        top: topOf({v, size: word.size}),
        bottom: bottomOf({v, size: word.size}),
        v,
        size: word.size,
        own: [],
        cell,
        group: false,
        first: 0,
        last: 0,
      });
    }
  }
  return blocks;
}

/**
 * A word without the blank halves of brackets at its ends: many programs do not print them, so that
 * the next text begins there.
 */
function withoutBlankHalves(word: Word): Word {
  const [before, after] = [/^[（〔【《“‘]/u, /[）〕】》”’]$/u].map(side =>
    side.test(word.text) ? 0.45 * word.size : 0,
  );
  return {...word, from: word.from + (before ?? 0), to: word.to - (after ?? 0)};
}

/** Whether two stretches share room. */
export const meets = (a: Band, b: Band): boolean => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.5;

/** Room, in ems, from which on words stand apart that are not set wide, and the characters one of two such words has. */
const wordSpace = 0.6;
const leastCharacters = 3;

/** Whether neighbours are whole words, and not the characters of one that is set wide. */
function areWords({words}: Block, word: Word): boolean {
  const both = [words.at(-1), word];
  const areWhole = both.every(one => one?.chunks.length === 1 && hasWideLetters.test(one.text));
  return areWhole && both.some(one => unspaced(one?.text ?? '').length >= leastCharacters);
}

const hasWideLetters = /[\u2e80-\u9fff]{2}/u;

function sameHeading(block: Block, word: Word, bands: readonly Band[], columnLines: readonly ColumnLine[]): boolean {
  const gap = word.from - block.to;
  if (columnLines.some(line => line.x > block.to - 1 && line.x < word.from + 1)) return false;
  if (gap >= letterSpace * word.size || (gap >= wordSpace * word.size && areWords(block, word))) return false;
  const left = bands.filter(band => meets(band, block));
  const right = bands.filter(band => meets(band, word));
  // Room between words, and a gutter that the body shows: headings of two columns.
  if (left.length > 0 && right.length > 0 && !left.some(band => right.includes(band))) return false;
  return (
    gap < 0.6 * word.size || left.some(band => right.includes(band)) || (left.length === 0) !== (right.length === 0)
  );
}

/** Joins the lines of wrapped headings, from top to bottom. */
export function joinWrapped(
  pieces: readonly Block[],
  rules: readonly RowLine[],
  wrap: number,
  bands: readonly BodyBand[],
): Block[] {
  const sorted = [...pieces].sort((a, b) => a.v - b.v || a.from - b.from);
  const blocks: Block[] = [];
  const lines = new Map<Block, Block[]>();
  for (const piece of sorted) {
    const over = blocks.filter(block => shares(block, piece) && block.v < piece.v);
    const nearest =
      blocks.find(block => block.cell !== null && block.cell === piece.cell) ??
      over.reduce<Block | null>((best, block) => (best && best.v >= block.v ? best : block), null);
    const own = nearest ? lines.get(nearest) : undefined;
    const isOne = (): boolean =>
      nearest !== null &&
      isOneHeading(nearest, piece, sorted, rules, wrap, bands) &&
      areInLine(own?.at(-1) ?? nearest, piece) &&
      !hadRoomOver(own?.at(-1) ?? nearest, piece, bands);
    if (nearest && own && isOneCell(nearest, piece, isOne)) {
      own.push({...piece});
      append(nearest, piece);
    } else {
      blocks.push(piece);
      lines.set(piece, [{...piece, words: [...piece.words]}]);
    }
  }
  return blocks.flatMap(block => (block.cell ? [block] : parted(lines.get(block) ?? [block], sorted, bands)));
}

function append(block: Block, {words, from, to, bottom, v}: Block): void {
  block.words.push(...words);
  block.from = Math.min(block.from, from);
  block.to = Math.max(block.to, to);
  block.bottom = bottom;
  block.v = v;
}

/** Whether a line over several columns had room, over their texts alone, for what stands below it. */
function hadRoomOver(line: Block, piece: Block, bands: readonly BodyBand[]): boolean {
  const met = bands.flatMap(({ink}) => (ink && line.from < centreOf(ink) && line.to > centreOf(ink) ? [ink] : []));
  if (met.length < 2) return false;
  return hadRoom(line, piece, Math.max(...met.map(({to}) => to)) - Math.min(...met.map(({from}) => from)));
}

/** The headings that lines which follow each other closely are. */
function parted(lines: readonly Block[], all: readonly Block[], bands: readonly BodyBand[]): Block[] {
  const last = lines.at(-1);
  const [column, ...others] = last ? bands.filter(band => meets(band, last)) : [];
  // Where every column has a heading on the last line, what stands above some of them may head these.
  const complete = last !== undefined && bands.every(band => all.some(one => isLevel(one, last) && meets(one, band)));
  const bounds = complete && column && others.length === 0 ? column.ink : null;
  return headingsOf(lines, bounds).flatMap(([first, ...rest]) => {
    if (!first) return [];
    for (const line of rest) append(first, line);
    return [first];
  });
}

const isLevel = (a: Block, b: Block): boolean => Math.abs(a.v - b.v) < 0.4 * b.size;

/** Whether two texts are one: where cells are painted these show it. */
const isOneCell = (a: Block, b: Block, otherwise: () => boolean): boolean =>
  a.cell || b.cell ? a.cell === b.cell : otherwise();

/** Whether two stretches share half the room of the narrower one. */
export const shares = (a: Band, b: Band): boolean =>
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
  const beside = all.filter(other => other !== piece && Math.abs(other.v - piece.v) < 0.4 * size);
  if (beside.some(other => meets(block, other)) || isUnderSeveral(block, piece, all, bands)) return false;
  if (isOverSiblings(block, piece, all, beside, bands)) return false;
  const columns = bands.filter(band => meets(band, block)).length;
  if (columns <= 1 || bands.filter(band => meets(band, piece)).length === columns) return true;
  // The shorter last line of a text over several columns, set to the left or in the middle.
  if (Math.abs(block.from - piece.from) < 2.2 * size && piece.to < block.to + size) return true;
  const centred =
    Math.abs(centreOf(block) - centreOf(piece)) < 0.5 * size && piece.to - piece.from < block.to - block.from;
  return centred && all.some(lower => lower.v > piece.v + 0.5 * size && meets(lower, block) && !meets(lower, piece));
}

/** Whether a text stands under a heading and, over other columns, under those beside it: it is none of their lines. */
function isUnderSeveral(block: Block, piece: Block, all: readonly Block[], bands: readonly Band[]): boolean {
  const others = bands.filter(band => meets(band, piece) && !meets(band, block));
  if (others.length === 0) return false;
  const level = all.filter(other => other !== block && isLevel(other, block));
  return level.some(other => others.some(band => meets(band, other)));
}

/** Free room, in ems, that a text would have used up before it was wrapped. */
const roomLeft = 1.3;

/**
 * Whether a short text stands over the middle one of several headings: there was room for more in
 * its column, so it is not wrapped, and the headings on both sides have nothing above them.
 */
function isOverSiblings(
  block: Block,
  piece: Block,
  all: readonly Block[],
  beside: readonly Block[],
  bands: readonly Band[],
): boolean {
  const column = bands.find(band => meets(band, piece));
  const wide = Math.max(piece.to, column?.to ?? piece.to) - Math.min(piece.from, column?.from ?? piece.from);
  // Where others stand in the middle of both lines, a heading on the lower one has another above it.
  const isMiddle = (other: Block): boolean =>
    middleOf(other) > middleOf(block) + 0.3 * block.size &&
    middleOf(other) < middleOf(piece) - 0.3 * block.size &&
    !all.some(near => near !== other && shares(near, other) && Math.abs(near.v - other.v) < 1.95 * other.size);
  const left = beside.filter(other => other.to < piece.from).at(-1);
  const right = beside.find(other => other.from > piece.to);
  if (!left || !right) return false;
  const hadRoomLeft = wide - (block.to - block.from) >= roomLeft * block.size;
  if (!hadRoomLeft && !areInSeries(left, piece, right) && !all.some(isMiddle)) return false;
  const bare = (other: Block): boolean =>
    !all.some(upper => upper !== other && meets(upper, other) && upper.v < piece.v - 0.4 * piece.size);
  if (!bare(left) || !bare(right)) return false;
  // Neighbours: no heading of another column stands between.
  const between = (from: number, to: number): boolean =>
    all.some(
      other =>
        other !== block && other.v > block.v - 0.4 * block.size && centreOf(other) > from && centreOf(other) < to,
    );
  return !between(left.to, piece.from) && !between(piece.to, right.from);
}

/** Whether headings are numbers of one form, as years or quarters that follow each other: none is the rest of a text. */
const areInSeries = (...blocks: readonly Block[]): boolean => {
  const [first, ...others] = blocks.map(formOf);
  return first?.includes('0') === true && others.every(form => form === first);
};

/** The characters of a heading, each digit as 0. */
const formOf = ({words}: Block): string => unspaced(words.map(word => word.text).join('')).replace(/\d/gu, '0');

/** Whether a heading stands below another, as a whole. */
export const isBelow = (other: Block, block: Block): boolean =>
  other !== block && other.top >= block.bottom - 0.15 * block.size;

/** Whether a heading has others below it in its columns. */
export const hasLower = (block: Block, blocks: readonly Block[]): boolean =>
  blocks.some(other => isBelow(other, block) && other.first <= block.last && other.last >= block.first);

/** Whether two headings stand beside each other. */
export const sameLevel = (a: Block, b: Block): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);

export const centreOf = (band: Band): number => (band.from + band.to) / 2;

export const middleOf = (block: Block): number => (block.top + block.bottom) / 2;

/** How far, in ems, the last lines of headings that end on one line may be apart, and the first ones of those that begin there. */
const oneFoot = 0.15;

/** Whether two headings end on one line: set at the foot of their rows, one of more lines begins higher. */
export const endLevel = (a: Block, b: Block): boolean => a !== b && Math.abs(a.v - b.v) < oneFoot * a.size;

/** Whether two headings begin on one line: set at the top of their rows, one of more lines ends lower. */
export const beginLevel = (a: Block, b: Block): boolean => a !== b && Math.abs(a.top - b.top) < oneFoot * a.size;
