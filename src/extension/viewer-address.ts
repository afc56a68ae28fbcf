import {browser} from './platform.ts';

/** A document of a web site that our viewer shows in a tab in place of the browser. */
export interface Wanted {
  url: string;
  /** A person asked for it; otherwise the viewer gives the tab back where there is nothing to check. */
  asked: boolean;
}

/** The address of our viewer with such a document; what the address says of the page to begin at goes along. */
export function viewerAddress(url: string, asked: boolean): string {
  const {hash} = new URL(url);
  const query = new URLSearchParams({address: url, ...(asked ? {asked: ''} : {})});
  return `${browser.runtime.getURL('viewer/viewer.html')}?${query}${hash}`;
}

/** The document that the viewer's own address names; null where it names none on the web. */
export function wantedOf(search: string): Wanted | null {
  const query = new URLSearchParams(search);
  const url = query.get('address') ?? '';
  return /^https?:/u.test(url) && URL.canParse(url) ? {url, asked: query.has('asked')} : null;
}
