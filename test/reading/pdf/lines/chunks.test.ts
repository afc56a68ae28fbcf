import {describe, expect, it} from 'vitest';
import type {Glyph} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {lineText, readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {drawn} from '../drawn-glyphs.ts';

const texts = (glyphs: readonly Glyph[]): string[] => readLines(glyphs).map(lineText);
const chunks = (glyphs: readonly Glyph[]): string[] =>
  readLines(glyphs).flatMap(line => line.chunks.map(chunk => chunk.text));

describe('chunks', () => {
  it('part at free room and never within a number', () => {
    expect(chunks([...drawn('1,234.50', 50, 100), ...drawn('78.00', 110, 100, {run: 2})])).toEqual([
      '1,234.50',
      '78.00',
    ]);
    expect(chunks(drawn('1234.50', 50, 100, {gap: 1.5}))).toEqual(['1234.50']);
  });

  it('put integer and decimals together that are drawn apart', () => {
    expect(chunks([...drawn('1,234', 50, 100), ...drawn('.50', 75.2, 100, {run: 2})])).toEqual(['1,234.50']);
  });

  it('part an amount and the label of the next column that is drawn close to it', () => {
    const amount = drawn('2,506.00', 50, 100);
    expect(chunks([...amount, ...drawn('一般公共服务', 91.8, 100, {run: 2})])).toEqual(['2,506.00', '一般公共服务']);
    // The code beside it, and never the digits of one number that is set wide.
    expect(chunks([...amount, ...drawn('30201', 91.8, 100, {run: 2})])).toEqual(['2,506.00', '30201']);
    expect(chunks([...drawn('12.5', 50, 100, {gap: 2}), ...drawn('7', 78, 100, {run: 2})])).toHaveLength(1);
    // The unit of a sentence stays with its amount, and a name that begins as one does not.
    expect(chunks([...amount, ...drawn('万元', 91.8, 100, {run: 2})])).toEqual(['2,506.00万元']);
    expect(chunks([...amount, ...drawn('公里', 91.8, 100, {run: 2})])).toEqual(['2,506.00公里']);
    for (const name of ['年末结余', '公用经费', '人员经费', '项目支出'])
      expect(chunks([...amount, ...drawn(name, 91.8, 100, {run: 2})])).toEqual(['2,506.00', name]);
  });
});

describe('words that are set wide', () => {
  const words = (gap: number, ...texts: readonly string[]): string[] => {
    let x = 50;
    return chunks(
      texts.flatMap((text, run) => {
        const glyphs = drawn(text, x, 100, {run});
        x = (glyphs.at(-1)?.box[2] ?? x) + gap;
        return glyphs;
      }),
    );
  };

  it('are one text, as are the groups of thousands of a number', () => {
    expect(words(4, 'Main', 'rate')).toEqual(['Main rate']);
    expect(words(4, '2', '110.4')).toEqual(['2110.4']);
    expect(words(4.5, 'Mar.', '31')).toEqual(['Mar. 31']);
  });

  it('are several where numbers are none of thousands, or the room is that between columns', () => {
    expect(words(4, '2', '11')).toEqual(['2', '11']);
    expect(words(4, '2014', '110')).toEqual(['2014', '110']);
    expect(words(4.5, 'Main', 'rate')).toEqual(['Main', 'rate']);
  });

  it('keep a day and its year apart', () => {
    expect(words(3, 'Dec.', '31,', '2011')).toEqual(['Dec. 31, 2011']);
  });
});

describe('indices', () => {
  it('stay on the line of their text and are no part of a number', () => {
    const index = drawn('2', 60, 95, {size: 6, run: 2});
    expect(texts([...drawn('m', 55, 100), ...index])).toEqual(['m²']);
    expect(texts([...drawn('12', 50, 100), ...index])).toEqual(['12²']);
  });
});
