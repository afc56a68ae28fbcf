import {describe, expect, it} from 'vitest';
import type {Box} from '../../../src/model/place.ts';
import {fits, shapeOfTable} from '../../../src/reading/pdf/aligned/region-shape.ts';
import {look} from '../../../src/reading/pdf/lines/seen-lines.ts';
import {type DrawnText, linesOfPage, pageOf} from './drawn-pages.ts';

const edges = [10, 25, 40, 55, 200, 320];
const codes = ['213', '21305', '2130506', '2130507'];
const marks: DrawnText[] = [
  ['类', 12, 100],
  ['款', 27, 100],
  ['项', 42, 100],
  ['名称', 70, 100],
  ['金额', 240, 100],
];
const rows = codes.flatMap((code, i): DrawnText[] => [
  [code, 11, 120 + 20 * i],
  ['管网改造', 60, 120 + 20 * i],
  ['70.00', 290, 120 + 20 * i],
]);
/** The heads of class, section and item are painted apart, and so are the cells below them. */
const painted = [0, 1, 2, 3, 4].flatMap(row =>
  edges.slice(1).map((x, i): Box => [edges[i] ?? 0, 87 + 20 * row, x, 107 + 20 * row]),
);
const [table] = pageOf(1, {texts: [...marks, ...rows], painted}).tables;

describe('a code that runs over the columns of class, section and item', () => {
  it('is one cell over them, and not in doubt', () => {
    const cells = table?.cells.filter(({text}) => text.startsWith('21305'));
    expect(cells?.map(({text, columnSpan, doubt}) => [text, columnSpan, doubt])).toEqual([
      ['21305', 2, null],
      ['2130506', 3, null],
      ['2130507', 3, null],
    ]);
  });

  it('is a row of its table on the next page too', () => {
    const row = (code: string): boolean => {
      const [line] = linesOfPage([code, 11, 40], ['桥涵', 60, 40], ['70.00', 290, 40]);
      return table !== undefined && line !== undefined && fits(look(line), shapeOfTable(table));
    };
    expect(row('2130508')).toBe(true);
    expect(row('桥梁与涵洞')).toBe(false);
  });
});
