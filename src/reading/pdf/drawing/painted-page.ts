import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Box} from '../../../model/place.ts';
import {contains, hull, hullOf, intersection} from '../geometry/box.ts';
import {type Matrix, mapBox, meanScale} from '../geometry/matrix.ts';
import {countForeign} from './foreign-letters.ts';
import {type GraphicsState, hidesBeneath} from './graphics-state.ts';
import {numberAt, valueAt} from './operator-values.ts';
import type {Angle, PageContent, SkewedInk} from './page-content.ts';
import {isPlain} from './plain-characters.ts';
import {foldGlyphs} from './radicals.ts';
import {type Subpath, subpathsOf} from './subpaths.ts';

/** Rulings are thinner than this many points. Borders of official tables are 0.5 to 2.25 pt. */
const thickestRuling = 3.2;
const ascent = 0.86;
const descent = 0.14;
/** Less opaque than this is not seen. */
const faint = 0.05;

const meaningless = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;

/** Whether the topmost painted area at a point is not white: white text or lines show on it. */
function backgroundIsDark(content: PageContent, x: number, y: number): boolean {
  for (let i = content.fills.length - 1; i >= 0; i -= 1) {
    const fill = content.fills[i];
    if (fill && contains(fill.box, x, y)) return !fill.white;
  }
  return content.images.some(box => contains(box, x, y));
}

/** A character to be drawn: where it starts is the origin of `toPage`. */
export interface DrawnGlyph {
  text: string;
  /** Width, of vertical writing height, in text space. */
  advance: number;
  toPage: Matrix;
  /** Length of an em in text space. */
  em: number;
  vertical: boolean;
  run: number;
  ink: string;
}

/** Why a character does not stand on the page for a reader; null where it does. */
function unseen(content: PageContent, state: GraphicsState, box: Box, em: number): keyof PageContent['unseen'] | null {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  if (x < 0 || y < 0 || x > content.width || y > content.height) return 'outside';
  if (!contains(state.clip, x, y, 0.1 * em)) return 'clipped';
  const mode = state.mode & 3;
  if (mode === 3 || (mode === 1 ? state.strokeAlpha : state.fillAlpha) < faint) return 'invisible';
  if ((mode === 1 ? state.strokeWhite : state.fillWhite) && !backgroundIsDark(content, x, y)) return 'white';
  return null;
}

/** Whether a box lies in another, without touching it. */
const within = (box: Box, outer: Box): boolean =>
  box[0] > outer[0] && box[1] > outer[1] && box[2] < outer[2] && box[3] < outer[3];

/** Math.hypot guards against overflow, which costs ten times as much for every character. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const angleOf = (across: number, down: number): Angle => {
  if (Math.abs(across) >= Math.abs(down)) return across > 0 ? 0 : 180;
  return down > 0 ? 90 : 270;
};

/**
 * Share of a digit's width that is seen of a whole one: a browser leaves out the characters behind the edge of what it
 * prints, so that hardly more than the side of the last one tells that a figure goes on.
 */
const wholeFigure = 0.9;

/** Adds a character, or counts why it is not seen. */
export function paintGlyph(content: PageContent, state: GraphicsState, glyph: DrawnGlyph): void {
  const {advance, toPage, em, vertical} = glyph;
  // Vertical writing hangs the em square below the pen, centred on it (PDF 32000-1, 9.7.4.3).
  const box = mapBox(toPage, vertical ? [-em / 2, -advance, em / 2, 0] : [0, -descent * em, advance, ascent * em]);
  const across = vertical ? toPage[3] : toPage[0];
  const down = vertical ? -toPage[2] : toPage[1];
  const long = lengthOf(across, down);
  if (long === 0 || em === 0) return;
  // Text set more than 3° off the axes is a watermark or a seal, not part of a table or sentence.
  const skewed = Math.min(Math.abs(across), Math.abs(down)) > 0.05 * long;
  const reason = skewed ? 'skewed' : unseen(content, state, box, em);
  const figure = isOfFigure(glyph.text);
  if (reason) {
    content.unseen[reason] += 1;
    if (skewed) noteSkewed(content.skewed, glyph.ink, box);
    if (figure && (reason === 'outside' || reason === 'clipped')) cutOff(content, glyph, box);
    return;
  }
  const plain = isPlain(glyph.text);
  if (!plain && meaningless.test(glyph.text)) content.unreadable += 1;
  if (!plain) countForeign(content.foreign, glyph.text);
  const inside = within(box, state.clip) ? box : intersection(box, state.clip);
  const visible = inside ? (inside[2] - inside[0]) / Math.max(1e-6, box[2] - box[0]) : 0;
  content.glyphs.push({
    text: plain ? glyph.text : foldGlyphs(glyph.text),
    // Spreadsheets clip a text to its cell: what shows of it lies in the cell, the rest may not.
    box: inside ?? box,
    x: toPage[4],
    y: toPage[5],
    size: em * (vertical ? lengthOf(toPage[0], toPage[1]) : lengthOf(toPage[2], toPage[3])),
    angle: angleOf(across, down),
    run: glyph.run,
    doubt: visible < (figure ? wholeFigure : 0.6) || (figure && isCutFrom(content.cut, glyph, box)) ? 'clipped' : null,
    fade: fadeOf(state),
    ink: glyph.ink,
  });
}

/** Widens the place of an ink in which text stands askew. */
function noteSkewed(skewed: SkewedInk[], ink: string, box: Box): void {
  const own = skewed.find(other => other.ink === ink);
  if (own) own.box = hull([own.box, box]);
  else skewed.push({ink, box});
}

/** Lightness from which on a character may be one of a watermark: a middle grey. */
const pale = 110;

/** White that is seen stands on a dark ground. */
function fadeOf({fillLight, fillAlpha, fillWhite}: GraphicsState): number {
  const light = Math.round(255 - fillAlpha * (255 - fillLight));
  return fillWhite || light < pale ? 0 : light;
}

/** Whether a character is one that figures are written with. */
function isOfFigure(text: string): boolean {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e || code === 0xff0c || code === 0xff0e;
}

/** Marks the digit beside one that the page or a clipping path cuts off: what is seen of the figure is not all of it. */
function cutOff(content: PageContent, {run}: DrawnGlyph, box: Box): void {
  const last = content.glyphs[content.glyphs.length - 1];
  if (last?.run === run && isOfFigure(last.text) && beside(last.box, box)) last.doubt = 'clipped';
  content.cut = {run, box};
}

const isCutFrom = (cut: PageContent['cut'], {run}: DrawnGlyph, box: Box): boolean =>
  cut?.run === run && beside(cut.box, box);

/** Whether two characters stand next to each other, whatever their direction. */
function beside(a: Box, b: Box): boolean {
  const tall = Math.min(a[3] - a[1], b[3] - b[1]);
  const wide = Math.min(a[2] - a[0], b[2] - b[0]);
  const slack = 0.3 * Math.max(tall, wide);
  return Math.max(b[0] - a[2], a[0] - b[2]) < slack && Math.max(b[1] - a[3], a[1] - b[3]) < slack;
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
    if (filled && (path.upright || isThin(path.box))) addFilled(content, state, path.box, subpaths.length === 1);
    if (stroked) addStroked(content, state, path, path.closed || closes);
  }
}

/** What is left to paint on when a path becomes the clip. */
export function clippedTo(clip: Box, subpaths: readonly Subpath[]): Box {
  return intersection(clip, hullOf(subpaths)) ?? [0, 0, 0, 0];
}

/** Adds an image; a thin one is a ruling. */
export function paintImage(content: PageContent, state: GraphicsState): void {
  const box = intersection(mapBox(state.ctm, [0, 0, 1, 1]), state.clip);
  if (!box) return;
  const short = Math.min(box[2] - box[0], box[3] - box[1]);
  const long = Math.max(box[2] - box[0], box[3] - box[1]);
  if (short <= thickestRuling && long > 2 * short) addFilled(content, state, box);
  else content.images.push(box);
}

const isThin = (box: Box): boolean => Math.min(box[2] - box[0], box[3] - box[1]) <= thickestRuling;

const grown = (box: Box): Box => [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];

const thickened = (box: Box, width: number): Box => {
  const half = width / 2;
  const flat = box[3] - box[1] < box[2] - box[0];
  return flat ? [box[0], box[1] - half, box[2], box[3] + half] : [box[0] - half, box[1], box[2] + half, box[3]];
};
