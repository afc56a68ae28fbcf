import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withoutOverlays} from '../../../../src/reading/pdf/drawing/overlaid-text.ts';
import {drawn} from '../drawn-glyphs.ts';

const rows = ['一般公共服务支出 812.40', '农林水支出 611.37', '住房保障支出 98.15', '合计 1,521.92'];
const text = rows.flatMap((row, i) => drawn(row, 50, 100 + 18 * i, {run: i}));
const fade = 190;
const none: ReadonlySet<string> = new Set();
const textOf = (glyphs: readonly {text: string}[]): string => glyphs.map(glyph => glyph.text).join('');

describe('withoutOverlays', () => {
  it('takes a pale text away that stands across others', () => {
    const mark = drawn('仅供公开使用', 60, 125, {size: 20, run: 9, fade});
    expect(textOf(withoutOverlays([...mark, ...text], none).glyphs)).toBe(rows.join(''));
  });

  it('takes the same words away where they cross nothing, and counts numbers in them as the same', () => {
    const across = drawn('内部资料 0571', 60, 104, {run: 8, fade});
    const aside = drawn('内部资料 0572', 400, 300, {run: 9, fade});
    const {glyphs, overlays} = withoutOverlays([...text, ...across, ...aside], none);
    expect(textOf(glyphs)).toBe(rows.join(''));
    // On the next page it crosses nothing.
    expect(withoutOverlays([...text, ...aside], overlays).glyphs).toHaveLength(text.length);
  });

  it('keeps pale text beside others', () => {
    const note = drawn('注：本表按收付实现制编制', 50, 190, {run: 9, fade});
    expect(withoutOverlays([...text, ...note], none).glyphs).toHaveLength(text.length + note.length);
  });

  it('keeps pale lines set as close as lines are', () => {
    const close = drawn('其中：住房公积金 60.10', 50, 100 + 18 * 2 + 9, {run: 9, fade});
    expect(withoutOverlays([...text, ...close], none).glyphs).toHaveLength(text.length + close.length);
  });

  it('takes no pale text for a watermark where all text is pale', () => {
    const pale = text.map(glyph => ({...glyph, fade}));
    const dark = drawn('合计', 50, 154, {run: 9});
    expect(withoutOverlays([...pale, ...dark], none).glyphs).toHaveLength(pale.length + dark.length);
  });

  it('takes words away that come so often that they are more than the text', () => {
    const tiles = Array.from({length: 30}, (_, i) =>
      drawn('内部资料', 40 + 90 * (i % 5), 98 + 13 * Math.floor(i / 5), {run: 20 + i, fade}),
    );
    expect(textOf(withoutOverlays([...text, ...tiles.flat()], none).glyphs)).toBe(rows.join(''));
  });

  it('never takes dark text away', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 300}), fc.integer({min: 80, max: 200}), (x, y) => {
        const mark = drawn('公开专用', x, y, {size: 24, run: 9, fade});
        const kept = withoutOverlays([...mark, ...text], none).glyphs.filter(glyph => glyph.fade === 0);
        expect(kept).toHaveLength(text.length);
      }),
    );
  });
});
