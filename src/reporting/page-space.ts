import type {Box} from '../model/place.ts';

/** A page of a PDF as its dictionary describes it. */
export interface PageFrame {
  /** What is shown of it, in its default user space: x0, y0 bottom left, x1, y1 top right. */
  view: Box;
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  rotate: number;
  /** User units per point (PDF 32000-1, 14.11.2). */
  unit: number;
}

/**
 * A box in points from the top left corner of the page as displayed, in the default user space of
 * the page: x0, y0 bottom left, x1, y1 top right.
 */
export function toUserSpace(box: Box, frame: PageFrame): Box {
  const [ax, ay] = pointToUserSpace(box[0], box[1], frame);
  const [bx, by] = pointToUserSpace(box[2], box[3], frame);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function pointToUserSpace(right: number, down: number, {view, rotate, unit}: PageFrame): [number, number] {
  const [x0, y0, x1, y1] = view;
  const dx = right / unit;
  const dy = down / unit;
  switch (rotate) {
    case 90:
      return [x0 + dy, y0 + dx];
    case 180:
      return [x1 - dx, y0 + dy];
    case 270:
      return [x1 - dy, y1 - dx];
    default:
      return [x0 + dx, y1 - dy];
  }
}

/** The turn that sets drawing upright on a rotated page: a, b, c, d of its matrix. */
export function uprightMatrix(rotate: number): [number, number, number, number] {
  switch (rotate) {
    case 90:
      return [0, 1, -1, 0];
    case 180:
      return [-1, 0, 0, -1];
    case 270:
      return [0, -1, 1, 0];
    default:
      return [1, 0, 0, 1];
  }
}

/** Size of the page as displayed, in points. */
export function displayedSize({view, rotate, unit}: PageFrame): {width: number; height: number} {
  const across = (view[2] - view[0]) * unit;
  const up = (view[3] - view[1]) * unit;
  return rotate % 180 === 0 ? {width: across, height: up} : {width: up, height: across};
}
