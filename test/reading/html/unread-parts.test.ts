// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import type {Problem} from '../../../src/model/disclosure.ts';
import {read} from './page.ts';

const sentence = '本单位2024年收入预算100.00万元，比上年增加10.00万元，主要原因是人员增加。';
const long = `<p>${sentence}</p>`.repeat(12);
const problems = (source: string): Problem[] => read(`<div>${source}</div>`).problems;

describe('pictures', () => {
  it.each([
    ['alone on the page', '<p><img src="/files/W020240201.png"></p>'],
    [
      'under the title of a table',
      `${long}<p>表1 收支总表</p><p>单位：万元</p><p><img src="a/W020240201.png?x=1" width="800" height="600"></p>`,
    ],
    ['as tall as a printed page', `${long}<p><img src="W020240201.png" style="width: 700px; height:990px"></p>${long}`],
  ])('are said to be unread %s', (_, source) => {
    expect(problems(source)).toEqual([{kind: 'image-of-text', detail: 'W020240201.png'}]);
  });

  it.each([
    ['icons of files', `${long}<p><a href="/f/1.pdf"><img src="/images/pdf.gif"> 附件</a></p>`],
    ['small ones', `<p>${sentence}</p><img src="a.png" width="90" height="90">`],
    ['photographs in a long text', `${long}<p><img src="a.jpg" width="600" height="400"></p>${long}`],
    ['in menus and feet', `${long}<nav><a href="/"><img src="logo.png" width="900" height="200">首页</a></nav>`],
    ['hidden ones', `${long}<p>表1</p><img src="a.png" width="800" height="600" style="display:none">`],
  ])('are no problem where they are %s', (_, source) => {
    expect(problems(source)).toEqual([]);
  });

  it('are never named by their data', () => {
    expect(problems('<img src="data:image/png;base64,AAAA">')).toEqual([{kind: 'image-of-text'}]);
  });
});

describe('frames', () => {
  it.each([
    [
      'of another site',
      '<iframe src="https://other.example/view/doc.html" width="100%" height="900"></iframe>',
      'doc.html',
    ],
    ['of a sheet', '<iframe src="files/sheet001.htm"></iframe>', 'sheet001.htm'],
    ['with a PDF', '<embed type="application/pdf" src="/f/1.pdf" width="800" height="600">', '1.pdf'],
    ['as an object', '<object data="/f/2.pdf" type="application/pdf"></object>', '2.pdf'],
  ])('are said to be out of reach: one %s', (_, frame, detail) => {
    expect(problems(long + frame)).toEqual([{kind: 'frame-unreachable', detail}]);
  });

  it('of a frameset are said to be out of reach', () => {
    const {problems: found} = read(
      '<html><head><title>表</title></head><frameset rows="*,39"><frame src="f/sheet001.htm"><frame src="f/tabstrip.htm"></frameset></html>',
    );
    expect(found).toEqual([
      {kind: 'frame-unreachable', detail: 'sheet001.htm'},
      {kind: 'frame-unreachable', detail: 'tabstrip.htm'},
    ]);
  });

  it.each([
    ['counters', '<iframe src="/count.html" width="0" height="0"></iframe>'],
    ['buttons', '<iframe src="/share.html" width="120" height="30"></iframe>'],
    ['empty ones', '<iframe></iframe><iframe src="about:blank"></iframe><iframe src="javascript:;"></iframe>'],
    ['films', '<embed type="application/x-shockwave-flash" src="a.swf" width="800" height="600">'],
    ['hidden ones', '<iframe src="https://other.example/a" style="display:none"></iframe>'],
  ])('are no problem where they are %s', (_, frame) => {
    expect(problems(long + frame)).toEqual([]);
  });
});
