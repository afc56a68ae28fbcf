import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  backgroundOf,
  badgeOf,
  evaluateOnPage,
  openPopup,
  recordOf,
  stopBackground,
  waitFor,
  waitForBadge,
} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {expectedOf} from '../cases/outcome.ts';
import {clickOnPage, useWorld, waitForText} from './extension.ts';

const world = useWorld();

const redOf = (slug: string, source: string): number =>
  expectedOf(slug).findings.filter(
    ({verdict, severity, at}) => verdict === 'disagrees' && severity === 'error' && source in at,
  ).length;

const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';

describe('a page with planted errors', () => {
  it('shows their number on the badge, and the same in the popup', async () => {
    const {launched, tab} = world;
    await world.visit(paths.plantedPage);
    const badge = await waitForBadge(launched, tab, settled);
    const red = redOf('planted-budget', 'source.html');
    expect(badge.text).toBe(String(red));
    const popup = await openPopup(launched, world.page);
    const sentence = await waitForText(popup, '.sentence', text => text !== '');
    expect(sentence).toBe(badge.title);
    expect(sentence).toContain(`发现 ${red} 处不一致`);
    expect(await popup.$$eval('.finding.error', list => list.length)).toBe(Math.min(red, 3));
    expect(await popup.$eval('main', main => main.textContent)).toContain(`另有 ${red - 3} 处，见侧边栏`);
    expect(await popup.$eval('.counters .red dd', counter => counter.textContent)).toBe(String(red));
    await popup.close();
  });

  it('has its 三公 lines in the popup: both years, the change, and whether the text agrees', async () => {
    const {launched, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    const popup = await openPopup(launched, world.page);
    await popup.waitForSelector('.three tbody tr');
    const rows = await popup.$$eval('.three tbody tr', list =>
      list.map(row => [...row.querySelectorAll('th,td')].map(cell => cell.textContent)),
    );
    expect(rows[0]).toEqual(['“三公”经费合计', '98,800.00', '95,200.00', '+3,600.00', '不一致']);
    expect(rows).toHaveLength(6);
    await popup.close();
  });

  it('is brought to the place of a finding that is chosen in the popup', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    expect(await page.evaluate('scrollY')).toBe(0);
    const popup = await openPopup(launched, page);
    const chosen = await popup.waitForSelector('.finding.error');
    await chosen?.click();
    await waitFor(
      async () => Number(await page.evaluate('scrollY')),
      y => y > 200,
      'the place on the page',
    );
    await waitFor(
      async () => popup.$$eval('.finding[aria-current="true"]', list => list.length),
      count => count === 1,
      'the mark of the chosen finding',
    );
    await popup.close();
  });

  it('is left as it was, and nothing is asked of any server', async () => {
    const {launched, page, portal, tab} = world;
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    const background = await backgroundOf(launched);
    await background.client.send('Network.enable');
    background.client.on('Network.requestWillBeSent', ({request}) => asked.push(request.url));
    await world.visit(paths.plantedPage);
    const before = await page.evaluate('document.documentElement.outerHTML');
    await waitForBadge(launched, tab, settled);
    // While marks are on, one element of ours hangs beside the body; the page's own nodes are as they were.
    await waitFor(
      () => evaluateOnPage(page, `root.querySelector('.bar') !== null`),
      shown => shown === true,
      'the bar',
    );
    expect(await page.evaluate(ownNodes)).toBe(before);
    await clickOnPage(page, '.bar button', '关闭标记');
    await waitFor(
      async () => String(await page.evaluate('document.documentElement.outerHTML')),
      html => html === before,
      'the page without marks',
    );
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(portal.requests.filter(path => path !== '/favicon.ico')).toEqual([paths.plantedPage]);
    // The background loads its own icons for the button, from the extension itself.
    const outside = asked.filter(url => !url.startsWith('chrome-extension://') && !url.endsWith('/favicon.ico'));
    expect(outside).toEqual([portal.url(paths.plantedPage)]);
  });

  it('keeps its result when the background is stopped', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    const badge = await waitForBadge(launched, tab, settled);
    await stopBackground(launched);
    const popup = await openPopup(launched, page);
    expect(await waitForText(popup, '.sentence', text => text !== '')).toBe(badge.title);
    await (await popup.waitForSelector('.finding.error'))?.click();
    await waitFor(
      async () => Number(await page.evaluate('scrollY')),
      y => y > 200,
      'the place on the page',
    );
    await popup.close();
    expect(await badgeOf(launched, tab)).toEqual(badge);
  });

  it('is read when the background was stopped before', async () => {
    const {launched, tab} = world;
    await stopBackground(launched);
    await world.visit(paths.plantedPage);
    expect((await waitForBadge(launched, tab, settled)).text).toBe(String(redOf('planted-budget', 'source.html')));
  });
});

describe('a clean page', () => {
  it('is ticked, and the sentence says how much was checked', async () => {
    await world.visit(paths.cleanPage);
    const badge = await waitForBadge(world.launched, world.tab, settled);
    expect(badge.text).toBe('✓');
    expect(badge.title).toMatch(/^未发现不一致。已核对 \d+ 项/u);
  });

  it('gives way when the tab goes elsewhere', async () => {
    const {launched, tab} = world;
    await world.visit(paths.cleanPage);
    await waitForBadge(launched, tab, settled);
    await world.visit(paths.news);
    await waitFor(
      () => recordOf(launched, tab),
      record => record === null,
      'the record of the tab',
    );
    expect((await badgeOf(launched, tab)).text).toBe('');
  });
});

describe('a page that is no disclosure', () => {
  it('is not spoken of, and nothing is sent', async () => {
    const {launched, page, portal, tab} = world;
    await world.visit(paths.news);
    // The detector runs when the document is idle; after a round trip through the page it has run.
    await page.evaluate('new Promise(done => requestIdleCallback(done))');
    expect(await recordOf(launched, tab)).toBeNull();
    expect((await badgeOf(launched, tab)).text).toBe('');
    expect(portal.requests.filter(path => path !== '/favicon.ico')).toEqual([paths.news]);
  });

  it('says so in the popup, and is checked when a person asks', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.news);
    const popup = await openPopup(launched, page);
    expect(await waitForText(popup, '.sentence', text => text !== '')).toContain('看上去不是部门预算、决算');
    await (await popup.waitForSelector('button.main'))?.click();
    await waitFor(
      () => recordOf(launched, tab),
      record => record?.state === 'checked',
      'the record of the tab',
    );
    expect(await waitForText(popup, '.sentence', text => text.includes('没有核对'))).toContain('不是部门预算、决算');
    expect((await badgeOf(launched, tab)).text).toBe('');
    await popup.close();
  });
});

describe('a page that changes under the reader', () => {
  it('is read when its content comes late', async () => {
    const {launched, page, portal, tab} = world;
    portal.add('/late.html', () => ({
      status: 200,
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: '<!doctype html><title>信息公开</title><div id="article"></div>',
    }));
    await world.visit('/late.html');
    expect(await recordOf(launched, tab)).toBeNull();
    await page.evaluate(fill, articleOf('clean-budget'));
    expect((await waitForBadge(launched, tab, settled)).text).toBe('✓');
  });

  it('is read again when another article takes its place, and let go when that is none', async () => {
    const {launched, page, portal, tab} = world;
    portal.add('/swap.html', () => ({
      status: 200,
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: `<!doctype html><title>信息公开</title><div id="article">${articleOf('clean-budget')}</div>`,
    }));
    await world.visit('/swap.html');
    expect((await waitForBadge(launched, tab, settled)).text).toBe('✓');
    await page.evaluate('history.pushState(null, "", "/swap.html?id=2")');
    await page.evaluate(fill, articleOf('planted-budget'));
    const red = String(redOf('planted-budget', 'source.html'));
    await waitForBadge(launched, tab, badge => badge.text === red);
    await page.evaluate('history.pushState(null, "", "/swap.html?id=3")');
    await page.evaluate(fill, '<h1>通知</h1><p>办公时间调整为上午九时至下午五时，请相互转告，以免耽误办事。</p>');
    await waitFor(
      () => recordOf(launched, tab),
      record => record === null,
      'the record of the tab',
    );
    expect((await badgeOf(launched, tab)).text).toBe('');
  });
});

/** The page without the element that we hang into it. */
const ownNodes = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const own of copy.querySelectorAll(':scope > [data-crossfoot]')) own.remove();
  return copy.outerHTML;
})()`;

/** What a portal's own script does with an article that it has fetched. */
function fill(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.querySelector('#article')?.replaceChildren(...parsed.body.childNodes);
}

/** The article of a case without the portal around it. */
function articleOf(slug: string): string {
  const html = readFileSync(resolve(import.meta.dirname, `../cases/${slug}/source.html`), 'utf8');
  const [, article] = /<(?:main|div id="zoom")>([\s\S]*)<\/(?:main|div)>\s*<(?:footer|div id="foot")/u.exec(html) ?? [];
  if (article === undefined) throw new Error(`${slug} has no article`);
  return article;
}
