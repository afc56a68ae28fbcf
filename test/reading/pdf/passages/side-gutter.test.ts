import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const words = 'growth slowed in most regions while prices of energy rose again after two calm years'.split(' ');

/** Lines of running text from x on, up to 230 pt wide, that end where their words do. */
const prose = (x: number, lines: number): DrawnText[] =>
  Array.from({length: lines}, (_, i) => {
    let text = '';
    for (let at = 3 * i; text.length + (words[at % words.length] ?? '').length < 46; at += 1)
      text += `${text === '' ? '' : ' '}${words[at % words.length]}`;
    return [text, x, 100 + 12 * i] as const;
  });

/** A table whose rows lie between the lines of the text. */
const table = (x: number): DrawnText[] =>
  ['Item', 'Samples', 'Mean', 'Median', 'Range'].flatMap((name, i): DrawnText[] => [
    [name, x, 107 + 17 * i],
    [i === 0 ? '2014' : `${3 * i}.5`, x + 110, 107 + 17 * i],
    [i === 0 ? '2015' : `${4 * i}.5`, x + 170, 107 + 17 * i],
  ]);

const textsOf = (texts: readonly DrawnText[]): string[][] =>
  pageOf(1, {texts}).tables.map(({cells}) => cells.map(({text}) => text));

describe('running text on the left side of a table', () => {
  it('is no part of it, although its lines run between the rows', () => {
    const [only, ...others] = textsOf([...prose(50, 14), ...table(310)]);
    expect(others).toEqual([]);
    expect(only?.slice(0, 6)).toEqual(['Item', '2014', '2015', 'Samples', '3.5', '4.5']);
    expect(only).toHaveLength(15);
  });

  it('is told by several lines: labels that are long beside figures are those of one table', () => {
    const labels = prose(50, 5).map(([text], i): DrawnText => [text, 50, 100 + 17 * i]);
    const figures = labels.flatMap(([, , y], i): DrawnText[] => [
      [`${i}1.5`, 330, y],
      [`${i}2.5`, 400, y],
    ]);
    const [only] = textsOf([...labels, ...figures]);
    expect(only).toHaveLength(15);
  });
});
