import type {Doubt} from '../../model/disclosure.ts';
import type {Box} from '../../model/place.ts';
import {hull} from './box.ts';
import type {Ruling} from './page-content.ts';

/** A cell of a grid: the grid lines it lies between. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Whether the rulings leave its extent open to doubt. */
  ragged: boolean;
  /** Why its place is not certain although no ruling is in doubt. */
  doubt?: Doubt;
}

/** A ruled grid: x of the column lines and y of the row lines, ascending, and the cells between. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
  box: Box;
}

/** Rulings of one axis merged: pieces joined, near-parallel ones put on one line. */
function mergeRulings(rulings: readonly Ruling[], tolerance: number, joint: number): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: Ruling[] = [];
  let start = 0;
  while (start < sorted.length) {
    const base = sorted[start];
    if (!base) break;
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? Infinity) - (sorted[end - 1]?.at ?? 0) <= tolerance / 2) {
      if ((sorted[end]?.at ?? Infinity) - base.at > tolerance) break;
      end += 1;
    }
    merged.push(...joinPieces(sorted.slice(start, end), joint));
    start = end;
  }
  return merged;
}

function joinPieces(pieces: Ruling[], joint: number): Ruling[] {
  const sorted = pieces.sort((a, b) => a.from - b.from);
  const joined: Ruling[] = [];
  let weight = 0;
  let moment = 0;
  for (const piece of sorted) {
    const last = joined[joined.length - 1];
    const long = piece.to - piece.from;
    if (last && piece.from <= last.to + joint) {
      last.to = Math.max(last.to, piece.to);
      weight += long;
      moment += long * piece.at;
      last.at = moment / weight;
    } else {
      joined.push({...piece});
      weight = long;
      moment = long * piece.at;
    }
  }
  return joined;
}

/** Groups of rulings that touch each other, however far around. */
function components(horizontal: readonly Ruling[], vertical: readonly Ruling[], joint: number): Ruling[][] {
  const all = [...horizontal, ...vertical];
  const parent = all.map((_, index) => index);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const byX = vertical.map((ruling, index) => ({ruling, index: horizontal.length + index}));
  byX.sort((a, b) => a.ruling.at - b.ruling.at);
  const xs = byX.map(entry => entry.ruling.at);
  horizontal.forEach((line, index) => {
    for (let i = lowerBound(xs, line.from - joint); i < byX.length; i += 1) {
      const entry = byX[i];
      if (!entry || entry.ruling.at > line.to + joint) break;
      if (line.at >= entry.ruling.from - joint && line.at <= entry.ruling.to + joint) {
        parent[root(entry.index)] = root(index);
      }
    }
  });
  const groups = new Map<number, Ruling[]>();
  all.forEach((ruling, index) => {
    const key = root(index);
    const group = groups.get(key);
    if (group) group.push(ruling);
    else groups.set(key, [ruling]);
  });
  return [...groups.values()];
}

/** First index whose value is not less than `value`. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Values with those closer than `tolerance` to their neighbour put together (their mean). */
function clustered(values: readonly number[], tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const out: number[] = [];
  let group: number[] = [];
  const flush = (): void => {
    if (group.length > 0) out.push(group.reduce((sum, value) => sum + value, 0) / group.length);
    group = [];
  };
  for (const value of sorted) {
    const first = group[0];
    if (first !== undefined && value - first > tolerance) flush();
    group.push(value);
  }
  flush();
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
  for (const group of components(horizontal, vertical, joint)) {
    const grid = gridOf(group, scale, joint);
    if (grid) grids.push(grid);
  }
  return grids.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

function gridOf(group: readonly Ruling[], scale: GridScale, joint: number): Grid | null {
  const rows = group.filter(ruling => ruling.axis === 'h');
  const columns = group.filter(ruling => ruling.axis === 'v');
  if (rows.length < 2 || columns.length < 1) return null;
  const edge = Math.max(joint, 0.5 * scale.textSize);
  // Lines closer than half a character are one double line, or one column drawn a little askew.
  const apart = Math.max(2.2, 0.42 * scale.textSize);
  const xs = clustered(
    columns.map(r => r.at),
    apart,
  );
  const ys = clustered(
    rows.map(r => r.at),
    apart,
  );
  addOpenEdges(xs, rows, edge);
  addOpenEdges(ys, columns, edge);
  const width = xs.length - 1;
  const height = ys.length - 1;
  if (width < 1 || height < 1 || width * height < 2) return null;

  // Openings, by elementary place: to the right and below.
  const openRight = new Uint8Array(width * height);
  const openBelow = new Uint8Array(width * height);
  for (let i = 1; i < width; i += 1) {
    const pieces = columns.filter(r => nearest(xs, r.at) === i);
    const cover = covered(pieces, ys, height);
    for (let j = 0; j < height; j += 1) if ((cover[j] ?? 0) < 0.5) openRight[j * width + i - 1] = 1;
  }
  for (let j = 1; j < height; j += 1) {
    const pieces = rows.filter(r => nearest(ys, r.at) === j);
    const cover = covered(pieces, xs, width);
    for (let i = 0; i < width; i += 1) if ((cover[i] ?? 0) < 0.5) openBelow[(j - 1) * width + i] = 1;
  }
  const cells = cutCells(width, height, openRight, openBelow);
  if (cells.length < 2) return null;
  return compress({xs, ys, cells, box: hull([[xs[0] ?? 0, ys[0] ?? 0, xs[width] ?? 0, ys[height] ?? 0]])});
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

function cutCells(width: number, height: number, openRight: Uint8Array, openBelow: Uint8Array): GridCell[] {
  const parent = Int32Array.from({length: width * height}, (_, index) => index);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    parent[root(a)] = root(b);
  };
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      const at = j * width + i;
      if (i + 1 < width && openRight[at]) join(at, at + 1);
      if (j + 1 < height && openBelow[at]) join(at, at + width);
    }
  }
  const count = new Map<number, number>();
  for (let at = 0; at < width * height; at += 1) count.set(root(at), (count.get(root(at)) ?? 0) + 1);
  const taken = new Uint8Array(width * height);
  const cells: GridCell[] = [];
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      const at = j * width + i;
      if (taken[at]) continue;
      const group = root(at);
      const free = (row: number, column: number): boolean =>
        column < width && row < height && root(row * width + column) === group && taken[row * width + column] === 0;
      let columnSpan = 1;
      while (free(j, i + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      while (rowFree(free, j + rowSpan, i, columnSpan)) rowSpan += 1;
      for (let row = j; row < j + rowSpan; row += 1) taken.fill(1, row * width + i, row * width + i + columnSpan);
      // A group that is no rectangle is cut into several: none of them is certain.
      cells.push({row: j, column: i, rowSpan, columnSpan, ragged: count.get(group) !== rowSpan * columnSpan});
    }
  }
  return cells;
}

function rowFree(free: (row: number, column: number) => boolean, row: number, column: number, span: number): boolean {
  for (let i = 0; i < span; i += 1) if (!free(row, column + i)) return false;
  return true;
}

/** The grid without lines that no cell begins or ends at. */
export function compress(grid: Grid): Grid {
  const usedX = new Set<number>();
  const usedY = new Set<number>();
  for (const cell of grid.cells) {
    usedX.add(cell.column).add(cell.column + cell.columnSpan);
    usedY.add(cell.row).add(cell.row + cell.rowSpan);
  }
  if (usedX.size === grid.xs.length && usedY.size === grid.ys.length) return grid;
  const rank = (used: Set<number>): Map<number, number> =>
    new Map([...used].sort((a, b) => a - b).map((line, index) => [line, index]));
  const x = rank(usedX);
  const y = rank(usedY);
  return {
    ...grid,
    xs: grid.xs.filter((_, index) => usedX.has(index)),
    ys: grid.ys.filter((_, index) => usedY.has(index)),
    cells: grid.cells.map(cell => {
      const row = y.get(cell.row) ?? 0;
      const column = x.get(cell.column) ?? 0;
      return {
        ...cell,
        row,
        column,
        rowSpan: (y.get(cell.row + cell.rowSpan) ?? 0) - row,
        columnSpan: (x.get(cell.column + cell.columnSpan) ?? 0) - column,
      };
    }),
  };
}
