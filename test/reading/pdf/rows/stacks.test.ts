import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {stacksOf} from '../../../../src/reading/pdf/rows/stacks.ts';
import {drawn} from '../drawn-glyphs.ts';
import {linesOfPage} from '../drawn-pages.ts';

const size = 10;

/** Lines of a column, given as [baseline, text], set to the right. */
const column = (first: number, ...lines: readonly [number, string][]): CellLine[] =>
  lines.map(([v, text]) => ({
    first,
    last: first,
    from: 0,
    to: drawn(text, 0, v).reduce((right, {box}) => Math.max(right, box[2]), 0),
    v,
    size,
    text,
    chunks: linesOfPage([text, 0, v]).flatMap(line => line.chunks),
  }));

describe('lines of codes with their names, each figure level with the last of them', () => {
  it('are one text to a figure', () => {
    const names = column(
      0,
      [100, '合计'],
      [112, '[20103]政府办公厅'],
      [123, '（室）及相关机构事'],
      [134, '务'],
      [146, '[2010301]行政运行'],
      [158, '[2010302]一般行政'],
      [169, '管理事务'],
      [181, '[2010350]事业运行'],
    );
    const figures = column(1, ...[100, 134, 146, 169, 181].map((v, i): [number, string] => [v, `${i + 1}0.00`]));
    const texts = stacksOf([names, figures])
      .filter(({first}) => first === 0)
      .map(({lines}) => lines.map(({text}) => text).join(''));
    expect(texts).toEqual([
      '合计',
      '[20103]政府办公厅（室）及相关机构事务',
      '[2010301]行政运行',
      '[2010302]一般行政管理事务',
      '[2010350]事业运行',
    ]);
  });
});
