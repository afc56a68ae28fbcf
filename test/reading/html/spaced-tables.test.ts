// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {findPlace} from '../../../src/reading/html/places.ts';
import {outline, page, read, rows, tables} from './page.ts';

const text = `          收入总表
                          单位：万元
项目              预算数        上年数
财政拨款          401.20        390.00
事业收入                        121.40
合计              523.70        511.40`;

describe('a table that blanks set', () => {
  it('is read from plain text, with title and unit above it', () => {
    const disclosure = read(`<body><pre>${text}</pre></body>`);
    expect(outline(disclosure)).toEqual([
      'caption: 收入总表',
      'caption: 单位：万元',
      '项目|预算数|上年数',
      '财政拨款|401.20|390.00',
      '事业收入|·|121.40',
      '合计|523.70|511.40',
    ]);
    const cells = tables(disclosure)[0]?.cells ?? [];
    expect(cells.filter(({doubt}) => doubt === 'column').map(cell => cell.text)).toEqual(['121.40']);
  });

  it('is read from paragraphs with wide blanks', () => {
    const lines = ['项目　　　　预算数', '财政拨款　　401.20', '合　计　　　523.70'];
    const [table] = tables(read(`<body>${lines.map(line => `<p>${line}</p>`).join('')}</body>`));
    expect(table && rows(table)).toEqual(['项目|预算数', '财政拨款|401.20', '合　计|523.70']);
  });

  it('tells where each text stands', () => {
    const source = `<body><pre>${text}</pre></body>`;
    const cell = tables(read(source))[0]?.cells.find(own => own.text === '390.00');
    const {place} = cell ?? {};
    if (place?.kind !== 'html') throw new Error('no place');
    const found = findPlace(page(source), place);
    expect(found && 'startOffset' in found ? found.toString() : null).toBe('390.00');
  });

  it.each([
    ['a catalogue', ['第一部分　　概况　　1', '第二部分　　预算表　　3', '第三部分　　说明　　9']],
    ['names', ['局长　　张某', '副局长　　李某', '科长　　王某']],
    ['sentences', ['一、收入　　为5.20万元。', '二、支出　　为5.20万元。', '三、结余　　为0.00万元。']],
  ])('is none in %s', (_, lines) => {
    expect(tables(read(`<body>${lines.map(line => `<p>${line}</p>`).join('')}</body>`))).toEqual([]);
  });
});
