import type {Box} from '../../../model/place.ts';
import {contains, hull, intersection} from '../geometry/box.ts';
import {type Matrix, mapBox} from '../geometry/matrix.ts';
import {countForeign} from './foreign-letters.ts';
import type {GraphicsState} from './graphics-state.ts';
import {isLost} from './lost-codes.ts';
import type {Angle, ClippedText, Glyph, PageContent, SkewedInk} from './page-content.ts';
import {backgroundIsDark, faint} from './painted-page.ts';
import {isPlain} from './plain-characters.ts';
import {foldGlyphs} from './radicals.ts';

const ascent = 0.86;
const descent = 0.14;

/** What the characters that one operation draws have in common. */
export interface TextRun {
  /** Text space to the page, but for where the pen stands. */
  toPage: Matrix;
  /** Length of an em in text space. */
  em: number;
  vertical: boolean;
  /** Which operation it is; see {@link Glyph}. */
  run: number;
  ink: string;
  fade: number;
  angle: Angle;
  /** Length of an em in points. */
  size: number;
  skewed: boolean;
}

/** A run of characters in a state; null where they have no extent. `toPage` maps text space to the page. */
export function textRun(
  {state, run, ink}: {state: GraphicsState; run: number; ink: string},
  toPage: Matrix,
  em: number,
): TextRun | null {
  const vertical = state.font?.vertical === true;
  const across = vertical ? toPage[3] : toPage[0];
  const down = vertical ? -toPage[2] : toPage[1];
  const long = lengthOf(across, down);
  if (long === 0 || em === 0) return null;
  return {
    toPage,
    em,
    vertical,
    run,
    ink,
    fade: fadeOf(state),
    angle: angleOf(across, down),
    size: em * (vertical ? lengthOf(toPage[0], toPage[1]) : lengthOf(toPage[2], toPage[3])),
    // Text set more than 3° off the axes is a watermark or a seal, not part of a table or sentence.
    skewed: Math.min(Math.abs(across), Math.abs(down)) > 0.05 * long,
  };
}

/** A character to be drawn. */
export interface DrawnGlyph {
  text: string;
  /** Width, of vertical writing height, in text space. */
  advance: number;
  /** Where the pen stands on the page. */
  x: number;
  y: number;
}

/** The em square of a character, as far as it is advanced. */
function squareOf({toPage: m, em, vertical}: TextRun, {advance, x, y}: DrawnGlyph): Box {
  // Vertical writing hangs the em square below the pen, centred on it (PDF 32000-1, 9.7.4.3).
  const left = vertical ? -em / 2 : 0;
  const right = vertical ? em / 2 : advance;
  const low = vertical ? -advance : -descent * em;
  const high = vertical ? 0 : ascent * em;
  if (m[1] !== 0 || m[2] !== 0) return mapBox([m[0], m[1], m[2], m[3], x, y], [left, low, right, high]);
  // Nearly all text stands upright: two corners tell.
  const ax = m[0] * left + x;
  const ay = m[3] * low + y;
  const bx = m[0] * right + x;
  const by = m[3] * high + y;
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
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

/** Size, in points, under which nobody reads a text: what is seen there is drawn by a font of shapes, and is not its characters. */
const smallestSize = 1;

/** Adds a character, or counts why it is not seen. */
export function paintGlyph(content: PageContent, state: GraphicsState, run: TextRun, glyph: DrawnGlyph): void {
  const box = squareOf(run, glyph);
  const hidden = unseen(content, state, box, run.em);
  const reason = run.skewed && hidden !== 'invisible' ? 'skewed' : hidden;
  const figure = isOfFigure(glyph.text);
  if (reason) {
    content.unseen[reason] += 1;
    if (reason === 'invisible') content.hidden.push(box);
    if (run.skewed) noteSkewed(content.skewed, run.ink, box);
    if (reason === 'clipped') cutLine(content, state.clip, box, run.size);
    if (reason === 'outside' || reason === 'clipped') {
      if (isCutBeside(content, run, box)) content.cutText.push(box);
      if (figure) cutOff(content, run, box);
    }
    return;
  }
  const plain = isPlain(glyph.text);
  if (!plain && isLost(glyph.text)) content.unreadable += 1;
  if (!plain) countForeign(content.foreign, glyph.text);
  const inside = within(box, state.clip) ? box : intersection(box, state.clip);
  const visible = inside ? (inside[2] - inside[0]) / Math.max(1e-6, box[2] - box[0]) : 0;
  content.glyphs.push({
    text: plain ? glyph.text : foldGlyphs(glyph.text),
    // Spreadsheets clip a text to its cell: what shows of it lies in the cell, the rest may not.
    box: inside ?? box,
    x: glyph.x,
    y: glyph.y,
    size: run.size,
    angle: run.angle,
    run: run.run,
    doubt:
      visible < (figure ? wholeFigure : 0.6) ||
      run.size < smallestSize ||
      (figure && isCutFrom(content.cut, run, box)) ||
      underClip(content, state.clip).cut
        ? 'clipped'
        : null,
    fade: run.fade,
    ink: run.ink,
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
function cutOff(content: PageContent, {run}: TextRun, box: Box): void {
  const last = content.glyphs[content.glyphs.length - 1];
  if (last?.run === run && isOfFigure(last.text) && beside(last.box, box)) last.doubt = 'clipped';
  content.cut = {run, box};
}

/** Whether the character before one that is cut off is seen, or a part of it: what it belongs to ends there for a reader. */
function isCutBeside({glyphs}: PageContent, {run, angle, size}: TextRun, box: Box): boolean {
  const last = glyphs[glyphs.length - 1];
  if (angle !== 0 || !last || last.box[1] > box[3] || last.box[3] < box[1] || last.box[0] >= box[0]) return false;
  // Digits are drawn by an operation of their own where they are of another font.
  return box[0] - last.box[2] < (last.run === run ? size : closeBy * size);
}

/** Room, in ems, up to which characters of two operations follow each other in one text. */
const closeBy = 0.3;

/** Cells are hardly taller than this many lines: a taller clipping path is that of a page or a table. */
const tallestCell = 6;

/** What is drawn under a clipping path so far. */
function underClip(content: PageContent, clip: Box): ClippedText {
  if (content.clipped.clip !== clip) {
    content.clipped = {clip, from: content.glyphs.length, cut: false};
    content.clips.push(content.clipped);
  }
  return content.clipped;
}

/**
 * Spreadsheets wrap a text in its cell and cut off the lines for which its row is too low: what is seen of a code or a
 * name then is not all of it.
 */
function cutLine(content: PageContent, clip: Box, box: Box, size: number): void {
  const text = underClip(content, clip);
  const middle = (box[1] + box[3]) / 2;
  if (text.cut || (middle >= clip[1] && middle <= clip[3]) || clip[3] - clip[1] > tallestCell * size) return;
  text.cut = true;
  for (let i = text.from; i < content.glyphs.length; i += 1) {
    const glyph = content.glyphs[i];
    if (glyph) glyph.doubt = 'clipped';
  }
}

const isCutFrom = (cut: PageContent['cut'], {run}: TextRun, box: Box): boolean =>
  cut?.run === run && beside(cut.box, box);

/** Whether two characters stand next to each other, whatever their direction. */
function beside(a: Box, b: Box): boolean {
  const tall = Math.min(a[3] - a[1], b[3] - b[1]);
  const wide = Math.min(a[2] - a[0], b[2] - b[0]);
  const slack = 0.3 * Math.max(tall, wide);
  return Math.max(b[0] - a[2], a[0] - b[2]) < slack && Math.max(b[1] - a[3], a[1] - b[3]) < slack;
}
