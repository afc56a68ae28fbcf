// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type PageChange, watchPage} from '../../../src/reading/html/watch-page.ts';
import {page} from './page.ts';

const sentence = '本单位2024年收入预算100.00万元，比上年增加10.00万元，主要原因是人员增加。';
const changes: PageChange[] = [];
let stop: () => void = () => undefined;

const build = (source: string): Element => document.importNode(page(`<body>${source}`).body.firstElementChild!, true);
const add = (source: string): Element => {
  const element = build(source);
  document.body.append(element);
  return element;
};
/** Lets the observer see what happened, and then the time go by. */
const wait = async (milliseconds: number): Promise<void> => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/start');
  changes.length = 0;
  stop = watchPage(document, change => changes.push(change), {quiet: 400, patience: 3000});
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('what is reported', () => {
  it('is content that comes late, once it is quiet', async () => {
    add(`<div>${sentence}</div>`);
    await wait(399);
    add(`<p>${sentence}</p>`);
    await wait(399);
    expect(changes).toEqual([]);
    await wait(1);
    expect(changes).toEqual(['content']);
  });

  it('is not put off for ever by a page that never rests', async () => {
    for (let i = 0; i < 40; i += 1) {
      add(`<p>${sentence}${i}</p>`);
      await wait(100);
    }
    expect(changes).toEqual(['content']);
  });

  it.each([
    ['a table', () => add('<table><tr><td>1</td></tr></table>')],
    ['a frame', () => add('<div><iframe></iframe></div>')],
    ['a frame that has been loaded', () => add('<iframe></iframe>').dispatchEvent(new Event('load'))],
  ])('is %s', async (_, change) => {
    change();
    await wait(500);
    expect(changes).toEqual(['content']);
  });

  it('is a number that changes in a table, and a tab that is unfolded', async () => {
    const table = add('<table><tbody><tr><td>1.00</td></tr></tbody></table>');
    const tab = add(`<div style="display:none"><p>${sentence.repeat(5)}</p></div>`);
    await wait(500);
    table.querySelector('td')!.firstChild!.nodeValue = '2.00';
    await wait(500);
    tab.setAttribute('style', 'display:block');
    await wait(500);
    tab.className = 'on';
    await wait(500);
    expect(changes).toEqual(['content', 'content', 'content', 'content']);
  });

  it('is another article under another address', async () => {
    history.pushState(null, '', '/next');
    add(`<div>${sentence}</div>`);
    await wait(500);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await wait(500);
    expect(changes).toEqual(['address', 'content']);
  });

  it('is no jump within the page', async () => {
    history.pushState(null, '', '/start#part2');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await wait(500);
    expect(changes).toEqual(['content']);
  });
});

describe('what is not reported', () => {
  it.each([
    [
      'what this program puts on the page',
      () => {
        const layer = document.createElement('div');
        layer.setAttribute('data-crossfoot', '');
        document.documentElement.append(layer);
        layer.append(build(`<p>${sentence}</p>`));
        layer.remove();
      },
    ],
    [
      'scripts and styles',
      () => {
        add(`<script>${sentence}${sentence}</script>`);
        document.head.append(build(`<style>${sentence}</style>`));
      },
    ],
    [
      'clocks and counters',
      () => {
        const clock = add('<span>10:00:01</span>');
        clock.textContent = '10:00:02';
        clock.firstChild!.nodeValue = '10:00:03';
      },
    ],
  ])('is %s', async (_, change) => {
    change();
    await wait(5000);
    expect(changes).toEqual([]);
  });

  it('is a banner that slides and a list that goes round', async () => {
    const banner = add(`<ul style="left:0px"><li>${sentence}</li><li>${sentence}${sentence}</li></ul>`);
    await wait(500);
    changes.length = 0;
    for (let i = 1; i < 20; i += 1) {
      banner.setAttribute('style', `left:${i}px`);
      banner.append(banner.firstElementChild!);
      await wait(500);
    }
    expect(changes).toEqual([]);
  });
});

describe('the end of the watch', () => {
  it('comes with the function that was given back', async () => {
    add(`<p>${sentence}</p>`);
    await wait(100);
    stop();
    add(`<p>${sentence}</p>`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await wait(5000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes with the signal, also with one that has already been given', async () => {
    stop();
    const ended = new AbortController();
    watchPage(document, change => changes.push(change), {signal: ended.signal});
    ended.abort();
    watchPage(document, change => changes.push(change), {signal: AbortSignal.abort()});
    add(`<p>${sentence}</p>`);
    await wait(5000);
    expect(changes).toEqual([]);
  });
});
