import browser from 'webextension-polyfill';

export type {Menus, Runtime, Storage, Tabs} from 'webextension-polyfill';
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

/**
 * Whether the browser runs no script of ours in its own PDF viewer (Firefox, the one with a sidebar): a PDF
 * of a page is then shown in our viewer in its place.
 */
export const locksPdfViewer = (): boolean => browser.sidebarAction !== undefined;

/**
 * Whether an address is one of this extension's pages. Chromium gives every session another host to
 * resources with `use_dynamic_url`; the pages themselves run under the lasting one.
 */
export function isOwnPage(address: string): boolean {
  const own = new URL(browser.runtime.getURL(''));
  const {protocol, host} = new URL(address);
  return protocol === own.protocol && (host === own.host || host === browser.runtime.id);
}

/** Whether the extension was updated, reloaded or removed since this script was put into its page. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
