import type {Box} from '../../model/place.ts';
import {hull} from './box.ts';
import {type Matrix, mapPoint} from './matrix.ts';

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
      const box = hull(points.map(point => [point.x, point.y, point.x, point.y]));
      subpaths.push({points, closed, box, upright: isUpright(points)});
    }
    points = [];
    closed = false;
  };
  const push = (at: number, straight: boolean): void => {
    const [x, y] = mapPoint(ctm, data[at] ?? 0, data[at + 1] ?? 0);
    points.push({x, y, straight});
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
