import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Box} from '../../../model/place.ts';
import {contains, hullOf, intersection} from '../geometry/box.ts';
import {mapBox, meanScale} from '../geometry/matrix.ts';
import {type GraphicsState, hidesBeneath} from './graphics-state.ts';
import {numberAt, valueAt} from './operator-values.ts';
import type {PageContent} from './page-content.ts';
import {type Subpath, subpathsOf} from './subpaths.ts';

/** Rulings are thinner than this many points. Borders of official tables are 0.5 to 2.25 pt. */
const thickestRuling = 3.2;
/** Less opaque than this is not seen. */
export const faint = 0.05;

/** Whether the topmost painted area at a point is not white: white text or lines show on it. */
export function backgroundIsDark(content: PageContent, x: number, y: number): boolean {
  for (let i = content.fills.length - 1; i >= 0; i -= 1) {
    const fill = content.fills[i];
    if (fill && contains(fill.box, x, y)) return !fill.white;
  }
  return content.images.some(({box}) => contains(box, x, y));
}

function addStraight(content: PageContent, ax: number, ay: number, bx: number, by: number): void {
  const long = Math.hypot(bx - ax, by - ay);
  if (long < 0.5) return;
  if (Math.abs(by - ay) <= 0.02 * long) {
    content.rulings.push({axis: 'h', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx)});
  } else if (Math.abs(bx - ax) <= 0.02 * long) {
    content.rulings.push({axis: 'v', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by)});
  }
}

/**
 * Adds a filled rectangle: a ruling where it is thin, else a painted area. One of several in a path
 * may be a hole in another.
 */
function addFilled(content: PageContent, state: GraphicsState, whole: Box, alone = false): void {
  const box = intersection(whole, grown(state.clip));
  if (!box) return;
  const wide = box[2] - box[0];
  const tall = box[3] - box[1];
  const flat = tall <= thickestRuling && wide > 2 * tall;
  const upright = wide <= thickestRuling && tall > 2 * wide;
  if (flat || upright) {
    if (state.fillWhite && !backgroundIsDark(content, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)) return;
    content.rulings.push(
      flat
        ? {axis: 'h', at: (box[1] + box[3]) / 2, from: box[0], to: box[2]}
        : {axis: 'v', at: (box[0] + box[2]) / 2, from: box[1], to: box[3]},
    );
  } else if (wide > thickestRuling && tall > thickestRuling && state.fillAlpha >= faint) {
    content.fills.push({box, white: state.fillWhite});
    if (alone && hidesBeneath(state)) content.covers.push({box, glyphs: content.glyphs.length});
  } else if (wide <= thickestRuling && tall <= thickestRuling && !state.fillWhite) {
    content.dots.push(box);
  }
}

/** Adds the straight sides of a stroked subpath as rulings. */
function addStroked(content: PageContent, state: GraphicsState, path: Subpath, closed: boolean): void {
  if (state.strokeAlpha < faint) return;
  const penWidth = state.lineWidth * meanScale(state.ctm);
  if (penWidth > thickestRuling) {
    // A very thick short stroke is a painted cell, not a border.
    if (path.points.length === 2) addFilled(content, state, thickened(path.box, penWidth));
    return;
  }
  const {box, points} = path;
  if (state.strokeWhite && !backgroundIsDark(content, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)) return;
  for (let i = 0; i + 1 < points.length; i += 1) {
    const a = points[i];
    const b = points[i + 1];
    if (a && b?.straight) addStraight(content, a.x, a.y, b.x, b.y);
  }
  const first = points[0];
  const last = points[points.length - 1];
  if (closed && first && last) addStraight(content, last.x, last.y, first.x, first.y);
}

/** The subpaths of `constructPath`: its arguments are how it is painted, its data, its extent. */
export function pathOf(args: unknown, state: GraphicsState): Subpath[] | null {
  const data = valueAt(valueAt(args, 1), 0);
  return ArrayBuffer.isView(data) ? subpathsOf(data as unknown as ArrayLike<number>, state.ctm) : null;
}

/** Adds what a path paints: rulings and painted areas. */
export function paintPath(
  content: PageContent,
  state: GraphicsState,
  subpaths: readonly Subpath[],
  args: unknown,
): void {
  const paint = numberAt(args, 0);
  if (paint === OPS.endPath) return;
  const stroked = paint !== OPS.fill && paint !== OPS.eoFill;
  const filled = paint !== OPS.stroke && paint !== OPS.closeStroke;
  const closes = paint === OPS.closeStroke || paint === OPS.closeFillStroke || paint === OPS.closeEOFillStroke;
  for (const path of subpaths) {
    // Mitred borders are thin trapezoids: what is thin is a ruling whatever its ends look like.
    if (filled) {
      if (path.upright || isThin(path.box)) addFilled(content, state, path.box, subpaths.length === 1);
      else content.shapes += 1;
    }
    if (stroked) addStroked(content, state, path, path.closed || closes);
  }
}

/** What is left to paint on when a path becomes the clip. */
export function clippedTo(clip: Box, subpaths: readonly Subpath[]): Box {
  return intersection(clip, hullOf(subpaths)) ?? [0, 0, 0, 0];
}

/** Adds an image; a thin one is a ruling. */
export function paintImage(content: PageContent, state: GraphicsState, {stencil, shared}: ImageKind): void {
  const box = intersection(mapBox(state.ctm, [0, 0, 1, 1]), state.clip);
  if (!box) return;
  const short = Math.min(box[2] - box[0], box[3] - box[1]);
  const long = Math.max(box[2] - box[0], box[3] - box[1]);
  if (short <= thickestRuling && long > 2 * short) addFilled(content, state, box);
  else {
    const opaque = !stencil && !state.cutOut && hidesBeneath({...state, fillPlain: true});
    content.images.push({box, opaque, shared});
    if (opaque) content.covers.push({box, glyphs: content.glyphs.length, pictured: true});
  }
}

/** What the operator says of an image: that it is a stencil, or that other pages show it. */
export interface ImageKind {
  stencil: boolean;
  shared: boolean;
}

const isThin = (box: Box): boolean => Math.min(box[2] - box[0], box[3] - box[1]) <= thickestRuling;

const grown = (box: Box): Box => [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];

const thickened = (box: Box, width: number): Box => {
  const half = width / 2;
  const flat = box[3] - box[1] < box[2] - box[0];
  return flat ? [box[0], box[1] - half, box[2], box[3] + half] : [box[0] - half, box[1], box[2] + half, box[3]];
};
