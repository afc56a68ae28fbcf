import {describe, expect, it} from 'vitest';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {look} from '../../../../src/reading/pdf/lines/seen-lines.ts';
import {withoutSetWide} from '../../../../src/reading/pdf/passages/justified-text.ts';
import {drawn} from '../drawn-glyphs.ts';

/** A line whose words fill a column from x = 50 to 150, all equally far apart. */
function filled(words: readonly string[], y: number) {
  const letters = words.join('').length * 5;
  const gap = (100 - letters) / (words.length - 1);
  let x = 50;
  return words.flatMap(word => {
    const glyphs = drawn(word, x, y);
    x += word.length * 5 + gap;
    return glyphs;
  });
}

const kinds = (...lines: ReturnType<typeof drawn>[]): string[] =>
  withoutSetWide(readLines(lines.flat()).map(look)).map(one => one.row);

/** A line of text without room between its words. */
const whole = (y: number) => drawn('expectedbecausehouse', 50, y);

describe('words set wide to fill a line', () => {
  it('are no row beside a line that fills the same column', () => {
    expect(kinds(whole(100), filled(['No', 'one', 'was', 'asked'], 112))).toEqual(['none', 'none']);
  });

  it('are no rows one after the other either', () => {
    const lines = [filled(['It', 'was', 'so', 'then'], 112), filled(['and', 'so', 'it', 'went'], 124)];
    expect(kinds(whole(100), ...lines)).toEqual(['none', 'none', 'none']);
  });

  it('are a row where they are not equally far apart', () => {
    const row = [...drawn('Oats', 50, 112), ...drawn('dry', 82, 112), ...drawn('east', 130, 112)];
    expect(kinds(whole(100), row)[1]).toBe('texts');
  });

  it('are a row where no text stands beside them', () => {
    expect(kinds(filled(['Min', 'Max', 'Sum', 'Avg'], 112))).toEqual(['texts']);
  });

  it('are a row where figures are among them', () => {
    expect(kinds(whole(100), filled(['Oats', '12', '14', '17'], 112))[1]).toBe('figures');
  });
});
