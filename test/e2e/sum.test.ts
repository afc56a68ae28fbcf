import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {backgroundOf, openSidePanel, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {host, paths} from '../../scripts/browser/portal.ts';
import {clickOnPage, pasted, textOnPage, useWorld, waitForText} from './extension.ts';

const world = useWorld();
const plantedPdf = resolve(import.meta.dirname, '../cases/planted-budget/source.pdf');
let page: Page;

beforeEach(async () => {
  page = world.page;
  await world.visit(paths.plantedPage);
  await waitForBadge(world.launched, world.tab, ({text}) => text !== '' && text !== '…');
  await waitFor(
    () => textOnPage(page, '.bar'),
    text => text !== '',
    'the bar',
  );
});

const sums = (): Promise<string> => textOnPage(page, '.sums');

/** The middle of the cell of the first table that holds a text. */
const cell = (text: string): Promise<{x: number; y: number}> =>
  page.evaluate(own => {
    const found = [...document.querySelectorAll('td')].find(td => td.textContent?.trim() === own)!;
    const {left, top, width, height} = found.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, text);

async function drag(from: string, to: string): Promise<void> {
  const [a, b] = [await cell(from), await cell(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
  await page.mouse.move(b.x, b.y);
  await page.mouse.up();
}

describe('adding up cells of a page', () => {
  it('takes the cells between two that are dragged over, exactly, in both units', async () => {
    await clickOnPage(page, '.bar button', '选数求和');
    await drag('1,005,120.00', '459,360.00');
    const text = await waitFor(sums, own => own.includes('个数4'), 'the sum');
    expect(text).toContain('合计11,333,000.50 元');
    expect(text).toContain('合万元1,133.30005');
  });

  it('begins by Alt and the pointer, without any button', async () => {
    await page.keyboard.down('Alt');
    await drag('1,005,120.00', '289,584.00');
    await page.keyboard.up('Alt');
    const text = await waitFor(sums, own => own.includes('个数2'), 'the sum');
    expect(text).toContain('合计1,294,704.00 元');
    expect(text).toContain('差（第一个减第二个）715,536.00 元');
    expect(text).toContain('第一个占第二个347.09%');
    expect(text).toContain('第一个比第二个增长247.09%');
  });

  it('extends by Shift, adds one by Ctrl, ends by Escape', async () => {
    await clickOnPage(page, '.bar button', '选数求和');
    const first = await cell('1,005,120.00');
    const second = await cell('289,584.00');
    const other = await cell('360,000.00');
    await page.mouse.click(first.x, first.y);
    await page.keyboard.down('Shift');
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up('Shift');
    await waitFor(sums, own => own.includes('个数2'), 'the sum');
    await page.keyboard.down('Control');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Control');
    expect(await waitFor(sums, own => own.includes('个数3'), 'the sum')).toContain('合计1,654,704.00 元');
    await page.keyboard.press('Escape');
    await waitFor(sums, own => own === '', 'the end');
    expect(await page.evaluate(`CSS.highlights.has('crossfoot-sum')`)).toBe(false);
  });

  it('is done by keys alone, and leaves codes and words out', async () => {
    const background = await backgroundOf(world.launched);
    await background.evaluate(`chrome.commands.onCommand.dispatch('sum', {id: ${world.tab}})`);
    await waitFor(sums, own => own.includes('个数1'), 'the first figure');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    const text = await waitFor(sums, own => own.includes('个数6'), 'the sum');
    expect(text).toContain('合计21,855,641.00 元');
  });

  it('keeps a calculation as a check by hand, which the panel lists', async () => {
    await clickOnPage(page, '.bar button', '选数求和');
    await drag('1,005,120.00', '459,360.00');
    await waitFor(sums, own => own.includes('个数4'), 'the sum');
    await clickOnPage(page, '.calculator input');
    await page.keyboard.type('支出合计复核');
    await clickOnPage(page, '.calculator button', '存为人工核对');
    await waitFor(
      () => textOnPage(page, '.calculator'),
      own => own.includes('已存入'),
      'the answer to keeping',
    );
    const panel = await openSidePanel(world.launched, page);
    const listed = await waitForText(panel, '.manual', text => text !== '');
    expect(listed).toContain('合计 11,333,000.50 元');
    expect(listed).toContain('支出合计复核');
    await panel.click('.manual button');
    await waitFor(
      () => panel.$$eval('.manual li', list => list.length),
      count => count === 0,
      'the removed check',
    );
    await panel.close();
  });
});

describe('the context menu', () => {
  const choose = async (item: string, info = ''): Promise<void> => {
    const background = await backgroundOf(world.launched);
    await background.evaluate(
      `chrome.contextMenus.onClicked.dispatch({menuItemId: '${item}'${info}}, {id: ${world.tab}})`,
    );
  };

  it('copies the table under the pointer as cells', async () => {
    const {x, y} = await cell('289,584.00');
    await page.mouse.click(x, y, {button: 'right'});
    await choose('copy-table');
    await waitFor(
      () => textOnPage(page, '.bar'),
      text => text.includes('已复制'),
      'the answer to copying',
    );
    const text = await pasted(world);
    expect(text.split('\n').find(line => line.includes('二、卫生健康支出'))).toMatch(/\t289584\.00$/u);
  });

  it('opens the PDF of a link and checks it, even where the site is checked only when asked', async () => {
    const {launched, portal} = world;
    const rule = (sites: string): Promise<unknown> =>
      backgroundOf(launched).then(own =>
        own.evaluate(`chrome.storage.local.get('settings').then(({settings}) =>
          chrome.storage.local.set({settings: {version: settings.version, value: {...settings.value, sites: ${sites}}}}))`),
      );
    await rule(`{'${host}': 'click'}`);
    const opened = launched.browser.waitForTarget(target => target.url() === portal.url(paths.plantedPdf));
    await choose('check-link', `, linkUrl: '${portal.url(paths.plantedPdf)}'`);
    const tab = await (await opened).page();
    const background = await backgroundOf(launched);
    await waitFor(
      () =>
        background.evaluate(
          `chrome.tabs.query({url: '${portal.url(paths.plantedPdf)}'}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))`,
        ),
      text => typeof text === 'string' && /^\d+$/u.test(text),
      'the badge of the opened PDF',
    );
    await tab?.close();
  });
});

describe('adding up cells of a PDF in the viewer', () => {
  it('takes the cells that are dragged over, goes on by keys, and keeps the calculation', async () => {
    const {launched} = world;
    const viewer = await launched.browser.newPage();
    await viewer.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    const field = await viewer.waitForSelector('input[type=file]');
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(plantedPdf);
    await viewer.waitForSelector('.counters');
    // Going to a finding brings the page of the first table into sight.
    await (await viewer.waitForSelector('.finding'))?.click();
    await viewer.waitForSelector('.page[data-page-number="2"] canvas');
    await viewer.waitForSelector('.crossfoot-layer .mark.selected');
    await (await viewer.waitForSelector('::-p-text(选数求和)'))?.click();
    await viewer.waitForSelector('.calculator');
    const place = async (text: string): Promise<{x: number; y: number}> =>
      viewer.evaluate(own => {
        const spans = [...document.querySelectorAll('.page[data-page-number="2"] .textLayer span')];
        const {left, top, width, height} = spans
          .find(span => span.textContent?.trim() === own)!
          .getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 2};
      }, text);
    await waitFor(
      () => viewer.evaluate(() => document.querySelectorAll('.page[data-page-number="2"] .textLayer span').length),
      count => count > 10,
      'the text of the page',
    );
    const [a, b] = [await place('1,005,120.00'), await place('459,360.00')];
    await viewer.mouse.move(a.x, a.y);
    await viewer.mouse.down();
    await viewer.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await viewer.mouse.move(b.x, b.y);
    await viewer.mouse.up();
    const dragged = await waitForText(viewer, '.sums', text => text.includes('个数4'));
    expect(dragged).toContain('合计11,333,000.50 元');
    await waitFor(
      () => viewer.$$eval('.crossfoot-layer .picked', list => list.length),
      count => count === 4,
      'the cells that are picked',
    );
    await viewer.keyboard.down('Shift');
    await viewer.keyboard.press('ArrowUp');
    await viewer.keyboard.up('Shift');
    expect(await waitForText(viewer, '.sums', text => text.includes('个数3'))).toContain('合计10,873,640.50 元');
    await (await viewer.$('::-p-text(存为人工核对)'))?.click();
    expect(await waitForText(viewer, '.manual', text => text !== '')).toContain('10,873,640.50');
    await viewer.click('.manual button');
    await viewer.keyboard.press('Escape');
    await waitFor(
      () => viewer.$$eval('.calculator,.crossfoot-layer .picked', list => list.length),
      count => count === 0,
      'the end',
    );
    await viewer.close();
  });
});
