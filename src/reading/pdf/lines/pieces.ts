import {joinedLists} from '../geometry/joined-lists.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import type {CellLine} from './cell-lines.ts';
import {type Chunk, type Line, splitChunk} from './chunks.ts';
import {type Band, type Word, wordsOf} from './columns.ts';
import {isFigure, isNumber} from './text-shapes.ts';
import type {Upright} from './upright.ts';

/** Free room, in ems, under which words of a line are one text whatever the columns. */
const wordSpace = 0.6;

/** Free room, in ems, up to which characters of one number touch. */
const touching = 0.1;

/** Index of the column that x lies in. */
export function columnAt(xs: readonly number[], x: number): number {
  return Math.min(Math.max(0, lowerBound(xs, x) - 1), Math.max(0, xs.length - 2));
}

/** Columns for looking up many texts: where their own texts begin and end, and the lines between them. */
interface Columns {
  from: Float64Array;
  to: Float64Array;
  xs: readonly number[];
}

/** The first and the last column that a text stands in. */
interface Place {
  first: number;
  last: number;
}

/** The columns whose texts a stretch of x shares room with; the one it lies in where it meets none. */
function placeOf({from, to}: Band, columns: Columns): Place {
  let first = -1;
  let last = -1;
  for (let column = 0; column < columns.from.length; column += 1) {
    const left = columns.from[column] ?? 0;
    const right = columns.to[column] ?? 0;
    if (right <= from || left >= to) continue;
    if (Math.min(to, right) - Math.max(from, left) <= Math.min(1, 0.4 * (right - left))) continue;
    if (first < 0) first = column;
    last = column;
  }
  if (first >= 0) return {first, last};
  const column = columnAt(columns.xs, (from + to) / 2);
  return {first: column, last: column};
}

/** The texts of lines by column: the words of a line that stand in one column are one text. */
export function piecesOf(lines: readonly Line[], bands: readonly Band[], xs: readonly number[]): CellLine[] {
  const from = Float64Array.from(bands, band => band.from);
  const to = Float64Array.from(bands, band => band.to);
  return joinedLists(lines, line => piecesIn(line, {from, to, xs}));
}

/** A word as a text of the columns it stands in; `v` is its baseline. */
export const pieceOf = ({from, to, size, text, chunks}: Word, {first, last}: Place, v: number): CellLine => ({
  first,
  last,
  from,
  to,
  v,
  size,
  text,
  chunks: [...chunks],
});

function piecesIn(line: Line, columns: Columns): CellLine[] {
  const pieces: CellLine[] = [];
  for (const {word, place} of placedWords(line, columns)) {
    const last = pieces[pieces.length - 1];
    if (last && goesOn(last, word, place)) {
      last.last = Math.max(last.last, place.last);
      last.to = Math.max(last.to, word.to);
      last.text += ` ${word.text}`;
      last.chunks.push(...word.chunks);
    } else {
      pieces.push(pieceOf(word, place, line.v));
    }
  }
  return pieces;
}

function goesOn(piece: CellLine, word: Word, place: Place): boolean {
  if (place.first === piece.first && place.last === piece.last) return true;
  const spans = place.last > place.first || piece.last > piece.first;
  if (!spans || isFigure(word.text) || isFigure(piece.text)) return false;
  return word.from - piece.to < wordSpace * word.size && place.first <= piece.last + 1;
}

interface PlacedWord {
  word: Word;
  place: Place;
}

/** The words of a line with their columns; figures of two columns that are read as one text are parted. */
function placedWords(line: Line, columns: Columns): PlacedWord[] {
  const placed: PlacedWord[] = [];
  for (const word of wordsOf(line)) {
    const place = placeOf(word, columns);
    const parts = place.first === place.last ? null : partedNumbers(word, columns.xs);
    if (!parts) placed.push({word, place});
    else for (const part of parts) placed.push({word: part, place: placeOf(part, columns)});
  }
  return placed;
}

/** Figures of two columns that are set so close that they were read as one text; null where they were not. */
function partedNumbers(word: Word, xs: readonly number[]): Word[] | null {
  const [chunk] = word.chunks;
  if (word.chunks.length > 1 || !chunk) return null;
  const side = (part: Upright): number => columnAt(xs, (part.u0 + part.u1) / 2);
  // Characters that touch are one number, 2014 or a code over the middle of two columns: so are those of one operation.
  const isOne = isNumber(chunk.text);
  const touch = (a: Upright, b: Upright): boolean =>
    (isOne || a.glyph.run === b.glyph.run) && b.u0 - a.u1 < touching * chunk.size;
  const parts = splitChunk(chunk, (a, b) => side(a) === side(b) || touch(a, b));
  if (parts.length < 2 || !parts.every(part => isFigure(part.text))) return null;
  return parts.map((part: Chunk) => ({
    from: part.box[0],
    to: part.box[2],
    chunks: [part],
    text: part.text,
    size: part.size,
  }));
}
