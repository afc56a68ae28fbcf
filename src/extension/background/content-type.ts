import {browser} from '../platform.ts';

/** What the document of a tab is; null where the browser lets no script of ours into it. */
export async function contentType(tab: number): Promise<string | null> {
  try {
    const [outcome] = await browser.scripting.executeScript({target: {tabId: tab}, func: () => document.contentType});
    return typeof outcome?.result === 'string' ? outcome.result : null;
  } catch {
    // Pages of the browser, its store, Firefox's PDF viewer, and local files without permission refuse scripts.
    return null;
  }
}
