// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {firstTable, outline, read, rows, tables} from './page.ts';

const values = [
  ['项目', '预算数', '上年数'],
  ['财政拨款', '401.20', '390.00'],
  ['事业收入', '122.50', '121.40'],
  ['合计', '523.70', '511.40'],
];
const expected = values.map(row => row.join('|'));
const set = (row: (cells: string) => string, cell: (text: string) => string, given = values): string =>
  given.map(own => row(own.map(cell).join(''))).join('');

describe('blocks that form a table', () => {
  it.each([
    [
      'blocks in blocks',
      `<div>${set(
        cells => `<div>${cells}</div>`,
        text => `<div>${text}</div>`,
      )}</div>`,
    ],
    [
      'items of a list',
      `<ul>${set(
        cells => `<li>${cells}</li>`,
        text => `<p>${text}</p>`,
      )}</ul>`,
    ],
    [
      'rows that set inline elements side by side',
      `<div>${set(
        cells => `<div style="display:flex">${cells}</div>`,
        text => `<span>${text}</span>`,
      )}</div>`,
    ],
  ])('are read as one: %s', (_, source) => {
    expect(rows(firstTable(`<body><p>收入总表</p><p>单位：万元</p>${source}</body>`))).toEqual(expected);
  });

  it('have the lines above them for title and unit', () => {
    const source = `<body><p>收入总表</p><p>单位：万元</p><div>${set(
      cells => `<div>${cells}</div>`,
      text => `<div>${text}</div>`,
    )}</div></body>`;
    expect(outline(read(source)).slice(0, 2)).toEqual(['caption: 收入总表', 'caption: 单位：万元']);
  });

  it.each([
    [
      'no amounts',
      [
        ['名称', '日期'],
        ['通知', '2024-01-02'],
        ['公告', '2024-01-03'],
        ['报告', '2024-02-01'],
      ],
    ],
    [
      'rows of different lengths',
      [
        ['项目', '预算数'],
        ['财政拨款', '401.20'],
        ['事业收入', '1.00', '2.00'],
      ],
    ],
    [
      'two rows',
      [
        ['财政拨款', '401.20'],
        ['事业收入', '122.50'],
      ],
    ],
    [
      'sentences',
      [
        ['项目', '预算数'],
        ['财政拨款用于道路。', '401.20'],
        ['事业收入', '122.50'],
      ],
    ],
  ])('are none with %s', (_, given) => {
    const source = `<body><div>${set(
      cells => `<div>${cells}</div>`,
      text => `<div>${text}</div>`,
      given,
    )}</div></body>`;
    expect(tables(read(source))).toEqual([]);
  });
});

describe('elements set side by side by the style of the one around them', () => {
  it('are not run together', () => {
    const source =
      '<body><div style="display: flex"><span>公务接待费</span><span>3.20</span><span>2.10</span></div></body>';
    expect(outline(read(source))).toEqual(['paragraph: 公务接待费', 'paragraph: 3.20', 'paragraph: 2.10']);
  });
});
