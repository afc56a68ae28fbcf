import type {Box} from '../../../model/place.ts';
import type {Matrix} from '../geometry/matrix.ts';

/** The members of a pdf.js font object that decide where glyphs stand. */
export interface FontMetrics {
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: readonly number[];
  bbox?: readonly number[];
}

/** What the operators so far have set: PDF 32000-1, 8.4. */
export interface GraphicsState {
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
  /** Colours as pdf.js hands them over; empty for patterns. */
  fillColor: string;
  strokeColor: string;
  /** How light the fill is, from 0 (black) to 255 (white). */
  fillLight: number;
  /** The fill is a plain colour, not a pattern. */
  fillPlain: boolean;
  strokeWhite: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  /** What is painted shows through: blended, under a soft mask, or in a group or annotation of which that may hold. */
  blended: boolean;
  masked: boolean;
  translucent: boolean;
  /** The image that comes has a mask of its own. */
  cutOut: boolean;
}

/** The state in which a page begins. */
export const firstState = (ctm: Matrix, clip: Box): GraphicsState => ({
  ctm,
  clip,
  fontSize: 0,
  font: null,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fillWhite: false,
  fillColor: '#000000',
  strokeColor: '#000000',
  fillLight: 0,
  fillPlain: true,
  strokeWhite: false,
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  blended: false,
  masked: false,
  translucent: false,
  cutOut: false,
});

/** The colour in which text is painted, and how: filled, or as an outline; what shows through is an ink of its own. */
export function inkOf({mode, fillColor, strokeColor, fillAlpha, strokeAlpha}: GraphicsState): string {
  const [color, alpha] = (mode & 3) === 1 ? [`outline ${strokeColor}`, strokeAlpha] : [fillColor, fillAlpha];
  return alpha < 1 ? `${color} ${alpha}` : color;
}

/** Whether a filled area hides what was painted beneath it. */
export const hidesBeneath = (state: GraphicsState): boolean =>
  state.fillAlpha >= 0.99 && state.fillPlain && !(state.blended || state.masked || state.translucent);

/** Lightness, from 0 to 255, of a colour as pdf.js hands it over: its luma (ITU-R BT.601); 0 for anything else. */
export function lightnessOf(color: unknown): number {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/iu.test(color)) return 0;
  const bits = Number.parseInt(color.slice(1), 16);
  return Math.round(0.299 * (bits >> 16) + 0.587 * ((bits >> 8) & 0xff) + 0.114 * (bits & 0xff));
}

/** White, as far as an eye can tell, of a colour as pdf.js hands it over (`#rrggbb`). */
export function isWhite(color: unknown): boolean {
  if (typeof color !== 'string') return false;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return hex?.slice(1).every(part => Number.parseInt(part, 16) >= 0xf4) ?? false;
}
