import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {waitFor} from './launch.ts';

export const firefoxDist = resolve(import.meta.dirname, '../../dist/firefox');

/** Firefox gives every installation an address of its own: here it is the same each time. */
const uuid = '5b0ff1ce-0000-4000-8000-c0ffee15600d';

export interface LaunchedFirefox {
  browser: Browser;
  /** Address of a page of the extension. */
  own(path: string): string;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with an empty profile and the built extension; the portal on `port` answers for all plain sites. */
export async function launchFirefox(firefox: string, port: number): Promise<LaunchedFirefox> {
  if (!existsSync(resolve(firefoxDist, 'manifest.json'))) throw new Error('dist/firefox is missing: npm run build');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({'crossfoot@crossfoot.example': uuid}),
      'intl.accept_languages': 'zh-CN',
      // The portal speaks http alone; asked over https first, the first address of a site would end at an error page.
      'dom.security.https_first': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
    },
  });
  await browser.installExtension(firefoxDist);
  const own = (path: string): string => `moz-extension://${uuid}/${path}`;
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Puppeteer does not see the end of this: the page moves to another process. It is waited for below.
    const going = page.goto(own(path)).catch(() => null);
    await waitFor(
      async () => (await Promise.allSettled([page.evaluate('location.href + document.readyState')]))[0],
      done => done.status === 'fulfilled' && String(done.value) === `${own(path)}complete`,
      own(path),
    );
    await Promise.race([going, Promise.resolve()]);
    return page;
  };
  return {browser, own, open, close: () => browser.close()};
}
