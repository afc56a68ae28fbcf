import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Drawn, noOverlays, withoutOverlays} from '../../../../src/reading/pdf/drawing/overlaid-text.ts';
import type {Glyph, SkewedInk} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {drawn} from '../drawn-glyphs.ts';

const rows = ['一般公共服务支出 812.40', '农林水支出 611.37', '住房保障支出 98.15', '合计 1,521.92'];
const text = rows.flatMap((row, i) => drawn(row, 50, 100 + 18 * i, {run: i}));
const fade = 190;
const page = (glyphs: readonly Glyph[], skewed: SkewedInk[] = []): Drawn => ({width: 595, height: 842, glyphs, skewed});
const textOf = (glyphs: readonly {text: string}[]): string => glyphs.map(glyph => glyph.text).join('');

describe('withoutOverlays', () => {
  it('takes a pale text away that stands across others', () => {
    const mark = drawn('仅供公开使用', 60, 125, {size: 20, run: 9, fade});
    expect(textOf(withoutOverlays(page([...mark, ...text]), noOverlays).glyphs)).toBe(rows.join(''));
  });

  it('takes the same words away where they cross nothing, and counts numbers in them as the same', () => {
    const across = drawn('内部资料 0571', 60, 104, {run: 8, fade});
    const aside = drawn('内部资料 0572', 400, 300, {run: 9, fade});
    const {glyphs, overlays} = withoutOverlays(page([...text, ...across, ...aside]), noOverlays);
    expect(textOf(glyphs)).toBe(rows.join(''));
    // On the next page it crosses nothing.
    expect(withoutOverlays(page([...text, ...aside]), overlays).glyphs).toHaveLength(text.length);
  });

  it('keeps pale text beside others', () => {
    const note = drawn('注：本表按收付实现制编制', 50, 190, {run: 9, fade});
    expect(withoutOverlays(page([...text, ...note]), noOverlays).glyphs).toHaveLength(text.length + note.length);
  });

  it('keeps pale lines set as close as lines are', () => {
    const close = drawn('其中：住房公积金 60.10', 50, 100 + 18 * 2 + 9, {run: 9, fade});
    expect(withoutOverlays(page([...text, ...close]), noOverlays).glyphs).toHaveLength(text.length + close.length);
  });

  it('takes no pale text for a watermark where all text is pale', () => {
    const pale = text.map(glyph => ({...glyph, fade}));
    const dark = drawn('合计', 50, 154, {run: 9});
    expect(withoutOverlays(page([...pale, ...dark]), noOverlays).glyphs).toHaveLength(pale.length + dark.length);
  });

  it('takes words away that come so often that they are more than the text', () => {
    const tiles = Array.from({length: 30}, (_, i) =>
      drawn('内部资料', 40 + 90 * (i % 5), 98 + 13 * Math.floor(i / 5), {run: 20 + i, fade}),
    );
    expect(textOf(withoutOverlays(page([...text, ...tiles.flat()]), noOverlays).glyphs)).toBe(rows.join(''));
  });

  it('never takes dark text away', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 300}), fc.integer({min: 80, max: 200}), (x, y) => {
        const mark = drawn('公开专用', x, y, {size: 24, run: 9, fade});
        const kept = withoutOverlays(page([...mark, ...text]), noOverlays).glyphs.filter(glyph => glyph.fade === 0);
        expect(kept).toHaveLength(text.length);
      }),
    );
  });
});

describe('withoutOverlays, of dark texts', () => {
  const doubted = (glyphs: readonly Glyph[]): string => textOf(glyphs.filter(({doubt}) => doubt === 'overlap'));

  it('takes one away that stands across several, drawn before them or after', () => {
    const mark = drawn('内部资料 3', 60, 160, {size: 90, run: 9});
    for (const glyphs of [
      [...mark, ...text],
      [...text, ...mark],
    ]) {
      const left = withoutOverlays(page(glyphs), noOverlays).glyphs;
      expect(textOf(left)).toBe(rows.join(''));
      expect(doubted(left)).toBe('');
    }
  });

  it('takes small ones away that come again, in the look of the text too, and what the page shows of them', () => {
    const tiles = rows.flatMap((_, i) => drawn('试行版 07', 70, 100 + 18 * i, {run: 20 + i}));
    const cutOff = drawn('试行版 0', 480, 130, {run: 30});
    expect(textOf(withoutOverlays(page([...text, ...tiles, ...cutOff]), noOverlays).glyphs)).toBe(rows.join(''));
  });

  it('takes them away that stand so close that they are one text', () => {
    const row = (y: number, times: number, run: number): Glyph[] =>
      drawn('试行版 07 '.repeat(times), 20, y, {size: 8, run});
    const tiles = [row(102, 5, 20), row(118, 4, 21), row(136, 5, 22), row(300, 3, 23)].flat();
    expect(textOf(withoutOverlays(page([...tiles, ...text]), noOverlays).glyphs)).toBe(rows.join(''));
  });

  it('takes a coloured one without figures away that stands across a single text', () => {
    const seal = drawn('财务专用章', 60, 118, {size: 12, run: 9, ink: 'red'});
    expect(textOf(withoutOverlays(page([...text, ...seal]), noOverlays).glyphs)).toBe(rows.join(''));
  });

  it('takes away what stands upright in a seal, whose other characters stand askew', () => {
    const upright = drawn('3', 300, 140, {run: 9, ink: 'red'});
    const skewed = [{ink: 'red', box: [260, 90, 340, 150] as const}];
    const glyphs = [...text, ...upright, ...drawn('1', 560, 20, {ink: 'red'}), ...drawn('9', 60, 113, {ink: 'red'})];
    expect(textOf(withoutOverlays(page(glyphs, skewed), noOverlays).glyphs)).toBe(`${rows.join('')}19`);
  });

  it('counts what it stands across on the pages before', () => {
    const mark = drawn('第3稿', 60, 118, {size: 14, run: 9});
    const first = withoutOverlays(page([...text, ...mark]), noOverlays);
    expect(doubted(first.glyphs)).not.toBe('');
    const second = withoutOverlays(page([...text, ...mark]), first.overlays);
    const third = withoutOverlays(page([...text, ...mark]), second.overlays);
    expect(textOf(third.glyphs)).toBe(rows.join(''));
    expect(doubted(third.glyphs)).toBe('');
  });

  it('takes no figures of the page away because a mark stands on one of each page', () => {
    const figure = (x: number, y: number, words: string): Glyph[] => drawn(words, x, y, {run: y});
    let known = noOverlays;
    for (const amount of ['311.20', '420.70', '512.90', '601.10']) {
      const own = [...figure(300, 100, amount), ...figure(300, 118, '222.10'), ...figure(300, 136, '333.20')];
      const mark = drawn('公开 8', 295, 103, {size: 20, run: 9, ink: 'red'});
      const {glyphs, overlays} = withoutOverlays(page([...text, ...own, ...mark]), known);
      known = overlays;
      expect(textOf(glyphs)).toContain(`${amount}222.10333.20`);
    }
  });

  it('takes the number of a page away that the foot of a browser stands on', () => {
    let known = noOverlays;
    for (const number of ['21', '22', '23', '24']) {
      const own = drawn(`-${number}-`, 300, 780, {size: 12, run: 700});
      const foot = drawn('www.yunting.gov.cn/zwgk/czxx/yjsgk.html', 250, 783, {size: 8, run: 900});
      const {glyphs, overlays} = withoutOverlays(page([...text, ...own, ...foot]), known);
      known = overlays;
      if (number === '24') expect(textOf(glyphs)).not.toMatch(/24/u);
    }
  });

  it('leaves what cannot be told, in doubt: an amount set over another', () => {
    const {glyphs} = withoutOverlays(page([...text, ...drawn('813.40', 135, 100, {run: 9})]), noOverlays);
    expect(textOf(glyphs)).toBe(`${rows.join('')}813.40`);
    expect(doubted(glyphs)).toContain('813');
  });

  it('takes away what is likely a watermark, and what it stands on is in doubt', () => {
    const mark = drawn('作废', 135, 104, {size: 16, run: 9});
    const {glyphs, overlays} = withoutOverlays(page([...text, ...mark]), noOverlays);
    expect(textOf(glyphs)).toBe(rows.join(''));
    expect(doubted(glyphs)).not.toBe('');
    expect(overlays.words.size).toBe(0);
  });

  it('leaves a page as it is where no character stands on another, also beneath low lines', () => {
    const glyphs = [...text, ...drawn('________', 130, 100, {run: 9})];
    expect(withoutOverlays(page(glyphs), noOverlays).glyphs).toBe(glyphs);
  });
});
