import {joinedLists} from '../geometry/joined-lists.ts';
import {type Chunk, type Line, splitChunk} from '../lines/chunks.ts';
import type {ColumnLine} from '../lines/columns.ts';
import type {Upright} from '../lines/upright.ts';

/** How far, in points, a column line may be off the seam between two drawing operations. */
const off = 1.2;
/** Free room, in ems, on a seam: the characters of one heading touch each other. */
const room = 0.1;

/**
 * Lines of text with their chunks cut at column lines: where one text ends and another one, drawn
 * apart, begins on either side of the line, they are two, however close they stand.
 */
export function cutAtColumns(lines: readonly Line[], columnLines: readonly ColumnLine[]): Line[] {
  if (columnLines.length === 0) return [...lines];
  return lines.map(line => {
    if (line.angle !== 0) return line;
    const own = columnLines.filter(column => column.from < line.v && column.to > line.v - line.size);
    if (own.length === 0) return line;
    const chunks = joinedLists(line.chunks, chunk => cutChunk(chunk, own));
    return chunks.length === line.chunks.length ? line : {...line, chunks};
  });
}

/** Whether the room between two characters may be that between two words. */
const areWords = (a: Upright, b: Upright): boolean =>
  /^\p{Script=Latin}/u.test(a.glyph.text) && /^\p{Script=Latin}/u.test(b.glyph.text);

function cutChunk(chunk: Chunk, columnLines: readonly ColumnLine[]): Chunk[] {
  const crossed = columnLines.filter(({x}) => x > chunk.box[0] + off && x < chunk.box[2] - off);
  if (crossed.length === 0) return [chunk];
  const parts = splitChunk(
    chunk,
    (a, b) =>
      a.glyph.run === b.glyph.run ||
      b.u0 - a.u1 < room * chunk.size ||
      !crossed.some(({x, joint}) => x > a.u1 - off && x < b.u0 + off && !(joint && areWords(a, b))),
  );
  return parts.length > 1 ? parts.map((part, i) => (i > 0 ? {...part, apart: true} : part)) : [chunk];
}
