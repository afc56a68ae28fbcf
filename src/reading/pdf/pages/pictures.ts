import type {Box} from '../../../model/place.ts';
import type {PageContent, PaintedImage} from '../drawing/page-content.ts';
import {contains} from '../geometry/box.ts';
import {DisjointSets} from '../geometry/disjoint-sets.ts';

/**
 * A part of a page that images take up: `scan` where a machine recognised its text, which stands there unseen;
 * `unread` where nothing tells what it shows; `ground` where text is printed on it.
 */
export interface Picture {
  box: Box;
  /** Share of the page that the images take up. */
  share: number;
  kind: 'scan' | 'unread' | 'ground';
  /** Its images let nothing through, and no other page shows them. */
  own: boolean;
  /** Characters that are seen on it. */
  printed: number;
}

/** Side of the squares, in points, by which the area of images is counted: scans are often cut into strips or tiles. */
const side = 12;
/** Smaller shares of a page are seals, logos and codes. */
const leastShare = 0.1;
/** A picture with less text on it than this bears no text of the document. */
const leastPrinted = 12;
/** So many characters that nobody sees, and not fewer than half of those that are seen, are a text layer. */
const leastHidden = 12;
const hiddenShare = 0.5;
/** Share of the page's height at its edges where scanners and offices print marks and page numbers on a scan. */
const margin = 0.07;
/** A picture that takes up so much of the page may be a scan with such marks on it. */
const mostOfPage = 0.4;

/** The larger pictures of a page. */
export function picturesOf({images, glyphs, hidden, width, height}: PageContent): Picture[] {
  if (images.length === 0) return [];
  const squares = new PictureSquares(images, width, height);
  const regions = squares.regions().filter(region => region.share >= leastShare);
  if (regions.length === 0) return [];
  const isMarginal = (box: Box): boolean => box[3] < margin * height || box[1] > (1 - margin) * height;
  return regions.map(({id, box, share}): Picture => {
    const seen = glyphs.filter(glyph => squares.regionAt(glyph.box) === id);
    const unseen = hidden.reduce((sum, own) => sum + (squares.regionAt(own) === id ? 1 : 0), 0);
    const own = images.every(image => squares.regionAt(image.box) !== id || (image.opaque && !image.shared));
    const bare = seen.length < leastPrinted || (share >= mostOfPage && seen.every(glyph => isMarginal(glyph.box)));
    const scanned = unseen >= leastHidden && (bare || unseen >= hiddenShare * seen.length);
    return {box, share, kind: scanned ? 'scan' : bare ? 'unread' : 'ground', own, printed: seen.length};
  });
}

/** What a page draws without what is left of the text layers of its scans: glyphs that no strip of the scan hides. */
export function withoutScans(content: PageContent, pictures: readonly Picture[]): PageContent {
  const scans = pictures.filter(({kind}) => kind === 'scan');
  if (scans.length === 0) return content;
  const onScan = ({box: [x0, y0, x1, y1]}: {box: Box}): boolean =>
    scans.some(({box}) => contains(box, (x0 + x1) / 2, (y0 + y1) / 2));
  return {...content, glyphs: content.glyphs.filter(glyph => !onScan(glyph))};
}

interface Region {
  id: number;
  box: Box;
  share: number;
}

/** The squares of a page that images cover, and which of them hang together. */
class PictureSquares {
  private readonly across: number;
  private readonly down: number;
  private readonly covered: Uint8Array;
  private readonly sets: DisjointSets;

  constructor(images: readonly PaintedImage[], width: number, height: number) {
    this.across = Math.max(1, Math.round(width / side));
    this.down = Math.max(1, Math.round(height / side));
    this.covered = new Uint8Array(this.across * this.down);
    for (const {box} of images) this.cover(box);
    this.sets = new DisjointSets(this.covered.length);
    for (let at = 0; at < this.covered.length; at += 1) {
      if (this.covered[at] !== 1) continue;
      if ((at + 1) % this.across !== 0 && this.covered[at + 1] === 1) this.sets.join(at, at + 1);
      if (this.covered[at + this.across] === 1) this.sets.join(at, at + this.across);
    }
  }

  regions(): Region[] {
    const found = new Map<number, Region>();
    for (let at = 0; at < this.covered.length; at += 1) {
      if (this.covered[at] !== 1) continue;
      const id = this.sets.root(at);
      const [x, y] = [(at % this.across) * side, Math.floor(at / this.across) * side];
      const region = found.get(id) ?? {id, box: [x, y, x, y] satisfies Box, share: 0};
      const [x0, y0, x1, y1] = region.box;
      region.box = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + side), Math.max(y1, y + side)];
      region.share += 1 / this.covered.length;
      found.set(id, region);
    }
    return [...found.values()];
  }

  /** The region that the middle of a box lies in; −1 for none. */
  regionAt([x0, y0, x1, y1]: Box): number {
    const at = this.row((y0 + y1) / 2) * this.across + this.column((x0 + x1) / 2);
    return this.covered[at] === 1 ? this.sets.root(at) : -1;
  }

  private cover([x0, y0, x1, y1]: Box): void {
    const [left, right] = [this.column(x0 + side / 2), this.column(x1 - side / 2)];
    const [top, bottom] = [this.row(y0 + side / 2), this.row(y1 - side / 2)];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) this.covered[row * this.across + column] = 1;
  }

  private column(x: number): number {
    return Math.min(this.across - 1, Math.max(0, Math.floor(x / side)));
  }

  private row(y: number): number {
    return Math.min(this.down - 1, Math.max(0, Math.floor(y / side)));
  }
}
