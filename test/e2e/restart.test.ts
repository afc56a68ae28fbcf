import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterEach, beforeEach, it} from 'vitest';
import {
  type Launched,
  launch,
  openSidePanel,
  speak,
  tabOf,
  waitFor,
  waitForBadge,
} from '../../scripts/browser/launch.ts';
import {openPortal, type Portal, paths} from '../../scripts/browser/portal.ts';
import {chromiumPath, waitForText} from './extension.ts';

let portal: Portal;
let profile: string;
const running: Launched[] = [];

beforeEach(async () => {
  portal = await openPortal();
  profile = mkdtempSync(join(tmpdir(), 'crossfoot-profile-'));
});
afterEach(async () => {
  for (const own of running.splice(0)) await own.close();
  await portal.close();
  rmSync(profile, {recursive: true, force: true});
});

async function start(): Promise<Launched> {
  const launched = await launch({chromium: chromiumPath(), port: portal.port, headless: true, profile});
  running.push(launched);
  return launched;
}

/** Opens the planted page and the panel beside it. */
async function openPanel(launched: Launched): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.plantedPage));
  await waitForBadge(launched, await tabOf(launched, page), ({text}) => text !== '' && text !== '…');
  const panel = await openSidePanel(launched, page);
  await panel.waitForSelector('.finding');
  return panel;
}

it('a note and what was found out survive the end of the browser', async () => {
  const before = await start();
  await speak(before, 'zh');
  const panel = await openPanel(before);
  await panel.keyboard.press('n');
  await panel.waitForSelector('.reviewing textarea');
  await panel.type('.reviewing textarea', '已电话询问');
  await panel.keyboard.press('Tab');
  await waitForText(panel, '.reviewing [role=status]', text => text === '已保存');
  await panel.keyboard.press('Escape');
  await panel.$$eval('.reviewing button', list => list.find(own => own.textContent === '已核实')?.click());
  await waitForText(panel, '.finding[aria-current="true"] .chip', text => text === '已核实');
  await before.close();
  running.length = 0;

  const again = await openPanel(await start());
  await waitForText(again, '.finding .chip', text => text === '已核实');
  await again.keyboard.press('n');
  const note = await again.waitForSelector('.reviewing textarea');
  await waitFor(
    async () => note?.evaluate(own => own.value),
    text => text === '已电话询问',
    'the note',
  );
});

it('a note that is still being typed is kept when the panel is closed', async () => {
  const launched = await start();
  await speak(launched, 'zh');
  const panel = await openPanel(launched);
  await panel.keyboard.press('n');
  await panel.waitForSelector('.reviewing textarea');
  await panel.type('.reviewing textarea', '待复函');
  await panel.close();
  const again = await openPanel(launched);
  await again.keyboard.press('n');
  const note = await again.waitForSelector('.reviewing textarea');
  await waitFor(
    async () => note?.evaluate(own => own.value),
    text => text === '待复函',
    'the note',
  );
});
