import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {escaped, html} from '../../src/reporting/html-text.ts';

const page = new JSDOM('').window.document;

/** What a browser makes of markup. */
function parsed(markup: string): Element {
  const holder = page.createElement('div');
  holder.innerHTML = markup;
  return holder;
}

describe('escaped', () => {
  it('lets no text become markup, whatever it is', {timeout: 30_000}, () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', "' onfocus='x", '</td></table>', '&amp;', '<!--'),
    );
    fc.assert(
      fc.property(hostile, text => {
        const made = parsed(html`<p title="${text}" class='${text}'>${text}</p>`.text);
        expect(made.querySelectorAll('*')).toHaveLength(1);
        expect(made.firstElementChild?.getAttributeNames()).toEqual(['title', 'class']);
        expect(made.textContent).toBe(made.firstElementChild?.getAttribute('title'));
      }),
      {numRuns: 60},
    );
  });

  it('shows signs that turn the direction of text instead of obeying them', () => {
    expect(escaped('合计\u202e05.32')).toBe('合计⟨U+202E⟩05.32');
  });

  it('has no lone surrogates and no control characters', () => {
    expect(escaped('a\ud800b\u0000c\u{20000}')).toBe('a\ufffdb\ufffdc\u{20000}');
  });
});
