import type {Box} from '../../../model/place.ts';

/** An affine map [a, b, c, d, e, f] as in PDF 32000-1, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** The map that scales across by `scale` and upwards by `up` before `outer`. */
export const stretched = (outer: Matrix, scale: number, up: number): Matrix => [
  outer[0] * scale,
  outer[1] * scale,
  outer[2] * up,
  outer[3] * up,
  outer[4],
  outer[5],
];

/** The image of the point (x, y). */
export function mapPoint(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The smallest upright box around the image of the box [x0, y0, x1, y1]. */
export function mapBox(m: Matrix, box: Box): Box {
  const [x0, y0, x1, y1] = [box[0], box[1], box[2], box[3]];
  // Nearly all text and rulings stand upright: two corners tell.
  if (m[1] === 0 && m[2] === 0) {
    const ax = m[0] * x0 + m[4];
    const ay = m[3] * y0 + m[5];
    const bx = m[0] * x1 + m[4];
    const by = m[3] * y1 + m[5];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  }
  const [ax, ay] = mapPoint(m, x0, y0);
  const [bx, by] = mapPoint(m, x1, y0);
  const [cx, cy] = mapPoint(m, x1, y1);
  const [dx, dy] = mapPoint(m, x0, y1);
  return [Math.min(ax, bx, cx, dx), Math.min(ay, by, cy, dy), Math.max(ax, bx, cx, dx), Math.max(ay, by, cy, dy)];
}

/** The geometric mean of the scale of both axes: what a line width is multiplied by. */
export function meanScale(m: Matrix): number {
  return Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));
}
