import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {openPopup, openSidePanel, speak, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {useWorld} from './extension.ts';

const world = useWorld();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const own = (path: string): string => `chrome-extension://${world.launched.id}/${path}`;
const plantedPdf = resolve(import.meta.dirname, '../cases/planted-budget/source.pdf');

/** A surface of the extension, opened as a person does; what closes it is given back. */
type Surface = () => Promise<Page>;

const tab =
  (path: string, ready: string): Surface =>
  async () => {
    const page = await world.launched.browser.newPage();
    await page.goto(own(path));
    await page.waitForSelector(ready);
    return page;
  };

async function onPlantedPage(): Promise<void> {
  await world.visit(paths.plantedPage);
  await waitForBadge(world.launched, world.tab, ({text}) => text !== '' && text !== '…');
}

const surfaces: Record<string, Surface> = {
  popup: async () => {
    await onPlantedPage();
    const popup = await openPopup(world.launched, world.page);
    await popup.waitForSelector('.finding');
    return popup;
  },
  panel: async () => {
    await onPlantedPage();
    const panel = await openSidePanel(world.launched, world.page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    await panel.waitForSelector('.card-body');
    await panel.keyboard.press('?');
    await panel.waitForSelector('.keys dl');
    await panel.$$eval('details', list => {
      for (const details of list) details.open = true;
    });
    return panel;
  },
  'viewer without a document': tab('viewer/viewer.html', 'main'),
  viewer: async () => {
    const page = await tab('viewer/viewer.html', 'input[type=file]')();
    const field = await page.$('input[type=file]');
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(plantedPdf);
    await page.waitForSelector('.counters');
    await page.waitForSelector('.page canvas');
    return page;
  },
  options: tab('options/options.html', 'main'),
  'first run': tab('welcome/welcome.html', '.ask'),
  'rule pages': tab('rules/rules.html', '.rule'),
};

interface Violation {
  id: string;
  nodes: {html: string; failureSummary: string}[];
}

/** What axe finds, each with the markup it is about. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const run = `axe.run(document, {runOnly: {type: 'tag', values: ${JSON.stringify(tags)}}}).then(({violations}) => violations)`;
  const found = (await page.evaluate(run)) as Violation[];
  return found.flatMap(({id, nodes}) => nodes.slice(0, 4).map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

/** A window of 320 CSS pixels. The size of a popup is that of its content: there the page is made narrow. */
async function narrow(page: Page, name: string): Promise<void> {
  if (name === 'popup') await page.evaluate(`document.documentElement.style.inlineSize = '320px'`);
  else await page.setViewport({width: 320, height: 640});
  await waitFor(
    () => page.evaluate('document.body.getBoundingClientRect().width'),
    width => Number(width) <= 320,
    'the narrow page',
  );
}

const close = async (page: Page): Promise<void> => {
  if (page !== world.page) await page.close();
};

describe.each(Object.keys(surfaces))('the %s', name => {
  it.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('has no violation that axe finds, in %s and %s', async (language, theme) => {
    await speak(world.launched, language, theme);
    const page = await surfaces[name]!();
    await waitFor(
      () => page.evaluate('document.documentElement.lang + document.documentElement.dataset.theme'),
      is => is === `${language === 'zh' ? 'zh-CN' : 'en'}${theme}`,
      'language and theme',
    );
    expect(await violations(page)).toEqual([]);
    await close(page);
  });

  it('fits into 320 pixels without scrolling sideways, with targets of at least 24 pixels', async () => {
    await speak(world.launched, 'en', 'light');
    const page = await surfaces[name]!();
    await narrow(page, name);
    const wide = await page.evaluate(
      `[...document.querySelectorAll('body *')].filter(own => own.getBoundingClientRect().right > 321 && !own.closest('.scroller,.pages,.thumbnails') && getComputedStyle(own).position !== 'absolute').slice(0, 3).map(own => own.outerHTML.slice(0, 120))`,
    );
    expect(wide).toEqual([]);
    const small = await page.evaluate(
      `[...document.querySelectorAll('button,select,input:not([type=file][hidden]),summary,a.button,textarea')].filter(own => {
        const {width, height} = own.getBoundingClientRect();
        return width > 0 && (height < 24 || width < 24) && !own.closest('label.check');
      }).map(own => own.outerHTML.slice(0, 120))`,
    );
    expect(small).toEqual([]);
    await close(page);
  });

  it('can be walked through by the tab key alone, seen at every step', async () => {
    await speak(world.launched, 'zh', 'light');
    const page = await surfaces[name]!();
    const all = Number(
      await page.evaluate(
        `[...document.querySelectorAll('button,select,input,summary,a[href],textarea')].filter(own => !own.disabled && own.checkVisibility() && own.closest('details:not([open])') === null).length`,
      ),
    );
    const seen = new Set<number>();
    await page.evaluate(`document.activeElement?.blur()`);
    for (let step = 0; step < all + 4; step += 1) {
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(`(() => {
        const own = document.activeElement;
        if (!own || own === document.body) return null;
        const outline = getComputedStyle(own).outlineStyle;
        return {index: [...document.querySelectorAll('*')].indexOf(own), outline};
      })()`)) as {index: number; outline: string} | null;
      if (!at) continue;
      seen.add(at.index);
      expect(at.outline).not.toBe('none');
    }
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(all, 1));
    expect(seen.size).toBeGreaterThanOrEqual(all - 1);
    await close(page);
  });
});
