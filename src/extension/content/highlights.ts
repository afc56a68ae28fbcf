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

/** Marks on text without touching the DOM: the highlights of the page and of its frames. */
export class Highlights {
  /** By look: the registries it is in. A page and each of its frames have one of their own. */
  #set = new Map<Look, {name: string; registries: Set<Registry>}>();
  #print = false;

  /** Whether marks of findings are printed with the page. */
  set print(value: boolean) {
    this.#print = value;
  }

  /** Shows ranges in a look, in place of those shown in it before. */
  show(look: Look, ranges: readonly AbstractRange[], priority = 0): void {
    this.clear(look);
    const name = `crossfoot-${this.#print && isPrintable(look) ? 'print-' : ''}${look}`;
    const registries = new Set<Registry>();
    for (const [registry, own] of byRegistry(ranges)) {
      const highlight = new Highlight(...own);
      highlight.priority = priority;
      registry.set(name, highlight);
      registries.add(registry);
    }
    if (registries.size > 0) this.#set.set(look, {name, registries});
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

function byRegistry(ranges: readonly AbstractRange[]): Map<Registry, AbstractRange[]> {
  const found = new Map<Registry, AbstractRange[]>();
  for (const range of ranges) {
    const registry = registryOf(range.startContainer.ownerDocument);
    if (!registry) continue;
    const own = found.get(registry);
    if (own) own.push(range);
    else found.set(registry, [range]);
  }
  return found;
}

function registryOf(document: Document | null): Registry | null {
  const view = document?.defaultView as (Window & {CSS?: {highlights?: Registry}}) | null | undefined;
  return view?.CSS?.highlights ?? null;
}
