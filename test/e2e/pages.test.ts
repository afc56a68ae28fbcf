import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {
  backgroundOf,
  badgeOf,
  openPopup,
  openSidePanel,
  recordOf,
  waitFor,
  waitForBadge,
} from '../../scripts/browser/launch.ts';
import {host, paths} from '../../scripts/browser/portal.ts';
import {rules} from '../../src/relations/index.ts';
import {storedSetting, textOnPage, useWorld, waitForText} from './extension.ts';

const world = useWorld();
const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';
const own = (path: string): string => `chrome-extension://${world.launched.id}/${path}`;

describe('the first-run page', () => {
  it('is opened once at install, explains the permission, and opens a sample that is checked offline', async () => {
    const {launched, page, portal} = world;
    const opened = await launched.browser.waitForTarget(target => target.url() === own('welcome/welcome.html'));
    expect(opened).not.toBeNull();
    await page.goto(own('welcome/welcome.html'));
    expect(await waitForText(page, '.ask', text => text.includes('已允许'))).toContain(
      '读取和更改您在这些网站上的数据',
    );
    portal.forget();
    await page.click('a.main');
    expect(await waitForText(page, '.sentence', text => text.includes('发现'))).toContain('请核实');
    expect(portal.requests).toEqual([]);
  });
});

describe('the rule pages', () => {
  it('show every rule with meaning, formula, examples, exceptions and ground, and find one', async () => {
    const {page} = world;
    await page.goto(`${own('rules/rules.html')}#row-sum`);
    await page.waitForSelector('.rule');
    expect(await page.$$eval('.rule', list => list.map(({id}) => id))).toEqual(rules.map(({meta}) => meta.id));
    const empty = await page.$$eval('.rule dd', list => list.filter(dd => dd.textContent?.trim() === '').length);
    expect(empty).toBe(0);
    expect(await page.$eval('#row-sum', rule => rule.getBoundingClientRect().top)).toBeLessThan(900);
    await page.type('input[type=search]', '三公');
    await waitFor(
      () => page.$$eval('.rule', list => list.length),
      count => count > 0 && count < rules.length,
      'the rules that speak of it',
    );
  });

  it('are reached from the card of a finding', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    const panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    const link = await panel.waitForSelector('.card-body a.button');
    expect(await link?.evaluate(a => (a as HTMLAnchorElement).href)).toMatch(/\/rules\/rules\.html#row-sum$/u);
    await panel.close();
  });
});

describe('the options', () => {
  it('take marks off pages at once, and put them back', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    const bar = (): Promise<string> => textOnPage(page, '.bar');
    await waitFor(bar, text => text !== '', 'the bar');
    const options = await launched.browser.newPage();
    await options.goto(own('options/options.html'));
    const box = await options.waitForSelector('.option.check input');
    await box?.click();
    await waitForText(options, '[role=status]', text => text === '已保存');
    await waitFor(bar, text => text === '', 'the page without marks');
    expect(await page.evaluate('document.querySelector("[data-crossfoot]")')).toBeNull();
    await box?.click();
    await waitFor(bar, text => text !== '', 'the bar again');
    await options.close();
  });

  it('change language and theme everywhere', async () => {
    const {launched, page, tab} = world;
    await page.goto(own('options/options.html'));
    await page.waitForSelector('select');
    const [language, theme] = await page.$$('section:first-of-type select');
    await language?.select('en');
    await waitForText(page, 'h1', text => text.includes('options'));
    await theme?.select('dark');
    await waitFor(
      () => page.evaluate(`getComputedStyle(document.documentElement).colorScheme`),
      scheme => scheme === 'dark',
      'the dark theme',
    );
    await world.visit(paths.cleanPage);
    expect((await waitForBadge(launched, tab, settled)).title).toMatch(/^No disagreement found/u);
  });

  it('take single letters away from the side panel', async () => {
    const {launched, page, tab} = world;
    await page.goto(own('options/options.html'));
    const letters = await page.waitForSelector('::-p-text(侧边栏的单字母快捷键)');
    await letters?.click();
    await waitForText(page, '[role=status]', text => text === '已保存');
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    const panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    await panel.click('button[aria-expanded]');
    expect(await waitForText(panel, '.keys', text => text !== '')).toContain('已在设置中关闭');
    expect(await panel.$('.finding[aria-current="true"]')).toBeNull();
    await panel.close();
  });

  it('hand reviews over: exported here, imported there', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    const panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    await panel.waitForSelector('.card-body');
    await panel.keyboard.press('r');
    await panel.waitForSelector('.chip');
    await panel.close();
    const folder = mkdtempSync(join(tmpdir(), 'crossfoot-reviews-'));
    await page.goto(own('options/options.html'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
    const button = await page.waitForSelector('::-p-text(导出核对记录)');
    await button?.click();
    const [name = ''] = await waitFor(
      async () => readdirSync(folder).filter(own => own.endsWith('.json')),
      list => list.length === 1,
      'the exported file',
    );
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(file.reviews).toHaveLength(1);
    const background = await backgroundOf(launched);
    await background.evaluate(`chrome.storage.local.remove('review:${file.reviews[0].sha256}')`);
    const field = await page.$('input[type=file]');
    writeFileSync(join(folder, 'other.txt'), 'nothing');
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(join(folder, 'other.txt'));
    await waitForText(page, 'section [role=status]', text => text.includes('不是勾稽导出'));
    await (field as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(join(folder, name));
    await waitForText(page, 'section [role=status]', text => text.includes('已导入 1 份'));
    const back = await background.evaluate(`chrome.storage.local.get('review:${file.reviews[0].sha256}')`);
    expect(JSON.stringify(back)).toContain('"confirmed"');
    rmSync(folder, {recursive: true});
  });
});

describe('this site', () => {
  /** Chooses in the popup and is away with the next breath, as a person who clicks beside it. */
  const chooseAndLeave = async (popup: Page, rule: string): Promise<void> => {
    await popup.waitForSelector('.site select');
    const choose = `(() => { const select = document.querySelector('.site select'); select.value = '${rule}';
      select.dispatchEvent(new Event('change', {bubbles: true})); close(); })()`;
    // With the popup the answer to this goes, or not: what counts is what is kept.
    await Promise.allSettled([popup.evaluate(choose)]);
    await waitFor(
      () => storedSetting(world.launched, 'sites', host),
      stored => stored === rule,
      'the rule that is kept',
    );
  };

  it('is checked only when asked, where the person says so', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    await chooseAndLeave(await openPopup(launched, page), 'click');
    await world.visit(paths.cleanPage);
    await page.evaluate('new Promise(done => requestIdleCallback(done))');
    expect(await recordOf(launched, tab)).toBeNull();
    expect((await badgeOf(launched, tab)).text).toBe('');
    const asked = await openPopup(launched, page);
    expect(await waitForText(asked, '.sentence', text => text !== '')).toContain('点击才核对');
    await (await asked.waitForSelector('button.main'))?.click();
    expect((await waitForBadge(launched, tab, settled)).text).toBe('✓');
    await asked.close();
  });

  it('is never checked where the person says so, until it is automatic again', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
    await chooseAndLeave(await openPopup(launched, page), 'never');
    await world.visit(paths.cleanPage);
    const never = await openPopup(launched, page);
    expect(await waitForText(never, '.sentence', text => text.includes('从不核对'))).toContain('从不核对');
    expect(await never.$('button.main')).toBeNull();
    await chooseAndLeave(never, 'auto');
    await world.visit(paths.plantedPage);
    await waitForBadge(launched, tab, settled);
  });

  it('elsewhere is read only by a click on the button', async () => {
    const {launched, page, portal} = world;
    const address = `http://127.0.0.1:${portal.port}${paths.plantedPage}`;
    await page.goto(address);
    const popup = await openPopup(launched, page);
    expect(await waitForText(popup, '.sentence', text => text !== '')).toContain('本站不会自动核对');
    expect(await popup.$eval('.site', own => own.textContent)).toContain('读取和更改您在此网站上的数据');
    await (await popup.waitForSelector('button.main'))?.click();
    expect(await waitForText(popup, '.sentence', text => text.includes('发现'))).toContain('请核实');
    await waitFor(
      () => textOnPage(page, '.bar'),
      text => text.includes('不一致'),
      'the marks',
    );
    await popup.close();
  });
});
