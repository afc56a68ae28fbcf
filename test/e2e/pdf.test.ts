import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {badgeOf, evaluateInFrame, openPopup, recordOf, waitFor, waitForBadge} from '../../scripts/browser/launch.ts';
import {type Answer, paths} from '../../scripts/browser/portal.ts';
import {expectedOf} from '../cases/outcome.ts';
import {useWorld, waitForText} from './extension.ts';

const world = useWorld();

const planted = readFileSync(resolve(import.meta.dirname, '../cases/planted-budget/source.pdf'));
const red = expectedOf('planted-budget').findings.filter(
  ({verdict, severity, at}) => verdict === 'disagrees' && severity === 'error' && 'source.pdf' in at,
).length;

const settled = ({text}: {text: string}): boolean => text !== '' && text !== '…';
const inFrame = (expression: string): Promise<unknown> => evaluateInFrame(world.launched, expression);
const banner = (): Promise<unknown> => inFrame(`document.querySelector('.banner p')?.textContent ?? ''`);

describe('a PDF in the tab', () => {
  it('gets a banner with the sentence of the badge, from one request', async () => {
    const {launched, portal, tab} = world;
    await world.visit(paths.plantedPdf);
    const badge = await waitForBadge(launched, tab, settled);
    expect(badge.text).toBe(String(red));
    expect(await waitFor(banner, text => text !== '' && text !== null, 'the banner')).toBe(badge.title);
    expect(portal.requests.filter(path => path !== '/favicon.ico')).toEqual([paths.plantedPdf]);
  });

  it('opens into the checking view, which shows its pages and goes to a finding', async () => {
    const {launched, tab} = world;
    await world.visit(paths.plantedPdf);
    await waitForBadge(launched, tab, settled);
    await waitFor(banner, text => text !== '' && text !== null, 'the banner');
    await inFrame(`document.querySelector('.banner button.main').click()`);
    await waitFor(
      () => inFrame(`document.querySelectorAll('.page canvas').length`),
      count => Number(count) > 0,
      'the drawn pages',
    );
    expect(await inFrame('innerHeight')).toBe(900);
    expect(await inFrame(`document.querySelectorAll('.finding.error').length`)).toBe(red);
    await inFrame(`document.querySelector('.finding.error').click()`);
    await waitFor(
      () => inFrame(`document.querySelector('.scroller').scrollTop`),
      top => Number(top) > 500,
      'the place in the PDF',
    );
  });

  it('opens into the checking view when a finding is chosen in the popup', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.plantedPdf);
    await waitForBadge(launched, tab, settled);
    await waitFor(banner, text => text !== '' && text !== null, 'the banner');
    const popup = await openPopup(launched, page);
    await (await popup.waitForSelector('.finding.error'))?.click();
    await waitFor(
      () => inFrame(`document.querySelector('.scroller')?.scrollTop ?? 0`),
      top => Number(top) > 500,
      'the place in the PDF',
    );
    await popup.close();
  });

  it('is read from the one request that showed it, whatever the server says of it', async () => {
    const {launched, tab} = world;
    // No Content-Type, nothing may be loaded, no frame may show it; asked for again it is gone.
    const served = serveOnce('/once/file', {
      'content-security-policy': "default-src 'none'",
      'x-frame-options': 'DENY',
    });
    await world.visit('/once/file?token=7');
    expect((await waitForBadge(launched, tab, settled)).text).toBe(String(red));
    expect(served()).toBe(1);
  });

  it('that the browser may not keep and the server gives once only is said to be unread', async () => {
    const {launched, page, tab} = world;
    serveOnce('/once/unkept', {'cache-control': 'no-store', 'content-type': 'application/pdf'});
    await world.visit('/once/unkept');
    expect((await waitForBadge(launched, tab, settled)).text).toBe('!');
    const popup = await openPopup(launched, page);
    expect(await waitForText(popup, '.sentence', text => text !== '')).toContain('没有取得文件内容');
    await popup.close();
  });

  it('without budget or account is left in peace', async () => {
    const {launched, page, portal, tab} = world;
    await page.goto(portal.url(paths.news));
    const printed = await page.pdf();
    portal.add('/news.pdf', () => ({status: 200, headers: {'content-type': 'application/pdf'}, body: printed}));
    await world.visit('/news.pdf');
    await waitFor(
      () => recordOf(launched, tab),
      record => record?.state === 'checked',
      'the record of the tab',
    );
    expect((await badgeOf(launched, tab)).text).toBe('');
    expect(await inFrame(`document.querySelector('#root').childElementCount`)).toBe(0);
  });
});

describe('a file from this computer', () => {
  it('is checked in the viewer, and the popup of its tab says the same', async () => {
    const {launched, page, portal, tab} = world;
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(resolve(import.meta.dirname, '../cases/planted-budget/source.pdf'));
    const badge = await waitForBadge(launched, tab, settled);
    expect(badge.text).toBe(String(red));
    expect(await waitForText(page, '.sentence', text => text.includes('发现'))).toBe(badge.title);
    expect(portal.requests).toEqual([]);
    const popup = await openPopup(launched, page);
    expect(await waitForText(popup, '.sentence', text => text !== '')).toBe(badge.title);
    await popup.close();
  });

  it.each([
    ['a page', '<p>2026年支出预算总计26.00万元。</p>', '而是网页'],
    ['a login page', '<form>用户名 <input> 密码 <input type="password"></form>', '登录页'],
    ['a package', 'PK\u0003\u0004..OFD.xml', 'OFD'],
  ])('that is no PDF is said to be what it is: %s', async (_, text, said) => {
    const {launched, page, tab} = world;
    await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
    const input = await page.waitForSelector('input[type=file]');
    const folder = mkdtempSync(join(tmpdir(), 'crossfoot-no-pdf-'));
    writeFileSync(join(folder, '预算.pdf'), text);
    await input?.uploadFile(join(folder, '预算.pdf'));
    const sentence = await waitForText(page, '.sentence', own => own.includes('未核对'));
    expect(sentence).toContain(said);
    expect(sentence).toContain('不是 PDF');
    rmSync(folder, {recursive: true});
    const badge = await waitForBadge(launched, tab, settled);
    expect(badge).toEqual({text: '!', title: sentence});
  });
});

describe('the viewer', () => {
  it('does nothing for a page that frames it', async () => {
    const {launched, page, tab} = world;
    await world.visit(paths.news);
    const loaded = await page.evaluate(
      `new Promise(done => {
        const frame = document.createElement('iframe');
        frame.onload = () => done(true);
        frame.onerror = () => done(false);
        frame.src = 'chrome-extension://${launched.id}/viewer/viewer.html';
        document.body.append(frame);
      })`,
    );
    expect(loaded).toBe(true);
    await page.evaluate(`frames[0].postMessage({crossfoot: 'bytes', token: '', bytes: new ArrayBuffer(8)}, '*')`);
    expect(await recordOf(launched, tab)).toBeNull();
  });
});

/** Serves the planted PDF at an address that works once; tells how often it was asked for. */
function serveOnce(path: string, headers: Record<string, string>): () => number {
  let served = 0;
  world.portal.add(path, (): Answer => {
    served += 1;
    if (served > 1) return {status: 410, headers: {'content-type': 'text/plain'}, body: 'gone'};
    return {status: 200, headers, body: planted};
  });
  return () => served;
}
