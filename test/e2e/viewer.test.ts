import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PDFDocument} from '@cantoo/pdf-lib';
import axe from 'axe-core';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {evaluateInFrame, openPopup, openSidePanel, speak, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {paths} from '../../scripts/browser/portal.ts';
import {summarise} from '../../src/reporting/summary.ts';
import {resultOf} from '../cases/outcome.ts';
import {readCsv} from '../reporting/csv-reader.ts';
import {readWorkbook} from '../reporting/workbook.ts';
import {catchDownloads, type Downloads} from './downloads.ts';
import {useWorld, waitForText} from './extension.ts';

const world = useWorld();
const file = resolve(import.meta.dirname, '../cases/planted-budget/source.pdf');
let downloads: Downloads;
let findings = 0;

beforeAll(async () => {
  downloads = await catchDownloads(world.launched.browser);
  findings = summarise(await resultOf('planted-budget', 'source.pdf')).findings.length;
}, 60_000);
beforeEach(() => downloads.forget());
afterAll(() => downloads?.remove());

const ask = (page: Page, expression: string): Promise<unknown> => page.evaluate(expression);
const until = (page: Page, expression: string, is: (answer: unknown) => boolean): Promise<unknown> =>
  waitFor(() => ask(page, expression), is, expression);
const isTrue = (answer: unknown): boolean => answer === true;
const textOfBytes = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
const textOf = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;

/** Drops a file on the viewer, as from a folder. */
async function drop(page: Page, bytes: Uint8Array, name: string, hash = ''): Promise<void> {
  await page.goto(`chrome-extension://${world.launched.id}/viewer/viewer.html${hash}`);
  await page.waitForSelector('.start');
  await ask(
    page,
    `(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), sign => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}, {type: 'application/pdf'}));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}));
    })()`,
  );
}

async function dropPlanted(hash = ''): Promise<Page> {
  const {page} = world;
  await drop(page, readFileSync(file), '预算.pdf', hash);
  await page.waitForSelector('.counters');
  await page.waitForSelector('.page canvas');
  return page;
}

const current = `[...document.querySelectorAll('.finding')].findIndex(own => own.getAttribute('aria-current') === 'true')`;

async function exportAs(page: Page, words: string): Promise<{name: string; bytes: Uint8Array}> {
  await page.click('.export-menu summary');
  await ask(
    page,
    `[...document.querySelectorAll('.export-menu button')].find(own => own.textContent.includes(${JSON.stringify(words)})).click()`,
  );
  return downloads.next();
}

describe('the journalist', {timeout: 120_000}, () => {
  it('drops a PDF, walks its findings by keyboard and sees both ends of each', async () => {
    const page = await dropPlanted();
    expect(await ask(page, `document.querySelectorAll('.finding').length`)).toBe(findings);
    for (let i = 0; i < findings; i += 1) {
      await page.keyboard.press('n');
      await until(page, current, at => at === i);
    }
    await page.keyboard.press('n');
    await until(page, current, at => at === 0);
    await page.keyboard.press('p');
    await until(page, current, at => at === findings - 1);
    await until(page, `document.querySelector('.scroller').scrollTop`, top => Number(top) > 500);
    await until(page, `document.querySelectorAll('.crossfoot-layer .mark.selected').length > 0`, isTrue);
    await page.keyboard.press('b');
    await until(page, `document.querySelectorAll('.ends canvas').length`, count => count === 2);
    await page.keyboard.press('Escape');
    await until(page, `document.querySelector('.ends') === null`, isTrue);
  });

  it('exports the evidence card as a picture and the annotated PDF, which pdf.js reads back', async () => {
    const page = await dropPlanted();
    await page.keyboard.press('n');
    await until(page, current, at => at === 0);
    await page.keyboard.press('e');
    const card = await downloads.next();
    expect(card.name).toMatch(/核对凭证-1_\d{4}-\d\d-\d\d\.png$/u);
    expect([...card.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    const size = new DataView(card.bytes.buffer, card.bytes.byteOffset + 16, 8);
    expect([size.getUint32(0), size.getUint32(4) > 600]).toEqual([1200, true]);

    const annotated = await exportAs(page, '带标注的 PDF');
    const task = pdfjs.getDocument({data: annotated.bytes, verbosity: 0});
    const pdf = await task.promise;
    const all = await Promise.all(
      Array.from({length: pdf.numPages}, async (_, i) => (await pdf.getPage(i + 1)).getAnnotations()),
    );
    const squares = all.flat().filter(own => own.subtype === 'Square');
    expect(squares.length).toBeGreaterThanOrEqual(findings);
    expect(squares.every(own => own.hasAppearance && /请核实/u.test(own.contentsObj.str))).toBe(true);
    await task.destroy();
    expect(world.portal.requests.filter(path => path !== '/favicon.ico')).toEqual([]);
  });

  it('exports lists, tables and a report with pictures that say the same', async () => {
    const page = await dropPlanted();
    const csv = await exportAs(page, 'CSV');
    expect(readCsv(textOfBytes(csv.bytes)).filter(([number]) => /^\d+$/u.test(number ?? ''))).toHaveLength(findings);
    expect(readWorkbook((await exportAs(page, 'XLSX')).bytes).length).toBeGreaterThan(3);
    const report = new TextDecoder().decode((await exportAs(page, '报告')).bytes);
    expect(report.match(/<article /gu)).toHaveLength(findings);
    expect(report.match(/<img src="data:image\/png;base64,/gu)?.length).toBeGreaterThanOrEqual(findings);
    const sarif = JSON.parse(new TextDecoder().decode((await exportAs(page, 'SARIF')).bytes));
    expect(sarif.runs[0].properties.counts.red).toBe(findings);
    const json = JSON.parse(new TextDecoder().decode((await exportAs(page, 'JSON')).bytes));
    expect(json.sha256).toBe((await resultOf('planted-budget', 'source.pdf')).sha256);
  });
});

describe('the officer', {timeout: 120_000}, () => {
  it('exports from the popup of a page what its badge counts', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPage);
    const badge = await waitForBadge(launched, tab, ({text}) => text !== '' && text !== '…');
    const popup = await openPopup(launched, page);
    await popup.waitForSelector('.export-menu summary');
    const rows = readCsv(textOfBytes((await exportAs(popup, 'CSV')).bytes));
    expect(rows.filter(([, state]) => state === '不一致')).toHaveLength(Number(badge.text));
    await popup.close();
  });

  it('exports from popup and panel of a PDF tab what only its viewer has: annotations, pictures, tables', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPdf);
    await waitForBadge(launched, tab, ({text}) => text !== '' && text !== '…');
    const popup = await openPopup(launched, page);
    await popup.waitForSelector('.export-menu summary');
    const annotated = await exportAs(popup, '带标注的 PDF');
    expect(annotated.name).toMatch(/\.pdf$/u);
    const pdf = await PDFDocument.load(annotated.bytes);
    expect(pdf.getPageCount()).toBe(12);
    await waitForText(popup, '.export-menu [role=status]', text => text.includes(annotated.name));
    await popup.close();
    const panel = await openSidePanel(launched, page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('n');
    await panel.waitForSelector('.card-body');
    const card = await exportAs(panel, '核对凭证（PNG）');
    expect([...card.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    await panel.click('.tables summary');
    await (await panel.waitForSelector('.tables li button'))?.click();
    await waitForText(panel, '.tables [role=status]', text => text.includes('已复制'));
    await panel.close();
  });
});

describe('the viewer', {timeout: 120_000}, () => {
  it('begins at the page of the address, finds words, zooms, and shows thumbnails and the map', async () => {
    const page = await dropPlanted('#page=9');
    await until(page, `document.querySelector('.page-field input').value`, value => value === '9');
    await page.keyboard.press('/');
    await page.keyboard.type('预算');
    await until(page, textOf('.find [role=status]'), text => /^[1-9]\d* \/ [1-9]\d/u.test(String(text)));
    await page.keyboard.press('Escape');
    await until(page, `document.querySelector('.find') === null`, isTrue);
    const scale = textOf('.tools .together .figures');
    const before = parseInt(String(await ask(page, scale)), 10);
    await page.keyboard.press('+');
    await until(page, scale, text => parseInt(String(text), 10) > before);
    await page.keyboard.press('t');
    await until(page, `document.querySelectorAll('.thumbnails button').length`, count => count === 12);
    await page.click('.thumbnails button');
    await until(page, `document.querySelector('.page-field input').value`, value => value === '1');
    await page.keyboard.press('m');
    await until(page, `document.querySelectorAll('.crossfoot-layer .figure').length > 0`, isTrue);
    await page.keyboard.press('g');
    await until(page, `document.querySelectorAll('.crossfoot-layer .grid').length > 0`, isTrue);
  });

  it('chooses a finding by a click on its mark', async () => {
    const page = await dropPlanted();
    await until(page, `document.querySelectorAll('.crossfoot-layer .mark').length > 0`, isTrue);
    const [x, y] = (await ask(
      page,
      `(() => { const box = document.querySelector('.crossfoot-layer .mark').getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
    )) as [number, number];
    await page.mouse.click(x, y);
    await until(page, current, at => at === 0);
  });

  it('asks for a password, says when it is wrong, and does not annotate what is encrypted', async () => {
    const {page} = world;
    const pdf = await PDFDocument.load(readFileSync(file));
    await pdf.encrypt({userPassword: 'richtig'});
    await drop(page, await pdf.save(), '加密.pdf');
    await page.waitForSelector('input[type=password]');
    await page.keyboard.type('falsch');
    await page.keyboard.press('Enter');
    await until(page, textOf('.password .sentence'), text => String(text).includes('密码不正确'));
    await page.waitForSelector('input[type=password]');
    await ask(page, `document.querySelector('input[type=password]').focus()`);
    await page.keyboard.type('richtig');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.counters');
    await page.click('.export-menu summary');
    await ask(
      page,
      `[...document.querySelectorAll('.export-menu button')].find(own => own.textContent.includes('带标注')).click()`,
    );
    await until(page, textOf('.export-menu [role=status]'), text => String(text).includes('已加密'));
  });

  it('prints all pages as they are, and gives the original back byte for byte', async () => {
    const page = await dropPlanted();
    await ask(
      page,
      `globalThis.printed = 0; globalThis.print = () => { globalThis.printed = document.querySelectorAll('.printed img').length; }`,
    );
    await ask(page, `[...document.querySelectorAll('.tools button')].find(own => own.textContent === '打印').click()`);
    await until(page, 'globalThis.printed', count => count === 12);
    await until(page, `document.querySelector('.printed') === null`, isTrue);
    await ask(
      page,
      `[...document.querySelectorAll('.tools button')].find(own => own.textContent === '下载原文件').click()`,
    );
    const original = await downloads.next();
    expect(original.name).toBe('预算.pdf');
    expect(Buffer.compare(original.bytes, readFileSync(file))).toBe(0);
  });

  it('asks before it reads a file of more pages than anybody waits for', async () => {
    const {page} = world;
    const pdf = await PDFDocument.create();
    for (let i = 0; i < 1501; i += 1) pdf.addPage([100, 100]);
    const folder = mkdtempSync(join(tmpdir(), 'crossfoot-large-'));
    writeFileSync(join(folder, 'large.pdf'), await pdf.save());
    await page.goto(`chrome-extension://${world.launched.id}/viewer/viewer.html`);
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(join(folder, 'large.pdf'));
    await until(page, textOf('aside .sentence'), text => String(text).includes('1501'));
    await page.click('aside button.main');
    await until(page, textOf('aside .sentence'), text => String(text).includes('正在读取'));
    rmSync(folder, {recursive: true});
  });

  it('shows the address over a PDF of the portal, and the way back to it', async () => {
    const {launched, tab} = world;
    const inFrame = (expression: string): Promise<unknown> => evaluateInFrame(launched, expression);
    await world.visit(paths.plantedPdf);
    await waitForBadge(launched, tab, ({text}) => text !== '' && text !== '…');
    await waitFor(
      () => inFrame(textOf('.banner p')),
      text => text !== '' && text !== null,
      'the banner',
    );
    await inFrame(`document.querySelector('.banner button.main').click()`);
    await waitFor(
      () => inFrame(textOf('.address')),
      text => String(text).includes(paths.plantedPdf),
      'the address',
    );
    await inFrame(`document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))`);
    await waitFor(
      () => inFrame('innerHeight'),
      height => Number(height) < 60,
      'the banner again',
    );
  });

  it.each([
    ['zh', '第 1 页'],
    ['en', 'Page 1'],
  ] as const)('names every page in the language of the reader (%s)', async (language, first) => {
    await speak(world.launched, language, 'light');
    const page = await dropPlanted();
    const names = (await ask(page, `[...document.querySelectorAll('.page')].map(own => own.ariaLabel)`)) as string[];
    expect(names).toEqual(names.map((_, i) => first.replace('1', String(i + 1))));
    expect(names.length).toBeGreaterThan(1);
  });

  it('has its pages drawn outside the page, which goes on answering meanwhile', async () => {
    const page = await dropPlanted();
    await page.waitForSelector('.pdfViewer .page[data-loaded] canvas');
    expect(page.workers().map(worker => worker.url().split('/').at(-1))).toContain('pdf.renderer.min.mjs');
  });

  it('does not measure every text of a page for annotations, which it does not show', async () => {
    const {identifier} = await world.page.evaluateOnNewDocument(`
      globalThis.measured = 0;
      const own = Element.prototype.getBoundingClientRect;
      Element.prototype.getBoundingClientRect = function () {
        globalThis.measured += Number(this.closest('.textLayer') !== null);
        return own.call(this);
      };`);
    const page = await dropPlanted();
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await page.waitForSelector('.textLayer .endOfContent');
    expect(await ask(page, `document.querySelectorAll('.textLayer span').length`)).toBeGreaterThan(50);
    expect(await ask(page, 'globalThis.measured')).toBe(0);
    expect(await ask(page, `document.querySelectorAll('.annotationEditorLayer').length`)).toBe(0);
  });

  it.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('has nothing for axe to find (%s, %s), also at 320 pixels', async (language, theme) => {
    await speak(world.launched, language, theme);
    const page = await dropPlanted();
    await page.keyboard.press('n');
    await until(page, current, at => at === 0);
    for (const key of ['t', 'b', 'm', '/'] as const) await page.keyboard.press(key);
    await until(page, `document.querySelectorAll('.ends canvas').length`, count => count === 2);
    await page.evaluate(axe.source);
    const all = `{exclude: ['.pdfViewer']}`;
    const run = (
      where: string,
    ): string => `axe.run(${where}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
      .then(found => found.violations.map(own => [own.id, ...own.nodes.map(node => node.html.slice(0, 120))]))`;
    expect(await ask(page, run(all))).toEqual([]);
    // Open, the menu hides a part of what is under it, as menus do.
    await page.click('.export-menu summary');
    expect(await ask(page, run(`'.export-menu'`))).toEqual([]);
    await page.click('.export-menu summary');
    await page.setViewport({width: 320, height: 640});
    await until(page, 'document.documentElement.scrollWidth', width => Number(width) <= 320);
    expect(await ask(page, run(all))).toEqual([]);
  });
});
