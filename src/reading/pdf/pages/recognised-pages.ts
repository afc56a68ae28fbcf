import type {PageLayout} from './page-layout.ts';
import type {Picture} from './pictures.ts';

/** Share of the page that a scan of it takes up. */
const wholePage = 0.8;
/** Text of fewer characters on a picture may be that of a cover. */
const leastPrinted = 40;
/** So many pages at least tell scans from a picture behind one page. */
const leastPages = 2;

/**
 * Some programs set the text that they recognised visibly over the scan, or in fonts made of it. Then each page has
 * text on an image that is all of that page and of no other, which no office program does: backgrounds are shared.
 * The text of such pages is not taken for printed: it goes, and their pictures are scans.
 */
export function withoutRecognised(pages: readonly PageLayout[]): PageLayout[] {
  const isGround = ({kind, share}: Picture): boolean => kind === 'ground' && share >= wholePage;
  const grounds = pages.flatMap(({pictures}) => pictures.filter(isGround));
  const own = grounds.filter(picture => picture.own && picture.printed >= leastPrinted).length;
  if (own < leastPages || grounds.some(picture => !picture.own)) return [...pages];
  return pages.map(page => {
    if (!page.pictures.some(isGround)) return page;
    const pictures = page.pictures.map(
      (picture): Picture => (isGround(picture) ? {...picture, kind: 'scan'} : picture),
    );
    return {...page, pictures, tables: [], lines: [], glyphs: 0};
  });
}
