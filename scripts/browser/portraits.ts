import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {
  evaluateInFrame,
  evaluateOnPage,
  type Launched,
  openPopup,
  openSidePanel,
  speak,
  tabOf,
  waitFor,
  waitForBadge,
} from './launch.ts';
import {type Portal, paths} from './portal.ts';

const sample = resolve(import.meta.dirname, '../../test/cases/planted-budget/source.pdf');

/** A picture of every surface in both languages and both themes. */
export async function takePortraits(launched: Launched, portal: Portal, out: string): Promise<number> {
  let taken = 0;
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await speak(launched, language, theme);
      const shoot = async (page: Page, name: string): Promise<void> => {
        await page.screenshot({path: resolve(out, `${name}-${language}-${theme}.png`) as `${string}.png`});
        taken += 1;
      };
      await onPage(launched, portal, shoot);
      await onPdf(launched, portal, shoot);
      await inTabs(launched, shoot);
      await otherStates(launched, portal, shoot);
    }
  }
  await speak(launched, 'zh', 'auto');
  return taken;
}

type Shoot = (page: Page, name: string) => Promise<void>;

const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';

/** Lets what was asked for be drawn. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');

const press = (page: Page, selector: string): Promise<unknown> =>
  evaluateOnPage(page, `root.querySelector(${JSON.stringify(selector)}).click()`);

async function onPage(launched: Launched, portal: Portal, shoot: Shoot): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.plantedPage));
  await waitForBadge(launched, await tabOf(launched, page), settled);
  await waitFor(
    () => evaluateOnPage(page, `root.querySelector('.bar') !== null`),
    shown => shown === true,
    'the bar on the page',
  );
  const cell = (await page.evaluate(`(() => {
    const cell = [...document.querySelectorAll('td')].find(td => td.textContent.trim() === '289,584.00');
    const {right, top, height} = cell.getBoundingClientRect();
    return {x: right - 15, y: top + height / 2};
  })()`)) as {x: number; y: number};
  await page.mouse.click(cell.x, cell.y);
  await drawn(page);
  await shoot(page, 'page-card');
  await page.keyboard.press('Escape');
  await press(page, '.bar .row button[aria-pressed="false"]');
  await waitFor(
    () => evaluateOnPage(page, `root.querySelector('.legend') !== null`),
    shown => shown === true,
    'the map of figures',
  );
  await shoot(page, 'page-map');
  await page.keyboard.down('Alt');
  await page.mouse.move(cell.x, cell.y - 20);
  await page.mouse.down();
  await page.mouse.move(cell.x, cell.y + 10);
  await page.mouse.move(cell.x, cell.y + 50);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await drawn(page);
  await shoot(page, 'page-sum');
  const popup = await openPopup(launched, page);
  await popup.waitForSelector('.finding');
  await drawn(popup);
  await shoot(popup, 'popup');
  await popup.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await drawn(popup);
  await shoot(popup, 'popup-end');
  await popup.close();
  const panel = await openSidePanel(launched, page);
  await panel.waitForSelector('.finding');
  await drawn(panel);
  await shoot(panel, 'panel');
  await panel.keyboard.press('n');
  await panel.waitForSelector('.card-body');
  await panel.$eval('.card-body', card => card.scrollIntoView());
  await drawn(panel);
  await shoot(panel, 'panel-card');
  await panel.close();
  await page.close();
}

async function onPdf(launched: Launched, portal: Portal, shoot: Shoot): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.plantedPdf));
  await waitForBadge(launched, await tabOf(launched, page), settled);
  const inFrame = (expression: string): Promise<unknown> => evaluateInFrame(launched, expression);
  await waitFor(
    () => inFrame(`document.querySelector('.banner p')?.textContent ?? ''`),
    text => text !== '' && text !== null,
    'the banner',
  );
  await shoot(page, 'pdf-banner');
  await inFrame(`document.querySelector('.banner button.main').click()`);
  await waitFor(
    () => inFrame(`document.querySelectorAll('.page canvas').length`),
    count => Number(count) > 0,
    'the pages in the viewer',
  );
  await inFrame(`document.querySelector('.finding').click()`);
  await waitFor(
    () => inFrame(`document.querySelector('.finding[aria-current="true"]') !== null`),
    shown => shown === true,
    'the chosen finding',
  );
  await page.evaluate('new Promise(done => setTimeout(done, 600))');
  await shoot(page, 'pdf-viewer');
  await page.close();
}

/** What people see less often: nothing found, nothing looked at, no document, and a narrow window. */
async function otherStates(launched: Launched, portal: Portal, shoot: Shoot): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(portal.url(paths.cleanPage));
  await waitForBadge(launched, await tabOf(launched, page), settled);
  await popupOf(launched, page, shoot, 'popup-clean');
  await page.goto(portal.url(paths.news));
  await popupOf(launched, page, shoot, 'popup-none');
  const panel = await openSidePanel(launched, page);
  await panel.waitForSelector('main p');
  await shoot(panel, 'panel-none');
  await panel.close();
  await page.goto(`http://127.0.0.1:${portal.port}${paths.cleanPage}`);
  await popupOf(launched, page, shoot, 'popup-elsewhere');
  await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
  await (await page.waitForSelector('input[type=file]'))?.uploadFile(sample);
  await page.waitForSelector('.finding');
  await page.waitForSelector('.page canvas');
  await page.setViewport({width: 360, height: 800});
  await drawn(page);
  await shoot(page, 'viewer-narrow');
  await page.close();
}

async function popupOf(launched: Launched, page: Page, shoot: Shoot, name: string): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.waitForSelector('.sentence');
  await drawn(popup);
  await shoot(popup, name);
  await popup.close();
}

async function inTabs(launched: Launched, shoot: Shoot): Promise<void> {
  const page = await launched.browser.newPage();
  for (const [name, ready] of [
    ['viewer', 'main'],
    ['options', 'section'],
    ['welcome', '.ask'],
    ['rules', '.rule'],
  ] as const) {
    await page.goto(`chrome-extension://${launched.id}/${name}/${name}.html`);
    await page.waitForSelector(ready);
    await drawn(page);
    await shoot(page, name);
  }
  await page.close();
}
