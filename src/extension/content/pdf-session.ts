import * as z from 'zod/mini';
import {ownAttribute} from '../../reading/html/page-tree.ts';
import {FromFrame, type ToFrame} from '../frame-messages.ts';
import {loadShownDocument} from '../load-document.ts';
import {answerAsPage, askBackground} from '../messages.ts';
import {browser} from '../platform.ts';
import {randomName} from '../random-name.ts';

/** Height of the banner in CSS pixels. */
const slimHeight = 44;

/** The banner over the browser's PDF viewer: a frame with our viewer page, at the foot of the tab or over all of it. */
export class PdfHost {
  readonly #document = randomName();
  readonly #token = randomName();
  #host = document.createElement('div');
  #frame = document.createElement('iframe');
  #origin: string | null = null;

  constructor() {
    answerAsPage({
      'are-you-there': async named => named.document === this.#document,
      // The viewer sees in the record of the tab what was chosen.
      'show-finding': async () => false,
      // The bytes are with the viewer.
      'read-again': async () => null,
      // What can be done to a page is done in the viewer by its own buttons.
      do: async () => null,
    });
    addEventListener('message', event => this.#onMessage(event));
    addEventListener('pageshow', event => {
      if (event.persisted) this.open();
    });
  }

  /** Has the document read and checked; the frame stays hidden until it has something to say. */
  async open(): Promise<void> {
    await askBackground('pdf-reading', {document: this.#document, url: location.href, token: this.#token});
    this.#host.remove();
    this.#attach();
  }

  /** Shows the banner because a person asked for it. */
  again(): void {
    this.#tell({crossfoot: 'show', token: this.#token}, []);
  }

  #attach(): void {
    // The viewer of the browser sits in a closed shadow root of the body: our host goes beside it.
    this.#host = document.createElement('div');
    this.#host.setAttribute(ownAttribute, '');
    this.#host.style.cssText = 'all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647';
    this.#frame = document.createElement('iframe');
    this.#frame.src = browser.runtime.getURL('viewer/viewer.html');
    this.#frame.style.cssText = 'display: block; width: 100%; border: 0; color-scheme: light dark';
    this.#resize('hidden');
    this.#host.attachShadow({mode: 'closed'}).append(this.#frame);
    document.documentElement.append(this.#host);
  }

  #onMessage(event: MessageEvent): void {
    if (event.source === null || event.source !== this.#frame.contentWindow) return;
    const parsed = z.safeParse(FromFrame, event.data);
    if (!parsed.success) return;
    this.#origin = event.origin;
    if (parsed.data.crossfoot === 'ready') this.#handOver();
    else this.#resize(parsed.data.size);
  }

  async #handOver(): Promise<void> {
    const loaded = await loadShownDocument(location.href);
    if (loaded.ok) this.#tell({crossfoot: 'bytes', token: this.#token, bytes: loaded.bytes}, [loaded.bytes]);
    else await askBackground('pdf-failed', {document: this.#document, detail: loaded.detail});
  }

  /** Answers the origin that spoke: with `use_dynamic_url` it is not that of the frame's address. */
  #tell(message: ToFrame, transfer: Transferable[]): void {
    if (this.#origin !== null) this.#frame.contentWindow?.postMessage(message, this.#origin, transfer);
  }

  #resize(size: 'hidden' | 'slim' | 'full'): void {
    const heights = {hidden: '0', slim: `${slimHeight}px`, full: '100vh'};
    this.#frame.style.height = heights[size];
    // A frame of no height would still be reached by the tab key.
    this.#frame.style.visibility = size === 'hidden' ? 'hidden' : 'visible';
  }
}
