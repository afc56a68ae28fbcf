import type {Box} from '../../../model/place.ts';

/** Direction of writing on the page as displayed, in degrees clockwise from left-to-right. */
export type Angle = 0 | 90 | 180 | 270;
export const angles: readonly Angle[] = [0, 90, 180, 270];

/** One character as drawn. Coordinates as in {@link Box}. */
export interface Glyph {
  text: string;
  /** The em square, as far as it is advanced and not cut off: an estimate of the ink, good for assigning to cells. */
  box: Box;
  /** Where the pen stood (start of the baseline). */
  x: number;
  y: number;
  /** Length of an em in points. */
  size: number;
  angle: Angle;
  /** Numbers the drawing operations: glyphs of one operation share it. */
  run: number;
  /** Why it is not seen for certain: partly cut off by a clipping path, or another character stands on it. */
  doubt: 'clipped' | 'overlap' | null;
  /** How light it is on white paper, up to 255, where it is as light as a watermark; else 0. */
  fade: number;
  /** Its colour and how it is painted, as far as texts of one look share it. */
  ink: string;
}

/** An ink in which text stands askew, and the smallest box around that text. */
export interface SkewedInk {
  ink: string;
  box: Box;
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

/** A painted area or an image that lets nothing through, and how many characters had been drawn when it was painted. */
export interface Cover {
  box: Box;
  glyphs: number;
  /** An image: what it hides may be what a machine recognised in it. */
  pictured?: true;
}

/** An image as it is shown. */
export interface PaintedImage {
  box: Box;
  /** It lets nothing through. */
  opaque: boolean;
  /** Other pages show the same image. */
  shared: boolean;
}

/** The text that one clipping path shows: from which character on, and whether some of its lines are cut off. */
export interface ClippedText {
  clip: Box;
  from: number;
  cut: boolean;
}

/** Why characters in the content stream do not stand on the page for a reader. */
export interface Unseen {
  invisible: number;
  white: number;
  clipped: number;
  outside: number;
  skewed: number;
  covered: number;
}

/** All that one page draws, in displayed points. */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
  fills: Fill[];
  /** Painted areas that hide what was drawn before them. */
  covers: Cover[];
  /** Painted squares and discs no wider than a ruling: what dotted lines are made of. */
  dots: Box[];
  images: PaintedImage[];
  /** Painted shapes that are neither rulings nor areas: in great numbers they are characters drawn as outlines. */
  shapes: number;
  unseen: Unseen;
  /** Where characters stand that no reader sees, set invisibly or behind an image: most are of a text layer. */
  hidden: Box[];
  /** Where text stands askew. */
  skewed: SkewedInk[];
  /** The last character of a figure that the page or a clipping path cuts off. */
  cut: {run: number; box: Box} | null;
  /** What is drawn under the clipping path of one cell so far. */
  clipped: ClippedText;
  /** The same of all clipping paths that text was drawn under, in the order of drawing. */
  clips: ClippedText[];
  /** The first characters, each of one operation, that are cut off beside one that is seen. */
  cutText: Box[];
  /** Characters whose code has no meaning (private use, or unknown). */
  unreadable: number;
  /** Accented and foreign letters by block of 128 codes: where they are many, a font has a wrong table. */
  foreign: Map<number, number>;
}

/** A page that draws nothing yet. */
export const emptyContent = (width: number, height: number): PageContent => ({
  width,
  height,
  glyphs: [],
  rulings: [],
  fills: [],
  covers: [],
  dots: [],
  images: [],
  shapes: 0,
  hidden: [],
  unseen: {invisible: 0, white: 0, clipped: 0, outside: 0, skewed: 0, covered: 0},
  skewed: [],
  cut: null,
  clipped: {clip: [0, 0, width, height], from: 0, cut: false},
  clips: [],
  cutText: [],
  unreadable: 0,
  foreign: new Map(),
});
