import type {Band} from '../lines/columns.ts';

/** A column of a run: its heading and its texts, which stand beside each other; one of them is missing in some. */
export interface Pair {
  heading: Band | null;
  texts: Band | null;
}

/** How far, in ems, the sides of columns may be off each other where headings stand in the middle. */
const exact = 0.12;

/**
 * Whether columns lie side by side as the cells of one table do, each heading in the middle between the side that its
 * texts are set to and the other one: the room between them is the same everywhere, and a heading without texts stands
 * in the middle of the room that the columns beside it leave. Had a heading the texts of another, neither would hold.
 */
export function areTiled(pairs: readonly Pair[], size: number): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < exact * size;
  const rooms: number[] = [];
  let shown = false;
  let before: Band | null = null;
  let bare: Band[] = [];
  for (const {heading, texts} of pairs) {
    if (!heading) return false;
    if (!texts) {
      bare.push(heading);
      continue;
    }
    const cell = cellOf(heading, texts);
    const [only] = bare;
    if (before && only && bare.length === 1) {
      if (!near(only.from + only.to, before.to + cell.from)) return false;
      shown = true;
    }
    if (before && !only) rooms.push(cell.from - before.to);
    before = cell;
    bare = [];
  }
  const [first = 0, ...others] = rooms;
  if (first < 0 || !others.every(room => near(room, first))) return false;
  return shown || others.length > 0;
}

/** The sides of a cell: that to which its texts are set, and the one opposite, as far from the middle of its heading. */
function cellOf(heading: Band, texts: Band): Band {
  const middle = (heading.from + heading.to) / 2;
  return texts.to < middle
    ? {from: texts.from, to: 2 * middle - texts.from}
    : {from: 2 * middle - texts.to, to: texts.to};
}
