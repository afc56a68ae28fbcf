import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {
  backgroundOf,
  dist,
  openPopup,
  openSidePanel,
  tabOf,
  waitFor,
  waitForBadge,
} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {fileOf} from './long-file.ts';
import {beginHere, longestTask} from './longest-task.ts';
import {type Measurement, median, ms} from './measure.ts';
import {crowdedPage, longPage} from './pages.ts';
import {inWorld, type World} from './world.ts';

/** What a reader of pages feels: in Chromium, on the built extension. */
export const inBrowser = (): Promise<Measurement[]> =>
  inWorld(async world => [
    await detector(world),
    await pageReading(world),
    await popup(world),
    await panel(world),
    ...(await viewer(world)),
    ...(await longViewer(world)),
  ]);

/** The detector as it comes, from its first line to the end of its look, on a page that is none. */
async function detector({launched, portal}: World): Promise<Measurement> {
  const script = readFileSync(resolve(dist, 'detector.js'), 'utf8');
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const page = await launched.browser.newPage();
    await page.goto(portal.url(paths.news));
    // The page's own world has no extension interface: enough of one is put there for the script to run.
    await page.evaluate('globalThis.chrome = {runtime: {id: "bench", sendMessage: () => Promise.resolve()}}');
    const expression = `(() => { const from = performance.now(); ${script}; return performance.now() - from; })()`;
    times.push(Number(await page.evaluate(expression)));
    await page.close();
  }
  return {
    name: 'the detector on a page that is no disclosure',
    // Each run is the first in its page, with nothing compiled; whatever else the machine does only adds.
    value: Math.min(...times),
    unit: 'ms',
    limit: 2,
    detail: `${script.length} bytes, the best of ${times.length} fresh pages`,
  };
}

/** The longest task of the page while it is read. */
async function pageReading({launched, portal}: World): Promise<Measurement> {
  portal.add('/crowded.html', () => ({
    status: 200,
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: crowdedPage(),
  }));
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(`addEventListener('load', () => setTimeout(() => { ${beginHere} }))`);
  let shown = '';
  const value = await longestTask(page, async () => {
    await page.goto(portal.url('/crowded.html'));
    const badge = await waitForBadge(launched, await tabOf(launched, page), ({text}) => text !== '' && text !== '…');
    shown = badge.text;
  });
  const figures = Number(await page.evaluate(`document.querySelectorAll('td').length`));
  await page.close();
  return {
    name: 'the longest task while a page is read',
    value,
    unit: 'ms',
    limit: 50,
    detail: `${figures} cells, badge ${shown}; time of the processor`,
  };
}

/** How regularly the panel paints while a list of 500 findings is scrolled from end to end. */
async function panel({launched, portal}: World): Promise<Measurement> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.plantedPage));
  const tab = await tabOf(launched, page);
  await waitForBadge(launched, tab, ({text}) => text !== '' && text !== '…');
  const background = await backgroundOf(launched);
  await background.evaluate(`chrome.storage.session.get('outcome:${tab}').then(found => {
    const record = found['outcome:${tab}'];
    const {findings} = record.value.outcome;
    record.value.outcome.findings = Array.from({length: 500}, (_, i) => ({
      ...findings[i % 6], verdict: 'disagrees', id: 'copy-' + i,
    }));
    return chrome.storage.session.set(found);
  })`);
  const side = await openSidePanel(launched, page);
  await side.setViewport({width: 400, height: 900});
  await waitFor(
    () => side.$$eval('.finding', list => list.length),
    count => count === 500,
    'the 500 findings',
  );
  const frames = (await side.evaluate(`new Promise(done => {
    const gaps = [];
    let last = performance.now();
    let top = 0;
    const step = now => {
      gaps.push(now - last);
      last = now;
      top += 250;
      document.scrollingElement.scrollTop = top;
      if (top < document.scrollingElement.scrollHeight) requestAnimationFrame(step);
      else done(gaps.slice(2));
    };
    requestAnimationFrame(step);
  })`)) as number[];
  await side.close();
  await page.close();
  return {
    name: 'a frame while 500 findings are scrolled',
    value: median(frames),
    unit: 'ms',
    limit: 17.5,
    detail: `the median of ${frames.length} frames, the longest ${ms(Math.max(...frames))}`,
  };
}

/** From the click to the first paint of the popup, with a result to show. */
async function popup({launched, portal}: World): Promise<Measurement> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.plantedPage));
  await waitForBadge(launched, await tabOf(launched, page), ({text}) => text !== '' && text !== '…');
  // A page of one line of text, opened in turn with it: what the browser needs for any page on this machine.
  portal.add('/line.html', () => ({
    status: 200,
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: '<!doctype html><title>line</title><p>A line of text.',
  }));
  const times: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const shown = await openPopup(launched, page);
    await shown.waitForSelector('.finding');
    times.push(await firstPaint(shown));
    await shown.close();
    const line = await launched.browser.newPage();
    await line.goto(portal.url('/line.html'));
    bare.push(await firstPaint(line));
    await line.close();
  }
  await page.close();
  return {
    name: 'the first paint of the popup',
    // Whatever else the machine does only adds.
    value: Math.min(...times),
    unit: 'ms',
    limit: 100,
    detail: `the best of ${times.length}, their median ${ms(median(times))}; of a page of one line ${ms(Math.min(...bare))} and ${ms(median(bare))}`,
  };
}

async function firstPaint(page: Page): Promise<number> {
  const paint = `new Promise(done => new PerformanceObserver(list => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) done(entry.startTime);
  }).observe({type: 'paint', buffered: true}))`;
  return Number(await page.evaluate(paint));
}

/** The first page of a PDF of many pages, and the longest task of the viewer until it is checked. */
async function viewer({launched, portal}: World): Promise<Measurement[]> {
  portal.add('/long.html', () => ({
    status: 200,
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: longPage(),
  }));
  const printing = await launched.browser.newPage();
  await printing.goto(portal.url('/long.html'));
  const bytes = await printing.pdf({preferCSSPageSize: true});
  await printing.close();
  const page = await launched.browser.newPage();
  await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  const file = join(folder, 'long.pdf');
  writeFileSync(file, bytes);
  const input = await page.waitForSelector('input[type=file]');
  let first = 0;
  let took = 0;
  const value = await longestTask(page, async () => {
    await page.evaluate(beginHere);
    await input?.uploadFile(file);
    const from = performance.now();
    await page.waitForSelector('.page canvas', {timeout: 60_000});
    first = performance.now() - from;
    await page.waitForSelector('.sentence + .counters', {timeout: 120_000});
    took = performance.now() - from;
    // What is drawn of the result comes in pieces.
    await page.waitForSelector('.tables');
  });
  rmSync(folder, {recursive: true});
  await page.waitForSelector('.pdfViewer .page');
  const pages = String(await page.evaluate(`document.querySelectorAll('.pdfViewer .page').length`));
  await page.close();
  const longest = {
    name: 'the longest task while the viewer reads a PDF',
    value,
    unit: 'ms',
    limit: 50,
    detail: `${pages} pages, ${bytes.length} bytes, ${Math.round(took)} ms in all; time of the processor`,
  };
  return [
    {
      name: 'the first page of a long PDF in the viewer',
      value: first,
      unit: 'ms',
      limit: 2000,
      detail: `${pages} pages`,
    },
    longest,
  ];
}

/** How the viewer goes through 500 pages: drawn only where they are looked at, and without a stop. */
async function longViewer({launched}: World): Promise<Measurement[]> {
  const page = await launched.browser.newPage();
  await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  const file = join(folder, 'long.pdf');
  writeFileSync(file, fileOf(500));
  await (await page.waitForSelector('input[type=file]'))?.uploadFile(file);
  await page.waitForSelector('.page canvas', {timeout: 60_000});
  await page.waitForSelector('aside progress', {hidden: true, timeout: 120_000});
  rmSync(folder, {recursive: true});
  let frames: number[] = [];
  let drawn = 0;
  const value = await longestTask(page, async () => {
    await page.evaluate(beginHere);
    // As a wheel that is turned: a tenth of a page a frame, and now and then to a far page.
    [frames, drawn] = (await page.evaluate(`new Promise(done => {
      const scroller = document.querySelector('.scroller');
      const gaps = [];
      let last = performance.now();
      let steps = 0;
      let drawn = 0;
      const step = now => {
        gaps.push(now - last);
        last = now;
        steps += 1;
        drawn = Math.max(drawn, scroller.querySelectorAll('canvas').length);
        scroller.scrollTop += steps % 90 === 0 ? scroller.scrollHeight / 5 : 100;
        if (steps < 360) requestAnimationFrame(step);
        else done([gaps.slice(2), drawn]);
      };
      requestAnimationFrame(step);
    })`)) as [number[], number];
  });
  const pages = Number(await page.evaluate(`document.querySelectorAll('.pdfViewer .page').length`));
  await page.close();
  return [
    {
      name: 'the longest task while 500 pages are scrolled',
      value,
      unit: 'ms',
      limit: 50,
      detail: `${pages} pages, at most ${drawn} canvases at once; time of the processor`,
    },
    {
      name: 'a frame while 500 pages are scrolled',
      value: median(frames),
      unit: 'ms',
      limit: 17.5,
      detail: `the median of ${frames.length} frames, the longest ${ms(Math.max(...frames))}`,
    },
  ];
}
