import type {Block} from '../../../model/disclosure.ts';
import type {Box, Place} from '../../../model/place.ts';
import type {Angle, Glyph, PageContent, Ruling} from './page-content.ts';

/**
 * Pages whose text runs up or down the page as shown, since a wide table is set on it sideways, are
 * read in the frame of their text. Places are turned back when all is read.
 */

/** How far a page is turned for its text to run from left to right, and its size as shown. */
export interface Turn {
  angle: 90 | 270;
  width: number;
  height: number;
}

/** Share of the characters, and their number at least, that make the direction of a page. */
const mainShare = 0.7;
const leastGlyphs = 40;

/** How a page is turned for most of its text to run from left to right; null where it does, or nothing shows. */
export function turnOf({glyphs, width, height}: PageContent): Turn | null {
  const counts: Record<Angle, number> = {0: 0, 90: 0, 180: 0, 270: 0};
  for (const {angle} of glyphs) counts[angle] += 1;
  for (const angle of [90, 270] as const)
    if (counts[angle] >= leastGlyphs && counts[angle] >= mainShare * glyphs.length) return {angle, width, height};
  return null;
}

/** What a page draws, in the frame of its text. */
export function turned(content: PageContent, turn: Turn): PageContent {
  const box = (own: Box): Box => boxInText(own, turn);
  return {
    ...content,
    width: turn.height,
    height: turn.width,
    glyphs: content.glyphs.map(glyph => turnedGlyph(glyph, turn)),
    rulings: content.rulings.map(ruling => turnedRuling(ruling, turn)),
    fills: content.fills.map(fill => ({...fill, box: box(fill.box)})),
    covers: content.covers.map(cover => ({...cover, box: box(cover.box)})),
    dots: content.dots.map(box),
    images: content.images.map(image => ({...image, box: box(image.box)})),
    hidden: content.hidden.map(box),
    skewed: content.skewed.map(skewed => ({...skewed, box: box(skewed.box)})),
    cut: content.cut && {...content.cut, box: box(content.cut.box)},
  };
}

/** A box on the page as shown in the frame of its text. */
export const boxInText = ([x0, y0, x1, y1]: Box, {angle, width, height}: Turn): Box =>
  angle === 90 ? [y0, width - x1, y1, width - x0] : [height - y1, x0, height - y0, x1];

/** A box in the frame of the text as it stands on the page as shown. */
export const shownBox = ([x0, y0, x1, y1]: Box, {angle, width, height}: Turn): Box =>
  angle === 90 ? [width - y1, x0, width - y0, x1] : [y0, height - x1, y1, height - x0];

/** A direction of writing in the frame of the text as it is on the page as shown. */
export const shownAngle = (angle: Angle, turn: Turn): Angle => ((angle + turn.angle) % 360) as Angle;

function turnedGlyph(glyph: Glyph, turn: Turn): Glyph {
  const [x, y] = turn.angle === 90 ? [glyph.y, turn.width - glyph.x] : [turn.height - glyph.y, glyph.x];
  const angle = ((glyph.angle - turn.angle + 360) % 360) as Angle;
  return {...glyph, x, y, angle, box: boxInText(glyph.box, turn)};
}

function turnedRuling({axis, at, from, to}: Ruling, turn: Turn): Ruling {
  const [x0, y0, x1, y1] = boxInText(axis === 'h' ? [from, at, to, at] : [at, from, at, to], turn);
  return axis === 'h' ? {axis: 'v', at: x0, from: y0, to: y1} : {axis: 'h', at: y0, from: x0, to: x1};
}

/** Blocks with the places on turned pages as they stand on the pages as shown. */
export function asShown(blocks: readonly Block[], turns: ReadonlyMap<number, Turn>): Block[] {
  if (turns.size === 0) return [...blocks];
  const shown = <Own extends Place>(place: Own): Own => {
    const turn = place.kind === 'pdf' ? turns.get(place.page) : undefined;
    return place.kind === 'pdf' && turn ? {...place, box: shownBox(place.box, turn)} : place;
  };
  return blocks.map(block => {
    if (block.kind === 'passage')
      return {...block, stretches: block.stretches.map(stretch => ({...stretch, place: shown(stretch.place)}))};
    return {
      ...block,
      place: shown(block.place),
      cells: block.cells.map(cell => ({
        ...cell,
        place: shown(cell.place),
        ...(cell.area ? {area: shown(cell.area)} : {}),
        ...(cell.more ? {more: cell.more.map(shown)} : {}),
      })),
      ...(block.parts
        ? {
            parts: block.parts.map(part => ({
              place: shown(part.place),
              ...(part.repeated ? {repeated: part.repeated.map(shown)} : {}),
            })),
          }
        : {}),
    };
  });
}
