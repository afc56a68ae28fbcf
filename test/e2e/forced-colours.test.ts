import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {evaluateOnPage, openPopup, openSidePanel, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {textOnPage, useWorld} from './extension.ts';

// Where the person's own few colours take the place of ours, shape and word must be enough.

const world = useWorld();

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
}

async function openPlanted(): Promise<Page> {
  const {page} = world;
  await world.visit(paths.plantedPage);
  await waitForBadge(world.launched, world.tab, ({text}) => text !== '' && text !== '…');
  await waitFor(
    () => textOnPage(page, '.bar'),
    text => text !== '',
    'the bar',
  );
  return page;
}

/** Computed styles of an element, in the page itself. */
const styles = async (page: Page, selector: string, ...names: string[]): Promise<string[]> =>
  (await page.evaluate(
    `(() => { const own = getComputedStyle(document.querySelector(${JSON.stringify(selector)}));
      return ${JSON.stringify(names)}.map(name => own[name]); })()`,
  )) as string[];

describe('in forced colours', () => {
  it('marks on a page differ by their line, are seen, and have a word beside them', async () => {
    const page = await openPlanted();
    await forceColours(page);
    const line = (look: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const own = getComputedStyle(document.body, '::highlight(crossfoot-${look})');
          return own.textDecorationLine + ' ' + own.textDecorationStyle; })()`,
      );
    expect([await line('red'), await line('amber'), await line('note')]).toEqual([
      'underline wavy',
      'underline double',
      'underline dashed',
    ]);
    const flag = (await evaluateOnPage(
      page,
      `(() => { const own = root.querySelector('.flag'); return [own.textContent, getComputedStyle(own).borderTopStyle]; })()`,
    )) as string[];
    expect(flag[0]).toMatch(/不一致|≠/u);
    expect(flag[1]).toBe('solid');
    const clip = (await page.evaluate(`(() => {
      const cell = [...document.querySelectorAll('td')].find(td => td.textContent.trim() === '289,584.00');
      const {x, y, width, height} = cell.getBoundingClientRect();
      return {x, y, width, height};
    })()`)) as {x: number; y: number; width: number; height: number};
    const marked = await page.screenshot({clip});
    await page.evaluate('CSS.highlights.clear()');
    const bare = await page.screenshot({clip});
    expect(Buffer.compare(marked, bare)).not.toBe(0);
  });

  it('findings have a word for their severity, and the one that is looked at another border', async () => {
    const page = await openPlanted();
    const popup = await openPopup(world.launched, page);
    await popup.waitForSelector('.finding');
    await forceColours(popup);
    expect(await popup.$eval('.finding.error strong', own => own.textContent)).toContain('不一致');
    expect(await popup.$eval('.counters .red', own => own.textContent)).toMatch(/^不一致\d+$/u);
    await popup.close();
    const panel = await openSidePanel(world.launched, page);
    await panel.waitForSelector('.finding');
    await forceColours(panel);
    await panel.keyboard.press('n');
    await panel.waitForSelector('.finding[aria-current="true"]');
    const [here] = await styles(panel, '.finding[aria-current="true"]', 'borderTopWidth');
    const [other] = await styles(panel, '.finding:not([aria-current="true"])', 'borderTopWidth');
    expect(parseFloat(here ?? '')).toBeGreaterThan(parseFloat(other ?? ''));
    await panel.close();
  });

  it('what has the focus is outlined, and a pressed button is told from others', async () => {
    const {launched, page} = world;
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    const field = await page.waitForSelector('input[type=file]');
    const file = resolve(import.meta.dirname, '../cases/planted-budget/source.pdf');
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(file);
    await page.waitForSelector('.counters');
    await page.waitForSelector('.page canvas');
    await forceColours(page);
    await page.keyboard.press('Tab');
    const outline = await styles(page, ':focus-visible', 'outlineStyle', 'outlineWidth');
    expect(outline[0]).toBe('solid');
    expect(parseFloat(outline[1] ?? '')).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('m');
    const pressed = await styles(page, '.tools button[aria-pressed="true"]', 'backgroundColor', 'color');
    const other = await styles(page, '.tools button[aria-pressed="false"]', 'backgroundColor', 'color');
    expect(pressed).not.toEqual(other);
    await page.keyboard.press('n');
    await page.waitForSelector('.crossfoot-layer .mark.selected');
    const mark = await styles(page, '.crossfoot-layer .mark.error', 'borderTopStyle', 'borderTopWidth');
    expect(mark).toEqual(['solid', '2px']);
    const selected = await styles(page, '.crossfoot-layer .mark.selected', 'outlineStyle', 'outlineWidth');
    expect(selected).toEqual(['solid', '3px']);
  });
});
