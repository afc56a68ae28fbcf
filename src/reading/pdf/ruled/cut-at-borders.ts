import type {Box} from '../../../model/place.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {type Chunk, makeChunk, splitChunk} from '../lines/chunks.ts';
import {isDecimal} from '../lines/text-shapes.ts';

/** Which cell of a grid a box belongs to: the one that its middle lies in, or is nearest to. */
export type Finder = (box: Box) => number;

/** Whether a text begins and ends in one cell: it lies in it. */
export function liesInOne({parts}: Chunk, cellAt: Finder): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  return first === last || (!!first && !!last && cellAt(first.glyph.box) === cellAt(last.glyph.box));
}

/** Cuts a chunk at the borders it crosses, where the drawing itself has a seam there. */
export function piecesByCell(chunk: Chunk, cellAt: Finder): Chunk[] {
  const byRun = splitChunk(chunk, (a, b) => a.glyph.run === b.glyph.run).flatMap(run => cutAtSeams(run, cellAt));
  return byRun.length > 1 ? joinSameCell(byRun, cellAt) : [chunk];
}

/**
 * One operation over a border is text that is too long for its cell, or a row drawn in one go: that has numbers which
 * begin or end at each border, 12,000.00|一、公共服务支出, or leaves room there and nowhere else, 基本支出|项目支出.
 */
function cutAtSeams(run: Chunk, cellAt: Finder): Chunk[] {
  if (liesInOne(run, cellAt)) return [run];
  const sides = splitChunk(run, (a, b) => cellAt(a.glyph.box) === cellAt(b.glyph.box));
  // A digit that hangs over the border: one number all the same.
  if (isDecimal(run.text) && sides.some((side, i) => side.text.length === 1 && touches(sides, i))) return [run];
  if (isSetAtBorders(sides)) return sides;
  const isNumber = (side: Chunk | undefined): boolean => side !== undefined && isDecimal(side.text);
  return sides.every((side, i) => i === 0 || isNumber(side) || isNumber(sides[i - 1])) ? sides : [run];
}

/** Free room, in ems, that a text leaves at a border where it is two, and the most that it has within them. */
const borderGap = 0.25;
const innerGap = 0.08;

/** Whether the characters of a text stand close together, but for free room at each border that it crosses. */
function isSetAtBorders(sides: readonly Chunk[]): boolean {
  return sides.every((side, i) => {
    const before = sides[i - 1];
    if (before && side.u0 - before.u1 < borderGap * side.size) return false;
    return side.parts.every((part, at) => at === 0 || part.u0 - (side.parts[at - 1]?.u1 ?? 0) < innerGap * side.size);
  });
}

/** Free room, in ems, under which the digits of one number follow each other. */
const digitGap = 0.15;

/** Whether a side of a text follows the one before it, or is followed by the next, as digits of a number do. */
function touches(sides: readonly Chunk[], index: number): boolean {
  const [before, own, after] = [sides[index - 1], sides[index], sides[index + 1]];
  if (!own) return false;
  const isClose = (a: Chunk | undefined, b: Chunk | undefined): boolean =>
    a !== undefined && b !== undefined && b.u0 - a.u1 < digitGap * own.size;
  return isClose(before, own) || isClose(own, after);
}

function joinSameCell(pieces: Chunk[], cellAt: Finder): Chunk[] {
  // Runs of one word stay together where they lie in one cell, so that 1,23|4.56 is not cut.
  const homes = pieces.map(piece => cellAt(piece.box));
  const joined: Chunk[] = [];
  let start = 0;
  for (let i = 1; i <= pieces.length; i += 1) {
    if (i < pieces.length && homes[i] === homes[start]) continue;
    const group = joinedLists(pieces.slice(start, i), piece => piece.parts);
    const runs = new Set(group.map(part => part.glyph.run));
    const whole = pieces.slice(start, i);
    joined.push(...(runs.size > 1 ? [makeChunk(group)] : whole));
    start = i;
  }
  return joined;
}
