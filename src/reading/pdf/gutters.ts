import type {Line} from './chunks.ts';

/** Free room, in ems, at least, between two columns of text. */
export const leastRoom = 0.45;
/** How far, in ems, lines of justified text begin and end off the sides of their column. */
const offSide = 0.35;
/** Lines, at least, and their share, that must begin at one x and end at another before it. */
const leastLines = 8;
const flushShare = 0.6;
/** Share of a page's width from either side within which no gutter lies. */
const outer = 0.2;
/** Text on either side, in ems, that makes a line stand on both sides. */
const beside = 4;
/** How wide, in ems, a column of running text is at least: a number or label before a text is not. */
const narrowest = 10;
/** Share of the lines over both sides that may run across. */
const crossingShare = 0.4;

/**
 * The x of a gutter that is hardly wider than the room between words, as in justified text set in two
 * columns: on the same lines texts end at one x and others begin at another right after it. Null
 * where there is none.
 */
export function narrowGutter(lines: readonly Line[]): number | null {
  const upright = lines.filter(line => line.angle === 0);
  const size = usualSize(upright);
  if (upright.length < leastLines || size === null) return null;
  const left = Math.min(...upright.map(line => line.box[0]));
  const right = Math.max(...upright.map(line => line.box[2]));
  const rooms = upright
    .flatMap(roomsOf)
    .filter(({from, to}) => to - from >= leastRoom * size && isInside(to, left, right));
  const room = commonRoom(rooms, size);
  if (!room) return null;
  const x = (room.from + room.to) / 2;
  const both = upright.filter(line => line.box[0] < x - beside * size && line.box[2] > x + beside * size);
  const wide = both.filter(line => x - line.box[0] > narrowest * size && line.box[2] - x > narrowest * size);
  if (wide.length < flushShare * both.length) return null;
  const across = both.filter(line => line.chunks.some(chunk => chunk.box[0] < x && chunk.box[2] > x));
  if (room.count < flushShare * (both.length - across.length) || across.length > crossingShare * both.length)
    return null;
  return x;
}

const isInside = (x: number, left: number, right: number): boolean =>
  x > left + outer * (right - left) && x < right - outer * (right - left);

function usualSize(lines: readonly Line[]): number | null {
  const sizes = lines.map(line => line.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? null;
}

interface Room {
  from: number;
  to: number;
}

/** The free rooms between the texts of a line. */
const roomsOf = ({chunks}: Line): Room[] =>
  chunks.slice(1).map((chunk, i) => ({from: chunks[i]?.box[2] ?? 0, to: chunk.box[0]}));

/** The room that most lines have in common with both its sides, and how many have. */
function commonRoom(rooms: readonly Room[], size: number): (Room & {count: number}) | null {
  const sorted = rooms.toSorted((a, b) => a.to - b.to);
  let best: (Room & {count: number}) | null = null;
  let first = 0;
  for (const [index, room] of sorted.entries()) {
    while ((sorted[first]?.to ?? 0) < room.to - offSide * size) first += 1;
    if (index + 1 - first < Math.max(leastLines, best?.count ?? 0)) continue;
    const own = sorted.slice(first, index + 1).sort((a, b) => a.from - b.from);
    const middle = own[own.length >> 1]?.from ?? 0;
    const flush = own.filter(({from}) => Math.abs(from - middle) < offSide * size);
    if (flush.length >= leastLines && flush.length > (best?.count ?? 0))
      best = {
        from: Math.max(...flush.map(({from}) => from)),
        to: Math.min(...flush.map(({to}) => to)),
        count: flush.length,
      };
  }
  return best;
}
