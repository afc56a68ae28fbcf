import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {waitFor} from '../../scripts/browser/launch.ts';
import {type LaunchedFirefox, launchFirefox} from '../../scripts/browser/launch-firefox.ts';
import {type Answer, host, openPortal, type Portal, paths} from '../../scripts/browser/portal.ts';
import {findFirefox} from '../../scripts/setup.mjs';
import {expectedOf} from '../cases/outcome.ts';
import {smallPdf, text} from '../reading/pdf/small-pdf.ts';
import {waitForText} from './extension.ts';

const firefox = findFirefox();
if (!firefox) process.stdout.write('Firefox was not found: its tests are skipped (apt-get install firefox-esr)\n');

const redOf = (source: string): number =>
  expectedOf('planted-budget').findings.filter(
    ({verdict, severity, at}) => verdict === 'disagrees' && severity === 'error' && source in at,
  ).length;

describe.skipIf(!firefox)('in Firefox', () => {
  let portal: Portal;
  let launched: LaunchedFirefox;
  beforeAll(async () => {
    portal = await openPortal();
    portal.add('/favicon.ico', () => ({status: 204, headers: {}, body: ''}));
    launched = await launchFirefox(firefox ?? '', portal.port);
    const page = await launched.open('options/options.html');
    await page.evaluate(
      `browser.runtime.sendMessage({to: 'background', name: 'change-settings', body: {language: 'zh'}})`,
    );
    await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await portal?.close();
  });

  /** Opens the planted page, and waits for its marks. */
  async function openPlanted(): Promise<Page> {
    const page = await launched.browser.newPage();
    await page.goto(portal.url(paths.plantedPage));
    await waitFor(
      () => page.evaluate(`[...(CSS.highlights.get('crossfoot-red') ?? [])].map(String)`),
      marked => (marked as string[]).includes('289,584.00'),
      'the marks on the page',
    );
    return page;
  }

  it('a page of the portal is marked by itself, and the button counts', async () => {
    const page = await openPlanted();
    // Firefox hands no look on from the root of a page: each element has to be told.
    await waitFor(
      () =>
        page.evaluate(
          `getComputedStyle(document.querySelector('td'), '::highlight(crossfoot-red)').textDecorationStyle`,
        ),
      style => style === 'wavy',
      'the looks of the marks',
    );
    const options = await launched.open('options/options.html');
    const text = await waitFor(
      () =>
        options.evaluate(
          `browser.tabs.query({url: '*://*.gov.cn/*'}).then(([tab]) => browser.action.getBadgeText({tabId: tab.id}))`,
        ),
      badge => badge !== '' && badge !== '…',
      'the badge',
    );
    expect(text).toBe(String(redOf('source.html')));
    await options.close();
    await page.close();
  });

  it('popup and sidebar show the findings of the tab in front', async () => {
    const page = await openPlanted();
    // Neither can be opened by a script: as tabs behind the page they show what they would beside it.
    const popup = await launched.open('popup/popup.html');
    const sidebar = await launched.open('panel/panel.html');
    await page.bringToFront();
    const red = redOf('source.html');
    expect(await waitForText(popup, '.sentence', text => text.includes(`${red}`))).toContain('请核实');
    await waitFor(
      () => popup.$$eval('.finding', list => list.length),
      count => count === 3,
      'the gravest findings in the popup',
    );
    await waitFor(
      () => sidebar.$$eval('.finding', list => list.length),
      count => count >= red,
      'the findings in the sidebar',
    );
    await sidebar.evaluate(`document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'n', bubbles: true}))`);
    await waitFor(
      () => page.evaluate(`[...(CSS.highlights.get('crossfoot-here') ?? [])].length`),
      count => count === 1,
      'the place on the page',
    );
    for (const own of [popup, sidebar, page]) await own.close();
  });

  it('the viewer reads a file, shows its pages and goes to a finding', async () => {
    const viewer = await launched.open('viewer/viewer.html');
    const field = await viewer.waitForSelector('input[type=file]');
    const file = resolve(import.meta.dirname, '../cases/planted-budget/source.pdf');
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(file);
    await waitForText(viewer, '.sentence', text => text.includes(`发现 ${redOf('source.pdf')} 处不一致`));
    await viewer.waitForSelector('.page canvas');
    await viewer.evaluate(`document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'n', bubbles: true}))`);
    await viewer.waitForSelector('.crossfoot-layer .mark.selected');
    await viewer.close();
  });

  describe('a PDF of the portal', () => {
    let options: Page;
    beforeAll(async () => {
      options = await launched.open('options/options.html');
      portal.add('/xwzx/2026/hdbz.pdf', () => pdf(smallPdf([{content: text(60, 780, '活动通知', 12)}])));
      portal.add('/zwgk/login.pdf', () => ({
        status: 200,
        headers: {'content-type': 'text/html; charset=utf-8'},
        body: '<title>登录</title><p>请先登录</p>',
      }));
    });
    afterAll(() => options.close());
    beforeEach(async () => {
      portal.forget();
      await change({sites: {[host]: null}});
    });

    const change = (body: unknown): Promise<unknown> =>
      options.evaluate(
        `browser.runtime.sendMessage(${JSON.stringify({to: 'background', name: 'change-settings', body})})`,
      );

    /** Has a tab of its own go somewhere, as a click on a link does. Puppeteer does not see the end of it in Firefox's viewer. */
    async function tabAt(path: string): Promise<number> {
      const url = JSON.stringify(portal.url(path));
      return Number(await options.evaluate(`browser.tabs.create({url: ${url}}).then(tab => tab.id)`));
    }
    const urlOf = async (tab: number): Promise<string> =>
      String(
        await options.evaluate(`browser.tabs.get(${tab}).then(({url, status}) => status === 'complete' ? url : '')`),
      );
    const settlesAt = (tab: number, is: (url: string) => boolean): Promise<string> =>
      waitFor(() => urlOf(tab), is, 'the tab');
    const badgeOf = async (tab: number): Promise<string> =>
      String(await options.evaluate(`browser.action.getBadgeText({tabId: ${tab}})`));
    const close = (tab: number): Promise<unknown> => options.evaluate(`browser.tabs.remove(${tab})`);
    const inViewer = (url: string): boolean => url.startsWith(launched.own('viewer/viewer.html'));
    /** What the viewer of a tab shows: only one is open at a time. */
    const inTheViewer = (expression: string): Promise<unknown> =>
      options.evaluate(`(() => { const [view] = browser.extension.getViews({type: 'tab'}).filter(own =>
        own.location.pathname.startsWith('/viewer/')); return view ? (${expression})(view.document) : null; })()`);

    it('is shown in our viewer in its place, counted, and one step back leads to where it was linked', async () => {
      const tab = await tabAt(paths.list);
      await settlesAt(tab, url => url.endsWith(paths.list));
      const target = JSON.stringify(portal.url(`${paths.plantedPdf}#page=2`));
      await options.evaluate(`browser.tabs.update(${tab}, {url: ${target}})`);
      expect(await settlesAt(tab, inViewer)).toContain('#page=2');
      await waitFor(
        () => badgeOf(tab),
        badge => badge === String(redOf('source.pdf')),
        'the badge',
      );
      expect(await inTheViewer(`document => document.querySelector('.address').textContent`)).toContain(
        portal.url(paths.plantedPdf),
      );
      // Once for the browser, once for us.
      expect(portal.requests.filter(path => path === paths.plantedPdf).length).toBeLessThanOrEqual(2);
      await options.evaluate(`browser.tabs.goBack(${tab})`);
      await settlesAt(tab, url => url.endsWith(paths.list));
      await close(tab);
    });

    it('of any address is one click away as the browser shows it, and stays so', async () => {
      portal.add('/download', () => pdf(planted));
      const tab = await tabAt('/download?id=7');
      await settlesAt(tab, inViewer);
      await waitFor(
        () => inTheViewer(`document => [...document.querySelectorAll('header button')].map(own => own.textContent)`),
        labels => Array.isArray(labels) && labels.includes('回到原文件'),
        'the way back',
      );
      await inTheViewer(
        `document => [...document.querySelectorAll('header button')].find(own => own.textContent === '回到原文件').click()`,
      );
      await settlesAt(tab, url => url === portal.url('/download?id=7'));
      await options.evaluate(`browser.tabs.reload(${tab})`);
      await pause();
      expect(await urlOf(tab)).toBe(portal.url('/download?id=7'));
      // A person may still ask for it.
      expect(
        await options.evaluate(
          `browser.runtime.sendMessage({to: 'background', name: 'check-tab', body: {tab: ${tab}}})`,
        ),
      ).toBe('started');
      await settlesAt(tab, inViewer);
      await close(tab);
    });

    it('stays as it is where the site is not looked at by itself', async () => {
      await change({sites: {[host]: 'click'}});
      const tab = await tabAt(paths.plantedPdf);
      await settlesAt(tab, url => url.endsWith(paths.plantedPdf));
      await pause();
      expect(await urlOf(tab)).toBe(portal.url(paths.plantedPdf));
      await close(tab);
    });

    it('that is no disclosure is given back, and a page that is no PDF is left alone', async () => {
      const news = await tabAt('/xwzx/2026/hdbz.pdf');
      await waitFor(
        async () => portal.requests.filter(path => path === '/xwzx/2026/hdbz.pdf').length,
        count => count >= 2,
        'the second request',
      );
      await pause();
      await settlesAt(news, url => url === portal.url('/xwzx/2026/hdbz.pdf'));
      await close(news);
      const login = await tabAt('/zwgk/login.pdf');
      await settlesAt(login, url => url.endsWith('login.pdf'));
      await pause();
      expect(await urlOf(login)).toBe(portal.url('/zwgk/login.pdf'));
      await close(login);
    });

    it('that the server keeps for those who are logged in is said to be a login page', async () => {
      let served = 0;
      portal.add('/inner.pdf', () => {
        served += 1;
        if (served === 1) return {...pdf(planted), headers: {...pdf(planted).headers, 'cache-control': 'no-store'}};
        const form = '<form>用户名 <input> 密码 <input type="password"></form>';
        return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: form};
      });
      const tab = await tabAt('/inner.pdf');
      await waitFor(
        async () => String(await options.evaluate(`browser.action.getTitle({tabId: ${tab}})`)),
        title => title.includes('登录页'),
        'the title of the button',
      );
      expect(await urlOf(tab)).toBe(portal.url('/inner.pdf'));
      await close(tab);
    });

    it('that the server gives once only is not lost', async () => {
      let served = 0;
      portal.add('/once.pdf', () => {
        served += 1;
        if (served > 1) return {status: 410, headers: {'content-type': 'text/plain'}, body: 'gone'};
        const {headers, ...answer} = pdf(planted);
        return {...answer, headers: {...headers, 'cache-control': 'no-store'}};
      });
      const tab = await tabAt('/once.pdf');
      await settlesAt(tab, url => url.endsWith('once.pdf'));
      await pause();
      expect(await urlOf(tab)).toBe(portal.url('/once.pdf'));
      expect(await badgeOf(tab)).toBe('!');
      await close(tab);
    });
  });
});

const planted = readFileSync(resolve(import.meta.dirname, '../cases/planted-budget/source.pdf'));
const pdf = (body: Uint8Array): Answer => ({status: 200, headers: {'content-type': 'application/pdf'}, body});

/** Long enough for a tab to be taken over, if it were. */
const pause = (): Promise<void> =>
  new Promise(done => {
    setTimeout(done, 1500);
  });
