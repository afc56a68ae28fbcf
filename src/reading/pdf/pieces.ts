import type {CellLine} from './cell-lines.ts';
import {type Chunk, type Line, splitChunk} from './chunks.ts';
import {type Band, type Word, wordsOf} from './columns.ts';
import {lowerBound} from './lower-bound.ts';
import {isFigure} from './text-shapes.ts';
import type {Upright} from './upright.ts';

/** Free room, in ems, under which words of a line are one text whatever the columns. */
const wordSpace = 0.6;

/** Index of the column that x lies in. */
export function columnAt(xs: readonly number[], x: number): number {
  return Math.min(Math.max(0, lowerBound(xs, x) - 1), Math.max(0, xs.length - 2));
}

/** The columns whose texts a stretch of x shares room with; the one it lies in where it meets none. */
export function columnsMet(span: Band, bands: readonly Band[], xs: readonly number[]): {first: number; last: number} {
  let first = -1;
  let last = -1;
  bands.forEach((band, column) => {
    const shared = Math.min(span.to, band.to) - Math.max(span.from, band.from);
    if (shared <= Math.min(1, 0.4 * (band.to - band.from))) return;
    if (first < 0) first = column;
    last = column;
  });
  if (first >= 0) return {first, last};
  const column = columnAt(xs, (span.from + span.to) / 2);
  return {first: column, last: column};
}

/** Lines of text by column: the words of a line that stand in one column are one text. */
export function piecesOf(line: Line, bands: readonly Band[], xs: readonly number[]): CellLine[] {
  const words = wordsOf(line).flatMap(word => partedNumbers(word, bands, xs));
  const pieces: CellLine[] = [];
  for (const word of words) {
    const place = columnsMet(word, bands, xs);
    const last = pieces[pieces.length - 1];
    if (last && goesOn(last, word, place)) {
      last.last = Math.max(last.last, place.last);
      last.to = Math.max(last.to, word.to);
      last.text += ` ${word.text}`;
      last.chunks.push(...word.chunks);
    } else {
      pieces.push({
        ...place,
        from: word.from,
        to: word.to,
        v: line.v,
        size: word.size,
        text: word.text,
        chunks: [...word.chunks],
      });
    }
  }
  return pieces;
}

function goesOn(piece: CellLine, word: Word, place: {first: number; last: number}): boolean {
  if (place.first === piece.first && place.last === piece.last) return true;
  const spans = place.last > place.first || piece.last > piece.first;
  if (!spans || isFigure(word.text) || isFigure(piece.text)) return false;
  return word.from - piece.to < wordSpace * word.size && place.first <= piece.last + 1;
}

/** Figures of two columns that are set so close that they were read as one text. */
function partedNumbers(word: Word, bands: readonly Band[], xs: readonly number[]): Word[] {
  const {first, last} = columnsMet(word, bands, xs);
  const [chunk] = word.chunks;
  if (first === last || word.chunks.length > 1 || !chunk) return [word];
  const side = (part: Upright): number => columnAt(xs, (part.u0 + part.u1) / 2);
  const parts = splitChunk(chunk, (a, b) => side(a) === side(b));
  if (parts.length < 2 || !parts.every(part => isFigure(part.text))) return [word];
  return parts.map((part: Chunk) => ({
    from: part.box[0],
    to: part.box[2],
    chunks: [part],
    text: part.text,
    size: part.size,
  }));
}
