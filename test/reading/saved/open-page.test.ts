import {describe, expect, it} from 'vitest';
import {jsdomParser, loadHtml} from '../../../src/command/load-html.ts';
import {readPage} from '../../../src/reading/html/read-page.ts';
import {decodeHtml} from '../../../src/reading/saved/decode-html.ts';
import {type LoadedPage, whatItIs} from '../../../src/reading/saved/open-page.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** GB 18030 of a text whose characters are in the table: there is no encoder for it, so the decoder is asked for every pair. */
const gbk = (() => {
  const codes = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && !codes.has(char)) codes.set(char, [lead, trail]);
    }
  }
  return (text: string): Uint8Array =>
    Uint8Array.from([...text].flatMap(char => (char <= '\x7f' ? [char.charCodeAt(0)] : (codes.get(char) ?? []))));
})();

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap(char => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const load = (bytes: Uint8Array): LoadedPage => {
  const loaded = loadHtml(bytes);
  if (!loaded.ok) throw new Error(loaded.kind);
  return loaded;
};
const body = '<p>青禾县教育局二〇二四年部门预算，单位：万元。镕喆</p>';
const declared = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>${body}</html>`;

describe('encodings', () => {
  it.each([
    ['UTF-8, declared', utf8(declared('utf-8')), 'utf-8'],
    ['UTF-8, not declared', utf8(body), 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(body)), 'utf-8'],
    ['UTF-8 that is declared to be GB 2312', utf8(declared('gb2312')), 'utf-8'],
    ['GB 2312, declared', gbk(declared('gb2312')), 'gb18030'],
    ['GBK, declared without quotes', gbk(declared('gbk').replace(/"/gu, '')), 'gb18030'],
    ['GB 18030, declared in HTML 5', gbk(`<meta charset=gb18030>${body}`), 'gb18030'],
    ['GB 18030, not declared', gbk(body), 'gb18030'],
    ['GB 18030, declared by a name that means nothing', gbk(declared('chinese-simplified')), 'gb18030'],
    ['GB 18030 that is declared to be UTF-8', gbk(declared('utf-8')), 'gb18030'],
    ['GB 18030 that is declared to be ISO 8859-1', gbk(declared('iso-8859-1')), 'gb18030'],
    [
      'GB 18030, declared late',
      gbk(`<html><head>${'<!-- x -->'.repeat(300)}<meta charset="gb2312"></head>${body}`),
      'gb18030',
    ],
    ['UTF-16 with a mark', utf16(`<html>${body}</html>`, true, true), 'utf-16le'],
    ['UTF-16, the other way round', utf16(`<html>${body}</html>`, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(`<html>${body}</html>`, true, false), 'utf-16le'],
  ])('are told: %s', (_, bytes, encoding) => {
    const loaded = load(bytes);
    expect(loaded.encoding).toBe(encoding);
    expect(loaded.document.querySelector('p')?.textContent).toBe('青禾县教育局二〇二四年部门预算，单位：万元。镕喆');
  });

  it('leave a Western page Western', () => {
    const page = `<meta charset="iso-8859-1"><p>Für Gebäude und Straßen: Zuschüsse, ältere Schäden, Größe</p>`.repeat(
      4,
    );
    const bytes = Uint8Array.from([...page].map(char => char.charCodeAt(0)));
    expect(decodeHtml(bytes).encoding).toBe('windows-1252');
  });

  it('keep a page in UTF-8 of which a few bytes are broken', () => {
    const bytes = utf8(`<meta charset="utf-8"><meta name="description" content="预算">${body.repeat(20)}`);
    bytes[60] = 0xff;
    const {text, encoding} = decodeHtml(bytes);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('青禾县教育局');
  });
});

describe('what is no page', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7\n…'), 'pdf'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'zip'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'ole'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    [
      'an archive of a page',
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n<html></html>'),
      'mhtml',
    ],
    ['plain text', utf8('部门预算 1.00 万元'), 'text'],
    ['other bytes', Uint8Array.of(1, 0, 2, 0, 3, 0, 4), 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \n\t'), 'empty'],
  ])('is said what it is: %s', (_, bytes, kind) => {
    expect(loadHtml(bytes)).toEqual({ok: false, kind});
  });
});

describe('what came in place of a PDF', () => {
  const page = (source: string): Uint8Array => utf8(`<!doctype html><html><body>${source}</body></html>`);
  const packed = (name: string): Uint8Array => Uint8Array.of(0x50, 0x4b, 3, 4, ...utf8(`\u0000\u0000${name}`));
  it.each([
    ['a login page', utf8('<form>用户名 <input name="u"> 密码 <input type="password" name="p"></form>'), 'login'],
    ['a page that asks for proof', page('<p>访问过于频繁，请输入验证码</p><input name="code">'), 'captcha'],
    ['a page that its script would fill', page('<div id="app"></div><script src="app.js"></script>'), 'script'],
    ['a page', page('<p>2026年支出预算总计26.00万元。</p>'), 'html'],
    ['an OFD file', packed('OFD.xml'), 'ofd'],
    ['a Word file', packed('word/document.xml'), 'docx'],
    ['a workbook', packed('xl/workbook.xml'), 'xlsx'],
    ['another archive', packed('附件.pdf'), 'zip'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('is told: %s', (_, bytes, kind) => {
    expect(whatItIs(bytes, jsdomParser)).toBe(kind);
  });
});

describe('what style sheets hide', () => {
  const shown = (style: string, source: string): string => {
    const {document, rendering} = load(utf8(`<style>${style}</style><div>${source}</div>`));
    return readPage(document, {rendering})
      .blocks.flatMap(block => (block.kind === 'passage' ? [block.text] : []))
      .join('|');
  };

  it.each([
    ['a class', '.x{display:none}', '<p>甲</p><p class="x">乙</p>', '甲'],
    ['an id and a tag', '#x,em{display:none}', '<p>甲<em>丙</em></p><p id="x">乙</p>', '甲'],
    ['visibility', '.x{visibility:hidden}', '<p>甲</p><p class="x">乙</p>', '甲'],
    ['the stronger rule', '.x{display:none} p.x.on{display:block}', '<p class="x">甲</p><p class="x on">乙</p>', '乙'],
    ['the later rule', '.x{display:none} .y{display:block}', '<p class="x y">甲</p><p class="x">乙</p>', '甲'],
    ['the important rule', '.x{display:none!important} #a{display:block}', '<p class="x" id="a">甲</p><p>乙</p>', '乙'],
    ['the style attribute over a rule', '.x{display:none}', '<p class="x" style="display:block">甲</p>', '甲'],
    ['rules for print only', '@media print{.x{display:none}}', '<p class="x">甲</p>', '甲'],
    ['rules for a narrow window', '@media (max-width:768px){.x{display:none}}', '<p class="x">甲</p>', '甲'],
    [
      'rules for a wide window',
      '@media screen and (min-width:1000px){.x{display:none}}',
      '<p class="x">甲</p><p>乙</p>',
      '乙',
    ],
    ['rules about states', '.x:hover{display:none} .x:before{display:none}', '<p class="x">甲</p>', '甲'],
    ['broken rules', '.x{{display:none} }} .y{display:none', '<p>甲</p>', '甲'],
  ])('is honoured: %s', (_, style, source, expected) => {
    expect(shown(style, source)).toBe(expected);
  });
});

it('runs no script and fetches nothing', () => {
  const {document} = load(
    utf8(
      '<p>甲</p><script>document.body.textContent="乙"</script><img src="http://127.0.0.1:9/x.png"><link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
    ),
  );
  expect(document.body.textContent).toContain('甲');
});

it('a sheet for print only hides nothing', () => {
  const {document, rendering} = load(utf8('<style media="print">.x{display:none}</style><p class="x">甲</p>'));
  const texts = readPage(document, {rendering}).blocks.flatMap(own => (own.kind === 'passage' ? [own.text] : []));
  expect(texts).toEqual(['甲']);
});
