import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach} from 'vitest';
import {type Launched, launch, speak, tabOf, waitFor} from '../../scripts/browser/launch.ts';
import {openPortal, type Portal} from '../../scripts/browser/portal.ts';
import {findChromium} from '../../scripts/setup.mjs';

/** A browser with the extension, the sample portal, and an empty tab for each test. */
export interface World {
  portal: Portal;
  launched: Launched;
  page: Page;
  tab: number;
  /** Opens a path of the portal in the tab. */
  visit(path: string): Promise<void>;
}

/** Sets the world up once for all tests of a file; every test gets a tab of its own. */
export function useWorld(): World {
  const world = {} as World;
  beforeAll(async () => {
    world.portal = await openPortal();
    const blank = {status: 200, headers: {'content-type': 'text/html'}, body: '<!doctype html><title>blank</title>'};
    world.portal.add('/blank.html', () => blank);
    world.portal.add('/favicon.ico', () => ({status: 204, headers: {}, body: ''}));
    const chromium = process.env['CHROMIUM'] ?? findChromium();
    if (!chromium) throw new Error('no Chromium was found: npm test says how to install it');
    world.launched = await launch({chromium, port: world.portal.port, headless: true});
    await speak(world.launched, 'zh');
  });
  beforeEach(async () => {
    await world.page?.close();
    world.page = await world.launched.browser.newPage();
    // Extensions see the addresses of those tabs only that they may read.
    await world.page.goto(world.portal.url('/blank.html'));
    world.tab = await tabOf(world.launched, world.page);
    world.portal.forget();
    world.visit = async path => {
      await world.page.goto(world.portal.url(path));
    };
  });
  afterAll(async () => {
    await world.launched?.close();
    await world.portal?.close();
  });
  return world;
}

/** Waits until something in a page is as it should be. */
export const waitForText = (page: Page, selector: string, is: (text: string) => boolean): Promise<string> =>
  waitFor(
    async () => String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)),
    is,
    `the text of ${selector}`,
  );
