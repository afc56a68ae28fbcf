import type {Box} from '../../../model/place.ts';

export const width = (box: Box): number => box[2] - box[0];
export const height = (box: Box): number => box[3] - box[1];
export const area = (box: Box): number => Math.max(0, width(box)) * Math.max(0, height(box));

/** The common part of two boxes, or null where they share no area. */
export function intersection(a: Box, b: Box): Box | null {
  const x0 = Math.max(a[0], b[0]);
  const y0 = Math.max(a[1], b[1]);
  const x1 = Math.min(a[2], b[2]);
  const y1 = Math.min(a[3], b[3]);
  return x0 < x1 && y0 < y1 ? [x0, y0, x1, y1] : null;
}

/** The smallest box around all boxes; of none, an empty box at the origin. */
export const hull = (boxes: readonly Box[]): Box => around(boxes, box => box);

/** The smallest box around all items. */
export const hullOf = (items: readonly {box: Box}[]): Box => around(items, item => item.box);

/** The smallest box around the boxes of all items. */
export function around<T>(items: readonly T[], boxOf: (item: T) => Box): Box {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const item of items) {
    const box = boxOf(item);
    if (box[0] < x0) x0 = box[0];
    if (box[1] < y0) y0 = box[1];
    if (box[2] > x1) x1 = box[2];
    if (box[3] > y1) y1 = box[3];
  }
  return x0 <= x1 ? [x0, y0, x1, y1] : [0, 0, 0, 0];
}

export function contains(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box[0] - slack && x <= box[2] + slack && y >= box[1] - slack && y <= box[3] + slack;
}
