import type {Ruling} from '../drawing/page-content.ts';
import type {RowLine} from './columns.ts';

/** Pieces shorter than this, in points, are dashes: the side of a cell is as tall as a text. */
const shortestSide = 6;
/** How close, in points, pieces must meet, and joints stand to each other. */
const touch = 0.8;
/** Column lines, at least, that are pieced together at one height. */
const leastLines = 2;

/** Two sides of a column line that meet. */
interface Joint {
  y: number;
  x: number;
}

/**
 * The sides of rows that vertical rulings show although no horizontal one is drawn: producers draw the border of a table
 * cell by cell, so that its column lines are all pieced together where rows meet.
 */
export function sideJoints(rulings: readonly Ruling[]): RowLine[] {
  const sides = rulings.filter(({axis, from, to}) => axis === 'v' && to - from >= shortestSide);
  const joints = jointsOf(sides);
  const lines: RowLine[] = [];
  let start = 0;
  for (let i = 1; i <= joints.length; i += 1) {
    const y = joints[start]?.y ?? 0;
    if (i < joints.length && (joints[i]?.y ?? 0) - y <= touch) continue;
    const xs = joints.slice(start, i).map(({x}) => x);
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    if (isApart(xs) && !sides.some(side => runsThrough(side, y, from, to))) lines.push({y, from, to});
    start = i;
  }
  return lines;
}

const isApart = (xs: readonly number[]): boolean =>
  xs.length >= leastLines && Math.max(...xs) - Math.min(...xs) > shortestSide;

const runsThrough = ({at, from, to}: Ruling, y: number, left: number, right: number): boolean =>
  from < y - shortestSide / 2 && to > y + shortestSide / 2 && at > left - touch && at < right + touch;

/** Where a piece of a column line ends and the next begins, from top to bottom. */
function jointsOf(sides: readonly Ruling[]): Joint[] {
  const sorted = [...sides].sort((a, b) => a.at - b.at || a.from - b.from);
  const joints: Joint[] = [];
  sorted.forEach((side, i) => {
    const before = sorted[i - 1];
    if (before && side.at - before.at < touch && Math.abs(side.from - before.to) < touch)
      joints.push({y: side.from, x: side.at});
  });
  return joints.sort((a, b) => a.y - b.y);
}
