import {readPagePatiently} from '../../reading/html/read-page.ts';
import {answerAsPage, askBackground, type Marked} from '../messages.ts';
import {breathe} from '../pause.ts';
import {randomName} from '../random-name.ts';
import {onLaterContent} from './later-content.ts';
import {showFigure} from './show-figure.ts';

/** One page that is read: from the first reading until the page is gone. */
export class PageSession {
  /** Names the article that is shown; another article in the same page gets another name. */
  #document = randomName();
  #address = '';
  #signature = '';
  #marked: Marked | null = null;
  #reading: AbortController | null = null;
  readonly #isDisclosure: () => boolean;

  /** `isDisclosure` says whether what the page shows now still is one. */
  constructor(isDisclosure: () => boolean) {
    this.#isDisclosure = isDisclosure;
    answerAsPage({
      'are-you-there': async ({document}) => document === this.#document,
      'show-finding': async ({document, finding}) => document === this.#document && this.#show(finding),
    });
    onLaterContent(() => this.#onChange());
    addEventListener('pageshow', event => {
      // Back from the browser's cache of pages: the tab has shown something else in between.
      if (event.persisted) this.read();
    });
  }

  /** Reads the page, has it checked, and keeps what is to be marked. */
  async read(): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#signature = signatureOf(document);
    this.#address = location.href;
    try {
      await askBackground('page-reading', {document: this.#document, url: this.#address});
      const disclosure = await readPagePatiently(document, {pause: () => breathe(reading.signal)});
      this.#marked = await askBackground('page-read', {document: this.#document, url: this.#address, disclosure});
    } catch (error) {
      if (reading.signal.aborted) return;
      const detail = error instanceof Error ? error.message : String(error);
      await askBackground('page-failed', {document: this.#document, detail});
    }
  }

  #onChange(): void {
    if (signatureOf(document) === this.#signature) return;
    if (location.href !== this.#address) {
      const left = this.#document;
      this.#document = randomName();
      this.#marked = null;
      if (!this.#isDisclosure()) {
        this.#signature = signatureOf(document);
        this.#address = location.href;
        askBackground('page-left', {document: left});
        return;
      }
    }
    this.read();
  }

  #show(id: string): boolean {
    const finding = this.#marked?.findings.find(own => own.id === id);
    const place = finding?.figures.find(figure => figure.selector !== undefined);
    return place !== undefined && showFigure(place);
  }
}

/** Tells another article, or more of the same one, from clocks and carousels: cheap, and blind to wording. */
function signatureOf(page: Document): string {
  const count = (name: string): number => page.getElementsByTagName(name).length;
  return [location.href, count('table'), count('td'), count('p')].join(' ');
}
