import {joinedLists} from '../geometry/joined-lists.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import type {Line} from '../lines/chunks.ts';

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
  const rooms = joinedLists(upright, roomsOf).filter(
    ({from, to}) => to - from >= leastRoom * size && isInside(to, left, right),
  );
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
  // Where the rooms begin that end near the one at hand, ascending.
  const starts: number[] = [];
  for (const room of sorted) {
    starts.splice(lowerBound(starts, room.from), 0, room.from);
    for (let early = sorted[first]; early && early.to < room.to - offSide * size; early = sorted[first]) {
      starts.splice(lowerBound(starts, early.from), 1);
      first += 1;
    }
    const least = Math.max(leastLines - 1, best?.count ?? 0);
    if (starts.length <= least) continue;
    const middle = starts[starts.length >> 1] ?? 0;
    const isFlush = (from: number): boolean => Math.abs(from - middle) < offSide * size;
    const flush = starts.filter(isFlush);
    if (flush.length <= least) continue;
    const to = sorted.find((own, i) => i >= first && isFlush(own.from))?.to ?? 0;
    best = {from: flush[flush.length - 1] ?? 0, to, count: flush.length};
  }
  return best;
}
