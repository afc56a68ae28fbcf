import {type Chunk, linesOf, lineText} from './chunks.ts';

/** One line of text in a column (or over several columns) of a table. */
export interface CellLine {
  /** Columns it stands over, the first and the last. */
  first: number;
  last: number;
  from: number;
  to: number;
  /** The baseline. */
  v: number;
  size: number;
  text: string;
  chunks: Chunk[];
}

const ascent = 0.8;
const descent = 0.15;

export const topOf = (line: {v: number; size: number}): number => line.v - ascent * line.size;
export const bottomOf = (line: {v: number; size: number}): number => line.v + descent * line.size;

/** The lines of the chunks of one column. */
export function cellLines(chunks: readonly Chunk[], column: number): CellLine[] {
  return linesOf(chunks).map(line => ({
    first: column,
    last: column,
    from: line.box[0],
    to: line.box[2],
    v: line.v,
    size: line.size,
    text: lineText(line),
    chunks: line.chunks,
  }));
}

/** Width of the widest line, in points. */
export const widestOf = (lines: readonly CellLine[]): number => Math.max(0, ...lines.map(line => line.to - line.from));

/** Marks that end no line, and marks that begin none. */
const opening = /[（(《“‘【〔]$/u;
const closing = /^[，。、；：！？）)》”’】〕％%]/u;

/** Width of the first word of a line: of Chinese text, of its first character with the marks that are not parted from it. */
function firstWord(line: CellLine): number {
  const parts = line.chunks[0]?.parts ?? [];
  const first = parts[0];
  if (!first) return 0;
  let end = first.u1;
  for (let i = 1; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part || part.u0 - end > 0.16 * line.size) break;
    const isBound = opening.test(parts[i - 1]?.glyph.text ?? '') || closing.test(part.glyph.text);
    if (!isBound && /[\u2e80-\u9fff]/u.test(part.glyph.text)) break;
    end = part.u1;
  }
  return end - first.u0;
}

/** Whether a line of a column of the given width has no room for the first word of the next line. */
export function isFull(line: CellLine, next: CellLine, width: number): boolean {
  return line.to - line.from + firstWord(next) + 0.2 * line.size > width - 0.3 * line.size;
}

/** Where the line that reaches farthest to the right ends. */
export const rightOf = (lines: readonly CellLine[]): number => Math.max(0, ...lines.map(line => line.to));

/** How far, in ems, the first line of a text is set in at least. */
const setIn = 0.8;

/** Whether a line that is set in, as the next one is not, has no room for the first word of that one up to a side of its column. */
export function fillsSetIn(line: CellLine, next: CellLine, right: number): boolean {
  if (line.from - next.from < setIn * line.size) return false;
  return line.to + firstWord(next) + 0.2 * line.size > right - 0.3 * line.size;
}

/** An ideograph that may end a line: no mark that begins none follows it. */
const breakable = /^[\u2e80-\u9fff](?![，。、；：！？）)》”’】〕％%])/u;

/** Whether a line of a column had room for the ideograph that the next line begins with: that is another text. */
export function hasRoomFor(line: CellLine, next: CellLine, width: number): boolean {
  return breakable.test(next.text) && line.to - line.from + firstWord(next) < width + 0.1 * line.size;
}
