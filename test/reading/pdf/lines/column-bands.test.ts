import {describe, expect, it} from 'vitest';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {bandsOf} from '../../../../src/reading/pdf/lines/column-bands.ts';
import {drawn} from '../drawn-glyphs.ts';
import type {DrawnText} from '../drawn-pages.ts';

/** The x at which the columns of texts begin. */
const beginsOf = (...texts: readonly DrawnText[]): number[] =>
  bandsOf(readLines(texts.flatMap(([text, x, y], run) => drawn(text, x, y, {run}))), []).map(band => band.from);

const names = ['Harbour', 'Bridges', 'Roads', 'Lakes', 'Forests', 'Meadows'].map(
  (name, i): DrawnText => [name, 54, 130 + 14 * i],
);
const sums = names.map(([, , y], i): DrawnText => [`${i + 3}.5`, 300, y]);
const figures = sums.slice(0, 5);

describe('a word within a line that is set wide to fill its column', () => {
  const [text, , y] = names[5] ?? ['', 0, 0];

  it('is no column of its own', () => {
    expect(beginsOf(...names, ...sums, ['for', 54 + 5 * text.length + 15, y])).toEqual([54, 300]);
  });

  it('is one where it is a figure, or further away', () => {
    expect(beginsOf(...names, ...figures, ['7.5', 120, y])).toHaveLength(3);
    expect(beginsOf(...names, ...sums, ['nil', 180, y])).toHaveLength(3);
  });
});

describe('numbers that follow words', () => {
  const end = (text: string, x: number): number => x + 5 * text.length;
  const groups = names.map(([, , y]): DrawnText => ['Group', 54, y]);

  it('are the last words of a text where they follow as words do, in every row', () => {
    const counts = names.map(([, , y], i): DrawnText => [String(i + 1), end('Group', 54) + 4.5, y]);
    expect(beginsOf(...groups, ...counts, ...sums)).toEqual([54, 300]);
  });

  it('are a column where they stand further off', () => {
    const counts = names.map(([, , y], i): DrawnText => [String(i + 1), end('Group', 54) + 7, y]);
    expect(beginsOf(...groups, ...counts, ...sums)).toHaveLength(3);
  });

  it('are a column where the words before them end at other places', () => {
    const counts = names.map(([, , y], i): DrawnText => [String(i + 1), end('Harbour', 54) + 4.5, y]);
    expect(beginsOf(...names, ...counts, ...sums)).toHaveLength(3);
  });
});
