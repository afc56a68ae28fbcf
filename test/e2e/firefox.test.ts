import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {waitFor} from '../../scripts/browser/launch.ts';
import {type LaunchedFirefox, launchFirefox} from '../../scripts/browser/launch-firefox.ts';
import {openPortal, type Portal, paths} from '../../scripts/browser/portal.ts';
import {findFirefox} from '../../scripts/setup.mjs';
import {expectedOf} from '../cases/outcome.ts';
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
});
