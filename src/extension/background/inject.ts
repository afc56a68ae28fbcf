import {browser} from '../platform.ts';

/** Runs one of our content scripts in a frame. It knows itself whether it runs there already. */
export async function inject(script: 'reader.js' | 'pdf-host.js', tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({target: {tabId: tab, frameIds: [frame]}, files: [script]});
}

/** Begins to check whatever a tab shows, because a person asked for it. */
export async function checkTab(tab: number): Promise<'started' | 'not-allowed' | 'file-access'> {
  const type = await contentType(tab);
  if (type !== null) {
    await inject(type === 'application/pdf' ? 'pdf-host.js' : 'reader.js', tab, 0);
    return 'started';
  }
  const {url} = await browser.tabs.get(tab);
  return url?.startsWith('file:') ? 'file-access' : 'not-allowed';
}

async function contentType(tab: number): Promise<string | null> {
  try {
    const [outcome] = await browser.scripting.executeScript({target: {tabId: tab}, func: () => document.contentType});
    return typeof outcome?.result === 'string' ? outcome.result : null;
  } catch {
    // Pages of the browser, its store, and local files without permission refuse scripts.
    return null;
  }
}
