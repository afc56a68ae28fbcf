import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {backgroundOf, evaluateOnPage, stopBackground, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {crowdedPage} from '../bench/pages.ts';
import {clickOnPage, pasted, textOnPage, useWorld} from './extension.ts';

const world = useWorld();

/** The planted page: a part of its first table has two digits exchanged. */
const planted = '289,584.00';

const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';

/** Opens the planted page and waits for its marks. */
async function openPlanted(): Promise<Page> {
  await world.visit(paths.plantedPage);
  await waitForBadge(world.launched, world.tab, settled);
  await waitFor(
    () => textOnPage(world.page, '.bar'),
    text => text.includes('不一致'),
    'the bar',
  );
  return world.page;
}

/** The texts that are marked in a look, as the page's own registry of highlights has them. */
const marked = (page: Page, look: string): Promise<string[]> =>
  page.evaluate(name => {
    const highlights = (CSS as unknown as {highlights: Map<string, Set<Range>>}).highlights;
    return [...(highlights.get(name) ?? [])].map(String);
  }, `crossfoot-${look}`);

const cellWith = (page: Page, text: string): Promise<{x: number; y: number}> =>
  page.evaluate(own => {
    const cell = [...document.querySelectorAll('td')].find(td => td.textContent?.trim() === own);
    const {right, top, height} = cell!.getBoundingClientRect();
    return {x: right - 20, y: top + height / 2};
  }, text);

const cardText = (): Promise<string> => textOnPage(world.page, '.card');

describe('marks on a page', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPlanted();
  });

  it('stand on the figures that disagree, with a word where there is room', async () => {
    const red = await marked(page, 'red');
    expect(red).toContain(planted);
    expect(red).toContain('11,342,000.50');
    expect(red).not.toContain('10,982,000.50');
    expect(await marked(page, 'rounding')).toEqual([]);
    const flags = (await evaluateOnPage(
      page,
      `[...root.querySelectorAll('.flag')].map(flag => ({text: flag.textContent, ...flag.getBoundingClientRect().toJSON()}))`,
    )) as {text: string; left: number; right: number; top: number; bottom: number}[];
    expect(flags.map(({text}) => text)).toContain('不一致');
    const {x, y} = await cellWith(page, planted);
    const own = flags.find(flag => flag.top < y && flag.bottom > y);
    expect(own?.right).toBeLessThan(x);
  });

  it('show every figure by its state when asked, and say what the looks mean', async () => {
    await clickOnPage(page, '.bar button', '全部数字');
    await waitFor(
      () => textOnPage(page, '.legend'),
      text => text.includes('未涉及'),
      'the legend',
    );
    const agrees = await waitFor(
      () => marked(page, 'agrees'),
      list => list.length > 0,
      'the map',
    );
    expect(agrees).toContain('10,982,000.50');
    // What a finding has marked red is not marked red once more.
    expect(await marked(page, 'disagrees')).not.toContain(planted);
    expect(await marked(page, 'red')).toContain(planted);
    const legend = await textOnPage(page, '.legend');
    expect(legend).toContain(`相符 ${agrees.length}`);
    await clickOnPage(page, '.bar button', '全部数字');
    await waitFor(
      () => marked(page, 'agrees'),
      list => list.length === 0,
      'the map',
    );
  });

  it('are seen on the text itself, from looks that the page has from its beginning', async () => {
    const look = await page.evaluate(own => {
      const cell = [...document.querySelectorAll('td')].find(td => td.textContent?.trim() === own);
      return cell && getComputedStyle(cell, '::highlight(crossfoot-red)').textDecorationStyle;
    }, planted);
    expect(look).toBe('wavy');
  });

  it('are not printed', async () => {
    const rules = await page.evaluate(async () => {
      const paint = (): string => getComputedStyle(document.body, '::highlight(crossfoot-red)').textDecorationLine;
      return paint();
    });
    expect(rules).toContain('underline');
    await page.emulateMediaType('print');
    expect(
      await page.evaluate(() => getComputedStyle(document.body, '::highlight(crossfoot-red)').textDecorationLine),
    ).toBe('none');
    expect(await evaluateOnPage(page, `getComputedStyle(root.querySelector('.bar')).display`)).toBe('none');
    await page.emulateMediaType('screen');
  });
});

describe('the card of a finding', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPlanted();
    const {x, y} = await cellWith(page, planted);
    await page.mouse.click(x, y);
    await waitFor(cardText, text => text !== '', 'the card');
  });

  it('says what differs, how it was calculated, where, by how much and why', async () => {
    const text = await cardText();
    expect(text).toContain('不一致，请核实');
    expect(text).toContain('11,342,000.50 ≠ 1,005,120.00 + 289,584.00');
    expect(text).toContain('9,000.00 元');
    expect(text).toContain('相邻两位数字互换');
    expect(text).toMatch(/预算01表「收支预算总表」 “二、卫生健康支出.*第\d+行第\d+列/u);
  });

  it('stays in the window and closes by Escape', async () => {
    const box = (await evaluateOnPage(page, `root.querySelector('.card').getBoundingClientRect().toJSON()`)) as DOMRect;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1280);
    expect(box.bottom).toBeLessThanOrEqual(900);
    await page.keyboard.press('Escape');
    await waitFor(cardText, text => text === '', 'the card');
  });

  it('goes to the other places of the finding', async () => {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await clickOnPage(page, '.card .place', '合计');
    await waitFor(
      () => marked(page, 'here'),
      list => list.length === 1 && list[0] === '11,342,000.50',
      'the mark of the place',
    );
    await waitFor(
      async () => (await cellWith(page, '11,342,000.50')).y,
      y => y > 0 && y < 900,
      'the place in sight',
    );
  });

  it('stays when pinned, and shows the finding that is gone to next', async () => {
    await clickOnPage(page, '.card header button', '固定');
    await page.mouse.click(200, 300);
    expect(await cardText()).toContain('11,342,000.50 ≠');
    await clickOnPage(page, '.bar button', '下一处');
    await waitFor(cardText, text => text !== '' && !text.includes('11,342,000.50 ≠'), 'the next finding');
  });

  it('opens by Enter at the finding that was gone to by a key', async () => {
    await page.keyboard.press('Escape');
    await waitFor(cardText, text => text === '', 'the card');
    const background = await backgroundOf(world.launched);
    await background.evaluate(`chrome.commands.onCommand.dispatch('next-finding', {id: ${world.tab}}) ?? undefined`);
    await waitFor(
      () => marked(page, 'here'),
      list => list.length === 1 && list[0] !== planted,
      'the mark of the next finding',
    );
    await page.keyboard.press('Enter');
    const text = await waitFor(cardText, own => own !== '', 'the card');
    expect(text).toContain('请核实');
    expect(text).not.toContain('11,342,000.50 ≠');
    await waitFor(
      () => evaluateOnPage(page, `root.activeElement?.className ?? ''`),
      name => String(name).includes('card'),
      'the focus on the card',
    );
  });

  it('copies a neutral question', async () => {
    await clickOnPage(page, '.card button', '复制核实文字');
    await waitFor(cardText, text => text.includes('已复制'), 'the answer to copying');
    const text = await pasted(world);
    expect(text).toContain('为11,342,000.50 元，所列各行之和为11,333,000.50 元，相差9,000.00 元，不一致，请核实。');
    expect(text).toContain(world.portal.url(paths.plantedPage));
    expect(text).not.toMatch(/错误|违规|造假/u);
  });

  it('keeps what a person says of it, over a reload and a stop of the background', async () => {
    await clickOnPage(page, '.card textarea');
    await page.keyboard.type('已电话核实，系录入时两位数字互换');
    await clickOnPage(page, '.card .reviewing button', '已核实');
    await waitFor(
      () => textOnPage(page, '.reviewing [aria-pressed="true"]'),
      text => text === '已核实',
      'what is kept of it',
    );
    await stopBackground(world.launched);
    await openPlanted();
    const {x, y} = await cellWith(page, planted);
    await page.mouse.click(x, y);
    await waitFor(cardText, text => text !== '', 'the card');
    await waitFor(
      () => evaluateOnPage(page, `root.querySelector('.reviewing textarea').value`),
      note => note === '已电话核实，系录入时两位数字互换',
      'the note',
    );
    expect(await textOnPage(page, '.reviewing [aria-pressed="true"]')).toBe('已核实');
  });
});

describe('a page with thousands of figures', () => {
  it('has those near the window marked, wherever the window goes, and none when the map is off', async () => {
    const {launched, page, portal, tab} = world;
    portal.add('/crowded.html', () => ({
      status: 200,
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: crowdedPage(),
    }));
    await world.visit('/crowded.html');
    await waitForBadge(launched, tab, settled);
    await clickOnPage(page, '.bar button', '全部数字');
    /** Tops of the marked figures, from the top of the window, in windows. */
    const seen = (): Promise<number[]> =>
      page.evaluate(() => {
        const {highlights} = CSS as unknown as {highlights: Map<string, Set<Range>>};
        const ranges = [...(highlights.get('crossfoot-agrees') ?? [])];
        return ranges.map(range => range.getBoundingClientRect().top / innerHeight);
      });
    const within = (tops: readonly number[]): number => tops.filter(top => top >= 0 && top < 1).length;
    await waitFor(seen, tops => within(tops) > 0, 'the marks in the window');
    for (const part of [0.5, 1, 0.2]) {
      await page.evaluate(`scrollTo(0, ${part} * (document.documentElement.scrollHeight - innerHeight))`);
      const tops = await waitFor(seen, own => within(own) > 20, `the marks at ${part} of the page`);
      expect(tops.length).toBeLessThan(2000);
    }
    await clickOnPage(page, '.bar button', '全部数字');
    await waitFor(seen, tops => tops.length === 0, 'the page without the map');
  });
});
