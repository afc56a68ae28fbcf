import type {Problem, ProblemKind} from '../../../model/disclosure.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import {isCaption} from '../lines/text-shapes.ts';
import type {PageLayout} from './page-layout.ts';
import type {Picture} from './pictures.ts';

/** A page with less text than this shows nothing but its pictures, where it has any. */
const leastText = 12;
/** So many characters that nobody sees are a text layer, even where the image itself was left out. */
const textLayer = 40;
/** Shares of a page that pictures take up: of one without text, and of a picture that may be all that the page is for. */
const pictured = 0.3;
const mostOfPage = 0.4;
/** So many shapes on a page without text are characters drawn as outlines. */
const outlined = 150;

/** What was not read of the pages although they were parsed, at most one problem a page. */
export const pageProblems = (pages: readonly PageLayout[]): Problem[] =>
  pages.flatMap((page, index): Problem[] => {
    const kind = problemOf(page, pages[index - 1], pages[index + 1]);
    return kind ? [{kind, page: page.page}] : [];
  });

function problemOf(
  page: PageLayout,
  before: PageLayout | undefined,
  after: PageLayout | undefined,
): ProblemKind | null {
  const {glyphs, pictures, hidden, unreadable} = page;
  const unread = pictures.filter(({kind}) => kind === 'unread');
  if (pictures.some(({kind}) => kind === 'scan') || (glyphs < leastText && hidden >= textLayer))
    return 'recognised-text-layer';
  if (glyphs < leastText && unread.reduce((sum, {share}) => sum + share, 0) > pictured) return 'no-text-layer';
  if (unread.some(picture => picture.share >= mostOfPage || isAnnounced(picture, page))) return 'part-image';
  if (glyphs < leastText && page.shapes >= outlined) return 'no-text-layer';
  if (isBlank(page) && [before, after].some(beside => beside && isScan(beside))) return 'no-text-layer';
  if (page.garbled || (unreadable > 0.1 * glyphs && unreadable >= 8)) return 'unreliable-text';
  return unread.length > 0 ? 'picture' : null;
}

/** Nothing is drawn on a page: an image too large to be decoded leaves no trace. */
const isBlank = ({glyphs, hidden, images, tables, lines, shapes}: PageLayout): boolean =>
  glyphs + hidden + images.length + tables.length + lines.length + shapes === 0;

const isScan = ({glyphs, pictures}: PageLayout): boolean =>
  glyphs < leastText && pictures.some(({kind, share}) => kind !== 'ground' && share >= mostOfPage);

/** Whether the title or the unit of a table stands right above a picture. */
function isAnnounced({box}: Picture, {lines}: PageLayout): boolean {
  const above = lines.filter(line => line.v < box[1] && line.box[2] > box[0] && line.box[0] < box[2]);
  const last = above.reduce<Line | null>((lowest, line) => (lowest && lowest.v >= line.v ? lowest : line), null);
  return last !== null && isCaption(lineText(last));
}
