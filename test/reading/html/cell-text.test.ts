// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import type {Cell} from '../../../src/model/disclosure.ts';
import {firstTable} from './page.ts';

/** The cell with the given content, in a table with others. */
function cell(content: string, attributes = ''): Cell {
  const table =
    firstTable(`<table><tr><td>科目</td><td>金额</td></tr><tr><td ${attributes}>${content}</td><td>1.00</td></tr>
    <tr><td>教育支出</td><td>2.00</td></tr></table>`);
  return table.cells[2]!;
}
const text = (content: string): string => cell(content).text;

describe('text of a cell', () => {
  it.each([
    ['plain', '教育支出', '教育支出'],
    ['white space of the source', '\n   教育 \n  支出   ', '教育支出'],
    ['a line of the source that ends after a digit', '共12\n  项', '共12 项'],
    ['inline markup', '<b>教</b><span>育</span><font>支</font>出<o:p></o:p>', '教育支出'],
    ['paragraphs', '<p class="MsoNormal">教育</p><p class="MsoNormal">支出<o:p></o:p></p>', '教育\n支出'],
    ['line breaks', '教育<br>支出<br/><br/>合计', '教育\n支出\n合计'],
    ['an empty paragraph', '<p class="MsoNormal">&nbsp;</p>', ''],
    ['a number in pieces', '<span>1,8</span><span>19</span><b>.02</b>', '1,819.02'],
    ['characters without a width', '1,819.\u200b02\ufeff', '1,819.02'],
    ['blanks inside', '合　　计', '合　　计'],
    ['kept line breaks', '<pre>教育\n支出</pre>', '教育\n支出'],
    ['a hidden copy', '教育<span style="display:none">教育</span>', '教育'],
    ['a mark of a note', '1,234.56<sup>[1]</sup>', '1,234.56'],
    ['a mark of a note without brackets', '1,234.56<sup>1</sup>', '1,234.56'],
    ['a power', '面积（m<sup>2</sup>）', '面积（m2）'],
    ['a comment', '教育<!-- 密 -->支出', '教育支出'],
    ['a field', '<input value="300.00">', '300.00'],
    ['a box to tick', '<input type="checkbox" value="on">是', '是'],
    ['a table of one cell', '<table><tr><td>11.4</td></tr></table>', '11.4'],
    ['a list', '<ul><li>目标一</li><li>目标二</li></ul>', '目标一\n目标二'],
  ])('reads %s', (_, content, expected) => {
    expect(text(content)).toBe(expected);
  });

  it('takes the printed number, not the one that Excel keeps', () => {
    expect(cell('1,868,300.00', 'x:num="1868300.0000000002"').text).toBe('1,868,300.00');
  });

  it('doubts a cell in which a table stands whose columns are lost', () => {
    expect(cell('<table><tr><td>甲</td><td>1.00</td></tr><tr><td>乙</td><td>2.00</td></tr></table>')).toMatchObject({
      text: '甲 1.00\n乙 2.00',
      doubt: 'column',
    });
  });

  it('doubts characters that only a font of the page gives a meaning, and pictures of numbers', () => {
    expect(cell('\ue1a2\ue1b3.00').doubt).toBe('unreadable');
    expect(cell('<img src="n.png">').doubt).toBe('unreadable');
    expect(cell('<img src="spacer.gif" width="1" height="1">').doubt).toBeUndefined();
  });
});

describe('indent of a cell', () => {
  it.each([
    ['full-width blanks', '　　教育支出', '', 2],
    ['blanks that do not break', '&nbsp;&nbsp;&nbsp;&nbsp;教育支出', '', 2],
    ['a style of the paragraph', '<p style="text-indent:24pt;font-size:12pt">教育支出</p>', '', 2],
    [
      'a count of characters',
      '<p class="MsoNormal" style="text-indent:21.0pt;mso-char-indent-count:2.0">教育支出</p>',
      '',
      2,
    ],
    ['padding of the cell', '教育支出', 'style="padding-left:32px"', 2],
    ['nothing', '教育支出', '', undefined],
    ['the middle', '教育支出', 'style="text-align:center;padding-left:32px"', undefined],
    ['white space of the source', '\n      教育支出', '', undefined],
  ])('measures %s', (_, content, attributes, expected) => {
    const measured = cell(content, attributes);
    expect(measured.text).toBe('教育支出');
    expect(measured.indent).toBe(expected);
  });

  it('takes padding that all cells have for none', () => {
    const padded = 'style="padding:0 5.4pt 0 5.4pt;padding-left:8px"';
    const table = firstTable(`<table><tr><td ${padded}>科目</td><td ${padded}>金额</td></tr>
      <tr><td ${padded}>教育支出</td><td ${padded}>1.00</td></tr></table>`);
    expect(table.cells.every(({indent}) => indent === undefined)).toBe(true);
  });
});
