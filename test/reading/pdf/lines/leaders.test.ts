import {describe, expect, it} from 'vitest';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {leadsToPage} from '../../../../src/reading/pdf/lines/leaders.ts';
import {look} from '../../../../src/reading/pdf/lines/seen-lines.ts';
import {drawn} from '../drawn-glyphs.ts';

/** Dots 8 pt apart from x on. */
const dots = (count: number, x: number, y: number) =>
  Array.from({length: count}, (_, i) => drawn('.', x + 8 * i, y)).flat();

const line = (...glyphs: ReturnType<typeof drawn>[]) => look(readLines(glyphs.flat())[0]!);

describe('a leader', () => {
  it('is one text with what it leads away from, however far apart its dots stand', () => {
    const {texts, row} = line(
      drawn('4.2', 50, 100),
      drawn('Mailing', 80, 100),
      dots(20, 120, 100),
      drawn('15', 290, 100),
    );
    expect(texts.map(text => text.replace(/[.\s]+$/u, ''))).toEqual(['4.2', 'Mailing', '15']);
    expect(row).toBe('none');
  });

  it('ends before the number that follows without room', () => {
    const {texts} = line(drawn('Oats', 50, 100), drawn('............', 70, 100), drawn('1,234', 130, 100));
    expect(texts.at(-1)).toBe('1,234');
  });

  it('that leads to amounts is part of a row', () => {
    const {row} = line(drawn('Oats', 50, 100), dots(20, 72, 100), drawn('1,234', 250, 100), drawn('1,301', 290, 100));
    expect(row).toBe('figures');
  });

  it.each([
    [['1 Purpose ......', '3'], true],
    [['1', 'Purpose ......', '3'], true],
    [['Oats ......', '1,234'], false],
    [['Oats ......', '12', '14'], false],
    [['Oats ......', '12%'], false],
  ])('%j leads to a page: %s', (texts, expected) => {
    expect(leadsToPage(texts)).toBe(expected);
  });
});
