import {describe, expect, it} from 'vitest';
import type {Box} from '../../../../src/model/place.ts';
import {emptyContent, type Glyph, type PageContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {picturesOf, withoutScans} from '../../../../src/reading/pdf/pages/pictures.ts';

const glyphAt = (x: number, y: number): Glyph => ({
  text: '1',
  box: [x, y, x + 5, y + 10],
  x,
  y: y + 8,
  size: 10,
  angle: 0,
  run: 1,
  doubt: null,
  fade: 0,
  ink: '#000000',
});

/** Thirty characters in a row at a height of the page. */
const rowAt = (y: number): Glyph[] => Array.from({length: 30}, (_, i) => glyphAt(60 + 8 * i, y));

function page(images: readonly Box[], parts: {glyphs?: Glyph[]; hidden?: Glyph[]; shared?: boolean} = {}): PageContent {
  const {glyphs = [], hidden = [], shared = false} = parts;
  return {
    ...emptyContent(595, 842),
    glyphs,
    hidden: hidden.map(({box}) => box),
    images: images.map(box => ({box, opaque: true, shared})),
  };
}

const whole: Box = [0, 0, 595, 842];
const strips = Array.from({length: 20}, (_, i): Box => [0, (842 / 20) * i, 595, (842 / 20) * (i + 1)]);

describe('picturesOf', () => {
  it('finds scans by the characters that nobody sees, also where they are cut into strips', () => {
    for (const images of [[whole], strips]) {
      const [scan, ...others] = picturesOf(page(images, {hidden: rowAt(300)}));
      expect(others).toEqual([]);
      expect(scan).toMatchObject({kind: 'scan', own: true, printed: 0});
      expect(scan?.share).toBeGreaterThan(0.97);
    }
  });

  it('calls a picture unread, and a background the ground of its text', () => {
    expect(picturesOf(page([[60, 200, 500, 500]]))).toMatchObject([{kind: 'unread'}]);
    expect(picturesOf(page([whole], {glyphs: rowAt(300), shared: true}))).toMatchObject([{kind: 'ground', own: false}]);
  });

  it('takes marks at the edges of a page for no text on its scan', () => {
    expect(picturesOf(page([whole], {glyphs: rowAt(820)}))).toMatchObject([{kind: 'unread'}]);
    expect(picturesOf(page([whole], {glyphs: [...rowAt(820), ...rowAt(400)]}))).toMatchObject([{kind: 'ground'}]);
  });

  it('leaves printed text beside a scanned table alone', () => {
    const content = page([[40, 200, 550, 700]], {glyphs: [...rowAt(100), ...rowAt(450)], hidden: rowAt(400)});
    const pictures = picturesOf(content);
    expect(pictures).toMatchObject([{kind: 'scan'}]);
    expect(withoutScans(content, pictures).glyphs).toEqual(content.glyphs.slice(0, 30));
  });

  it('passes over seals and logos', () => {
    expect(picturesOf(page([[300, 300, 420, 420]]))).toEqual([]);
  });
});
