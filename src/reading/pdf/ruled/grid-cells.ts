import {DisjointSets} from '../geometry/disjoint-sets.ts';
import type {GridCell} from './grid.ts';

/**
 * The cells of a grid of so many elementary places: places with nothing drawn between them are one
 * cell. `openRight` and `openBelow` say of each place where nothing is drawn.
 */
export function cutCells(width: number, height: number, openRight: Uint8Array, openBelow: Uint8Array): GridCell[] {
  const {group, size} = groupsOf(width, height, openRight, openBelow);
  const taken = new Uint8Array(width * height);
  const cells: GridCell[] = [];
  const isFree = (row: number, column: number, own: number): boolean =>
    column < width && row < height && group[row * width + column] === own && taken[row * width + column] === 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (taken[at]) continue;
      const own = group[at] ?? at;
      let columnSpan = 1;
      while (isFree(row, column + columnSpan, own)) columnSpan += 1;
      let rowSpan = 1;
      while (isRowFree(isFree, row + rowSpan, column, columnSpan, own)) rowSpan += 1;
      for (let down = row; down < row + rowSpan; down += 1)
        taken.fill(1, down * width + column, down * width + column + columnSpan);
      // A group that is no rectangle is cut into several: none of them is certain.
      cells.push({row, column, rowSpan, columnSpan, ragged: size[own] !== rowSpan * columnSpan});
    }
  }
  return cells;
}

/** For every place the group of places it is open to, and the size of each group. */
function groupsOf(
  width: number,
  height: number,
  openRight: Uint8Array,
  openBelow: Uint8Array,
): {group: Int32Array; size: Int32Array} {
  const sets = new DisjointSets(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (column + 1 < width && openRight[at]) sets.join(at, at + 1);
      if (row + 1 < height && openBelow[at]) sets.join(at, at + width);
    }
  }
  const group = new Int32Array(width * height);
  const size = new Int32Array(width * height);
  for (let at = 0; at < group.length; at += 1) {
    const root = sets.root(at);
    group[at] = root;
    size[root] = (size[root] ?? 0) + 1;
  }
  return {group, size};
}

function isRowFree(
  isFree: (row: number, column: number, own: number) => boolean,
  row: number,
  column: number,
  span: number,
  own: number,
): boolean {
  for (let i = 0; i < span; i += 1) if (!isFree(row, column + i, own)) return false;
  return true;
}
