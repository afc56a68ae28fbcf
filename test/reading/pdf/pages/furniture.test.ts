import {describe, expect, it} from 'vitest';
import {lineText} from '../../../../src/reading/pdf/lines/chunks.ts';
import {withoutFurniture} from '../../../../src/reading/pdf/pages/furniture.ts';
import type {PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

const body: DrawnText = ['本年收入比上年增加。', 50, 400];

/** Pages of a line of text each, with what else stands on them. */
const pages = (count: number, more: (page: number) => readonly DrawnText[]): PageLayout[] =>
  Array.from({length: count}, (_, i) => pageOf(i + 1, {texts: [...more(i + 1), body]}));

/** What is left on each page, apart from the line of text. */
const left = (layouts: readonly PageLayout[]): string[][] =>
  withoutFurniture(layouts).map(lines => lines.map(lineText).filter(text => text !== body[0]));

describe('running heads and feet', () => {
  it('are taken out where the same words stand at the same height on three pages', () => {
    expect(left(pages(3, () => [['云汀市档案馆年度预算', 220, 60]]))).toEqual([[], [], []]);
    expect(left(pages(3, () => [['云汀市档案馆编', 260, 770]]))).toEqual([[], [], []]);
  });

  it('are taken out of a document of two pages that both have them', () => {
    expect(left(pages(2, () => [['云汀市档案馆年度预算', 220, 60]]))).toEqual([[], []]);
  });

  it('are taken out with the number of the page in them', () => {
    expect(left(pages(3, page => [[`云汀市档案馆 ${page}`, 260, 770]]))).toEqual([[], [], []]);
  });

  it('leave words that stand on fewer pages', () => {
    const layouts = pages(4, page => (page < 3 ? [['情况说明', 260, 60]] : []));
    expect(left(layouts)).toEqual([['情况说明'], ['情况说明'], [], []]);
  });

  it('leave words that stand at another height on each page', () => {
    expect(left(pages(3, page => [['小结', 50, 40 + 18 * page]]))).toEqual([['小结'], ['小结'], ['小结']]);
  });

  it('leave words in the midst of the page, however often they are repeated', () => {
    expect(left(pages(3, () => [['同上', 50, 300]]))).toEqual([['同上'], ['同上'], ['同上']]);
  });

  it('leave titles, units and 续表 over the parts of a table', () => {
    const titles: DrawnText[] = [
      ['收入预算总表', 250, 60],
      ['单位：万元', 480, 80],
      ['续表', 50, 100],
    ];
    expect(left(pages(3, () => titles))[2]).toEqual(titles.map(([text]) => text));
  });
});

describe('page numbers', () => {
  const forms = [
    '3',
    '- 3 -',
    '-3-',
    '— 3 —',
    '－3－',
    '· 3 ·',
    '第3页',
    '第 3 页',
    '3/9',
    '第 3 页 共 9 页',
    '第3页，共9页',
    '第 3 页 / 共 9 页',
    '共 9 页 第 3 页',
    '共9页，第3页',
    'iii',
    'IV',
  ];

  it.each(forms)('are taken out on a single page at its foot: %s', form => {
    expect(left(pages(1, () => [[form, 280, 780]]))).toEqual([[]]);
  });

  it('are taken out at the head of a page', () => {
    expect(left(pages(1, () => [['— 12 —', 280, 40]]))).toEqual([[]]);
  });

  it('stay where another line stands further out', () => {
    const layouts = pages(1, () => [
      ['2026', 280, 760],
      ['云汀市档案馆', 260, 785],
    ]);
    expect(left(layouts)).toEqual([['2026', '云汀市档案馆']]);
  });

  it('stay in the midst of the page', () => {
    expect(left(pages(1, () => [['12', 280, 500]]))).toEqual([['12']]);
  });

  it('stay beside a table', () => {
    const rows = [
      ['项目', '人数'],
      ['合计', '12'],
    ];
    const layout = pageOf(1, {texts: [['31', 450, 760]], tables: [{y: 730, widths: [200, 100], rows}]});
    expect(left([layout])).toEqual([['31']]);
  });

  it('are taken out below a table and never out of it', () => {
    const table: DrawnTable = {
      y: 730,
      widths: [200, 100],
      rows: [
        ['项目', '人数'],
        ['合计', '12'],
      ],
    };
    const [layout] = [pageOf(1, {texts: [['7', 295, 785]], tables: [table]})];
    expect(layout.tables[0]?.cells.map(cell => cell.text)).toEqual(['项目', '人数', '合计', '12']);
    expect(left([layout])).toEqual([[]]);
  });
});

describe('an amount at the foot of a page', () => {
  it.each(['1,234.50', '1,234', '56.00', '12.5%', '-3.00', '合计 78.00', '12.00万元。'])('is kept: %s', amount => {
    expect(left(pages(1, () => [[amount, 280, 780]]))).toEqual([[amount]]);
  });

  it('is kept where another amount stands at the same place on every page', () => {
    const amounts = ['1,234.50', '2,340.10', '3,579.60'];
    expect(left(pages(3, page => [[amounts[page - 1] ?? '', 480, 780]]))).toEqual(amounts.map(amount => [amount]));
    const totals = amounts.map(amount => `本页小计 ${amount}`);
    expect(left(pages(3, page => [[totals[page - 1] ?? '', 400, 780]]))).toEqual(totals.map(total => [total]));
  });
});
