import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {waitFor} from '../../scripts/browser/launch.ts';

/** What the browser saves, in a folder of its own. */
export interface Downloads {
  /** The next file, once it is complete: the name that was asked for, and its bytes. */
  next(): Promise<{name: string; bytes: Uint8Array}>;
  /** What was saved and not asked for is no longer waited for. */
  forget(): void;
  remove(): void;
}

/** Sends all downloads of a browser into an empty folder, where each has a number for its name. */
export async function catchDownloads(browser: Browser): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-downloads-'));
  const names = new Map<string, string>();
  const complete: string[] = [];
  const session = await browser.target().createCDPSession();
  session.on('Browser.downloadWillBegin', ({guid, suggestedFilename}) => names.set(guid, suggestedFilename));
  session.on('Browser.downloadProgress', ({guid, state}) => {
    if (state === 'completed') complete.push(guid);
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    next: async () => {
      const [guid = ''] = await waitFor(
        async () => complete,
        list => list[0] !== undefined && existsSync(join(folder, list[0])),
        'the downloads',
      );
      complete.shift();
      const bytes = new Uint8Array(readFileSync(join(folder, guid)));
      return {name: names.get(guid) ?? '', bytes};
    },
    forget: () => {
      complete.length = 0;
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
