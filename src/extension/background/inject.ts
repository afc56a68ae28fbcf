import type {MarkSheet} from '../messages.ts';
import {browser} from '../platform.ts';
import {contentType} from './content-type.ts';
import {showInViewer} from './take-over.ts';

/** Runs one of our content scripts in a frame. It knows itself whether it runs there already. */
export async function inject(
  script: 'reader.js' | 'view.js' | 'pdf-host.js',
  tab: number,
  frame: number,
): Promise<void> {
  const target = {tabId: tab, frameIds: [frame]};
  await browser.scripting.executeScript({target, files: [script]});
}

/** Tells the page and the frames in it how marks look, where they do not know it from their beginning; without marks it says nothing. */
export async function dress(tab: number, sheet: MarkSheet): Promise<void> {
  const change = {target: {tabId: tab, allFrames: true}, files: [`content/${sheet}.css`]};
  // Put in twice it would cost twice.
  await browser.scripting.removeCSS(change);
  await browser.scripting.insertCSS(change);
}

/** Begins to check whatever a tab shows, because a person asked for it. */
export async function checkTab(tab: number): Promise<'started' | 'not-allowed' | 'file-access'> {
  const type = await contentType(tab);
  if (type !== null) {
    await inject(type === 'application/pdf' ? 'pdf-host.js' : 'reader.js', tab, 0);
    return 'started';
  }
  const {url} = await browser.tabs.get(tab);
  if (url !== undefined && (await showInViewer(tab, url))) return 'started';
  return url?.startsWith('file:') ? 'file-access' : 'not-allowed';
}
