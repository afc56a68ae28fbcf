import {describe, expect, it} from 'vitest';
import {emptyContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage, type PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import type {Picture} from '../../../../src/reading/pdf/pages/pictures.ts';
import {withoutRecognised} from '../../../../src/reading/pdf/pages/recognised-pages.ts';

const ground = (part: Partial<Picture> = {}): Picture => ({
  box: [0, 0, 595, 842],
  share: 1,
  kind: 'ground',
  own: true,
  printed: 300,
  ...part,
});
const page = (number: number, pictures: Picture[]): PageLayout => ({
  ...layoutPage(emptyContent(595, 842), number),
  glyphs: 300,
  pictures,
});
const kinds = (pages: readonly PageLayout[]): string[] =>
  withoutRecognised(pages).map(({glyphs, pictures}) => `${pictures[0]?.kind ?? 'none'} ${glyphs}`);

describe('withoutRecognised', () => {
  it('takes the text of pages that each stand on an image of their own for recognised', () => {
    expect(kinds([page(1, [ground({printed: 15})]), page(2, [ground()]), page(3, [ground()]), page(4, [])])).toEqual([
      'scan 0',
      'scan 0',
      'scan 0',
      'none 300',
    ]);
  });

  it('leaves backgrounds, covers and smaller pictures alone', () => {
    const shared = ground({own: false});
    for (const pages of [
      [page(1, [ground()]), page(2, [shared]), page(3, [shared])],
      [page(1, [ground()]), page(2, []), page(3, [])],
      [page(1, [ground({printed: 15})]), page(2, [ground({printed: 20})])],
      [page(1, [ground({share: 0.5})]), page(2, [ground({share: 0.5})])],
    ])
      expect(withoutRecognised(pages)).toEqual(pages);
  });
});
