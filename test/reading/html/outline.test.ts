// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {outline, read} from './page.ts';

const sentence = '本单位2024年收入预算100.00万元，比上年增加10.00万元，主要原因是人员增加。';
const roles = (source: string): string[] => outline(read(`<div>${source}</div>`));

describe('roles', () => {
  it('come from tags, numbers and the middle of the line', () => {
    expect(
      roles(`<h2>青禾县教育局</h2><h3>第一部分 概况</h3><p>一、职责</p><p>（一）职责内容</p><p>1.收入</p><p>（1）明细</p>
        <p align="center">二〇二四年</p><center>公开说明</center><ul><li>事项</li></ul><p>一、${sentence}</p><p>${sentence}</p>`),
    ).toEqual([
      'heading2: 青禾县教育局',
      'heading1: 第一部分 概况',
      'heading2: 一、职责',
      'heading3: （一）职责内容',
      'heading4: 1.收入',
      'heading5: （1）明细',
      'heading1: 二〇二四年',
      'heading1: 公开说明',
      'item: 事项',
      `item2: 一、${sentence}`,
      `paragraph: ${sentence}`,
    ]);
  });

  it('make the short lines above a table and a note below it captions', () => {
    const table =
      '<table><caption>支出总表</caption><tr><td>科目</td><td>金额</td></tr><tr><td>教育</td><td>1.00</td></tr></table>';
    expect(
      roles(
        `<p>${sentence}</p><h3>一、收支情况</h3><h4>表2</h4><p>单位：万元</p>${table}<p>注：本表不含上年结转。</p><p>二、其他</p><p>${sentence}</p>`,
      ),
    ).toEqual([
      `paragraph: ${sentence}`,
      'heading2: 一、收支情况',
      'caption: 表2',
      'caption: 单位：万元',
      'caption: 支出总表',
      '科目|金额',
      '教育|1.00',
      'caption: 注：本表不含上年结转。',
      'heading2: 二、其他',
      `paragraph: ${sentence}`,
    ]);
  });
});

describe('the catalogue', () => {
  const body = `<p>第一部分 概况</p><p>一、职责</p><p>${sentence}</p><p>第二部分 预算</p><p>一、收支</p><p>${sentence}</p>`;
  const entries = (role: string): string[] =>
    ['第一部分 概况', '一、职责', '第二部分 预算', '一、收支'].map(text => `${role}: ${text}`);
  const catalogue = '<p>第一部分 概况</p><p>一、职责</p><p>第二部分 预算</p><p>一、收支</p>';

  it('is told by its title', () => {
    const read = roles(`<p align="center">目　录</p>${catalogue}${body}`);
    expect(read.slice(0, 6)).toEqual(['heading1: 目　录', ...entries('catalogue'), 'heading1: 第一部分 概况']);
  });

  it('is told by its lines coming again', () => {
    expect(roles(catalogue + body).slice(0, 5)).toEqual([...entries('catalogue'), 'heading1: 第一部分 概况']);
  });

  it('ends where the body begins in slightly other words', () => {
    expect(roles(`<p>目录</p>${catalogue}<p>第一部分：概况</p><p>一、职责</p><p>${sentence}</p>`).slice(1, 6)).toEqual([
      ...entries('catalogue'),
      'heading1: 第一部分：概况',
    ]);
  });

  it('is told by leaders and by the fields of a word processor', () => {
    expect(roles(`<p>一、职责……………3</p><p>二、收支 PAGEREF _Toc12345 h 4</p><p>${sentence}</p>`)).toEqual([
      'catalogue: 一、职责……………3',
      'catalogue: 二、收支 PAGEREF _Toc12345 h 4',
      `paragraph: ${sentence}`,
    ]);
  });

  it('keeps the number of a page apart where only a drawn leader parts it', () => {
    expect(
      roles(
        `<p>目录</p><ul>${['一、职责', '二、收支', '三、说明'].map((text, i) => `<li><span>${text}</span><i></i><span>${i + 3}</span></li>`).join('')}</ul><p>${sentence}</p>`,
      ),
    ).toEqual([
      'paragraph: 目录',
      'catalogue: 一、职责 3',
      'catalogue: 二、收支 4',
      'catalogue: 三、说明 5',
      `paragraph: ${sentence}`,
    ]);
  });

  it('is no list of short headings', () => {
    expect(roles(`<p>一、职责</p><p>二、收支</p><p>三、说明</p><p>四、附件</p><p>${sentence}</p>`)[0]).toBe(
      'heading2: 一、职责',
    );
  });
});
