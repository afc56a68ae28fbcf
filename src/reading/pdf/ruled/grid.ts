import type {Doubt} from '../../../model/disclosure.ts';
import type {Box} from '../../../model/place.ts';

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

/** Where the outer side of a grid is not drawn: stretches of x. */
export interface OpenSides {
  above: readonly (readonly [from: number, to: number])[];
  below: readonly (readonly [from: number, to: number])[];
}

export const closedSides: OpenSides = {above: [], below: []};

/** A ruled grid: x of the column lines and y of the row lines, ascending, and the cells between. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
  box: Box;
  open: OpenSides;
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
