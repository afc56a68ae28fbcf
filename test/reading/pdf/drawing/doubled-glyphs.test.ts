import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withoutDoubles} from '../../../../src/reading/pdf/drawing/doubled-glyphs.ts';
import type {Glyph} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {lineText, readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {drawn} from '../drawn-glyphs.ts';

const texts = (glyphs: readonly Glyph[]): string[] => readLines(withoutDoubles(glyphs)).map(lineText);

describe('text drawn twice', () => {
  it('a third of a point beside itself is one text', () => {
    expect(texts([...drawn('预算1,234.50', 50, 100), ...drawn('预算1,234.50', 50.3, 100)])).toEqual(['预算1,234.50']);
  });

  it('glyph by glyph is one text too', () => {
    const twice = drawn('合计', 50, 100).flatMap(glyph => [glyph, {...glyph, x: glyph.x + 0.3, run: 2}]);
    expect(texts(twice)).toEqual(['合计']);
  });

  it('keeps two equal digits that stand beside each other', () => {
    expect(texts(drawn('100.00', 50, 100))).toEqual(['100.00']);
  });

  it('is found wherever it stands: each glyph is held against all that were kept before it', () => {
    const coordinate = fc.double({min: -30, max: 30, noNaN: true});
    const one = fc.record({
      text: fc.constantFrom('0', '1'),
      x: coordinate,
      y: coordinate,
      size: fc.constantFrom(4, 10, 90, 4000),
    });
    fc.assert(
      fc.property(fc.array(one, {maxLength: 40}), given => {
        const glyphs = given.flatMap(({text, x, y, size}) => drawn(text, x, y, {size}));
        const kept: Glyph[] = [];
        for (const glyph of glyphs) {
          const reach = Math.max(0.6, 0.13 * glyph.size);
          const again = kept.some(
            other =>
              other.text === glyph.text &&
              Math.abs(other.x - glyph.x) < reach &&
              Math.abs(other.y - glyph.y) < reach &&
              Math.abs(other.size - glyph.size) < 0.2 * glyph.size,
          );
          if (!again) kept.push(glyph);
        }
        expect(withoutDoubles(glyphs)).toEqual(kept);
      }),
    );
  });
});
