// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readPage} from '../../../src/reading/html/read-page.ts';
import {outline, page} from './page.ts';

/** A browser that hides by class names, and counts how often it is asked. */
let asked = 0;
beforeEach(() => {
  asked = 0;
  Element.prototype.checkVisibility = function (this: Element, options) {
    asked += 1;
    if (this.closest('.none') || this.matches('.contents')) return false;
    return !(options?.visibilityProperty && this.closest('.blank,.seen')?.matches('.blank'));
  };
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

const read = (source: string): string[] => outline(readPage(page(`<div>${source}</div>`)));

describe('a browser that can be asked', () => {
  it('hides columns, rows and texts', () => {
    expect(
      read(`<table><tr><td><p>科目</p></td><td class="none"><p>内码</p></td><td>金额</td></tr>
        <tr><td><p><span>教育</span></p></td><td class="none"><p>7</p></td><td class="blank">1.00</td></tr>
        <tr class="none"><td><p>密</p></td><td>8</td><td>2.00</td></tr></table>
        <p>看<span>得</span>见<b class="none">不见</b></p><p><span class="none">不见</span></p><p><i><b>又见</b></i></p>`),
    ).toEqual(['科目|金额', '教育|', 'paragraph: 看得见', 'paragraph: 又见']);
  });

  it('shows again what stands in something invisible or in something without a box', () => {
    // jsdom knows no `display: contents` for a class: the style attribute says it.
    expect(
      read(
        '<ul class="blank"><li class="seen">又见</li><li>不见</li></ul><div class="contents" style="display:contents"><p>盒中</p></div>',
      ),
    ).toEqual(['item: 又见', 'paragraph: 盒中']);
  });

  it('is asked once for elements that stand in each other one by one', () => {
    read(
      `<table>${`<tr>${'<td><p class="MsoNormal"><span lang="EN-US"><b>1.00</b></span></p></td>'.repeat(4)}</tr>`.repeat(25)}</table>`,
    );
    expect(asked).toBeLessThan(150);
  });

  it('does not know what Word hides', () => {
    expect(read('<p>见</p><p style="mso-hide:all">不见</p>')).toEqual(['paragraph: 见']);
  });
});
