import type {Ruling} from '../drawing/page-content.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import {compress, type Grid, type OpenSides} from './grid.ts';
import {cutCells} from './grid-cells.ts';
import {closeImplied, impliedRows} from './implied-rows.ts';
import {mergeRulings, type TouchingRulings, touchingRulings} from './joined-rulings.ts';

/** Where rulings lie, those closer than `tolerance` to the first of their neighbours put together (their mean). */
function clustered(rulings: readonly Ruling[], tolerance: number): number[] {
  const out: number[] = [];
  let first = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (const at of Float64Array.from(rulings, ruling => ruling.at).sort()) {
    if (count > 0 && at - first > tolerance) {
      out.push(sum / count);
      count = 0;
    }
    if (count === 0) {
      first = at;
      sum = 0;
    }
    sum += at;
    count += 1;
  }
  if (count > 0) out.push(sum / count);
  return out;
}

const nearest = (lines: readonly number[], value: number): number => {
  const i = lowerBound(lines, value);
  const before = lines[i - 1];
  const after = lines[i];
  if (before === undefined) return i;
  if (after === undefined) return i - 1;
  return value - before <= after - value ? i - 1 : i;
};

/** Whether pieces on a grid line cover enough of each interval between the lines across it. */
function covered(pieces: readonly Ruling[], lines: readonly number[], count: number): Float64Array {
  const cover = new Float64Array(count);
  for (const piece of pieces) {
    for (let i = Math.max(0, lowerBound(lines, piece.from) - 1); i < count; i += 1) {
      const from = lines[i] ?? 0;
      const to = lines[i + 1] ?? 0;
      if (from >= piece.to) break;
      const shared = Math.min(to, piece.to) - Math.max(from, piece.from);
      if (shared > 0) cover[i] = (cover[i] ?? 0) + shared / (to - from);
    }
  }
  return cover;
}

/** What decides how close rulings may lie: the text between them. */
export interface GridScale {
  /** Size of the page's ordinary text, in points. */
  textSize: number;
}

/**
 * The grids that rulings draw: pieces are joined, touching lines grouped, each group cut into
 * cells; where a side between two places is missing they are one merged cell. An outer side may
 * be missing altogether (tables open to the left and right).
 */
export function findGrids(rulings: readonly Ruling[], scale: GridScale): Grid[] {
  const tolerance = Math.min(2, Math.max(0.8, 0.2 * scale.textSize));
  const joint = Math.min(3.5, Math.max(1.5, 0.35 * scale.textSize));
  const horizontal = mergeRulings(
    rulings.filter(r => r.axis === 'h'),
    tolerance,
    joint,
  );
  const vertical = mergeRulings(
    rulings.filter(r => r.axis === 'v'),
    tolerance,
    joint,
  );
  const grids: Grid[] = [];
  for (const group of touchingRulings(horizontal, vertical, joint, scale.textSize)) {
    const grid = gridOf(group, scale, joint);
    if (grid) grids.push(grid);
  }
  return grids.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

function gridOf({rows, columns}: TouchingRulings, scale: GridScale, joint: number): Grid | null {
  if (rows.length < 2 || columns.length < 1) return null;
  const edge = Math.max(joint, 0.5 * scale.textSize);
  // Lines closer than half a character are one double line, or one column drawn a little askew.
  const apart = Math.max(2.2, 0.42 * scale.textSize);
  const xs = clustered(columns, apart);
  const ys = clustered(rows, apart);
  addOpenEdges(xs, rows, edge);
  addOpenEdges(ys, columns, edge);
  const width = xs.length - 1;
  if (width < 1 || ys.length < 2) return null;
  const sides = byLine(columns, xs);
  const drawn = [...ys];
  const implied = impliedRows(sides, drawn, scale.textSize);
  if (implied.length > 0) {
    ys.push(...implied.map(({y}) => y));
    ys.sort((a, b) => a - b);
  }
  const height = ys.length - 1;
  if (width * height < 2) return null;

  const rules = byLine(rows, ys);
  const {openRight, openBelow} = openingsOf(sides, rules, xs, ys);
  for (const row of implied) closeImplied(row, {width, ys, openRight, openBelow}, drawn, scale.textSize);
  const cells = cutCells(width, height, openRight, openBelow);
  if (cells.length < 2) return null;
  const open: OpenSides = {above: gaps(rules[0] ?? [], xs), below: gaps(rules[height] ?? [], xs)};
  return compress({xs, ys, cells, box: [xs[0] ?? 0, ys[0] ?? 0, xs[width] ?? 0, ys[height] ?? 0], open});
}

/** For each elementary place, row by row, whether nothing is drawn to its right and below it: 1 where it is open. */
function openingsOf(
  sides: readonly Ruling[][],
  rules: readonly Ruling[][],
  xs: readonly number[],
  ys: readonly number[],
): {openRight: Uint8Array; openBelow: Uint8Array} {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const openRight = new Uint8Array(width * height);
  const openBelow = new Uint8Array(width * height);
  for (let i = 1; i < width; i += 1) {
    const cover = covered(sides[i] ?? [], ys, height);
    for (let j = 0; j < height; j += 1) if ((cover[j] ?? 0) < 0.5) openRight[j * width + i - 1] = 1;
  }
  for (let j = 1; j < height; j += 1) {
    const cover = covered(rules[j] ?? [], xs, width);
    for (let i = 0; i < width; i += 1) if ((cover[i] ?? 0) < 0.5) openBelow[(j - 1) * width + i] = 1;
  }
  return {openRight, openBelow};
}

/** The intervals between lines that pieces on a line across them leave open. */
function gaps(pieces: readonly Ruling[], lines: readonly number[]): [number, number][] {
  const cover = covered(pieces, lines, lines.length - 1);
  return [...cover].flatMap((share, i): [number, number][] =>
    share < 0.5 ? [[lines[i] ?? 0, lines[i + 1] ?? 0]] : [],
  );
}

/** The rulings by the grid line that is nearest to each. */
function byLine(rulings: readonly Ruling[], lines: readonly number[]): Ruling[][] {
  const groups = lines.map((): Ruling[] => []);
  for (const ruling of rulings) groups[nearest(lines, ruling.at)]?.push(ruling);
  return groups;
}

/** Adds the ends of the crossing lines as outer lines where none is drawn there. */
function addOpenEdges(lines: number[], across: readonly Ruling[], edge: number): void {
  let low = Infinity;
  let high = -Infinity;
  for (const ruling of across) {
    low = Math.min(low, ruling.from);
    high = Math.max(high, ruling.to);
  }
  if (low < (lines[0] ?? Infinity) - edge) lines.unshift(low);
  if (high > (lines[lines.length - 1] ?? -Infinity) + edge) lines.push(high);
}
