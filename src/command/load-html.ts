import {JSDOM, VirtualConsole} from 'jsdom';
import {type LoadedPage, type NotAPage, openPage, type PageParser} from '../reading/saved/open-page.ts';

/** What stands in for a browser. */
export const jsdomParser: PageParser = {
  // Style sheets with errors are the publisher's affair: an own console keeps them off stderr.
  parse: text => new JSDOM(text, {virtualConsole: new VirtualConsole()}).window.document,
  sheetsOf: document => [...document.styleSheets],
};

/** Opens the bytes of a saved page without a browser. */
export const loadHtml = (bytes: Uint8Array): LoadedPage | NotAPage => openPage(bytes, jsdomParser);
