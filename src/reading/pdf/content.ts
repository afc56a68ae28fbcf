import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Box} from '../../model/place.ts';
import {contains, hull, intersection} from './box.ts';
import {identity, type Matrix, mapBox, mapPoint, meanScale, multiply} from './matrix.ts';
import {foldRadicals} from './radicals.ts';

/** Direction of writing on the page as displayed, in degrees clockwise from left-to-right. */
export type Angle = 0 | 90 | 180 | 270;

/** One character as drawn. Coordinates as in {@link Box}. */
export interface Glyph {
  text: string;
  /** The em square, as far as it is advanced: an estimate of the ink, good for assigning to cells. */
  box: Box;
  /** Where the pen stood (start of the baseline). */
  x: number;
  y: number;
  /** Length of an em in points. */
  size: number;
  angle: Angle;
  /** Numbers the drawing operations: glyphs of one operation share it. */
  run: number;
  /** Partly cut off by a clipping path. */
  clipped: boolean;
}

/** A straight ruling: horizontal at y = `at` from x = `from` to `to`, or vertical likewise. */
export interface Ruling {
  axis: 'h' | 'v';
  at: number;
  from: number;
  to: number;
}

/** A painted area that is not thin enough to be a ruling. */
export interface Fill {
  box: Box;
  white: boolean;
}

/** Why characters in the content stream do not stand on the page for a reader. */
export interface Unseen {
  invisible: number;
  white: number;
  clipped: number;
  outside: number;
  skewed: number;
}

/** All that one page draws, in displayed points. */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
  fills: Fill[];
  images: Box[];
  unseen: Unseen;
  /** Characters whose code has no meaning (private use, or unknown). */
  unreadable: number;
}

/** The members of a pdf.js font object that decide where glyphs stand. */
export interface FontMetrics {
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: readonly number[];
  bbox?: readonly number[];
}

/** What the interpreter needs beside the operators. */
export interface PageFrame {
  /** Default user space to displayed points: `page.getViewport({scale: 1}).transform`. */
  transform: Matrix;
  width: number;
  height: number;
  font(name: string): FontMetrics | null;
  /** Whether optional content (a layer) is shown; the argument is pdf.js's own description of it. */
  layerVisible(description: unknown): boolean;
}

export interface Operators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** Rulings are thinner than this many points. Borders of official tables are 0.5 to 2.25 pt. */
const thickestRuling = 3.2;
const ascent = 0.86;
const descent = 0.14;

interface GraphicsState {
  ctm: Matrix;
  clip: Box;
  fontSize: number;
  font: FontMetrics | null;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  fillWhite: boolean;
  strokeWhite: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric: readonly number[] | null;
}

const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : [];
const numberAt = (args: unknown, index: number): number => {
  const value: unknown = Array.isArray(args) ? args[index] : undefined;
  return typeof value === 'number' ? value : 0;
};
const matrixOf = (value: unknown): Matrix => {
  const [a, b, c, d, e, f] = numbers(value);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? identity
    : [a, b, c, d, e, f];
};
const boxOf = (value: unknown): Box | null => {
  const [x0, y0, x1, y1] = numbers(value);
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
    ? null
    : [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
};

/** White, as far as an eye can tell, of a colour as pdf.js hands it over (`#rrggbb`). */
function isWhite(color: unknown): boolean {
  if (typeof color !== 'string') return false;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return hex?.slice(1).every(part => Number.parseInt(part, 16) >= 0xf4) ?? false;
}

const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** Blank and invisible characters: they take room, which the gaps between the others show anyway. */
const blank = /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3000\ufeff\u0000-\u001f\u007f]*$/u;
const meaningless = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;

/**
 * Reads the operator list of a page: one pass gives characters, rulings, painted areas and images,
 * each where it is displayed. Text positions follow PDF 32000-1, 9.4.4; the form of the operators
 * is that of pdf.js 6.5 (`constructPath` holds a whole path and how it is painted).
 */
export function readContent(operators: Operators, frame: PageFrame): PageContent {
  const page: Box = [0, 0, frame.width, frame.height];
  const content: PageContent = {
    width: frame.width,
    height: frame.height,
    glyphs: [],
    rulings: [],
    fills: [],
    images: [],
    unseen: {invisible: 0, white: 0, clipped: 0, outside: 0, skewed: 0},
    unreadable: 0,
  };
  const initial: GraphicsState = {
    ctm: frame.transform,
    clip: page,
    fontSize: 0,
    font: null,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fillWhite: false,
    strokeWhite: false,
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
  };
  let state = initial;
  const stack: GraphicsState[] = [];
  let text: Matrix = identity;
  let penX = 0;
  let penY = 0;
  let lineX = 0;
  let lineY = 0;
  let clipNext = false;
  let run = 0;
  const layers: boolean[] = [];
  let hiddenLayers = 0;

  const save = (): void => {
    stack.push(state);
    state = {...state};
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.font = typeof name === 'string' ? frame.font(name) : null;
    state.fontSize = typeof size === 'number' ? size : 0;
  };
  const moveLine = (x: number, y: number): void => {
    lineX += x;
    lineY += y;
    penX = lineX;
    penY = lineY;
  };

  const backgroundIsDark = (x: number, y: number): boolean => {
    for (let i = content.fills.length - 1; i >= 0; i -= 1) {
      const fill = content.fills[i];
      if (fill && contains(fill.box, x, y)) return !fill.white;
    }
    return content.images.some(box => contains(box, x, y));
  };

  const addGlyph = (glyph: PdfGlyph, advance: number, toPage: Matrix, em: number): void => {
    const vertical = state.font?.vertical === true;
    // Vertical writing hangs the em square below the pen, centred on it (PDF 32000-1, 9.7.4.3).
    const local: Box = vertical ? [-em / 2, -advance, em / 2, 0] : [0, -descent * em, advance, ascent * em];
    const box = mapBox(toPage, local);
    const [x, y] = mapPoint(toPage, 0, 0);
    const [dx, dy] = vertical ? [toPage[2], toPage[3]] : [toPage[0], toPage[1]];
    const [across, down] = vertical ? [dy, -dx] : [dx, dy];
    const long = Math.hypot(across, down);
    const centreX = (box[0] + box[2]) / 2;
    const centreY = (box[1] + box[3]) / 2;
    if (long === 0 || em === 0) return;
    // Text set more than 3° off the axes is a watermark or a seal, not part of a table or sentence.
    if (Math.min(Math.abs(across), Math.abs(down)) > 0.05 * long) {
      content.unseen.skewed += 1;
      return;
    }
    if (!contains(page, centreX, centreY)) {
      content.unseen.outside += 1;
      return;
    }
    if (!contains(state.clip, centreX, centreY, 0.1 * em)) {
      content.unseen.clipped += 1;
      return;
    }
    const mode = state.mode & 3;
    if (mode === 3 || (mode === 1 ? state.strokeAlpha : state.fillAlpha) < 0.05) {
      content.unseen.invisible += 1;
      return;
    }
    if ((mode === 1 ? state.strokeWhite : state.fillWhite) && !backgroundIsDark(centreX, centreY)) {
      content.unseen.white += 1;
      return;
    }
    if (meaningless.test(glyph.unicode)) content.unreadable += 1;
    const angle: Angle = Math.abs(across) >= Math.abs(down) ? (across > 0 ? 0 : 180) : down > 0 ? 90 : 270;
    const inside = intersection(box, state.clip);
    const visible = inside ? (inside[2] - inside[0]) / Math.max(1e-6, box[2] - box[0]) : 0;
    content.glyphs.push({
      text: foldRadicals(glyph.unicode),
      box,
      x,
      y,
      size: vertical ? em * Math.hypot(toPage[0], toPage[1]) : em * Math.hypot(toPage[2], toPage[3]),
      angle,
      run,
      clipped: visible < 0.6,
    });
  };

  const showText = (glyphs: unknown): void => {
    const {font, fontSize} = state;
    if (!Array.isArray(glyphs) || fontSize === 0) return;
    run += 1;
    const fontMatrix = font?.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0];
    const unit = fontMatrix[0] ?? 0.001;
    const vertical = font?.vertical === true;
    const em = emSize(font, fontSize);
    const base = multiply(state.ctm, text);
    for (const glyph of glyphs as unknown[]) {
      if (typeof glyph === 'number') {
        const shift = (-glyph / 1000) * fontSize;
        if (vertical) penY += shift;
        else penX += shift * state.horizontalScale;
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const advance = vertical
        ? Math.abs((glyph.vmetric?.[0] ?? -1000) * unit * fontSize)
        : glyph.width * unit * fontSize;
      if (hiddenLayers === 0 && !blank.test(glyph.unicode)) {
        const scale = vertical ? 1 : state.horizontalScale;
        const toPage = multiply(base, [scale, 0, 0, 1, penX, penY + state.rise]);
        addGlyph(glyph, advance, toPage, em);
      }
      if (vertical) penY -= advance - spacing;
      else penX += (advance + spacing) * state.horizontalScale;
    }
  };

  const addStraight = (ax: number, ay: number, bx: number, by: number): void => {
    const long = Math.hypot(bx - ax, by - ay);
    if (long < 0.5) return;
    if (Math.abs(by - ay) <= 0.02 * long) {
      content.rulings.push({axis: 'h', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx)});
    } else if (Math.abs(bx - ax) <= 0.02 * long) {
      content.rulings.push({axis: 'v', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by)});
    }
  };

  const addFilled = (whole: Box): void => {
    const box = intersection(whole, grown(state.clip));
    if (!box) return;
    const wide = box[2] - box[0];
    const tall = box[3] - box[1];
    if (tall <= thickestRuling && wide > 2 * tall) {
      if (!state.fillWhite || backgroundIsDark((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)) {
        content.rulings.push({axis: 'h', at: (box[1] + box[3]) / 2, from: box[0], to: box[2]});
      }
    } else if (wide <= thickestRuling && tall > 2 * wide) {
      if (!state.fillWhite || backgroundIsDark((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)) {
        content.rulings.push({axis: 'v', at: (box[0] + box[2]) / 2, from: box[1], to: box[3]});
      }
    } else if (wide > thickestRuling && tall > thickestRuling && state.fillAlpha >= 0.05) {
      content.fills.push({box, white: state.fillWhite});
    }
  };

  const paintPath = (args: unknown): void => {
    if (!Array.isArray(args)) return;
    const paint = numberAt(args, 0);
    const data = (args[1] as unknown[] | undefined)?.[0];
    if (!data || !ArrayBuffer.isView(data)) return;
    const subpaths = pointsOf(data as unknown as ArrayLike<number>, state.ctm);
    if (clipNext) {
      clipNext = false;
      const region = hull(subpaths.map(path => path.box));
      state.clip = intersection(state.clip, region) ?? [0, 0, 0, 0];
    }
    if (hiddenLayers > 0 || paint === OPS.endPath) return;
    const stroked = paint !== OPS.fill && paint !== OPS.eoFill;
    const filled = paint !== OPS.stroke && paint !== OPS.closeStroke;
    const closes = paint === OPS.closeStroke || paint === OPS.closeFillStroke || paint === OPS.closeEOFillStroke;
    const penWidth = state.lineWidth * meanScale(state.ctm);
    for (const path of subpaths) {
      // Mitred borders are thin trapezoids: what is thin is a ruling whatever its ends look like.
      if (filled && (path.upright || isThin(path.box))) addFilled(path.box);
      if (!stroked || state.strokeAlpha < 0.05) continue;
      if (penWidth > thickestRuling) {
        // A very thick short stroke is a painted cell, not a border.
        if (path.points.length === 2) addFilled(thickened(path.box, penWidth));
        continue;
      }
      const [centreX, centreY] = [(path.box[0] + path.box[2]) / 2, (path.box[1] + path.box[3]) / 2];
      if (state.strokeWhite && !backgroundIsDark(centreX, centreY)) continue;
      for (let i = 0; i + 1 < path.points.length; i += 1) {
        const a = path.points[i];
        const b = path.points[i + 1];
        if (a && b?.straight) addStraight(a.x, a.y, b.x, b.y);
      }
      const first = path.points[0];
      const last = path.points[path.points.length - 1];
      if ((path.closed || closes) && first && last) addStraight(last.x, last.y, first.x, first.y);
    }
  };

  const addImage = (): void => {
    const box = intersection(mapBox(state.ctm, [0, 0, 1, 1]), state.clip);
    if (!box || hiddenLayers > 0) return;
    const wide = box[2] - box[0];
    const tall = box[3] - box[1];
    if (Math.min(wide, tall) <= thickestRuling && Math.max(wide, tall) > 2 * Math.min(wide, tall)) addFilled(box);
    else content.images.push(box);
  };

  const setExtended = (entries: unknown): void => {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as unknown[]) {
      if (!Array.isArray(entry)) continue;
      const [key, value] = entry as [unknown, unknown];
      if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
      else if (key === 'ca' && typeof value === 'number') state.fillAlpha = value;
      else if (key === 'CA' && typeof value === 'number') state.strokeAlpha = value;
      else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
    }
  };

  const openLayer = (tag: unknown, description: unknown): void => {
    const hidden = tag === 'OC' && !frame.layerVisible(description);
    layers.push(hidden);
    if (hidden) hiddenLayers += 1;
  };

  for (let i = 0; i < operators.fnArray.length; i += 1) {
    const args = operators.argsArray[i];
    switch (operators.fnArray[i]) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
        restore();
        break;
      case OPS.transform:
        state.ctm = multiply(state.ctm, matrixOf(args));
        break;
      case OPS.paintFormXObjectBegin: {
        save();
        const [matrix, bounds] = Array.isArray(args) ? (args as unknown[]) : [];
        if (matrix) state.ctm = multiply(state.ctm, matrixOf(matrix));
        const box = boxOf(bounds);
        if (box) state.clip = intersection(state.clip, mapBox(state.ctm, box)) ?? [0, 0, 0, 0];
        break;
      }
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.beginGroup:
        save();
        break;
      case OPS.endGroup:
        restore();
        break;
      case OPS.beginAnnotation: {
        save();
        const [, , transform, matrix] = Array.isArray(args) ? (args as unknown[]) : [];
        state = {...initial, ctm: multiply(multiply(frame.transform, matrixOf(transform)), matrixOf(matrix))};
        break;
      }
      case OPS.endAnnotation:
        restore();
        break;
      case OPS.setLineWidth:
        state.lineWidth = numberAt(args, 0);
        break;
      case OPS.setGState:
        setExtended(Array.isArray(args) ? args[0] : null);
        break;
      case OPS.setFillRGBColor:
        state.fillWhite = isWhite(Array.isArray(args) ? args[0] : null);
        break;
      case OPS.setStrokeRGBColor:
        state.strokeWhite = isWhite(Array.isArray(args) ? args[0] : null);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.fillWhite = false;
        break;
      case OPS.setStrokeColorN:
      case OPS.setStrokeTransparent:
        state.strokeWhite = false;
        break;
      case OPS.clip:
      case OPS.eoClip:
        clipNext = true;
        break;
      case OPS.constructPath:
      case OPS.rawFillPath:
        paintPath(args);
        break;
      case OPS.shadingFill:
        content.fills.push({box: state.clip, white: false});
        break;
      case OPS.beginText:
        text = identity;
        penX = penY = lineX = lineY = 0;
        break;
      case OPS.setCharSpacing:
        state.charSpacing = numberAt(args, 0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = numberAt(args, 0);
        break;
      case OPS.setHScale:
        state.horizontalScale = numberAt(args, 0) / 100;
        break;
      case OPS.setLeading:
        state.leading = numberAt(args, 0);
        break;
      case OPS.setTextRise:
        state.rise = numberAt(args, 0);
        break;
      case OPS.setTextRenderingMode:
        state.mode = numberAt(args, 0);
        break;
      case OPS.setFont:
        setFont(Array.isArray(args) ? args[0] : null, Array.isArray(args) ? args[1] : null);
        break;
      case OPS.moveText:
        moveLine(numberAt(args, 0), numberAt(args, 1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = -numberAt(args, 1);
        moveLine(numberAt(args, 0), numberAt(args, 1));
        break;
      case OPS.setTextMatrix:
        text = matrixOf(Array.isArray(args) ? args[0] : null);
        penX = penY = lineX = lineY = 0;
        break;
      case OPS.nextLine:
        moveLine(0, -state.leading);
        break;
      case OPS.showText:
        showText(Array.isArray(args) ? args[0] : null);
        break;
      case OPS.beginMarkedContent:
        openLayer(null, null);
        break;
      case OPS.beginMarkedContentProps:
        openLayer(Array.isArray(args) ? args[0] : null, Array.isArray(args) ? args[1] : null);
        break;
      case OPS.endMarkedContent:
        if (layers.pop()) hiddenLayers -= 1;
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        addImage();
        break;
      default:
        break;
    }
  }
  return content;
}

/**
 * Length of an em in text space. Type 3 fonts choose their own glyph space: the font matrix and
 * the font's bounding box tell how tall a character is.
 */
function emSize(font: FontMetrics | null, fontSize: number): number {
  if (!font?.isType3Font) return Math.abs(fontSize);
  const scale = Math.abs(font.fontMatrix?.[3] ?? 0.001);
  if (Math.abs(scale - 0.001) < 1e-6) return Math.abs(fontSize);
  const tall = Math.abs((font.bbox?.[3] ?? 0) - (font.bbox?.[1] ?? 0));
  return Math.abs(fontSize) * (tall > 0 ? Math.min(tall * scale, 1.2) : 1);
}

const isThin = (box: Box): boolean => Math.min(box[2] - box[0], box[3] - box[1]) <= thickestRuling;

const grown = (box: Box): Box => [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];

const thickened = (box: Box, width: number): Box => {
  const half = width / 2;
  const flat = box[3] - box[1] < box[2] - box[0];
  return flat ? [box[0], box[1] - half, box[2], box[3] + half] : [box[0] - half, box[1], box[2] + half, box[3]];
};

interface PathPoint {
  x: number;
  y: number;
  /** Whether a straight line leads here from the point before. */
  straight: boolean;
}

interface Subpath {
  points: PathPoint[];
  closed: boolean;
  box: Box;
  /** Whether all its sides are straight and parallel to the axes: a filled one is a rectangle. */
  upright: boolean;
}

/** The subpaths of pdf.js's path data, on the page: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
function pointsOf(data: ArrayLike<number>, ctm: Matrix): Subpath[] {
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
