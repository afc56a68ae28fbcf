import type {Box} from '../../../model/place.ts';
import {findAlignedTables} from '../aligned/aligned-tables.ts';
import {withFramed} from '../aligned/framed-tables.ts';
import {withoutDoubles} from '../drawing/doubled-glyphs.ts';
import {isGarbled, isMadeOfSigns} from '../drawing/foreign-letters.ts';
import {withoutOutlines} from '../drawing/glyph-outlines.ts';
import {noOverlays, type Overlays, withoutOverlays} from '../drawing/overlaid-text.ts';
import {angles, type Glyph, type PageContent} from '../drawing/page-content.ts';
import {boxInText, type Turn, turned, turnOf} from '../drawing/turned-pages.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {Sizes} from '../geometry/sizes.ts';
import {type Line, linesOf, lineText, readLines} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isUnitLine} from '../lines/text-shapes.ts';
import {withBoxedHeads} from '../ruled/boxed-heads.ts';
import {findGrids} from '../ruled/drawn-grids.ts';
import {withoutHalfBoxed} from '../ruled/half-boxed.ts';
import {fillGrids} from '../ruled/ruled-tables.ts';
import {takeOverhanging} from './overhanging-lines.ts';
import {type Picture, picturesOf, withoutScans} from './pictures.ts';
import {runningHeads} from './running-lines.ts';
import {separateForms} from './separate-forms.ts';
import {doubtMarks} from './stray-marks.ts';

/** What one page shows: tables, and the lines outside them from top to bottom. */
export interface PageLayout {
  page: number;
  width: number;
  height: number;
  tables: PageTable[];
  lines: Line[];
  images: Box[];
  pictures: readonly Picture[];
  /** Painted shapes that are neither rulings nor areas. */
  shapes: number;
  /** Size of the page's ordinary text in points. */
  textSize: number;
  glyphs: number;
  unreadable: number;
  /** Its text is what a wrong table of codes makes of it. */
  garbled: boolean;
  /** Characters that nobody sees: of the text layer of a scan, or behind an image. */
  hidden: number;
  /** The first characters with which lines of its running text go on where nobody sees them. */
  cutText: readonly Box[];
  /** Watermarks of this page and those before it. */
  overlays: Overlays;
  /** Where its text runs up or down the page as shown: all boxes are in the frame of the text. */
  turn: Turn | null;
}

/** Median size of the characters: the scale of all distances on the page. */
function medianSize(glyphs: readonly Glyph[]): number {
  const sizes = new Sizes();
  for (const glyph of glyphs) sizes.add(glyph.size);
  return sizes.median() ?? 10;
}

/** Share of the page's height at its foot where a page number may stand below a table that goes on. */
const foot = 0.12;

/** The table at the foot of a page, which may go on on the next page without rulings of its own. */
function openTable(page: PageLayout | undefined): PageTable | null {
  const last = page?.tables.at(-1);
  if (!page || !last || last.xs.length < 3) return null;
  const below = page.lines.filter(line => line.box[1] > last.box[3] - 2);
  return below.every(line => line.box[1] > (1 - foot) * page.height) && below.length <= 2 ? last : null;
}

/** Whether the last text of a page, above its foot, is the unit of a table. */
function endsWithUnit(page: PageLayout | undefined): boolean {
  if (!page) return false;
  const own = page.lines.filter(line => line.box[1] < (1 - foot / 2) * page.height);
  const last = own.reduce<Line | null>((lowest, line) => (lowest && lowest.v >= line.v ? lowest : line), null);
  return last !== null && isUnitLine(lineText(last)) && !page.tables.some(table => table.box[3] > last.v);
}

/**
 * Finds the tables and lines of a page from what it draws. With the layout of the page before, a
 * table without rulings that runs over the page break is found by that page's columns.
 */
export function layoutPage(given: PageContent, page: number, before?: PageLayout): PageLayout {
  const pictures = picturesOf(given);
  const printed = withoutScans(given, pictures);
  const single = {...printed, glyphs: withoutDoubles(printed.glyphs)};
  const {glyphs: own, overlays} = withoutOverlays(single, before?.overlays ?? noOverlays);
  const shown = {...single, glyphs: [...own]};
  const turn = turnOf(shown);
  const content = turn ? turned(shown, turn) : shown;
  const {glyphs} = content;
  const textSize = medianSize(glyphs);
  const rulings = withoutOutlines(content.rulings, glyphs, textSize);
  const chunks = joinedLists(readLines(glyphs), line => line.chunks);
  const ruled = withoutHalfBoxed(fillGrids(findGrids(rulings, {textSize}), chunks, page, rulings));
  const framed = withFramed(ruled.tables, rulings, content.fills);
  const free = [...ruled.free, ...framed.free];
  const outside = joinedLists(angles, angle => linesOf(free.filter(chunk => chunk.angle === angle)));
  const heads = before ? runningHeads(outside, content.height, before) : new Set<Line>();
  const aligned = findAlignedTables(
    outside.filter(line => !heads.has(line)),
    rulings,
    content.fills,
    framed.tables,
    page,
    openTable(before),
    endsWithUnit(before),
  );
  const {tables, lines} = separateForms(withBoxedHeads([...framed.tables, ...aligned.tables], rulings));
  doubtMarks(tables);
  tables.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  const outsideTables = [...heads, ...lines, ...takeOverhanging(tables, aligned.free)];
  return {
    page,
    width: content.width,
    height: content.height,
    tables,
    lines: outsideTables,
    images: content.images.map(({box}) => box),
    pictures: turn ? pictures.map(picture => ({...picture, box: boxInText(picture.box, turn)})) : pictures,
    shapes: content.shapes,
    textSize,
    glyphs: glyphs.length,
    unreadable: content.unreadable,
    garbled: isGarbled(content.foreign, glyphs.length) || isMadeOfSigns(glyphs),
    hidden: content.hidden.length,
    cutText: content.cutText.filter(cut => outsideTables.some(line => goesOn(line, cut))),
    overlays,
    turn,
  };
}

/** A line of running text is no shorter, in ems: a title or a name beside a table may be cut off by its cell. */
const leastText = 12;

/** Whether a line of text goes on with a character that is cut off. */
const goesOn = ({angle, box, size}: Line, [x0, y0, , y1]: Box): boolean =>
  angle === 0 && box[2] - box[0] > leastText * size && y0 < box[3] && y1 > box[1] && Math.abs(x0 - box[2]) < size;
