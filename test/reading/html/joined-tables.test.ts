// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {read, rows, tables} from './page.ts';

const tr = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...lines: string[]): string => `<table>${lines.join('')}</table>`;
const head = tr('科目编码', '科目名称', '合计');
const body = [tr('205', '教育支出', '3.00'), tr('20502', '普通教育', '3.00')];
const grids = (source: string): string[][] => tables(read(`<div>${source}</div>`)).map(rows);

describe('tables that are one', () => {
  it('are a head in a table of its own and the body under it', () => {
    const source = `<div class="head">${table(head)}</div><div class="body" id="b">${table(...body)}</div>`;
    expect(grids(source)).toEqual([['科目编码|科目名称|合计', '205|教育支出|3.00', '20502|普通教育|3.00']]);
    expect(tables(read(source))[0]?.place).toMatchObject({selector: '#b > table:nth-of-type(1)'});
  });

  it('are a head of several rows with merged cells and its body', () => {
    const merged =
      '<tr><td rowspan="2">科目</td><td colspan="2">支出</td></tr><tr><td>基本支出</td><td>项目支出</td></tr>';
    expect(grids(table(merged) + table(tr('教育支出', '1.00', '2.00'), tr('合计', '1.00', '2.00')))).toEqual([
      ['科目|支出|<', '^|基本支出|项目支出', '教育支出|1.00|2.00', '合计|1.00|2.00'],
    ]);
  });

  it('go on without a head, with nothing but empty paragraphs or 续表 between', () => {
    const more = table(tr('208', '社会保障支出', '1.00'), tr('', '合计', '4.00'));
    const whole = [
      '科目编码|科目名称|合计',
      '205|教育支出|3.00',
      '20502|普通教育|3.00',
      '208|社会保障支出|1.00',
      '|合计|4.00',
    ];
    expect(grids(`${table(head, ...body)}<p>&nbsp;</p><p><br></p>${more}`)).toEqual([whole]);
    expect(grids(`${table(head, ...body)}<p>（续表）</p>${more}`)).toEqual([whole]);
  });

  it('go on under the same head, which is read once', () => {
    const more = table(head, tr('208', '社会保障支出', '1.00'), tr('', '合计', '4.00'));
    expect(grids(table(head, ...body) + more)).toEqual([
      ['科目编码|科目名称|合计', '205|教育支出|3.00', '20502|普通教育|3.00', '208|社会保障支出|1.00', '|合计|4.00'],
    ]);
  });
});

describe('tables that are not one', () => {
  it.each([
    ['a line of text between them', `${table(head, ...body)}<p>表3 支出总表</p>${table(...body)}`],
    ['a head of its own', table(head, ...body) + table(tr('项目', '预算数', '备注'), tr('甲', '1.00', ''))],
    ['another number of columns', table(head, ...body) + table(tr('甲', '1.00'), tr('乙', '2.00'))],
    [
      'the same head and a total in each',
      table(head, ...body, tr('', '合计', '3.00')) + table(head, ...body, tr('', '合计', '3.00')),
    ],
    ['the same rows, being one table printed twice', table(head, ...body).repeat(2)],
    ['a title across it', table(head, ...body) + table('<tr><td colspan="3">支出总表</td></tr>', ...body)],
    [
      'the same title across both, as forms have',
      table('<tr><td colspan="2">项目绩效目标表</td></tr>', tr('项目名称', '甲'), tr('资金', '1.00')).repeat(2),
    ],
    [
      'the place beside it in the layout',
      `<table><tr><td>${table(head, ...body)}</td><td>${table(...body)}</td></tr></table>`,
    ],
  ])('have %s', (_, source) => {
    expect(grids(source)).toHaveLength(2);
  });
});
