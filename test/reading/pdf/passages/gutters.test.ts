import {describe, expect, it} from 'vitest';
import type {Glyph} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {type Line, readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {narrowGutter} from '../../../../src/reading/pdf/passages/gutters.ts';
import {marginsOf} from '../../../../src/reading/pdf/passages/page-margins.ts';
import {inReadingOrder} from '../../../../src/reading/pdf/passages/passages.ts';
import {textColumns} from '../../../../src/reading/pdf/passages/text-columns.ts';
import {seeded} from '../../../generated/accounts.ts';
import {drawn} from '../drawn-glyphs.ts';

const vocabulary =
  'the of fees rose by 3.4 in 2019 when two colleges were merged and outlays fell to 1,204,300 again'.split(' ');

/** A line of words set so far apart that it reaches from one side to the other. */
function justified(random: () => number, from: number, to: number, y: number): Glyph[] {
  const words: string[] = [];
  let wide = 0;
  for (;;) {
    const word = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
    if (wide + 5 * word.length + 2.5 * words.length > to - from) break;
    words.push(word);
    wide += 5 * word.length;
  }
  const gap = (to - from - wide) / (words.length - 1);
  let x = from;
  return words.flatMap(word => {
    const glyphs = drawn(word, x, y);
    x += 5 * word.length + gap;
    return glyphs;
  });
}

/** So many lines of justified text in columns with the sides given. */
function prose(lines: number, ...columns: readonly (readonly [from: number, to: number])[]): Line[] {
  const random = seeded(7);
  return readLines(
    Array.from({length: lines}, (_, i) =>
      columns.flatMap(([from, to]) => justified(random, from, to, 100 + 12 * i)),
    ).flat(),
  );
}

describe('two columns of justified text with no more than an em between them', () => {
  const lines = prose(24, [50, 290], [299, 540]);

  it('are told by the sides that their lines have in common', () => {
    const x = narrowGutter(lines);
    expect(x).toBeGreaterThan(290);
    expect(x).toBeLessThan(299);
  });

  it('are two columns in which tables are looked for', () => {
    expect(textColumns(lines, []).map(column => column.length)).toEqual([24, 24]);
  });

  it('are read one after the other', () => {
    const read = inReadingOrder(lines, 1, marginsOf(lines));
    expect(read).toHaveLength(48);
    expect(Math.max(...read.slice(0, 24).map(({line}) => line.box[2]))).toBeLessThan(299);
  });
});

describe('one column', () => {
  it('of justified text has no gutter', () => {
    expect(narrowGutter(prose(30, [50, 540]))).toBeNull();
  });

  it('of a table has none: its texts do not end at one side', () => {
    const rows = Array.from({length: 20}, (_, i) => [
      ...drawn('Oats and other fodder plants of the north'.slice(0, 20 + ((i * 7) % 22)), 50, 100 + 12 * i),
      ...drawn('sown in spring', 270, 100 + 12 * i),
    ]).flat();
    expect(narrowGutter(readLines(rows))).toBeNull();
  });

  it('of items has none beside their numbers', () => {
    const items = Array.from({length: 9}, (_, i) => [
      ...drawn(`第${'一二三四五六七八九'[i]}部分`, 50, 100 + 20 * i),
      ...drawn('预算收支总体情况和其他说明'.slice(0, 5 + ((i * 3) % 8)), 96, 100 + 20 * i),
    ]).flat();
    expect(
      narrowGutter(readLines([...items, ...drawn('二〇二六年预算公开说明和有关情况目录'.repeat(2), 50, 60)])),
    ).toBeNull();
  });
});
