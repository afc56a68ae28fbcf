import {addTo} from '../../model/grouping.ts';
import {breathe} from '../pause.ts';
import {type Band, bandAround, holdsWindow, RangePlaces} from './near-window.ts';

/** The looks of a mark; `public/content/marks.css` draws them. */
export type Look =
  | 'red'
  | 'amber'
  | 'note'
  | 'rounding'
  | 'here'
  | 'there'
  | 'agrees'
  | 'disagrees'
  | 'undecided'
  | 'untouched'
  | 'sum';

type Registry = Map<string, Highlight>;

/**
 * So many ranges of a look are given to the browser at once; of more, those near the window. At each change
 * it goes through all that it has, in one task.
 */
const mostAtOnce = 500;

interface Shown {
  name: string;
  priority: number;
  ranges: readonly Range[];
  /** Where the ranges stand; null where there are few. */
  places: RangePlaces | null;
  /** The registries it is in. A page and each of its frames have one of their own. */
  registries: Set<Registry>;
}

/** Marks on text without touching the DOM: the highlights of the page and of its frames. */
export class Highlights {
  readonly #set = new Map<Look, Shown>();
  #print = false;
  /** The part of the page for which marks were given to the browser. */
  #band: Band = {from: 0, to: 0};
  #measuring = new AbortController();

  /** Whether marks of findings are printed with the page. */
  set print(value: boolean) {
    this.#print = value;
  }

  /** Shows ranges in a look, in place of those shown in it before. */
  show(look: Look, ranges: readonly Range[], priority = 0): void {
    this.#put(look, ranges, priority, null);
  }

  /** The same for any number of ranges. */
  async showMany(look: Look, ranges: readonly Range[], signal: AbortSignal, priority = 0): Promise<void> {
    // What is printed is printed whole.
    const few = ranges.length <= mostAtOnce || (this.#print && isPrintable(look));
    const places = few ? null : await RangePlaces.measure(ranges, signal);
    await breathe(signal);
    if (places && !this.#isFollowing) this.#band = bandAround();
    this.#put(look, ranges, priority, places);
  }

  /** Gives the browser what is near the window now, where it has shown what was near before. */
  follow(): void {
    if (!this.#isFollowing || holdsWindow(this.#band)) return;
    this.#registerNear();
  }

  /** The ranges may stand elsewhere than before. */
  async measure(): Promise<void> {
    if (!this.#isFollowing) return;
    this.#measuring.abort();
    this.#measuring = new AbortController();
    const {signal} = this.#measuring;
    try {
      for (const [look, {ranges, places}] of this.#set) {
        if (!places) continue;
        const now = await RangePlaces.measure(ranges, signal);
        const shown = this.#set.get(look);
        if (shown?.ranges === ranges) shown.places = now;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
      return;
    }
    this.#registerNear();
  }

  get #isFollowing(): boolean {
    return [...this.#set.values()].some(({places}) => places !== null);
  }

  #registerNear(): void {
    this.#band = bandAround();
    for (const shown of this.#set.values()) if (shown.places) this.#register(shown);
  }

  #put(look: Look, ranges: readonly Range[], priority: number, places: RangePlaces | null): void {
    this.clear(look);
    if (ranges.length === 0) return;
    const name = `crossfoot-${this.#print && isPrintable(look) ? 'print-' : ''}${look}`;
    const shown = {name, priority, ranges, places, registries: new Set<Registry>()};
    this.#set.set(look, shown);
    this.#register(shown);
  }

  #register({name, priority, ranges, places, registries}: Shown): void {
    const found = byRegistry(places?.within(this.#band) ?? ranges);
    for (const registry of registries) if (!found.has(registry)) registry.delete(name);
    registries.clear();
    for (const [registry, own] of found) {
      const highlight = new Highlight(...own);
      highlight.priority = priority;
      registry.set(name, highlight);
      registries.add(registry);
    }
  }

  /** Takes the marks of a look away. */
  clear(look: Look): void {
    const shown = this.#set.get(look);
    if (!shown) return;
    for (const registry of shown.registries) registry.delete(shown.name);
    this.#set.delete(look);
  }

  clearAll(): void {
    for (const look of [...this.#set.keys()]) this.clear(look);
  }
}

const isPrintable = (look: Look): boolean => ['red', 'amber', 'note', 'rounding'].includes(look);

function byRegistry(ranges: readonly Range[]): Map<Registry, Range[]> {
  const found = new Map<Registry, Range[]>();
  for (const range of ranges) {
    const registry = registryOf(range.startContainer.ownerDocument);
    if (registry) addTo(found, registry, range);
  }
  return found;
}

function registryOf(document: Document | null): Registry | null {
  const view = document?.defaultView as (Window & {CSS?: {highlights?: Registry}}) | null | undefined;
  return view?.CSS?.highlights ?? null;
}
