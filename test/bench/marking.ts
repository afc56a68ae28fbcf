import type {Page} from 'puppeteer-core';
import {backgroundOf, tabOf, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {beginHere, longestTask} from './longest-task.ts';
import type {Measurement} from './measure.ts';
import {crowdedPage} from './pages.ts';
import {inWorld, type World} from './world.ts';

/** The longest task of a page of more than 5,000 figures: while all are marked by their state, and while its findings are. */
export const marking = (): Promise<Measurement[]> => inWorld(measure);

async function measure({launched, portal}: World): Promise<Measurement[]> {
  portal.add('/crowded.html', () => ({
    status: 200,
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: crowdedPage(),
  }));
  const page = await launched.browser.newPage();
  await page.goto(portal.url('/crowded.html'));
  const tab = await tabOf(launched, page);
  await waitForBadge(launched, tab, ({text}) => text !== '' && text !== '…');
  const background = await backgroundOf(launched);
  const toggle = (command: string): Promise<unknown> =>
    background.evaluate(`chrome.commands.onCommand.dispatch('${command}', {id: ${tab}}) ?? null`);
  const findings = await settledCount(page, sizeOf('red|amber'));
  const figures: number[] = [];
  // Each round puts them on and takes them away; the worst of all rounds counts.
  const map = await worst(page, async () => {
    await toggle('toggle-map');
    await settledCount(page, sizeOf(states));
    figures.push(await scrolled(page));
    await toggle('toggle-map');
    await gone(page, sizeOf(states));
  });
  const marks = await worst(page, async () => {
    await toggle('toggle-marks');
    await gone(page, sizeOf('\\w+'));
    await toggle('toggle-marks');
    await settledCount(page, sizeOf('red|amber'));
  });
  await page.close();
  return [
    {
      name: 'the longest task while all figures are marked',
      value: map,
      unit: 'ms',
      limit: 50,
      detail: `${Math.min(...figures)} figures, on, scrolled from end to end, off, the worst of ${rounds}; time of the processor`,
    },
    {
      name: 'the longest task while the findings are marked',
      value: marks,
      unit: 'ms',
      limit: 50,
      detail: `${findings} places, off and on, the worst of ${rounds}; time of the processor`,
    },
  ];
}

const rounds = 3;

const states = 'agrees|disagrees|undecided|untouched';

/** Scrolls through a page by half a window at a time; tells how many different places were seen marked. */
const scrolled = async (page: Page): Promise<number> =>
  Number(
    await page.evaluate(`new Promise(done => {
      const seen = new Set();
      const end = document.documentElement.scrollHeight;
      const step = () => {
        for (const [name, own] of CSS.highlights) if (/-(?:${states})$/.test(name)) for (const range of own) seen.add(range);
        if (scrollY + innerHeight >= end - 1) { scrollTo(0, 0); done(seen.size); return; }
        scrollBy(0, innerHeight / 2);
        requestAnimationFrame(() => requestAnimationFrame(step));
      };
      step();
    })`),
  );

async function worst(page: Page, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await longestTask(page, async () => {
        await page.evaluate(beginHere);
        await work();
      }),
    );
  }
  return Math.max(...times);
}

/** How many places of a page are marked in some looks. */
const sizeOf = (looks: string): string =>
  `[...CSS.highlights].filter(([name]) => /^crossfoot-(?:${looks})$/.test(name)).reduce((sum, [, own]) => sum + own.size, 0)`;

const gone = (page: Page, count: string): Promise<unknown> =>
  waitFor(
    () => page.evaluate(count),
    left => Number(left) === 0,
    'the page without the marks',
  );

/** Marks come piece by piece: waits until no more join. */
async function settledCount(page: Page, count: string): Promise<number> {
  let now = Number(
    await waitFor(
      () => page.evaluate(count),
      marked => Number(marked) > 0,
      'the marks',
    ),
  );
  for (let before = -1; now !== before; ) {
    before = now;
    await new Promise(done => {
      setTimeout(done, 500);
    });
    now = Number(await page.evaluate(count));
  }
  return now;
}
