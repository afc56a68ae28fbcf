import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {backgroundOf, badgeOf, recordOf, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {host, paths} from '../../scripts/browser/portal.ts';
import {useWorld, waitForText} from './extension.ts';

// The question of the browser itself is no page and takes no keys from a test, and hosts that are only optional
// can be given nowhere else. Those asked for at install are taken and given on the browser's own page of
// extensions, as a person can do as well, and the extension hears the same of it.

const world = useWorld();
const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';

/** Calls what the browser's page of extensions calls for its switches. */
async function inSettings(call: string, front?: Page): Promise<void> {
  const page = await world.launched.browser.newPage();
  await page.goto('chrome://extensions/');
  await front?.bringToFront();
  await page.evaluate(`chrome.developerPrivate.${call}`);
  await page.close();
}
const id = (): string => JSON.stringify(world.launched.id);
const access = (mode: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> =>
  inSettings(`updateExtensionConfiguration({extensionId: ${id()}, hostAccess: '${mode}'})`);

beforeEach(() => async () => {
  await access('ON_ALL_SITES');
});

describe('without the permission of the installation', () => {
  beforeEach(() => access('ON_CLICK'));

  it('a page of the portal is left alone until the button is clicked, and nobody says it was looked at', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await page.evaluate('new Promise(done => requestIdleCallback(done))');
    expect(await recordOf(launched, tab)).toBeNull();
    // A click on the button would give the permission for this once: as a tab behind the page the popup asks for
    // nothing, and does not even see the address.
    const popup = await launched.browser.newPage();
    await popup.goto(`chrome-extension://${launched.id}/popup/popup.html`);
    await page.bringToFront();
    expect(await waitForText(popup, '.sentence', text => text !== '')).toContain('本站不会自动核对');
    expect(await popup.$eval('button.main', own => own.textContent)).toContain('核对');
  });

  it('the first-run page explains and asks, and says when it was given', async () => {
    const {launched, page} = world;
    await page.goto(`chrome-extension://${launched.id}/welcome/welcome.html`);
    const button = await page.waitForSelector('.ask button');
    expect(await button?.evaluate(own => own.textContent)).toContain('允许自动核对');
    expect(await page.$eval('.ask', own => own.textContent)).toContain('读取和更改您在这些网站上的数据');
    await access('ON_ALL_SITES');
    await page.bringToFront();
    expect(await waitForText(page, '.ask [role=status]', text => text !== '')).toContain('已允许');
    expect(await page.$('.ask button')).toBeNull();
  });
});

describe('one site that is allowed', () => {
  const site = `http://${host}/*`;

  it('is checked at once, then by itself, and no more when that is taken back', async () => {
    const {launched, page, tab} = world;
    await access('ON_CLICK');
    await world.visit(paths.plantedPage);
    await page.evaluate('new Promise(done => requestIdleCallback(done))');
    expect((await badgeOf(launched, tab)).text).toBe('');
    // The page is in front while the person answers: no tab of ours lies over it.
    const background = await backgroundOf(launched);
    await inSettings(`addHostPermission(${id()}, '${site}')`, page);
    await waitForBadge(launched, tab, settled);
    expect(await background.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
    await world.visit(paths.cleanPage);
    await waitForBadge(launched, tab, ({text}) => text === '✓');
    await inSettings(`removeHostPermission(${id()}, '${site}')`, page);
    await world.visit(paths.plantedPage);
    await page.evaluate('new Promise(done => requestIdleCallback(done))');
    await waitFor(
      () => recordOf(launched, tab),
      record => record === null,
      'the record of the tab',
    );
  });
});
