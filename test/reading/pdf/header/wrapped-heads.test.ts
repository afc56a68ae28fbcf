import {describe, expect, it} from 'vitest';
import {areInLine, type HeadLine, hadRoom, headingsOf} from '../../../../src/reading/pdf/header/wrapped-heads.ts';
import type {Word} from '../../../../src/reading/pdf/lines/columns.ts';
import type {PageTable} from '../../../../src/reading/pdf/lines/page-table.ts';
import type {PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const size = 10;

/** Width, in ems, of a text: digits and Latin letters are half as wide as ideographs. */
const wide = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 128 ? 0.5 : 1), 0);

/** A line of a heading around x = 300, or from there on. */
function line(text: string, from?: number): HeadLine {
  const width = wide(text) * size;
  const start = from ?? 300 - width / 2;
  const word: Word = {from: start, to: start + width, chunks: [], text, size};
  return {from: word.from, to: word.to, words: [word], v: 100, size};
}

const columnOf = (ems: number): {from: number; to: number} => ({from: 0, to: ems * size});

describe('a line of a heading', () => {
  it('had room for the next one where its column is wider by a character', () => {
    expect(hadRoom(line('公务用车购置'), line('费'), 7 * size)).toBe(true);
    expect(hadRoom(line('公务用车购置'), line('费'), 6.5 * size)).toBe(false);
  });

  it('is not told to have had room where stops keep characters together, before brackets, or in Latin', () => {
    expect(hadRoom(line('国有资本经营'), line('额，'), 7 * size)).toBe(false);
    expect(hadRoom(line('预算数'), line('（万元）'), 20 * size)).toBe(false);
    expect(hadRoom(line('Number of'), line('people'), 40 * size)).toBe(false);
  });

  it('is in line with another one that begins, ends, or has its middle at the same place', () => {
    expect(areInLine(line('科目名称', 100), line('科', 100))).toBe(true);
    expect(areInLine(line('科目名称', 100), line('称', 130))).toBe(true);
    expect(areInLine(line('科目名称'), line('称'))).toBe(true);
    expect(areInLine(line('部门预算支出经济分类', 100), line('科目名称', 140))).toBe(false);
  });
});

describe('lines of headings below each other', () => {
  const read = (texts: readonly string[], column = 0): string[] =>
    headingsOf(
      texts.map(text => line(text)),
      column === 0 ? null : columnOf(column),
    ).map(own => own.map(one => one.words[0]?.text).join('/'));

  it('are one where each was full', () => {
    expect(read(['一般公共预算财政', '拨款'])).toEqual(['一般公共预算财政/拨款']);
    expect(read(['行', '次'])).toEqual(['行/次']);
    expect(read(['年初预算', '数'], 4)).toEqual(['年初预算/数']);
  });

  it('are two where one was not: it heads what stands below', () => {
    expect(read(['“三公”经费', '公务用车购置及运行费'])).toEqual(['“三公”经费', '公务用车购置及运行费']);
    expect(read(['收入', '行', '次'])).toEqual(['收入', '行/次']);
    expect(read(['部门预算支出', '科目名称'], 12)).toEqual(['部门预算支出', '科目名称']);
  });
});

/** A table without rulings, its texts in the middle of places on lines: [text, middle, line]. */
function plain(texts: readonly (readonly [string, number, number])[], before?: PageLayout): PageTable | undefined {
  const placed = texts.map(
    ([text, middle, row]): DrawnText => [text, middle - (wide(text) * size) / 2, 100 + row, size],
  );
  return pageOf(2, {texts: placed}, before).tables[0];
}

const heads = (table: PageTable | undefined): string[] =>
  (table?.cells ?? [])
    .filter(cell => cell.text !== '' && !/\d/u.test(cell.text))
    .map(
      ({row, column, rowSpan, columnSpan, text}) =>
        `${row},${column} ${rowSpan}x${columnSpan} ${text.replace(/\s/gu, '')}`,
    );

describe('a table without rulings', () => {
  const amounts = (row: number): [string, number, number][] =>
    [80, 150, 220, 300, 400, 490].map((middle, i) => [`${i + row}1.${i}5`, middle, row]);

  it('keeps the heading over a heading apart, however close they stand', () => {
    const table = plain([
      ['“三公”经费', 250, 0],
      ['合计', 80, 18],
      ['公务用车购置及运行维护费', 260, 12],
      ['接待费', 400, 18],
      ['会议费', 490, 12],
      ['因公出国', 150, 18],
      ['购置费', 220, 24],
      ['运行维护费', 300, 24],
      ...amounts(36),
      ...amounts(48),
      ...amounts(60),
    ]);
    expect(heads(table)).toContain('1,2 1x2 公务用车购置及运行维护费');
    expect(heads(table)).toContain('0,0 1x5 “三公”经费');
  });

  it('does not take the first line of a narrow heading for the end of a wide one above', () => {
    const table = plain([
      ['公务用车购置及运行维护费', 225, 0],
      ['合计', 80, 18],
      ['小计', 150, 24],
      ['公务', 220, 12],
      ['用车', 220, 24],
      ['购置', 220, 36],
      ['运行维护', 300, 24],
      ['费', 300, 36],
      ['接待费', 400, 18],
      ['备用', 490, 18],
      ...amounts(50),
      ...amounts(62),
      ...amounts(74),
    ]);
    expect(heads(table)).toContain('0,1 1x3 公务用车购置及运行维护费');
    expect(heads(table).some(head => head.endsWith(' 公务用车购置'))).toBe(true);
  });

  it('has headings beside each other where the blank half of a bracket reaches into the next one', () => {
    const table = plain([
      ['合计', 80, 6],
      ['因公出国（境）', 150, 0],
      ['费', 150, 12],
      ['小计', 192, 12],
      ['购置费', 250, 6],
      ['接待费', 400, 6],
      ['备用', 490, 6],
      ...[36, 48, 60].flatMap(row => [
        ...amounts(row).filter(([, middle]) => ![220, 300].includes(middle)),
        [`${row / 12}.5`, 192, row] as [string, number, number],
        [`${row}.50`, 250, row] as [string, number, number],
      ]),
    ]);
    expect(heads(table).map(head => head.split(' ')[2])).toContain('因公出国（境）费');
  });

  it('begins with the heading on top of its page where the page before ends with its unit', () => {
    const before = pageOf(1, {
      texts: [
        ['“三公”经费支出表', 250, 60],
        ['单位：万元', 450, 700],
      ],
    });
    const table = plain(
      [
        ['“三公”经费', 240, 0],
        ['会议费', 490, 9],
        ...['合计', '因公出国', '购置费', '运行费', '接待费'].map((text, i): [string, number, number] => [
          text,
          [80, 150, 220, 300, 400][i] ?? 0,
          18,
        ]),
        ...amounts(36),
      ],
      before,
    );
    expect(heads(table)[0]).toBe('0,0 1x5 “三公”经费');
  });
});
