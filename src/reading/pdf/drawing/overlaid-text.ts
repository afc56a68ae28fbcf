import {addTo} from '../../../model/grouping.ts';
import type {Box} from '../../../model/place.ts';
import type {Glyph} from './page-content.ts';

/** Share of the characters of a page above which pale ones are its text; words that come again count once. */
const mostPale = 0.5;

/** How far apart, in ems, the pens of neighbouring characters of one text are at most. */
const near = 2.5;

/** Height, in points, of the bands in which the characters of a page are looked up. */
const bandHeight = 12;

/** Characters of a text that others must be drawn over before it is a watermark. */
const fewest = 2;

/** The characters of a page without its watermarks, and the watermarks found so far, by look and words. */
export interface Uncovered {
  glyphs: readonly Glyph[];
  overlays: ReadonlySet<string>;
}

/**
 * Takes away pale texts that stand across others, and all of the same words and look: a watermark that runs level or
 * downwards would be read into the cells that it crosses. Pale text that crosses nothing is text. `known` holds the
 * watermarks of pages before, which on this page may cross nothing.
 */
export function withoutOverlays(glyphs: readonly Glyph[], known: ReadonlySet<string>): Uncovered {
  const pale = glyphs.filter(glyph => glyph.fade > 0);
  if (pale.length === 0) return {glyphs, overlays: known};
  const dark = glyphs.filter(glyph => glyph.fade === 0);
  const texts = stretchesOf(pale).map(own => ({own, key: keyOf(own)}));
  const different = differentIn(texts);
  if (different > mostPale * (different + dark.length)) return {glyphs, overlays: known};
  const bands = bandsOf(dark);
  const overlays = new Set(known);
  for (const {own, key} of texts) if (!overlays.has(key) && isAcross(own, bands)) overlays.add(key);
  const gone = new Set(texts.flatMap(({own, key}) => (overlays.has(key) ? own : [])));
  return gone.size === 0 ? {glyphs, overlays} : {glyphs: glyphs.filter(glyph => !gone.has(glyph)), overlays};
}

/** How many characters the different ones of some texts have. */
const differentIn = (texts: readonly {own: readonly Glyph[]; key: string}[]): number =>
  [...new Map(texts.map(({own, key}) => [key, own.length])).values()].reduce((sum, length) => sum + length, 0);

/** Characters of one look that are drawn one after the other, each near the one before. */
function stretchesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const stretches: Glyph[][] = [];
  for (const glyph of glyphs) {
    const own = stretches.at(-1);
    const last = own?.at(-1);
    if (own && last && areNeighbours(last, glyph)) own.push(glyph);
    else stretches.push([glyph]);
  }
  return stretches;
}

const areNeighbours = (a: Glyph, b: Glyph): boolean =>
  a.fade === b.fade &&
  Math.abs(a.size - b.size) < 0.1 &&
  Math.abs(a.x - b.x) < near * a.size &&
  Math.abs(a.y - b.y) < near * a.size;

/** Look and words of a text; numbers in it may count up: 10:31, 10:32. */
const keyOf = (own: readonly Glyph[]): string =>
  `${own[0]?.fade} ${Math.round(own[0]?.size ?? 0)} ${own
    .map(({text}) => text)
    .join('')
    .replace(/\d/gu, '0')}`;

type Bands = ReadonlyMap<number, readonly Box[]>;

/** The middles of characters by the bands of the page that they reach into. */
function bandsOf(glyphs: readonly Glyph[]): Bands {
  const bands = new Map<number, Box[]>();
  for (const glyph of glyphs) {
    const box = middleOf(glyph.box);
    for (let band = bandOf(box[1]); band <= bandOf(box[3]); band += 1) addTo(bands, band, box);
  }
  return bands;
}

const bandOf = (y: number): number => Math.floor(y / bandHeight);

/** Where the ink of a character is for certain: its box is an estimate, and lines may be set close. */
const middleOf = ([x0, y0, x1, y1]: Box): Box => {
  const [dx, dy] = [0.2 * (x1 - x0), 0.2 * (y1 - y0)];
  return [x0 + dx, y0 + dy, x1 - dx, y1 - dy];
};

/** Whether other characters stand where those of a text do. */
function isAcross(own: readonly Glyph[], bands: Bands): boolean {
  let across = 0;
  for (const glyph of own) {
    if (!meetsAny(middleOf(glyph.box), bands)) continue;
    across += 1;
    if (across === Math.min(fewest, own.length)) return true;
  }
  return false;
}

function meetsAny(box: Box, bands: Bands): boolean {
  for (let band = bandOf(box[1]); band <= bandOf(box[3]); band += 1)
    if (bands.get(band)?.some(other => meet(box, other))) return true;
  return false;
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
