import {expect, it} from 'vitest';
import {bodyStart, itemsFrom} from '../../../../src/reading/pdf/aligned/body-start.ts';
import {type Line, readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {drawn} from '../drawn-glyphs.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

/** Where rows begin below lines of a letter each, these far apart. */
function startBelow(lines: number, apart: number): {start: number; lines: number} {
  const letters = Array.from({length: lines}, (_, i): DrawnText => ['费', 50 + 20 * (i % 2), 100 + apart * i]);
  const head = linesOfPage(...letters).sort((a, b) => a.v - b.v);
  const y = 108 + apart * lines;
  const row = linesOfPage(['总馆', 50, y], ['12.50', 120, y]);
  return {start: bodyStart([...head, ...row], []), lines: head.length};
}

it('headings set downwards beside each other, half a line off, are a header on however many lines', () => {
  const {start, lines} = startBelow(24, 6);
  expect(lines).toBe(24);
  expect(start).toBe(24);
});

it('as many lines with the room of lines between them are rows', () => {
  expect(startBelow(24, 13).start).toBeLessThan(24);
});

it('words over the figures below a ruling that closes the groups above them are headings too', () => {
  const texts = (lower: string): DrawnText[] => [
    ['科目', 50, 100],
    ['预算数', 200, 100],
    ['决算数', 340, 100],
    ['名称', 50, 118],
    [lower, 160, 118],
    ['项目支出', 240, 118],
    ['行政运行', 50, 136],
    ['12.50', 165, 136],
    ['10.00', 245, 136],
  ];
  const start = (lower: string): number =>
    bodyStart(readLines(texts(lower).flatMap(([text, x, y], run) => drawn(text, x, y, {run}))), [
      {y: 105, painted: false},
    ]);
  expect(start('基本支出')).toBe(2);
  // A row of its own: a figure stands in it.
  expect(start('11.20')).toBe(1);
});

it('rows of words between two rulings are rows, though figures stand but in the section below them', () => {
  const rows: DrawnText[] = [
    ['项目', 50, 100],
    ['内容', 200, 100],
    ...['甲', '乙', '丙', '丁'].flatMap((name, i): DrawnText[] => [
      [`场馆${name}`, 50, 120 + 16 * i],
      ['全年开放', 200, 120 + 16 * i],
    ]),
    ['合计', 50, 200],
    ['12.50', 200, 200],
  ];
  const lines = readLines(rows.flatMap(([text, x, y], run) => drawn(text, x, y, {run})));
  const rule = (y: number): {y: number; painted: boolean} => ({y, painted: false});
  expect(bodyStart(lines, [rule(106), rule(184)])).toBe(1);
  // Without the ruling below the headings nothing tells them from rows.
  expect(bodyStart(lines, [rule(184)])).toBe(5);
});

it('a heading that begins as an item does is one where amounts stand below it, and a row where names do', () => {
  const lines = (below: string): Line[] =>
    readLines(
      (
        [
          ['项目', 50, 100],
          ['预算数', 160, 100],
          ['其中：财政拨款', 240, 100],
          ['人员经费', 50, 118],
          ['12.50', 165, 118],
          [below, 250, 118],
        ] satisfies DrawnText[]
      ).flatMap(([text, x, y], run) => drawn(text, x, y, {run})),
    );
  const [title] = readLines(drawn('支出', 200, 80));
  if (!title) throw new Error('no line');
  expect(itemsFrom([title, ...lines('11.20')], 2)).toBe(2);
  expect(itemsFrom([title, ...lines('公用经费')], 2)).toBe(1);
});
