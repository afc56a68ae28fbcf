import {type Chunk, type Line, linesOf, lineText} from '../lines/chunks.ts';
import type {RowLine} from '../lines/columns.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isUnitLine} from '../lines/text-shapes.ts';
import {isHead} from '../ruled/boxed-heads.ts';

/** Free room, in ems, at least, between two tables beside each other. */
const leastRoom = 0.8;
/** How far, in ems, a unit ends from the right side of its table. */
const offSide = 2;
/** Lines above the units that may be titles, and how far apart they stand in ems. */
const mostTitles = 3;
const titleGap = 4;

/** An x between two tables, and the lines beside it. */
interface Seam {
  x: number;
  from: number;
  to: number;
}

/**
 * The lines of a page, which stand below each other, by the tables that stand side by side without a ruling that says
 * so: each list is one side, or what stands over both. Two tables are told by two boxed headers beside each other, or
 * by two units on one line, each at the right side of its table, with free room between the tables all the way down.
 */
export function besideEachOther(
  lines: readonly Line[],
  ruled: readonly PageTable[],
  rules: readonly RowLine[],
): Line[][] {
  const seam = seamUnderHeads(lines, ruled, rules) ?? seamUnderUnits(lines, rules);
  if (!seam) return [[...lines]];
  const {left, right} = sidesOf(lines.slice(seam.from, seam.to), seam.x);
  const parts = [
    lines.slice(0, seam.from),
    ...besideEachOther(left, ruled, rules),
    ...besideEachOther(right, ruled, rules),
    lines.slice(seam.to),
  ];
  return parts.filter(part => part.length > 0);
}

function sidesOf(lines: readonly Line[], x: number): {left: Line[]; right: Line[]} {
  const left: Chunk[] = [];
  const right: Chunk[] = [];
  for (const {chunks} of lines) for (const chunk of chunks) (chunk.box[2] <= x ? left : right).push(chunk);
  return {left: linesOf(left), right: linesOf(right)};
}

const crosses = ({chunks}: Line, x: number): boolean => chunks.some(({box}) => box[0] < x && box[2] > x);

/** Whether a ruling runs over x between two heights. */
const isRuledOver = (rules: readonly RowLine[], x: number, from: number, to: number): boolean =>
  rules.some(rule => rule.y > from && rule.y < to && rule.from < x && rule.to > x);

/** Index of the first line from `from` on that runs over x, or below a ruling that does. */
function endOf(lines: readonly Line[], from: number, x: number, rules: readonly RowLine[]): number {
  const top = lines[from]?.v ?? 0;
  let end = from;
  for (let line = lines[end]; line; line = lines[end]) {
    if (crosses(line, x) || isRuledOver(rules, x, top, line.v)) break;
    end += 1;
  }
  return end;
}

function seamUnderHeads(lines: readonly Line[], ruled: readonly PageTable[], rules: readonly RowLine[]): Seam | null {
  const heads = ruled.filter(isHead).sort((a, b) => a.box[0] - b.box[0]);
  for (const [i, head] of heads.entries()) {
    const next = heads.slice(i + 1).find(other => other.box[1] < head.box[3] && other.box[3] > head.box[1]);
    if (!next || next.box[0] <= head.box[2]) continue;
    const x = (head.box[2] + next.box[0]) / 2;
    const bottom = Math.max(head.box[3], next.box[3]);
    const from = lines.findIndex(line => line.v > bottom);
    const to = from < 0 ? from : endOf(lines, from, x, rules);
    if (to > from && hasBothSides(lines.slice(from, to), x)) return {x, from, to};
  }
  return null;
}

function hasBothSides(lines: readonly Line[], x: number): boolean {
  const {left, right} = sidesOf(lines, x);
  return left.length > 0 && right.length > 0;
}

function seamUnderUnits(lines: readonly Line[], rules: readonly RowLine[]): Seam | null {
  for (const [index, line] of lines.entries()) {
    const units = unitsOf(line);
    const [left, right] = units;
    if (!left || !right) continue;
    for (const x of roomsFrom(lines, index, left.to, right.from)) {
      const to = endOf(lines, index, x, rules);
      const own = sidesOf(lines.slice(index + 1, to), x);
      if (!endsAt(own.left, left) || !endsAt(own.right, units.at(-1) ?? right)) continue;
      return {x, from: withTitles(lines, index, x), to};
    }
  }
  return null;
}

interface Unit {
  from: number;
  to: number;
  size: number;
}

/** The units of tables on a line; the words of one may be set apart. */
function unitsOf({chunks, size}: Line): Unit[] {
  const units: Unit[] = [];
  if (!chunks.some(({text}) => text.includes('单'))) return units;
  let own: Chunk[] = [];
  for (const chunk of chunks) {
    if (/单位[:：]?|^[（(]?单$/u.test(chunk.text)) own = [];
    own.push(chunk);
    const [first] = own;
    if (!first || !isUnitLine(own.map(({text}) => text).join(''))) continue;
    units.push({from: first.box[0], to: chunk.box[2], size});
    own = [];
  }
  return units;
}

/** Middles of the free rooms between two x that the lines after one leave down to where the first runs across. */
function roomsFrom(lines: readonly Line[], index: number, from: number, to: number): number[] {
  let rooms = [{from, to}];
  for (const {chunks, size} of lines.slice(index + 1)) {
    const left = chunks.reduce((free, {box}) => free.flatMap(room => without(room, box[0], box[2])), rooms);
    const wide = left.filter(room => room.to - room.from >= leastRoom * size);
    if (wide.length === 0) break;
    rooms = wide;
  }
  return rooms.map(room => (room.from + room.to) / 2);
}

/** What is left of a stretch of x beside another. */
function without(room: {from: number; to: number}, from: number, to: number): {from: number; to: number}[] {
  if (to <= room.from || from >= room.to) return [room];
  return [
    {from: room.from, to: from},
    {from: to, to: room.to},
  ].filter(rest => rest.to > rest.from);
}

/** Whether the right side of a table's lines is where its unit ends. */
const endsAt = (lines: readonly Line[], unit: Unit): boolean =>
  lines.length > 1 && Math.abs(Math.max(...lines.map(line => line.box[2])) - unit.to) < offSide * unit.size;

/** Index of the first line of the titles above the units: each side has a text of its own. */
function withTitles(lines: readonly Line[], index: number, x: number): number {
  let first = index;
  while (first > 0 && index - first < mostTitles) {
    const [above, below] = [lines[first - 1], lines[first]];
    if (!above || !below || below.v - above.v > titleGap * above.size || crosses(above, x)) break;
    if (!hasBothSides([above], x) || lineText(above) === '') break;
    first -= 1;
  }
  return first;
}
