import {groupedBy} from '../../../model/grouping.ts';
import {around, contains} from '../geometry/box.ts';
import {type Crossing, crossingsOf, type DrawnText, drawnTexts} from './crossings.ts';
import type {Glyph, SkewedInk} from './page-content.ts';

/** Share of the characters of a page above which pale ones are its text; words that come again count once. */
const mostPale = 0.5;

/** Characters of a pale text that others must stand on before it is a watermark. */
const fewestPale = 2;

/** Different texts that a dark one stands across before it is a watermark: two may be set too close. */
const fewestCrossed = 3;

/** Texts of different words, at most, in the look of a watermark: that of a page's text has many. */
const mostWords = 3;

/** How often words stand on a page, at least, that are a watermark in the look of its text. */
const oftenOnPage = 3;

/** What one page draws: its size, its characters, and where text stands askew. */
export interface Drawn {
  width: number;
  height: number;
  glyphs: readonly Glyph[];
  skewed: readonly SkewedInk[];
}

/** Watermarks of the pages so far. */
export interface Overlays {
  /** Their words by their look. */
  words: ReadonlyMap<string, readonly string[]>;
  /** How many different texts were crossed by words of one look that may yet be one. */
  crossed: ReadonlyMap<string, number>;
}

export const noOverlays: Overlays = {words: new Map(), crossed: new Map()};

/** The characters of a page without its watermarks, and the watermarks found so far. */
export interface Uncovered {
  glyphs: readonly Glyph[];
  overlays: Overlays;
}

/** The texts of one look and the same words, numbers in which may count up: 10:31, 10:32. */
interface SameWords {
  key: string;
  look: string;
  words: string;
  texts: Text[];
}

interface Text extends DrawnText {
  words: string;
  look: string;
  ink: string;
  size: number;
  pale: boolean;
  /** How many of its characters stand on others, and the texts of these. */
  crossing: number;
  partners: Set<Text>;
}

/**
 * Takes away the texts that stand across others as watermarks and seals do, and all of the same words and look: they
 * would be read into the cells that they cross. A pale one is a watermark; a dark one where it crosses several texts
 * in a look of its own, or comes again and again. Where two texts stand on each other and neither is a watermark for
 * certain, both are in doubt. Text that crosses nothing is text. `known` holds the watermarks of pages before, which
 * on this page may cross nothing.
 */
export function withoutOverlays(page: Drawn, known: Overlays): Uncovered {
  const {glyphs} = page;
  const drawn = drawnTexts(glyphs);
  const crossings = crossingsOf(glyphs, drawn, page.width, page.height);
  if (crossings.length === 0 && known.words.size === 0 && page.skewed.length === 0) return {glyphs, overlays: known};
  const texts = textsOf(glyphs, drawn);
  noteCrossings(texts, glyphs.length, crossings);
  const groups = [...groupedBy(texts, ({look, words}) => `${look} ${unitOf(words)}`)].flatMap(
    ([key, own]): SameWords[] => (own[0] ? [{key, look: own[0].look, words: unitOf(own[0].words), texts: own}] : []),
  );
  const overlays = new OverlaysFound(known);
  for (const group of groups) if (overlays.have(group)) overlays.add(group);
  for (const group of paleOverlays(groups)) overlays.add(group);
  for (const text of sealed(texts, page)) overlays.texts.add(text);
  addDark(groups, mainInk(texts), overlays);
  // The page cuts some off, and a character that falls on the same one of another text is drawn once.
  for (const group of groups) if (overlays.have(group)) overlays.add(group);
  return {glyphs: remaining(glyphs, texts, crossings, overlays), overlays};
}

/** The watermarks of the pages before and those found on a page. */
class OverlaysFound implements Overlays {
  readonly words: Map<string, readonly string[]>;
  readonly crossed: Map<string, number>;
  readonly texts = new Set<Text>();
  /** Texts that may be watermarks: without them the page is read better, but what they stand on is in doubt. */
  readonly likely = new Set<Text>();

  constructor(known: Overlays) {
    this.words = new Map(known.words);
    this.crossed = new Map(known.crossed);
  }

  /** Whether the words, or most of them, are those of a watermark of the same look. */
  have({look, words}: SameWords): boolean {
    return this.words.get(look)?.some(own => own === words || isPartOf(words, own)) ?? false;
  }

  add({look, words, texts}: SameWords): void {
    for (const text of texts) this.texts.add(text);
    const own = this.words.get(look) ?? [];
    if (!own.includes(words)) this.words.set(look, [...own, words]);
  }
}

/** Share of the words of a watermark that the part of them which a page shows has at least. */
const leastPart = 0.3;

/** Whether a text is what is left of another of which some characters are lost. */
function isPartOf(part: string, whole: string): boolean {
  if (part.length < 2 || part.length < leastPart * whole.length || part.length > whole.length) return false;
  let at = 0;
  for (const character of whole) if (character === part.charAt(at)) at += 1;
  return at === part.length;
}

/** Words with all numbers alike, once where they come again and again in one text: watermarks set close in a row. */
function unitOf(words: string): string {
  const folded = words.replace(/\d/gu, '0');
  for (let length = 2; 2 * length <= folded.length && length <= longestUnit; length += 1)
    if (folded.endsWith(folded.slice(0, folded.length - length)) && /[^0]/u.test(folded.slice(0, length)))
      return folded.slice(0, length);
  return folded;
}

/** An amount with its digits folded; the number of a page, - 00 -, is none. */
const amountUnit = /^-?(?:0{1,3}(?:,000)+(?:\.0+)?|0+\.0+)%?$/u;

/** Words of a watermark that comes again in one text, at most. */
const longestUnit = 60;

function textsOf(glyphs: readonly Glyph[], drawn: readonly DrawnText[]): Text[] {
  return drawn.map(({from, to}) => {
    const {ink = '', size = 0, angle = 0, fade = 0} = glyphs[from] ?? {};
    let words = '';
    for (let i = from; i < to; i += 1) words += glyphs[i]?.text ?? '';
    const look = `${ink} ${Math.round(size)} ${angle}`;
    return {from, to, words, look, ink, size, pale: fade > 0, crossing: 0, partners: new Set<Text>()};
  });
}

/** Notes with each text the others that stand on it, and with how many of its characters. */
function noteCrossings(texts: readonly Text[], length: number, crossings: readonly Crossing[]): void {
  const textOf = new Array<Text | undefined>(length);
  for (const text of texts) textOf.fill(text, text.from, text.to);
  const counted = new Set<number>();
  for (const [a, b] of crossings) {
    const [one, other] = [textOf[a], textOf[b]];
    if (!one || !other) continue;
    one.partners.add(other);
    other.partners.add(one);
    if (!counted.has(a)) one.crossing += 1;
    if (!counted.has(b)) other.crossing += 1;
    counted.add(a).add(b);
  }
}

/** Pale texts that stand across others, unless most of the page is pale. */
function paleOverlays(groups: readonly SameWords[]): SameWords[] {
  const pale = groups.filter(({texts}) => texts[0]?.pale);
  const lengthOf = (own: readonly Text[]): number => own.reduce((sum, {from, to}) => sum + to - from, 0);
  const dark = lengthOf(groups.filter(({texts}) => !texts[0]?.pale).flatMap(({texts}) => texts));
  const different = lengthOf(pale.flatMap(({texts}) => texts.slice(0, 1)));
  if (different > mostPale * (different + dark)) return [];
  return pale.filter(({texts}) =>
    texts.some(({from, to, crossing}) => crossing > 0 && crossing >= Math.min(fewestPale, to - from)),
  );
}

/** Upright characters of a seal or of a watermark set askew: in its ink, which the text of the page has not, and within it. */
function sealed(texts: readonly Text[], {glyphs, skewed}: Drawn): Text[] {
  const main = mainInk(texts);
  const own = skewed.filter(({ink}) => ink !== main);
  if (own.length === 0) return [];
  return texts.filter(text =>
    own.some(({ink, box}) => {
      const [x0, y0, x1, y1] = around(glyphs.slice(text.from, text.to), ({box: of}) => of);
      return ink === text.ink && contains(box, (x0 + x1) / 2, (y0 + y1) / 2, 2 * (y1 - y0));
    }),
  );
}

/** The ink in which most characters of a page are drawn. */
function mainInk(texts: readonly Text[]): string {
  const counts = new Map<string, number>();
  for (const {ink, from, to} of texts) counts.set(ink, (counts.get(ink) ?? 0) + to - from);
  let main = '';
  for (const [ink, count] of counts) if (count > (counts.get(main) ?? 0)) main = ink;
  return main;
}

/** Adds dark watermarks, those first that cross the most: what they crossed then crosses nothing any more. */
function addDark(groups: readonly SameWords[], main: string, overlays: OverlaysFound): void {
  const looks = groupedBy(groups, ({look}) => look);
  const crossedBy = ({texts}: SameWords): number => {
    const words = new Set<string>();
    for (const {partners} of texts)
      for (const partner of partners) if (!overlays.texts.has(partner)) words.add(partner.words);
    return words.size;
  };
  // A mark that stands on a figure of each page would take all figures of that shape away.
  const isFigureOfPage = ({words, texts}: SameWords): boolean => texts[0]?.ink === main && amountUnit.test(words);
  const stands = (group: SameWords): boolean =>
    !isFigureOfPage(group) && ((looks.get(group.look)?.length ?? 0) <= mostWords || group.texts.length >= oftenOnPage);
  const crossing = groups
    .filter(group => group.texts.some(text => text.crossing > 0) && stands(group))
    .map(group => ({group, crossed: crossedBy(group)}))
    .sort((a, b) => b.crossed - a.crossed);
  for (const {group} of crossing) {
    const [text] = group.texts;
    const crossed = crossedBy(group);
    if (!text || overlays.texts.has(text) || crossed === 0) continue;
    const inAll = crossed + (overlays.crossed.get(group.key) ?? 0);
    overlays.crossed.set(group.key, inAll);
    const least = text.ink !== main && !/\d/u.test(text.words) ? 1 : fewestCrossed;
    if (inAll >= least) overlays.add(group);
    else if (isOddOne(group)) for (const own of group.texts) overlays.likely.add(own);
  }
}

/** Whether a text has no figure, which would be lost with it, and another size than those that it stands across. */
const isOddOne = ({texts}: SameWords): boolean =>
  texts.every(
    ({words, size, partners}) =>
      !/\d/u.test(words) && [...partners].every(other => Math.abs(other.size - size) > 0.15 * other.size),
  );

/** The characters that are left; those that still stand on others are in doubt. */
function remaining(
  glyphs: readonly Glyph[],
  texts: readonly Text[],
  crossings: readonly Crossing[],
  {texts: gone, likely}: OverlaysFound,
): readonly Glyph[] {
  // 1: stays; 2: goes, but what it stands on is in doubt.
  const kept = new Uint8Array(glyphs.length);
  for (const text of texts) if (!gone.has(text)) kept.fill(likely.has(text) ? 2 : 1, text.from, text.to);
  const doubtful = new Set<number>();
  for (const [a, b] of crossings) if (kept[a] && kept[b]) doubtful.add(a).add(b);
  if (gone.size === 0 && likely.size === 0 && doubtful.size === 0) return glyphs;
  const own: Glyph[] = [];
  glyphs.forEach((glyph, i) => {
    if (kept[i] === 1) own.push(doubtful.has(i) ? {...glyph, doubt: 'overlap'} : glyph);
  });
  return own;
}
