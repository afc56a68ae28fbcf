import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach} from 'vitest';
import {
  backgroundOf,
  evaluateOnPage,
  type Launched,
  launch,
  speak,
  tabOf,
  waitFor,
} from '../../scripts/browser/launch.ts';
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
    // It brings its own icon: browsers ask for the missing one of a page whenever they have time for it,
    // even while the tab shows something else already.
    const body = '<!doctype html><link rel="icon" href="data:,"><title>blank</title>';
    world.portal.add('/blank.html', () => ({status: 200, headers: {'content-type': 'text/html'}, body}));
    world.portal.add('/favicon.ico', () => ({status: 204, headers: {}, body: ''}));
    world.launched = await launch({chromium: chromiumPath(), port: world.portal.port, headless: true});
    // The page of the first run lies over others when it comes, and what is under it draws nothing.
    await world.launched.browser.waitForTarget(target => target.url().includes('/welcome/welcome.html'));
  });
  beforeEach(async () => {
    world.page = await world.launched.browser.newPage();
    await forgetAll(world);
    await world.page.bringToFront();
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

/** Where Chromium is. */
export function chromiumPath(): string {
  const chromium = process.env['CHROMIUM'] ?? findChromium();
  if (!chromium) throw new Error('no Chromium was found: npm test says how to install it');
  return chromium;
}

/**
 * As after an installation: whatever a test before has left, or an attempt of this one that failed, is
 * closed and forgotten. The page that the installation opens stays.
 */
async function forgetAll({launched, page}: World): Promise<void> {
  const {browser, id} = launched;
  const own = (url: string): boolean => url.startsWith(`chrome-extension://${id}/`) && !url.includes('/welcome/');
  for (const other of await browser.pages())
    if (other !== page && (own(other.url()) || /^https?:/u.test(other.url()))) await other.close();
  for (const target of browser.targets())
    if (/\/(?:popup|panel)\//u.test(target.url()) && own(target.url())) await (await target.asPage()).close();
  const background = await backgroundOf(launched);
  await background.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
  await speak(launched, 'zh');
}

/** What the store holds of a setting by the path to it; undefined where it is the default. */
export async function storedSetting(launched: Launched, ...path: string[]): Promise<unknown> {
  const background = await backgroundOf(launched);
  const stored: unknown = await background.evaluate(
    `chrome.storage.local.get('settings').then(({settings}) => settings?.value ?? null)`,
  );
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], stored);
}

/** Waits until something in a page is as it should be. */
export const waitForText = (page: Page, selector: string, is: (text: string) => boolean): Promise<string> =>
  waitFor(
    async () => String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)),
    is,
    `the text of ${selector}`,
  );

/** Clicks, as a hand does, on something that we draw on a page: the first that the selector finds in our layer. */
export async function clickOnPage(page: Page, selector: string, text = ''): Promise<void> {
  const find = `[...root.querySelectorAll(${JSON.stringify(selector)})].find(own => own.textContent.includes(${JSON.stringify(text)}))`;
  const place = (await waitFor(
    () =>
      evaluateOnPage(
        page,
        `(() => { const found = ${find}; if (!found) return null; found.scrollIntoView({block: 'nearest'});
          const {left, top, width, height} = found.getBoundingClientRect();
          return {x: left + width / 2, y: top + height / 2}; })()`,
      ),
    found => found !== null,
    `${selector} ${text} on the page`,
  )) as {x: number; y: number};
  await page.mouse.click(place.x, place.y);
}

/** The text of what we draw on a page. */
export const textOnPage = async (page: Page, selector: string): Promise<string> =>
  String((await evaluateOnPage(page, `root.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)) ?? '');

/** What the clipboard holds, by pasting it as a person would. */
export async function pasted({launched, portal, page}: World): Promise<string> {
  const target = await launched.browser.newPage();
  await target.goto(portal.url('/blank.html'));
  await target.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await target.keyboard.down('Control');
  await target.keyboard.press('v', {commands: ['Paste']});
  await target.keyboard.up('Control');
  const text = await target.$eval('textarea', field => field.value);
  await target.close();
  await page.bringToFront();
  return text;
}
