import {ownAttribute} from './page-tree.ts';

export interface WatchOptions {
  /** Milliseconds without a change before it is reported, and the longest that reports are put off. */
  quiet?: number;
  patience?: number;
  /** Ends the watch like the function that is given back. */
  signal?: AbortSignal;
}

/** `content`: text or tables came, went or changed; `address`: the page shows another article. */
export type PageChange = 'content' | 'address';

const defaults = {quiet: 400, patience: 3000};
/** Shorter texts than this are clocks, counters and labels of buttons. */
const worthReading = 30;
/** So many changes at once are taken for a new content without looking at each. */
const mostLookedAt = 200;

/**
 * Reports, once things are quiet, that a page shows something else than before: content that comes
 * late, articles that are swapped without loading, parts that are unfolded. What this program puts
 * on the page itself is not reported. Gives back the function that ends the watch.
 */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => void,
  options: WatchOptions = {},
): () => void {
  const watch = new Watch(document, onChange, {...defaults, ...options});
  watch.start();
  const stop = (): void => watch.stop();
  if (options.signal?.aborted) stop();
  else options.signal?.addEventListener('abort', stop, {once: true});
  return stop;
}

class Watch {
  #document: Document;
  #onChange: (change: PageChange) => void;
  #quiet: number;
  #patience: number;
  #observer: MutationObserver | null = null;
  #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the first change that is not reported yet was seen; by the clock of the timers. */
  #since: number | null = null;
  #address: string;
  #stopped = false;

  constructor(document: Document, onChange: (change: PageChange) => void, options: {quiet: number; patience: number}) {
    this.#document = document;
    this.#onChange = onChange;
    this.#quiet = options.quiet;
    this.#patience = options.patience;
    this.#address = addressOf(document);
  }

  start(): void {
    const view = this.#document.defaultView;
    if (!view || !this.#document.documentElement) return;
    this.#observer = new view.MutationObserver(records => {
      if (isChangeOfContent(records)) this.#note();
    });
    this.#observer.observe(this.#document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeOldValue: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'src'],
    });
    const {signal} = this.#listeners;
    const note = (): void => this.#note();
    view.addEventListener('popstate', note, {signal});
    view.addEventListener('hashchange', note, {signal});
    // A frame reports that it has been loaded to the document it stands in, while the event goes down.
    this.#document.addEventListener('load', event => (isFrame(event.target) ? note() : undefined), {
      capture: true,
      signal,
    });
    // Where there is the Navigation API it also tells of `history.pushState`, which gives no event.
    const navigation: unknown = Reflect.get(view, 'navigation');
    if (navigation instanceof view.EventTarget) navigation.addEventListener('navigatesuccess', note, {signal});
  }

  stop(): void {
    this.#stopped = true;
    this.#observer?.disconnect();
    this.#listeners.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #note(): void {
    if (this.#stopped) return;
    const now = Date.now();
    this.#since ??= now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + this.#patience - now);
    this.#timer = setTimeout(() => this.#report(), Math.min(this.#quiet, left));
  }

  #report(): void {
    this.#timer = null;
    this.#since = null;
    const address = addressOf(this.#document);
    const moved = address !== this.#address;
    this.#address = address;
    this.#onChange(moved ? 'address' : 'content');
  }
}

/** The address without the place in the page: a jump within the article is no other article. */
const addressOf = (document: Document): string => document.URL.replace(/#(?![!/]).*$/, '');

const isFrame = (target: EventTarget | null): boolean => /^i?frame$/i.test((target as Element | null)?.nodeName ?? '');

/** Whether changes may be ones of the document: not of this program, the head, a clock or a banner. */
function isChangeOfContent(records: readonly MutationRecord[]): boolean {
  if (records.length > mostLookedAt) return true;
  const removed = new Set(records.flatMap(record => [...record.removedNodes]));
  // What was taken out and put in again, as scrolling lists do, is no change.
  const moved = new Set(
    records.flatMap(record => [...record.addedNodes].filter(node => removed.has(node) && node.isConnected)),
  );
  return records.some(record => isWorthReading(record, moved));
}

function isWorthReading(record: MutationRecord, moved: ReadonlySet<Node>): boolean {
  const {type, target, addedNodes, removedNodes} = record;
  const around = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!around || around.closest(`head,[${ownAttribute}]`)) return false;
  const inTable = around.closest('table') !== null;
  switch (type) {
    case 'childList':
      return [...addedNodes, ...removedNodes].some(node => !moved.has(node) && speaks(node, inTable));
    case 'characterData':
      return inTable || (target.textContent ?? '').trim().length >= worthReading;
    case 'attributes':
      return isFrame(target) || (mayUncover(record) && (inTable || holdsMuch(around)));
  }
}

function speaks(node: Node, inTable: boolean): boolean {
  if (node.nodeType === 3)
    return inTable ? (node as Text).data.trim() !== '' : (node as Text).data.trim().length >= worthReading;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.hasAttribute(ownAttribute) || /^(?:script|style|link|meta|noscript)$/i.test(element.localName))
    return false;
  return (
    inTable ||
    isFrame(element) ||
    element.querySelector('iframe') !== null ||
    holdsTable(element) ||
    textLength(element) >= worthReading
  );
}

/** Sliders change styles all the time, but not whether something is shown. */
function mayUncover({attributeName, oldValue, target}: MutationRecord): boolean {
  if (attributeName !== 'style') return true;
  return shownBy(oldValue) !== shownBy((target as Element).getAttribute('style'));
}

const shownBy = (style: string | null): string =>
  (style?.match(/(?:display|visibility)\s*:\s*[\w-]+/gi) ?? []).join(';');

/** A tab or a folded section holds more than a slide of a banner. */
const holdsMuch = (element: Element): boolean => holdsTable(element) || textLength(element) >= 5 * worthReading;

const holdsTable = (element: Element): boolean =>
  element.localName === 'table' || element.querySelector('table') !== null;

const textLength = (element: Element): number => element.textContent.trim().length;
