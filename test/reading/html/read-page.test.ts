// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {Disclosure} from '../../../src/model/disclosure.ts';
import {readPage, readPageInSteps, readPagePatiently} from '../../../src/reading/html/read-page.ts';
import {outline, page, read, tables, texts} from './page.ts';

const sentence = '本单位2024年收入预算100.00万元，比上年增加10.00万元，主要原因是人员增加。';
const menu = `<div class="nav"><ul>${['首页', '政务公开', '政务服务', '互动交流', '财政预决算'].map(name => `<li><a href="/x/">${name}</a></li>`).join('')}</ul></div>`;
const foot = `<div class="foot"><p>主办单位：青禾县人民政府　地址：青禾县中心路1号　邮编：100000</p>
  <p>联系电话：0871-60000000　网站标识码：5300000001　滇ICP备00000000号-1　滇公网安备53000000000000号</p></div>`;
const budget = `<table><tr><td>科目</td><td>预算数</td></tr><tr><td>教育支出</td><td>100.00</td></tr><tr><td>合计</td><td>100.00</td></tr></table>`;
const portal = (article: string, head = ''): string =>
  `<html><head><title>青禾县教育局2024年部门预算公开_青禾县人民政府</title>${head}</head><body><div class="logo"><a href="/">青禾县人民政府</a></div>
   ${menu}<div class="crumb">您现在的位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 正文</div>${article}${foot}</body></html>`;

describe('the document on a page of a portal', () => {
  it.each([
    ['an article element', (body: string) => `<article>${body}</article>`],
    [
      'a TRS editor',
      (body: string) =>
        `<div class="con"><div class="TRS_Editor"><style>.TRS_Editor p{margin:0}</style>${body}</div></div>`,
    ],
    ['a block without a name', (body: string) => `<div><div><div>${body}</div></div></div>`],
    [
      'a form of the server',
      (body: string) => `<form id="form1"><input type="hidden" value="9.99"><div id="zoom">${body}</div></form>`,
    ],
    [
      'the cell of a layout table',
      (body: string) => `<table width="1000"><tr><td>${menu}</td><td>${body}</td></tr></table>`,
    ],
    ['a layout table of one cell', (body: string) => `<table><tr><td>${body}</td></tr></table>`],
    [
      'nested layout tables',
      (body: string) =>
        `<table><tr><td><table><tr><td>${menu}</td></tr></table></td></tr><tr><td><table><tr><td>${body}</td></tr></table></td></tr></table>`,
    ],
  ])('is read from %s, and nothing else', (_, around) => {
    const body = `<p>${sentence}</p><p>表1</p><p>收支总表</p><p>单位：万元</p>${budget}<p>${sentence}</p>`;
    const disclosure = read(
      portal(`<div class="title"><h1>青禾县教育局2024年部门预算公开</h1></div>
        <div class="info">发布时间：2024-02-01 10:00　来源：青禾县教育局　浏览次数：<span>128</span>　【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
        ${around(body)}<div class="share">分享到：<a href="javascript:;">微信</a></div><div><a href="javascript:window.print()">【打印本页】</a><a href="javascript:window.close()">【关闭窗口】</a></div>
        <div>上一篇：<a href="/1.html">青禾县卫生局2024年部门预算公开</a></div><div>下一篇：<a href="/2.html">没有了</a></div>`),
    );
    expect(outline(disclosure)).toEqual([
      'heading1: 青禾县教育局2024年部门预算公开',
      `paragraph: ${sentence}`,
      'caption: 表1',
      'caption: 收支总表',
      'caption: 单位：万元',
      '科目|预算数',
      '教育支出|100.00',
      '合计|100.00',
      `paragraph: ${sentence}`,
    ]);
    expect(disclosure.name).toBe('青禾县教育局2024年部门预算公开_青禾县人民政府');
    expect(disclosure.problems).toEqual([]);
  });

  it('keeps captions and notes around a table that is nearly all of the page', () => {
    const disclosure = read(
      portal(
        `<div class="box"><p>表3 支出总表</p><p>单位：元</p><div class="scroll">${budget}</div><p>注：本表不含上年结转。</p></div>`,
      ),
    );
    expect(outline(disclosure)).toEqual([
      'caption: 表3 支出总表',
      'caption: 单位：元',
      '科目|预算数',
      '教育支出|100.00',
      '合计|100.00',
      'caption: 注：本表不含上年结转。',
    ]);
  });

  it('reads a document whose parts stand beside each other in the page', () => {
    const disclosure = read(
      portal(
        `<div class="a"><p>${sentence.repeat(3)}</p></div><div class="b">${budget}</div><div class="c"><p>${sentence.repeat(3)}</p></div>`,
      ),
    );
    expect(texts(disclosure)).toHaveLength(2);
    expect(tables(disclosure)).toHaveLength(1);
  });

  it('leaves out the record that a portal keeps of the page, as lines and as a table', () => {
    const record = `<table><tr><td>[ 索引号 ]</td><td>1153000/2024-0001</td><td>[ 发文字号 ]</td><td>无</td></tr>
      <tr><td>[ 发布机构 ]</td><td>青禾县教育局</td><td>[ 成文日期 ]</td><td>2024-02-01</td></tr></table>`;
    const lines = `<div class="t"><div><div>索&nbsp;&nbsp;引&nbsp;&nbsp;号</div><div>2024-000039</div><div>发布时间</div><div>2024-03-09 14:36</div></div>
      <div><div>摘&emsp;&emsp;要</div><div>这是青禾县教育局公开的预算，说明收入和支出。</div></div></div>`;
    expect(outline(read(portal(`${record}${lines}<div id="c"><p>${sentence}</p><p>${sentence}</p></div>`)))).toEqual([
      `paragraph: ${sentence}`,
      `paragraph: ${sentence}`,
    ]);
  });

  it('leaves out stray words beside the document', () => {
    const disclosure = read(
      `<body>今天是<span>2024年2月1日</span> | <b>欢迎您</b><div><em>专栏</em><div><h2>说明</h2><div>${`<p>${sentence}</p>`.repeat(4)}</div></div></div>访问量：12</body>`,
    );
    expect(texts(disclosure)).toEqual(['说明', sentence, sentence, sentence, sentence]);
  });

  it('keeps attachments and what looks like a menu but is text', () => {
    const disclosure = read(
      portal(`<div><p>${sentence}</p><p>附件：<a href="/f/1.pdf">1.预算表.pdf</a></p>
      <p><a href="#a">一、概况</a></p><p><a href="#b">二、收支</a></p><p><a href="#c">三、说明</a></p></div>`),
    );
    expect(texts(disclosure).slice(1)).toEqual(['附件：1.预算表.pdf', '一、概况', '二、收支', '三、说明']);
  });

  it('keeps lines of the document that begin like furniture', () => {
    const lines = [
      '服务对象满意度指标≥95%',
      '分享发展成果，改善民生',
      '扫码支付设备购置5.00万元',
      '位置：青禾县中心路1号',
      '时间：2024年2月1日',
      '联系电话：0871-60000000',
      '编辑部运行经费3.00万元',
      '打印设备购置2.00万元',
      '首页改版费用1.00万元',
      '最新数据见附表',
    ];
    const disclosure = read(
      portal(
        `<article><p>${sentence}</p>${lines.map(line => `<p>${line}</p>`).join('')}<footer><p>注：以上金额含税。</p></footer></article>`,
      ),
    );
    expect(texts(disclosure)).toEqual([sentence, ...lines, '注：以上金额含税。']);
  });

  it('keeps lines beside the document that may be its own', () => {
    const disclosure = read(
      portal(
        `<div><h2>青禾县教育局2024年部门预算公开</h2><div class="sub">（单位：万元）</div><div class="tag">标签：<a href="/t">预算</a></div><div>${`<p>${sentence}</p>`.repeat(4)}</div></div>`,
      ),
    );
    expect(texts(disclosure).slice(0, 3)).toEqual(['青禾县教育局2024年部门预算公开', '（单位：万元）', sentence]);
  });

  it('does not take a data table for furniture because of its words', () => {
    const disclosure = read(
      portal(`<div><p>${sentence}</p><table><tr><td><p>项目名称</p></td><td><p>打印</p></td><td><p>下载</p></td></tr>
      <tr><td><p>来源：财政拨款</p></td><td><p>1.00</p></td><td><p>2.00</p></td></tr><tr><td><p>上一篇</p></td><td><p>3.00</p></td><td><p>4.00</p></td></tr></table></div>`),
    );
    expect(outline(disclosure).slice(1)).toEqual([
      '项目名称|打印|下载',
      '来源：财政拨款|1.00|2.00',
      '上一篇|3.00|4.00',
    ]);
  });
});

describe('what is seen', () => {
  it('reads the copy for the screen and not the one for the printer', () => {
    const disclosure = read(
      portal(
        `<div id="c"><p>${sentence}</p><div class="print" style="display:none">${budget}<p>${sentence}</p></div><div class="screen">${budget}</div></div>`,
      ),
    );
    expect(texts(disclosure)).toEqual([sentence]);
    expect(tables(disclosure)).toHaveLength(1);
    expect(tables(disclosure)[0]?.place).toEqual({
      kind: 'html',
      selector: '#c > div:nth-of-type(2) > table:nth-of-type(1)',
    });
  });

  it('asks the given judge of visibility', () => {
    const document = page(portal(`<div><p>${sentence}</p><p class="secret">密语密语密语。</p></div>`));
    const rendering = (element: Element) => (element.className === 'secret' ? ('none' as const) : ('shown' as const));
    expect(texts(readPage(document, {rendering}))).toEqual([sentence]);
  });

  it('joins inline markup, raises marks of notes, and takes out characters without a width', () => {
    const disclosure = read(
      portal(
        `<div><p><span lang="EN-US">20</span><span>24</span><b>年</b>收入<font>1,8\u200b19.02</font>万元<sup>[3</sup><sup>]</sup>，支出<u>100</u>万元。</p><p>${sentence}</p></div>`,
      ),
    );
    expect(texts(disclosure)[0]).toBe('2024年收入1,819.02万元[³]，支出100万元。');
  });

  it('joins what the source wraps, as a browser does between ideographs', () => {
    const disclosure = read(
      portal(
        `<div><p>\n   本单位收入\n   预算100.00\n   万元，支出\r\n预算 100.00万元。\n</p><p>${sentence}</p></div>`,
      ),
    );
    expect(texts(disclosure)[0]).toBe('本单位收入预算100.00 万元，支出预算 100.00万元。');
  });

  it('skips scripts, styles, controls and comments', () => {
    const disclosure = read(
      portal(
        `<div><p>${sentence}<script>var a='9.99万元'</script><!-- 8.88 --><select><option>7.77</option></select><button>导出</button></p><noscript>6.66</noscript><template><p>5.55</p></template></div>`,
      ),
    );
    expect(texts(disclosure)).toEqual([sentence]);
  });
});

describe('paragraphs', () => {
  it('joins an amount that a <br> cuts, however short the line', () => {
    const cut =
      '<p>支出523.<br>70万元，占34.<br>37%。</p><p>经费1,<br>523.70万元。</p><p>共计523.<br>2025年另行公布。</p><p>1.<br>70万元以下。</p>';
    expect(texts(read(portal(`<div><p>${sentence}</p>${cut}</div>`)))).toEqual([
      sentence,
      '支出523.70万元，占34.37%。',
      '经费1,523.70万元。',
      '共计523.',
      '2025年另行公布。',
      '1.',
      '70万元以下。',
    ]);
  });

  it('parts text at <br> where a new paragraph begins and joins it where a line was only wrapped', () => {
    const disclosure = read(
      portal(
        `<div>一、收入情况<br>　　本单位收入预算100.00万元，全部为一般公共预算财政拨款<br>收入，与上年持平。<br><br>二、支出情况<br/>&nbsp;&nbsp;&nbsp;&nbsp;支出预算100.00万元。</div>`,
      ),
    );
    expect(outline(disclosure)).toEqual([
      'heading2: 一、收入情况',
      'paragraph: 本单位收入预算100.00万元，全部为一般公共预算财政拨款收入，与上年持平。',
      'heading2: 二、支出情况',
      'paragraph: 支出预算100.00万元。',
    ]);
  });

  it('parts text beside blocks from the blocks', () => {
    const disclosure = read(portal(`<div>前言文字。<div>中间文字。</div>后面文字。<p>${sentence}</p></div>`));
    expect(texts(disclosure)).toEqual(['前言文字。', '中间文字。', '后面文字。', sentence]);
  });

  it('reads lines of a caption table and a table of one column as text', () => {
    const disclosure = read(
      portal(`<div><p>${sentence}</p><table><tr><td>编制单位：青禾县教育局</td><td></td><td>单位：万元</td></tr></table>${budget}
      <table><tr><td>注：一、本表为空表。</td></tr><tr><td>二、不含涉密信息。</td></tr></table></div>`),
    );
    expect(outline(disclosure).slice(1)).toEqual([
      'caption: 编制单位：青禾县教育局',
      'caption: 单位：万元',
      '科目|预算数',
      '教育支出|100.00',
      '合计|100.00',
      'caption: 注：一、本表为空表。',
      'item2: 二、不含涉密信息。',
    ]);
  });
});

describe('reading in steps', () => {
  const long = portal(`<div id="c">${`<p>${sentence}</p>${budget}`.repeat(120)}</div>`);

  it('gives the same result as reading at once, in many steps', async () => {
    const document = page(long);
    let pauses = 0;
    const patient = await readPagePatiently(document, {
      pause: () => {
        pauses += 1;
      },
    });
    expect(patient).toEqual(readPage(document));
    expect(pauses).toBeGreaterThan(100);
    expect(() => Disclosure.parse(patient)).not.toThrow();
  });

  it('stops where the pause throws', async () => {
    const stop = readPagePatiently(page(long), {pause: () => Promise.reject(new Error('stopped'))});
    await expect(stop).rejects.toThrow('stopped');
  });

  it('leaves the page as it is', () => {
    const document = page(long);
    const before = document.documentElement.outerHTML;
    for (const _ of readPageInSteps(document)) expect(_).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('says that a page without a document is empty', () => {
  expect(read('<p> </p>')).toMatchObject({source: 'html', blocks: [], problems: [{kind: 'empty'}]});
});

it('survives elements nested deeper than any stack', () => {
  const document = page('<p></p>');
  let inner: Element = document.body;
  for (let depth = 0; depth < 2000; depth += 1) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append(sentence);
  expect(texts(readPage(document))).toEqual([sentence]);
});

describe('a table of the page that holds several forms', () => {
  it('is a table for each, its title with it', () => {
    const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
    const cell = (text: string, wide = 1): string => `<td colspan="${wide}">${text}</td>`;
    const rows = [
      row(cell('项目'), cell('预算数', 2)),
      row(cell('财政拨款收入'), cell('10.00', 2)),
      row(cell('部门支出总表', 3)),
      row(cell('单位：万元', 3)),
      row(cell('科目'), cell('基本支出'), cell('项目支出')),
      row(cell('教育支出'), cell('4.00'), cell('6.00')),
    ];
    const disclosure = read(portal(`<article><p>${sentence}</p><table>${rows.join('')}</table></article>`));
    expect(tables(disclosure).map(({id, rows: count, columns}) => [id, count, columns])).toEqual([
      ['t1', 2, 2],
      ['t2', 4, 3],
    ]);
  });
});
