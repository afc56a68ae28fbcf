import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import * as z from 'zod/mini';
import {Outcome} from '../../src/extension/outcome.ts';
import {toText} from '../../src/reporting/text.ts';
import {
  backgroundOf,
  evaluateInFrame,
  type Launched,
  launch,
  openPopup,
  openSidePanel,
  speak,
  tabOf,
  waitFor,
  waitForBadge,
} from './launch.ts';
import {openPortal, type Portal, paths} from './portal.ts';
import {takePortraits} from './portraits.ts';
import {shootViewers} from './shoot-viewer.ts';

// The second half of npm start: everything is installed and built. With a display the browser opens
// and stays; without one every surface is opened, its screenshot written to out/, its findings printed.

const out = resolve(import.meta.dirname, '../../out');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const chromium = process.env['CHROMIUM'] ?? '';
const portal = await openPortal();
const named = process.argv[2];
const addresses =
  named === undefined
    ? [paths.plantedPage, paths.plantedPdf, paths.cleanPage, paths.cleanPdf].map(portal.url)
    : [addressOf(named, portal)];
const launched = await launch({chromium, port: portal.port, headless});
try {
  await speak(launched, 'zh');
  if (headless) await visitAll(launched, addresses);
  else await stay(launched, named === undefined ? [portal.url(paths.list), portal.url(paths.plantedPage)] : addresses);
} finally {
  await launched.close();
  await portal.close();
}

/** A file is served by the sample portal, so that it is treated like a published one. */
function addressOf(name: string, to: Portal): string {
  if (/^https?:/iu.test(name)) return name;
  const file = resolve(process.env['START_FOLDER'] ?? '.', name);
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const body = readFileSync(file);
  const type = body.subarray(0, 1024).includes('%PDF-') ? 'application/pdf' : 'text/html';
  const path = `/opened/${basename(file)}`;
  to.add(path, () => ({status: 200, headers: {'content-type': type}, body}));
  return to.url(encodeURI(path));
}

async function stay({browser}: Launched, open: readonly string[]): Promise<void> {
  const [first] = await browser.pages();
  for (const [i, address] of open.entries()) {
    const page = i === 0 && first ? first : await browser.newPage();
    await page.goto(address);
  }
  say(`The sample portal is at ${portal.url(paths.list)} in the browser that has opened. Close it to end.`);
  await new Promise<void>(resolveEnd => {
    browser.once('disconnected', () => resolveEnd());
  });
}

async function visitAll(browser: Launched, open: readonly string[]): Promise<void> {
  mkdirSync(out, {recursive: true});
  for (const address of open) await visit(browser, address);
  if (named === undefined) {
    await shootViewers(browser, out);
    const taken = await takePortraits(browser, portal, out);
    say(`\n${taken} pictures of surfaces, both languages and themes`);
  }
  say(`screenshots: ${out}`);
}

async function visit(browser: Launched, address: string): Promise<void> {
  const name = nameOf(address);
  const page = await browser.browser.newPage();
  const started = performance.now();
  await page.goto(address);
  const tab = await tabOf(browser, page);
  const badge = await waitForBadge(browser, tab, ({text}) => text !== '' && text !== '…').catch(() => null);
  say(
    `\n${address}\n${badge ? `[${badge.text}] ${badge.title}  (${Math.round(performance.now() - started)} ms)` : 'not taken for a disclosure'}`,
  );
  const outcome = await outcomeOf(browser, tab);
  if (outcome) say(toText({...outcome, tables: [], passages: [], figures: []}, 'zh'));
  const framed = outcome?.source === 'pdf' && outcome.isDisclosure;
  if (framed) await bannerShown(browser);
  await page.screenshot({path: resolve(out, `${name}.png`)});
  // The sample portal has its portraits; a document of one's own is shown here.
  if (named !== undefined) {
    await shootPopup(browser, page, name);
    if (framed) await shootViewer(browser, page, name);
  }
  await page.close();
}

function nameOf(address: string): string {
  return basename(decodeURIComponent(new URL(address).pathname)).replace('.', '-') || 'page';
}

async function outcomeOf(browser: Launched, tab: number): Promise<Outcome | null> {
  const background = await backgroundOf(browser);
  const read = `chrome.storage.session.get('outcome:${tab}').then(found => found['outcome:${tab}']?.value?.outcome ?? null)`;
  const outcome = await background.evaluate(read);
  return outcome === null ? null : z.parse(Outcome, outcome);
}

async function shootPopup(browser: Launched, page: Page, name: string): Promise<void> {
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('.sentence');
  await popup.screenshot({path: resolve(out, `${name}-popup.png`)});
  await popup.close();
  const side = await openSidePanel(browser, page);
  await side.screenshot({path: resolve(out, `${name}-panel.png`)});
  await side.close();
}

/** The badge is there before the banner, and the banner before the page gives its frame room, which cannot be seen from within. */
async function bannerShown(browser: Launched): Promise<void> {
  await waitFor(
    () => evaluateInFrame(browser, `document.querySelector('.banner') !== null`),
    shown => shown === true,
    'the banner',
  );
  await new Promise(done => {
    setTimeout(done, 500);
  });
}

async function shootViewer(browser: Launched, page: Page, name: string): Promise<void> {
  await evaluateInFrame(browser, `document.querySelector('.banner button.main').click()`);
  await waitFor(
    () => evaluateInFrame(browser, `document.querySelectorAll('.page canvas').length`),
    count => Number(count) > 0,
    'the pages in the viewer',
  );
  await page.screenshot({path: resolve(out, `${name}-viewer.png`)});
}
