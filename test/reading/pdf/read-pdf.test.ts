import {describe, expect, it} from 'vitest';
import {assemble} from '../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from './drawn-pages.ts';

/** A page with its running head, foot and number around what it holds. */
const framed = (page: number, texts: readonly DrawnText[], tables: readonly DrawnTable[] = []) =>
  pageOf(page, {
    texts: [['云汀市档案馆年度预算', 250, 50], ...texts, ['云汀市档案馆编', 80, 780], [`- ${page} -`, 290, 780]],
    tables,
  });

/** What a document holds in order: the text of passages, the rows of tables. */
const contents = (pages: Parameters<typeof assemble>[0]): (string | string[])[] =>
  assemble(pages).map(block => {
    if (block.kind === 'passage') return block.text;
    const rows: string[] = Array.from({length: block.rows}, () => '');
    for (const {row, text} of block.cells) rows[row] += `${text}|`;
    return rows;
  });

// Lines of 44 ems.
const full = '本年度全馆收入总计一百二十万元比上年增加五万元增长百分之四主要是因为库房的维修和设备';
const line = (text: string, y: number): DrawnText => [text, 80, y];

describe('text over the end of a page', () => {
  it('is one sentence without what stands in the margins', () => {
    const pages = [
      framed(1, [line(`${full}，更`, 700), line(`${full}的更`, 718)]),
      framed(2, [line('新。', 100)]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)).toEqual([`${full}，更${full}的更新。`, '二、支出情况']);
  });

  it('is one number without the number of the page', () => {
    const pages = [
      framed(1, [line(full, 700), line(`${full.slice(0, -3)}共12,34`, 718)]),
      framed(2, [line('5.60万元。', 100)]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)[0]).toContain('共12,345.60万元。');
  });
});

describe('a table over the end of a page', () => {
  const widths = [200, 120, 120];
  const header = ['项目', '上年决算', '本年预算'];
  const upper = [header, ['工资', '12.00', '13.00'], ['津贴', '4.00', '5.00']];
  const lower = [
    ['水费', '1.00', '1.50'],
    ['合计', '17.00', '19.50'],
  ];
  const rowsOf = (rows: readonly string[][]): string[] => rows.map(cells => `${cells.join('|')}|`);
  const whole = rowsOf([...upper, ...lower]);
  const title: DrawnText[] = [
    ['收支预算表', 270, 640],
    ['单位：万元', 470, 660],
  ];

  it('is one between the running feet and heads', () => {
    const pages = [
      framed(1, title, [{x: 80, y: 670, widths, rows: upper}]),
      framed(2, [], [{x: 80, y: 80, widths, rows: lower}]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)).toEqual(['收支预算表', '单位：万元', whole, '二、支出情况']);
  });

  it('has its title and unit once where they are repeated', () => {
    const repeated = title.map(([text, x, y]): DrawnText => [text, x, y - 560]);
    const pages = [
      framed(1, title, [{x: 80, y: 670, widths, rows: upper}]),
      framed(2, repeated, [{x: 80, y: 110, widths, rows: [header, ...lower]}]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)).toEqual(['收支预算表', '单位：万元', whole, '二、支出情况']);
  });

  it('is another where a sentence stands between the parts', () => {
    const pages = [
      framed(1, [...title, line('上表的收入不含结转的资金。', 740)], [{x: 80, y: 670, widths, rows: upper}]),
      framed(2, [], [{x: 80, y: 80, widths, rows: lower}]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages).slice(2)).toEqual([
      rowsOf(upper),
      '上表的收入不含结转的资金。',
      rowsOf(lower),
      '二、支出情况',
    ]);
  });

  it('is followed by the text below its last part', () => {
    const pages = [
      framed(1, title, [{x: 80, y: 670, widths, rows: upper}]),
      framed(2, [line('上表的收入不含结转的资金。', 140)], [{x: 80, y: 80, widths, rows: lower}]),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages).slice(2, 4)).toEqual([whole, '上表的收入不含结转的资金。']);
  });
});

describe('a table without rulings over the end of a page', () => {
  const rows = [
    ['项目', '上年决算', '本年预算'],
    ['工资', '112.00', '113.00'],
    ['津贴', '104.00', '105.00'],
    ['奖金', '101.00', '101.50'],
    ['水费', '111.00', '121.50'],
    ['电费', '131.00', '141.50'],
    ['合计', '559.00', '582.50'],
  ];
  const drawnAt = (own: readonly string[][], y: number): DrawnText[] =>
    own.flatMap((cells, row) => cells.map((text, i): DrawnText => [text, 80 + 150 * i, y + 18 * row]));
  const whole = rows.map(cells => `${cells.join('|')}|`);
  const [header = []] = rows;

  it('is one where its header is repeated', () => {
    const pages = [
      framed(1, drawnAt(rows.slice(0, 4), 690)),
      framed(2, drawnAt([header, ...rows.slice(4)], 90)),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)).toEqual([whole, '二、支出情况']);
  });

  it('is one where its header is not repeated', () => {
    const pages = [
      framed(1, drawnAt(rows.slice(0, 4), 690)),
      framed(2, drawnAt(rows.slice(4), 90)),
      framed(3, [line('二、支出情况', 100)]),
    ];
    expect(contents(pages)).toEqual([whole, '二、支出情况']);
  });

  it.each(['— 1 —', '－1－', '第 1 页 共 1 页'])('has no row of the running foot below it: %s', mark => {
    const foot: DrawnText[] = [
      ['云汀市档案馆编', 80, 780],
      [mark, 260, 780],
    ];
    const [table] = contents([pageOf(1, {texts: [...drawnAt(rows, 636), ...foot]})]);
    expect(table).toEqual(whole);
  });
});
