// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Disclosure} from '../../../src/model/disclosure.ts';
import type {HtmlPlace, Place} from '../../../src/model/place.ts';
import {findElement, findPlace} from '../../../src/reading/html/places.ts';
import {readPage} from '../../../src/reading/html/read-page.ts';
import {page, tables} from './page.ts';

const html = (place: Place): HtmlPlace => {
  if (place.kind !== 'html') throw new TypeError('a place on a page of a PDF');
  return place;
};

/** Every stretch and cell of a disclosure with the text that stands at its place. */
function* placed(document: Document, disclosure: Disclosure): Generator<[string, string]> {
  for (const block of disclosure.blocks) {
    if (block.kind === 'table') {
      for (const cell of block.cells) yield [cell.text, (findPlace(document, html(cell.place)) as Element).textContent];
      continue;
    }
    for (const {start, end, place} of block.stretches) {
      const found = findPlace(document, html(place));
      yield [block.text.slice(start, end), found === null ? 'not found' : String(found)];
    }
  }
}

/** Whether the characters stand in the other text in this order, perhaps with hidden ones between them. */
const isWithin = (text: string, other: string): boolean => {
  let at = 0;
  for (const char of other) if (char === text.charAt(at)) at += 1;
  return at === text.length;
};

const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');

describe('selectors', () => {
  const selectorOfCell = (source: string): string => html(tables(readPage(page(source)))[0]!.cells[0]!.place).selector;
  const table = '<table><tr><td>科目</td><td>1.00</td></tr><tr><td>教育</td><td>2.00</td></tr></table>';

  it('begin at the nearest id that is unique and lasts', () => {
    expect(selectorOfCell(`<div id="zoom"><div>${table}</div></div>`)).toBe(
      '#zoom > div:nth-of-type(1) > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1) > td:nth-of-type(1)',
    );
    expect(selectorOfCell(`<p id="zoom">x</p><div id="zoom">${table}</div>`)).toMatch(
      /^body > div:nth-of-type\(1\) > table/u,
    );
    expect(selectorOfCell(`<p id="zoom" style="display:none">x</p><div id="zoom">${table}</div>`)).toMatch(
      /^body > div/u,
    );
    expect(selectorOfCell(`<div id="layui-layer100214"><div id="3x"><div id="a.b">${table}</div></div></div>`)).toMatch(
      /^body > div/u,
    );
  });

  it('name elements of word processors', () => {
    const source = `<o:wrapper><table>${'<tr><td>科目</td><td>1.00</td></tr>'.repeat(2)}</table></o:wrapper>`;
    expect(selectorOfCell(source)).toMatch(/^body > :nth-child\(1\) > table/u);
    expect(findElement(page(source), selectorOfCell(source))?.textContent).toBe('科目');
  });

  it('count elements that are not seen', () => {
    expect(selectorOfCell(`<div>x</div><div style="display:none">y</div><script></script><div>${table}</div>`)).toMatch(
      /^body > div:nth-of-type\(3\)/u,
    );
  });
});

describe('findPlace', () => {
  const document = page('<div id="a">前<b>1,8<!-- x -->19</b><script>var x</script>.02万元</div>');

  it('finds an element, and a range over several text nodes', () => {
    expect((findPlace(document, {kind: 'html', selector: '#a > b'}) as Element).localName).toBe('b');
    expect(String(findPlace(document, {kind: 'html', selector: '#a > b', start: 1, end: 4}))).toBe(',81');
    expect(String(findPlace(document, {kind: 'html', selector: '#a', start: 0, end: 3}))).toBe('前1,');
  });

  it.each([
    ['an element that is gone', {kind: 'html', selector: '#b'}],
    ['characters beyond the end', {kind: 'html', selector: '#a', start: 5, end: 99}],
    ['what is no selector', {kind: 'html', selector: ')('}],
    ['an empty selector', {kind: 'html', selector: ''}],
    ['the inside of what has none', {kind: 'html', selector: '#a >>> b'}],
  ] as const)('answers null for %s', (_, place) => {
    expect(findPlace(document, place)).toBeNull();
  });
});

describe('frames and shadow roots', () => {
  const sentence = '本单位收入预算100.00万元。';

  it('reads an open shadow root with what its slots show, and finds it again', () => {
    const root = page(
      '<div id="host"><p slot="body">槽中文字。</p><p slot="none">不显示的文字。</p>默认<b>槽</b>文字。</div><p>正文。</p>',
    );
    const shadow = root.querySelector('#host')!.attachShadow({mode: 'open'});
    shadow.append(
      ...page(
        `<p>影中<b>文字</b>。</p><div><slot name="body"></slot></div><section><slot></slot></section><table><tr><td>科目</td><td>金额</td></tr><tr><td>教育</td><td>1.00</td></tr></table>`,
      ).body.childNodes,
    );
    const disclosure = readPage(root);
    expect(disclosure.blocks.flatMap(block => (block.kind === 'passage' ? [block.text] : ['table']))).toEqual([
      '影中文字。',
      '槽中文字。',
      '默认槽文字。',
      'table',
      '正文。',
    ]);
    for (const [read, found] of placed(root, disclosure)) expect(found).toBe(read);
    expect(html(tables(disclosure)[0]!.place).selector).toBe('#host >>> table:nth-of-type(1)');
  });

  it('reads a frame of the same origin and finds its text again', () => {
    document.body.replaceChildren();
    const frame = document.createElement('iframe');
    frame.id = 'inner';
    document.body.append(frame);
    frame.contentDocument!.body.append(...page(`<div>${sentence}<p>${sentence}</p></div>`).body.childNodes);
    const disclosure = readPage(document);
    expect(disclosure.blocks).toHaveLength(2);
    for (const [read, found] of placed(document, disclosure)) expect([read, found]).toEqual([sentence, sentence]);
    expect(JSON.stringify(disclosure)).toContain('#inner >>> body > div:nth-of-type(1)');
    expect(disclosure.problems).toEqual([]);
    frame.remove();
  });

  it('does not read a closed shadow root', () => {
    const root = page(`<div id="host"></div><p>${sentence}</p>`);
    root.querySelector('#host')!.attachShadow({mode: 'closed'}).append('密语');
    expect(JSON.stringify(readPage(root))).not.toContain('密语');
  });
});

describe('the way there and back', () => {
  const word = fc.constantFrom(
    '教育支出',
    '1,819.02',
    ' ',
    '\n  ',
    '　',
    '\u00a0',
    '\u200b',
    '万元。',
    'GDP ',
    '，',
    '12',
    'a b',
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'span',
    'b',
    'a',
    'li',
    'ul',
    'br',
    'td',
    'center',
    'sup',
    'i',
    'font',
    'pre',
    'h3',
    'o:p',
  );
  const {tree} = fc.letrec<{tree: Node; children: Node[]}>(tie => ({
    tree: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      word.map(text => document.createTextNode(text) as Node),
      fc
        .tuple(
          tag,
          tie('children'),
          fc.constantFrom('', 'display:none', 'visibility:hidden', 'display:block', 'white-space:pre'),
        )
        .map(([name, children, style]) => {
          const element = document.createElement(name);
          if (style !== '') element.setAttribute('style', style);
          element.append(...children);
          return element as Node;
        }),
    ),
    children: fc.array(tie('tree'), {maxLength: 4}),
  }));

  it('every stretch finds its characters again, one for one, on any page', () => {
    fc.assert(
      fc.property(fc.array(tree, {maxLength: 5}), nodes => {
        const root = page('<div id="c"></div>');
        root.body.firstElementChild!.append(...nodes);
        const disclosure = readPage(root);
        expect(Disclosure.safeParse(disclosure).success).toBe(true);
        for (const block of disclosure.blocks) {
          if (block.kind !== 'passage') continue;
          let covered = 0;
          for (const {start, end, place} of block.stretches) {
            expect(block.text.slice(covered, start).trim()).toBe('');
            covered = end;
            const {start: from, end: to} = html(place);
            expect((to ?? 0) - (from ?? 0)).toBe(end - start);
            const found = findPlace(root, html(place));
            // The digits of a note's mark are read as raised ones.
            const text = block.text.slice(start, end).replace(/[⁰¹²³⁴-⁹]/gu, digit => digit.normalize('NFKC'));
            expect(String(found).replace(/[\n\t\r]/gu, ' ')).toBe(text);
          }
          expect(block.text.slice(covered).trim()).toBe('');
          expect(block.text).toBe(block.text.trim());
        }
      }),
      {numRuns: 400},
    );
  });

  it('every element that is read has a selector that finds it and no other', () => {
    fc.assert(
      fc.property(fc.array(tree, {maxLength: 5}), nodes => {
        const root = page('<main></main>');
        const cells = root.createElement('table');
        const row = cells.insertRow();
        row.insertCell().append(...nodes);
        row.insertCell().append('1.00');
        cells.insertRow().insertCell().append('教育');
        cells.rows[1]!.insertCell().append('2.00');
        root.body.firstElementChild!.append(cells);
        for (const table of tables(readPage(root))) {
          expect(new Set(table.cells.map(cell => findElement(root, html(cell.place).selector))).size).toBe(
            table.cells.length,
          );
          for (const cell of table.cells) {
            const {selector} = html(cell.place);
            expect(isWithin(bare(cell.text), findElement(root, selector)!.textContent)).toBe(true);
          }
        }
      }),
    );
  });
});
