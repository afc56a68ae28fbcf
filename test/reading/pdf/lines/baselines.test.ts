import {describe, expect, it} from 'vitest';
import type {Angle, Glyph} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {baselinesOf} from '../../../../src/reading/pdf/lines/baselines.ts';
import {drawn} from '../drawn-glyphs.ts';

const lines = (glyphs: readonly Glyph[]): string[] =>
  baselinesOf(glyphs).map(line => line.map(({glyph}) => glyph.text).join(''));

describe('lines of glyphs', () => {
  it('run from top to bottom, and along the writing, in whatever order they are drawn', () => {
    const glyphs = [...drawn('合计', 50, 140), ...drawn('预算', 80, 100), ...drawn('年初', 50, 100)];
    expect(lines(glyphs)).toEqual(['年初预算', '合计']);
    expect(lines(glyphs.toReversed())).toEqual(['年初预算', '合计']);
  });

  it('hold what stands a little above or below, as figures of another font do', () => {
    expect(lines([...drawn('支出', 50, 100), ...drawn('1.5', 80, 102.5)])).toEqual(['支出1.5']);
    expect(lines([...drawn('支出', 50, 100), ...drawn('1.5', 80, 104)])).toEqual(['支出', '1.5']);
  });

  it('keep to the smaller of two sizes: a small line beside a large title is a line of its own', () => {
    expect(lines([...drawn('表', 50, 100, {size: 30}), ...drawn('注', 90, 106, {size: 8})])).toEqual(['表', '注']);
  });

  it('are read in each direction of writing for itself', () => {
    const turned = (angle: Angle): Glyph[] => drawn('ab', 50, 100).map(glyph => ({...glyph, angle}));
    expect(lines(turned(180))).toEqual(['ba']);
    const down = drawn('支出', 50, 100).map(
      (glyph, i): Glyph => ({...glyph, angle: 90, x: 50, y: 100 + 10 * i, box: [48, 100 + 10 * i, 58, 110 + 10 * i]}),
    );
    expect(lines([...down, ...drawn('合计', 50, 100)])).toEqual(['合计', '支出']);
  });
});
