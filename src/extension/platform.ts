import browser from 'webextension-polyfill';

export type {Runtime, Storage, Tabs} from 'webextension-polyfill';
/** The one door to the browser's extension interface: nothing else imports the polyfill. */
export {browser};

/** What Chromium has and the polyfill does not know; absent in Firefox. */
interface SidePanel {
  open(options: {tabId: number}): Promise<void>;
}

/**
 * Opens the side panel (the sidebar in Firefox). Must be called in the click itself: browsers
 * refuse it after an `await`.
 */
export function openPanel(tab: number): Promise<void> {
  const {sidePanel} = browser as unknown as {sidePanel?: SidePanel};
  return sidePanel ? sidePanel.open({tabId: tab}) : browser.sidebarAction.open();
}

/** Whether a URL belongs to this extension, also where the browser hides its id behind a changing one. */
export function isOwnOrigin(origin: string): boolean {
  return origin === new URL(browser.runtime.getURL('')).origin || origin === ownStaticOrigin();
}

/** Chromium gives every session another origin to resources with `use_dynamic_url`; pages run under the lasting one. */
const ownStaticOrigin = (): string => {
  const {protocol} = new URL(browser.runtime.getURL(''));
  return `${protocol}//${browser.runtime.id}`;
};

/** Whether the extension was updated, reloaded or removed since this script was put into its page. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
