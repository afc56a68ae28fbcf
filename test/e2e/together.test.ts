import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle} from 'puppeteer-core';
import {afterAll, describe, expect, it} from 'vitest';
import {tabOf, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {grid, smallPdf, text} from '../reading/pdf/small-pdf.ts';
import {useWorld} from './extension.ts';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-together-'));
afterAll(() => rmSync(folder, {recursive: true}));

const lines = (...texts: string[]): string => texts.map((own, i) => text(60, 780 - 24 * i, own)).join('');

/** What a department says of its budget. */
const explanations = smallPdf([
  {
    content: lines(
      '云汀市水务局2026年部门预算情况说明',
      '一、部门收支情况',
      '2026年支出预算总计26.00万元，其中：基本支出20.00万元，项目支出6.00万元。',
      '二、财政拨款收支情况',
      '2026年财政拨款支出预算62.00万元，一般公共预算拨款62.00万元。',
      '三、“三公”经费情况',
      '2026年“三公”经费预算0.00万元，机关运行经费0.00万元，政府采购预算0.00万元。',
    ),
  },
]);

/** The tables of the same budget, or of another body's. */
const tables = (body: string): Uint8Array =>
  smallPdf([
    {
      content:
        lines(`${body}2026年部门预算`, '部门支出总表', `部门：${body}　单位：万元`) +
        grid(60, 700, 110, 24, [
          ['科目名称', '合计', '基本支出', '项目支出'],
          ['教育支出', '40.00', '30.00', '10.00'],
          ['住房保障支出', '22.00', '20.00', '2.00'],
          ['支出总计', '62.00', '50.00', '12.00'],
        ]),
    },
  ]);

const written = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

async function choose(label: string, path: string): Promise<void> {
  const input = await world.page.waitForSelector(`input[type=file][aria-label="${label}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const told = (selector: string, part: string): Promise<string> =>
  waitFor(
    () =>
      world.page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`) as Promise<string>,
    answer => answer.includes(part),
    selector,
  );

const counted = (selector: string, wanted: number): Promise<unknown> =>
  waitFor(
    () => world.page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`),
    count => count === wanted,
    selector,
  );

describe('two documents in the viewer', {timeout: 120_000}, () => {
  it('are held against each other where they belong together, and it is said where they do not', async () => {
    const {launched, page} = world;
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    await choose('选择 PDF 文件', written('说明.pdf', explanations));
    await page.waitForSelector('.counters');
    await counted('.finding', 0);

    await choose('与另一份文件对照', written('报表.pdf', tables('云汀市水务局')));
    expect(await told('.beside', '报表.pdf')).toContain('已与');
    // The total and both of its parts are other amounts there.
    await counted('.finding', 3);
    await page.keyboard.press('n');
    const places = await told('.places', '报表.pdf');
    expect(places).toContain('说明.pdf');
    expect(places).toContain('62.00');
    // Only the places in this file are marked in it.
    await counted('.crossfoot-layer .mark', 3);

    await choose('与另一份文件对照', written('另一单位.pdf', tables('青岚市林业局')));
    expect(await told('.beside', '另一单位.pdf')).toContain('单位不同');
    await counted('.finding', 0);

    await choose('与另一份文件对照', written('扫描件.ofd', new TextEncoder().encode('PK\u0003\u0004..OFD.xml')));
    expect(await told('.beside', '扫描件.ofd')).toContain('OFD');

    await choose('与另一份文件对照', written('损坏.pdf', new TextEncoder().encode('%PDF-1.7 …')));
    expect(await told('.beside', '损坏.pdf')).toContain('无法读取');
  });

  it('may be a PDF and a saved page, or a page that is open in another tab', async () => {
    const {launched, page, portal} = world;
    const html = pageOf('云汀市水务局');
    portal.add('/zwgk/swj.html', () => ({
      status: 200,
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: html,
    }));
    const other = await launched.browser.newPage();
    await other.goto(portal.url('/zwgk/swj.html'));
    await waitForBadge(launched, await tabOf(launched, other), ({text}) => text !== '' && text !== '…');

    await page.bringToFront();
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    await choose('选择 PDF 文件', written('说明.pdf', explanations));
    await page.waitForSelector('.counters');
    portal.forget();
    await choose('与另一份文件对照', written('报表.html', new TextEncoder().encode(html)));
    await told('.beside', '报表.html');
    await counted('.finding', 3);
    // A script of the saved page would have told the network.
    expect(portal.requests).toEqual([]);

    await choose('与另一份文件对照', written('另一单位.html', new TextEncoder().encode(pageOf('青岚市林业局'))));
    expect(await told('.beside', '另一单位.html')).toContain('单位不同');
    await counted('.finding', 0);

    await page.focus('header .beside-menu summary');
    await page.keyboard.press('Enter');
    const title = await page.waitForSelector('header .open-page');
    expect(await title?.evaluate(own => own.textContent)).toContain('云汀市水务局');
    await title?.click();
    await told('.beside', '云汀市水务局2026年部门预算');
    await counted('.finding', 3);
    await other.close();
  });

  it('may be a PDF that is open in another tab, but not the one that is looked at', async () => {
    const {launched, page, portal} = world;
    const pdf = (name: string, body: Uint8Array): string => {
      portal.add(name, () => ({status: 200, headers: {'content-type': 'application/pdf'}, body: Buffer.from(body)}));
      return portal.url(name);
    };
    const checked = ({text}: {text: string}): boolean => text !== '' && text !== '…';
    const other = await launched.browser.newPage();
    await other.goto(pdf('/zwgk/bb.pdf', tables('云汀市水务局')));
    await waitForBadge(launched, await tabOf(launched, other), checked);

    await page.bringToFront();
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    await choose('选择 PDF 文件', written('说明.pdf', explanations));
    await page.waitForSelector('.counters');
    await page.focus('header .beside-menu summary');
    await page.keyboard.press('Enter');
    const offered = await page.waitForSelector('header .open-page');
    await counted('header .open-page', 1);
    expect(await offered?.evaluate(own => own.textContent)).toBe('打开着的 PDF：云汀市水务局2026年部门预算');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await told('.beside', '云汀市水务局2026年部门预算')).toContain('已与');
    await counted('.finding', 3);
    await other.close();
  });
});

/** The tables as a page, with what a saved page may hold beside them. */
function pageOf(body: string): string {
  const rows = [
    ['科目名称', '合计', '基本支出', '项目支出'],
    ['教育支出', '40.00', '30.00', '10.00'],
    ['住房保障支出', '22.00', '20.00', '2.00'],
    ['支出总计', '62.00', '50.00', '12.00'],
  ].map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${body}2026年部门预算</title>
    <style>.hidden { display: none }</style></head><body>
    <script>fetch('/told');</script><img src="http://www.yunting.gov.cn/told.png" onerror="fetch('/told')">
    <h1>${body}2026年部门预算</h1><p class="hidden">2026年支出预算总计99.00万元。</p>
    <p>部门支出总表</p><p>部门：${body}　单位：万元</p><table>${rows.join('')}</table></body></html>`;
}
