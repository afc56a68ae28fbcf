import type {Disclosure} from '../../model/disclosure.ts';
import {readPagePatiently} from '../../reading/html/read-page.ts';
import {type PageChange, watchPage} from '../../reading/html/watch-page.ts';
import {piecesOf} from '../disclosure-pieces.ts';
import {answerAsPage, askBackground, type Marked} from '../messages.ts';
import {breathe} from '../pause.ts';
import {isOrphaned} from '../platform.ts';
import {randomName} from '../random-name.ts';
import {watchReview} from '../reviews.ts';
import {languageOf, readSettings, watchSettings} from '../settings.ts';
import type {PageHost} from './page-host.ts';
import type {PageView} from './page-view.tsx';

/** One page that is read: from the first reading until the page is gone. */
export class PageSession {
  /** Names the article that is shown; another article in the same page gets another name. */
  #document = randomName();
  #view: PageView | null = null;
  #reading: AbortController | null = null;
  /** Whether what is shown is read: false while the page shows another article that is no disclosure. */
  #active = true;
  readonly #ending = new AbortController();
  readonly #isDisclosure: () => boolean;

  /** `isDisclosure` says whether what the page shows now still is one. */
  constructor(isDisclosure: () => boolean) {
    this.#isDisclosure = isDisclosure;
    const stop = answerAsPage({
      'are-you-there': async ({document}) => document === this.#document,
      'show-finding': async ({document, finding, figure}) =>
        document === this.#document && (this.#view?.show(finding, figure ?? null) ?? false),
      'read-again': async ({document: wanted}) =>
        wanted === this.#document ? readPagePatiently(document, {pause: () => breathe(this.#ending.signal)}) : null,
      do: async ({action}) => {
        this.#view?.act(action);
        return null;
      },
    });
    const {signal} = this.#ending;
    signal.addEventListener('abort', () => this.#view?.end());
    watchSettings(settings => {
      if (this.#view) this.#view.settings = settings;
    }, signal);
    signal.addEventListener('abort', stop);
    watchPage(document, change => this.#onChange(change), {signal});
    const onShow = (event: PageTransitionEvent): void => {
      // Back from the browser's cache of pages: the tab has shown something else in between.
      if (event.persisted && this.#active) this.read();
    };
    addEventListener('pageshow', onShow, {signal});
  }

  /** Reads the page, has it checked, and keeps what is to be marked. */
  async read(): Promise<void> {
    this.#active = true;
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const url = location.href;
    try {
      await askBackground('page-reading', {document: this.#document, url});
      const disclosure = await readPagePatiently(document, {pause: () => breathe(reading.signal)});
      // Before the page is checked: with the result all is done that the background is needed for.
      const View = await viewOfPages();
      const marked = await handOver(disclosure, {document: this.#document, url}, reading.signal);
      const settings = await readSettings();
      reading.signal.throwIfAborted();
      if (this.#view) this.#view.renew(marked);
      else this.#view = new View(this.#document, marked, settings, host);
    } catch (error) {
      if (reading.signal.aborted) return;
      // The extension was updated or removed under the page: nobody is left to read for.
      if (isOrphaned()) return this.#ending.abort();
      const detail = error instanceof Error ? error.message : String(error);
      await askBackground('page-failed', {document: this.#document, detail});
    }
  }

  #onChange(change: PageChange): void {
    if (isOrphaned()) this.#ending.abort();
    else if (change === 'address') this.#changeArticle();
    else if (this.#active || this.#isDisclosure()) this.read();
  }

  #changeArticle(): void {
    const left = this.#document;
    this.#document = randomName();
    this.#view?.end();
    this.#view = null;
    if (this.#isDisclosure()) {
      this.read();
      return;
    }
    this.#reading?.abort();
    this.#active = false;
    askBackground('page-left', {document: left});
  }
}

const host: PageHost = {ask: askBackground, watchReview, languageOf};

/** What shows findings in a page: a script of its own, which the background puts beside this one. */
async function viewOfPages(): Promise<typeof PageView> {
  if (!globalThis.crossfootView) await askBackground('view-wanted', {});
  if (!globalThis.crossfootView) throw new Error('the view of the page was not loaded');
  return globalThis.crossfootView;
}

/** Hands over what was read, in pieces, and gets what is to be marked. A piece may be lost once: then all are sent again. */
async function handOver(
  disclosure: Disclosure,
  page: {document: string; url: string},
  signal: AbortSignal,
): Promise<Marked> {
  const marked = (await sendPieces(disclosure, page, signal)) ?? (await sendPieces(disclosure, page, signal));
  if (marked === null) throw new Error('the page could not be handed over');
  return marked;
}

/** Null where a piece was lost. */
async function sendPieces(
  disclosure: Disclosure,
  {document, url}: {document: string; url: string},
  signal: AbortSignal,
): Promise<Marked | null> {
  let index = 0;
  let before: string | null = null;
  for (const text of piecesOf(disclosure)) {
    if (before !== null) {
      if (!(await askBackground('page-piece', {document, index, text: before}))) return null;
      index += 1;
      signal.throwIfAborted();
    }
    before = text;
  }
  return askBackground('page-read', {document, url, index, text: before ?? ''});
}
