import type {Box} from '../../../model/place.ts';
import {contains} from '../geometry/box.ts';
import type {Glyph, PageContent} from './page-content.ts';

/** Side of the squares, in points, in which it is noted whether characters stand in them. */
const side = 8;

/**
 * The page without the characters that a later painted area covers: a figure that was painted over and
 * set anew stands on the page once, as the reader sees it. The squares keep this cheap where each cell is
 * painted before its text: then nothing stands beneath the areas.
 */
export function withoutCovered(content: PageContent): PageContent {
  const {glyphs} = content;
  if (content.covers.length === 0) return content;
  const squares = new Squares(content.width, content.height);
  const hidden = new Set<Glyph>();
  const behind: Box[] = [];
  const patches = new Set<Box>();
  let drawn = 0;
  for (const cover of content.covers) {
    for (; drawn < cover.glyphs; drawn += 1) {
      const glyph = glyphs[drawn];
      if (glyph) squares.mark(glyph.box);
    }
    if (!squares.anyIn(cover.box)) continue;
    const beneath = glyphs.slice(0, cover.glyphs).filter(glyph => covers(cover.box, glyph.box));
    if (beneath.length > 0) patches.add(cover.box);
    for (const glyph of beneath) {
      if (cover.pictured && !hidden.has(glyph)) behind.push(glyph.box);
      hidden.add(glyph);
    }
  }
  if (hidden.size === 0) return content;
  return {
    ...content,
    glyphs: glyphs.filter(glyph => !hidden.has(glyph)),
    // What hides a text is no background of a cell.
    fills: content.fills.filter(fill => !patches.has(fill.box)),
    hidden: [...content.hidden, ...behind],
    unseen: {...content.unseen, covered: hidden.size},
  };
}

/** Whether an area hides a character: its middle, and most of its height. */
function covers(box: Box, glyph: Box): boolean {
  const middle = (glyph[0] + glyph[2]) / 2;
  if (!contains(box, middle, (glyph[1] + glyph[3]) / 2)) return false;
  return Math.min(box[3], glyph[3]) - Math.max(box[1], glyph[1]) >= 0.7 * (glyph[3] - glyph[1]);
}

/** Which squares of a page the middles of characters stand in. */
class Squares {
  private readonly across: number;
  private readonly down: number;
  private readonly marked: Uint8Array;

  constructor(width: number, height: number) {
    this.across = Math.max(1, Math.ceil(width / side));
    this.down = Math.max(1, Math.ceil(height / side));
    this.marked = new Uint8Array(this.across * this.down);
  }

  mark(box: Box): void {
    const column = this.column((box[0] + box[2]) / 2);
    const row = this.row((box[1] + box[3]) / 2);
    this.marked[row * this.across + column] = 1;
  }

  anyIn(box: Box): boolean {
    const right = this.column(box[2]);
    const bottom = this.row(box[3]);
    for (let row = this.row(box[1]); row <= bottom; row += 1)
      for (let column = this.column(box[0]); column <= right; column += 1)
        if (this.marked[row * this.across + column] === 1) return true;
    return false;
  }

  private column(x: number): number {
    return Math.min(this.across - 1, Math.max(0, Math.floor(x / side)));
  }

  private row(y: number): number {
    return Math.min(this.down - 1, Math.max(0, Math.floor(y / side)));
  }
}
