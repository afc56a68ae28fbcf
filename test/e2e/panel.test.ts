import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {
  evaluateOnPage,
  openPopup,
  openSidePanel,
  stopBackground,
  waitFor,
  waitForBadge,
} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {clickOnPage, pasted, textOnPage, useWorld, waitForText} from './extension.ts';

const world = useWorld();

const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';

const selected = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.querySelector('.finding[aria-current="true"] strong')?.textContent ?? '');

const marked = (page: Page, look: string): Promise<string[]> =>
  page.evaluate(name => {
    const highlights = (CSS as unknown as {highlights: Map<string, Set<Range>>}).highlights;
    return [...(highlights.get(name) ?? [])].map(String);
  }, `crossfoot-${look}`);

describe('the side panel', () => {
  let panel: Page;
  beforeEach(async () => {
    await world.visit(paths.plantedPage);
    await waitForBadge(world.launched, world.tab, settled);
    panel = await openSidePanel(world.launched, world.page);
    await panel.waitForSelector('.filters');
    return async () => {
      await panel.close();
    };
  });

  it('is walked by keys, and the page follows', async () => {
    const count = await panel.$$eval('.finding', list => list.length);
    expect(count).toBeGreaterThanOrEqual(6);
    const visited = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      await panel.keyboard.press('n');
      // Two findings may have the same title: it is the place in the list that tells them apart.
      await waitFor(
        () =>
          panel.$$eval('.finding', list =>
            list.findIndex(one => one.matches(':has([aria-current="true"]),[aria-current="true"]')),
          ),
        at => at === step,
        'the finding that is looked at',
      );
      const formula = await panel.$eval('.card-body .facts', facts => facts.textContent ?? '');
      visited.add(formula);
      const here = await waitFor(
        () => marked(world.page, 'here'),
        list => list.length === 1,
        'the mark on the page',
      );
      expect(formula.replaceAll(/[^\d.]/gu, '')).toContain((here[0] ?? '').replaceAll(/[^\d.]/gu, ''));
    }
    expect(visited.size).toBe(count);
    const last = await selected(panel);
    await panel.keyboard.press('p');
    await panel.keyboard.press('n');
    await waitFor(
      () => selected(panel),
      text => text === last,
      'the finding that is looked at',
    );
  });

  it('follows what is chosen on the page', async () => {
    await clickOnPage(world.page, '.bar button', '下一处');
    const card = await waitFor(
      () => textOnPage(world.page, '.card h2'),
      text => text !== '',
      'the card',
    );
    await waitFor(
      () => selected(panel),
      text => text === card,
      'the finding in the panel',
    );
  });

  it('goes back to the place by Enter, marks as reviewed by r, lists its keys by ?', async () => {
    await panel.keyboard.press('n');
    await waitFor(
      () => selected(panel),
      text => text !== '',
      'the finding',
    );
    await world.page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const away = Number(await world.page.evaluate('scrollY'));
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press('Enter');
    await waitFor(
      async () => Number(await world.page.evaluate('scrollY')),
      y => y < away - 200,
      'the place on the page',
    );
    await panel.keyboard.press('r');
    await waitForText(panel, '.finding[aria-current="true"] .chip', text => text === '已核实');
    await panel.keyboard.press('?');
    expect(await waitForText(panel, '.keys', text => text !== '')).toContain('跳到原文');
    await panel.keyboard.press('r');
    await waitFor(
      () => panel.$$eval('.chip', list => list.length),
      count => count === 0,
      'the mark taken back',
    );
  });

  it('does what a key says to the finding that was just stepped to, however quickly', async () => {
    await panel.evaluate(() => {
      for (const key of ['n', 'n', 'r'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    });
    await waitFor(
      () => panel.$$eval('.finding', list => list.map(own => own.querySelector('.chip')?.textContent ?? '')),
      chips => chips[1] === '已核实' && chips.filter(chip => chip !== '').length === 1,
      'the mark of the second finding alone',
    );
    expect(await panel.$$eval('.finding', list => list[1]?.getAttribute('aria-current'))).toBe('true');
  });

  it('leaves letters alone where a person types', async () => {
    await panel.focus('input[type=search]');
    await panel.keyboard.type('nn');
    expect(await selected(panel)).toBe('');
    expect(await panel.$eval('input[type=search]', field => field.value)).toBe('nn');
    await waitForText(panel, '.filters [role=status]', text => text === '列出 0 处');
  });

  it('opens again on a document as it was narrowed, until the words are taken out', async () => {
    await panel.focus('input[type=search]');
    await panel.keyboard.type('nn');
    await waitForText(panel, '.filters [role=status]', text => text === '列出 0 处');
    await panel.close();
    panel = await openSidePanel(world.launched, world.page);
    await waitForText(panel, '.filters [role=status]', text => text === '列出 0 处');
    await panel.click('input[type=search]', {count: 3});
    await panel.keyboard.press('Backspace');
    await panel.waitForSelector('.finding');
  });

  it('is narrowed by verdict, rule, table and words', async () => {
    const shown = async (): Promise<number> => panel.$$eval('.finding', list => list.length);
    const all = await shown();
    const [verdict, severity, rule, table] = await panel.$$('.filters select');
    const choices = (index: number): Promise<string[]> =>
      panel.$$eval('.filters select', (list, at) => [...list[at]!.options].map(({value}) => value), index);
    await rule?.select((await choices(2))[1] ?? '');
    await waitFor(shown, count => count > 0 && count < all, 'the narrowed list');
    await rule?.select('');
    await table?.select((await choices(3))[1] ?? '');
    await waitFor(shown, count => count > 0 && count < all, 'the narrowed list');
    await table?.select('');
    await severity?.select('warning');
    await waitFor(shown, count => count === 0, 'the narrowed list');
    await severity?.select('');
    await verdict?.select('rounding');
    const rounding = Number(await panel.$eval('.counters .rounding dd', dd => dd.textContent));
    expect(rounding).toBeGreaterThan(0);
    await waitFor(shown, count => count === rounding, 'the differences that rounding explains');
    await panel.click('.finding');
    expect(await waitForText(panel, '.facts', text => text.includes('舍入区间'))).toContain('不能认定不一致');
  });

  it('lists the tables, and copies one as cells', async () => {
    await panel.click('.tables summary');
    await (await panel.waitForSelector('.tables li button'))?.click();
    await waitForText(panel, '.tables [role=status]', text => text.includes('已复制'));
    const text = await pasted(world);
    expect(text.split('\n').some(line => line.split('\t').includes('10982000.50'))).toBe(true);
  });

  it('says what was not checked, and why', async () => {
    await panel.click('.not-checked summary');
    await waitForText(panel, '.not-checked', text => /\d+ 个数字/u.test(text));
  });
});

describe('the side panel of a page that nobody took for a disclosure', () => {
  it('says that there is no result, and has the page checked', async () => {
    const {launched, page} = world;
    await world.visit(paths.news);
    const panel = await openSidePanel(launched, page);
    await waitForText(panel, 'main p', text => text.includes('还没有核对结果'));
    await (await panel.waitForSelector('button.main'))?.click();
    await waitForText(panel, '.sentence', text => text.includes('不是部门预算、决算'));
    await panel.close();
  });
});

describe('a document that is published again', () => {
  it('is said to be mended, still there and new; notes come along', async () => {
    const {launched, page, portal, tab} = world;
    const versions = await page.evaluate(async path => (await fetch(path)).text(), paths.plantedPage);
    let body = versions;
    portal.add('/again.html', () => ({
      status: 200,
      headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'},
      body,
    }));
    await world.visit('/again.html');
    const before = await waitForBadge(launched, tab, settled);
    let panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    const first = await waitFor(
      () => selected(panel),
      text => text !== '',
      'the first finding',
    );
    await panel.keyboard.press('n');
    const noted = await waitFor(
      () => selected(panel),
      text => text !== '' && text !== first,
      'the second finding',
    );
    await panel.waitForSelector('.reviewing textarea');
    await panel.type('.reviewing textarea', '已去函');
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.reviewing button')]
        .find(own => own.textContent === '已通知单位')
        ?.click(),
    );
    await waitForText(panel, '.finding[aria-current="true"] .chip', text => text === '已通知单位');
    await panel.close();
    await stopBackground(launched);
    // The body exchanges the two digits back and, in mending, puts another figure wrong.
    body = versions
      .replaceAll('289,584.00', '298,584.00')
      .replace('<p>', '<p>\u200b')
      .replace(/360,000\.00/u, '390,000.00');
    await world.visit('/again.html');
    const second = await waitForBadge(launched, tab, settled);
    expect(second.text).not.toBe('');
    expect(before.text).not.toBe('');
    panel = await openSidePanel(launched, page);
    const note = await waitForText(panel, '.republished', text => text !== '');
    expect(note).toMatch(/已修正 [1-9]\d* 处，仍存在 [1-9]\d* 处，新出现 [1-9]\d* 处/u);
    await panel.click('.republished summary');
    expect(await panel.$eval('.republished', own => own.textContent)).toContain('11,342,000.50');
    const chips = await panel.$$eval('.finding', list =>
      list.map(own => [
        own.querySelector('strong')?.textContent,
        ...[...own.querySelectorAll('.chip')].map(chip => chip.textContent),
      ]),
    );
    expect(chips).toContainEqual([noted, '已通知单位']);
    expect(chips.some(own => own.includes('新出现'))).toBe(true);
    await panel.close();
  });
});

describe('the counts', () => {
  it('are the same on the badge, in the popup, the panel and the viewer', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    const badge = await waitForBadge(launched, tab, settled);
    const popup = await openPopup(launched, page);
    await popup.waitForSelector('.counters');
    const counters = (where: Page): Promise<string> => where.$eval('.counters', own => own.textContent ?? '');
    const inPopup = await counters(popup);
    expect(await popup.$eval('.sentence', own => own.textContent)).toBe(badge.title);
    await popup.close();
    const panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.counters');
    expect(await counters(panel)).toBe(inPopup);
    expect(await panel.$eval('.sentence', own => own.textContent)).toBe(badge.title);
    const bar = await textOnPage(page, '.bar');
    expect(bar).toContain(`不一致 ${badge.text}`);
    expect(await evaluateOnPage(page, `root.querySelectorAll('.bar').length`)).toBe(1);
    await panel.close();
  });
});
