import type {Box} from '../../../model/place.ts';
import type {Matrix} from '../geometry/matrix.ts';

/** A point of a path, on the page. */
export interface PathPoint {
  x: number;
  y: number;
  /** Whether a straight line leads here from the point before. */
  straight: boolean;
}

export interface Subpath {
  points: PathPoint[];
  closed: boolean;
  box: Box;
  /** Whether all its sides are straight and parallel to the axes: a filled one is a rectangle. */
  upright: boolean;
}

/** The subpaths of pdf.js's path data, on the page: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
export function subpathsOf(data: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let points: PathPoint[] = [];
  let closed = false;
  const finish = (): void => {
    if (points.length > 1) {
      subpaths.push({points, closed, box: boxAround(points), upright: isUpright(points)});
    }
    points = [];
    closed = false;
  };
  const push = (at: number, straight: boolean): void => {
    const x = data[at] ?? 0;
    const y = data[at + 1] ?? 0;
    points.push({x: ctm[0] * x + ctm[2] * y + ctm[4], y: ctm[1] * x + ctm[3] * y + ctm[5], straight});
  };
  let i = 0;
  while (i < data.length) {
    switch (data[i]) {
      case 0:
        finish();
        push(i + 1, false);
        i += 3;
        break;
      case 1:
        push(i + 1, true);
        i += 3;
        break;
      case 2:
        push(i + 5, false);
        i += 7;
        break;
      case 3:
        push(i + 3, false);
        i += 5;
        break;
      case 4:
        closed = true;
        i += 1;
        break;
      default:
        i = data.length;
    }
  }
  finish();
  return subpaths;
}

function boxAround(points: readonly PathPoint[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y} of points) {
    if (x < x0) x0 = x;
    if (y < y0) y0 = y;
    if (x > x1) x1 = x;
    if (y > y1) y1 = y;
  }
  return x0 <= x1 ? [x0, y0, x1, y1] : [0, 0, 0, 0];
}

function isUpright(points: readonly PathPoint[]): boolean {
  if (points.length < 2 || points.length > 9) return false;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b?.straight) return false;
    const wide = Math.abs(b.x - a.x);
    const tall = Math.abs(b.y - a.y);
    if (Math.min(wide, tall) > 0.02 * Math.max(wide, tall) && Math.min(wide, tall) > 0.3) return false;
  }
  return true;
}
