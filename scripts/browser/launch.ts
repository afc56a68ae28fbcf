import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import puppeteer, {type Browser, type Page, type Target, type WebWorker} from 'puppeteer-core';

export const dist = resolve(import.meta.dirname, '../../dist/chrome');

export interface Launched {
  browser: Browser;
  /** Id of the loaded extension. */
  id: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  chromium: string;
  /** Port on which the made-up sites are served. */
  port: number;
  headless: boolean;
  /** Language of the browser, as `zh-CN`. */
  language?: string;
  /** Folder of a profile that outlives the browser; an empty one that goes with it where there is none. */
  profile?: string;
}

/** Starts Chromium with the built extension, and sends all of gov.cn to loopback. */
export async function launch({
  chromium,
  port,
  headless,
  language = 'zh-CN',
  profile,
}: LaunchOptions): Promise<Launched> {
  if (!existsSync(resolve(dist, 'manifest.json'))) throw new Error('dist/chrome is missing: npm run build');
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless,
    pipe: true,
    enableExtensions: [dist],
    ...(profile === undefined ? {} : {userDataDir: profile}),
    defaultViewport: headless ? {width: 1280, height: 900} : null,
    // The language of LANGUAGE need not be installed as a locale; names of files are UTF-8 in this one.
    env: {...process.env, LANGUAGE: language.replace('-', '_'), LC_ALL: 'C.UTF-8'},
    args: [
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`,
      `--lang=${language}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget(isWorker);
  return {browser, id: new URL(worker.url()).host, close: () => browser.close()};
}

const isWorker = (target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** The service worker of the extension, started again where the browser has stopped it. */
export async function backgroundOf({browser, id}: Launched): Promise<WebWorker> {
  const running = browser.targets().find(isWorker);
  const worker = await running?.worker();
  if (worker) return worker;
  const page = await browser.newPage();
  // Any page of the extension that says something to it wakes it.
  await page.goto(`chrome-extension://${id}/options/options.html`);
  await page.evaluate('chrome.runtime.sendMessage({to: "nobody"}).catch(() => undefined)');
  const woken = await (await browser.waitForTarget(isWorker)).worker();
  await page.close();
  if (!woken) throw new Error('the background does not start');
  return woken;
}

/** The number of a tab, as extensions count. */
export async function tabOf(launched: Launched, page: Page): Promise<number> {
  const background = await backgroundOf(launched);
  const url = page.url();
  const id = await background.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${JSON.stringify(url)})?.id ?? null)`,
  );
  if (typeof id !== 'number') throw new Error(`no tab shows ${url}`);
  return id;
}

export interface Badge {
  text: string;
  title: string;
}

export async function badgeOf(launched: Launched, tab: number): Promise<Badge> {
  const background = await backgroundOf(launched);
  const read = `Promise.all([chrome.action.getBadgeText({tabId: ${tab}}), chrome.action.getTitle({tabId: ${tab}})])`;
  const [text, title] = (await background.evaluate(read)) as [string, string];
  return {text, title};
}

/** Waits until the badge of a tab is something, and gives it. */
export async function waitForBadge(launched: Launched, tab: number, is: (badge: Badge) => boolean): Promise<Badge> {
  return waitFor(() => badgeOf(launched, tab), is, 'the badge');
}

/** Asks again and again until the answer is right; fails with the last answer after 15 seconds. */
export async function waitFor<T>(ask: () => Promise<T>, is: (answer: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (is(answer)) return answer;
    if (performance.now() > end) throw new Error(`${what} stays ${JSON.stringify(answer)}`);
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

/** Opens the popup over a page as a click on the toolbar button does. */
export async function openPopup({browser, id}: Launched, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await page.bringToFront();
  const shown = browser.waitForTarget(target => target.url().startsWith(`chrome-extension://${id}/popup/`));
  await page.triggerExtensionAction(extension);
  return (await shown).asPage();
}

/** Opens the side panel of a page's tab by the button of the popup. */
export async function openSidePanel(launched: Launched, page: Page): Promise<Page> {
  const popup = await openPopup(launched, page);
  await popup.waitForSelector('.buttons button.panel');
  const shown = launched.browser.waitForTarget(target => target.url().includes('/panel/panel.html'));
  // The click opens the panel, and with it the popup closes: nobody is left to confirm the click.
  await popup.focus('.buttons button.panel');
  await popup.keyboard.press('Enter').catch(() => undefined);
  const panel = await (await shown).asPage();
  await panel.waitForSelector('main');
  return panel;
}

/** What a tab's record in the store says; null where there is none. */
export async function recordOf(launched: Launched, tab: number): Promise<{state: string; url: string} | null> {
  const background = await backgroundOf(launched);
  const read = `chrome.storage.session.get('tab:${tab}').then(found => found['tab:${tab}']?.value ?? null)`;
  return (await background.evaluate(read)) as {state: string; url: string} | null;
}

/** Evaluates in the viewer that is framed over a PDF; null while there is none. */
export async function evaluateInFrame({browser}: Launched, expression: string): Promise<unknown> {
  const target = browser.targets().find(own => own.type() === 'other' && own.url().includes('/viewer/viewer.html'));
  if (!target) return null;
  // The frame hangs in a closed shadow root of a document of the browser: only its own session reaches it.
  const session = await target.createCDPSession();
  try {
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/**
 * Evaluates an expression of `root`, the closed shadow root of what we draw on a page; null while
 * nothing is drawn. Only the protocol of the debugger reaches into it, as no script of a page can.
 */
export async function evaluateOnPage(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const {root} = await session.send('DOM.getDocument', {depth: 2, pierce: true});
    const html = root.children?.find(node => node.localName === 'html');
    const host = html?.children?.find(node => node.attributes?.includes('data-crossfoot'));
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const {object} = await session.send('DOM.resolveNode', {backendNodeId: shadow.backendNodeId});
    const {result, exceptionDetails} = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : {objectId: object.objectId}),
      functionDeclaration: `function () { const root = this; return (${expression}); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Chooses the language of the extension, as its options page does. */
export async function speak(
  launched: Launched,
  language: 'zh' | 'en',
  theme: 'auto' | 'light' | 'dark' = 'auto',
): Promise<void> {
  const background = await backgroundOf(launched);
  const value = JSON.stringify({language, theme});
  await background.evaluate(`chrome.storage.local.get('settings').then(({settings}) =>
    chrome.storage.local.set({settings: {version: settings?.version ?? 1, value: {...settings?.value, ...${value}}}}))`);
}

/** Stops the service worker as the browser does after half a minute without work. */
export async function stopBackground({browser}: Launched): Promise<void> {
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  if (!target || !worker) return;
  await worker.close();
  await waitFor(
    async () => browser.targets().includes(target),
    running => !running,
    'the background',
  );
}
