import {vi} from 'vitest';

type Changes = Record<string, {oldValue?: unknown; newValue?: unknown}>;
type OnChanged = (changes: Changes) => void;

/** A storage area in memory that refuses to hold more than its quota, as browsers do. */
export class FakeArea {
  records = new Map<string, string>();
  quota = Number.POSITIVE_INFINITY;
  #listeners = new Set<OnChanged>();
  onChanged = {
    addListener: (listener: OnChanged) => this.#listeners.add(listener),
    removeListener: (listener: OnChanged) => this.#listeners.delete(listener),
  };

  get listening(): number {
    return this.#listeners.size;
  }

  async get(key: string | null): Promise<Record<string, unknown>> {
    const entries = [...this.records].filter(([own]) => key === null || own === key);
    return Object.fromEntries(entries.map(([own, text]) => [own, JSON.parse(text)]));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    const next = new Map(this.records);
    for (const [key, value] of Object.entries(values)) next.set(key, JSON.stringify(value));
    const size = [...next].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    if (size > this.quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    this.records = next;
    this.#tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, {newValue}])));
  }

  async remove(key: string): Promise<void> {
    if (this.records.delete(key)) this.#tell({[key]: {}});
  }

  #tell(changes: Changes): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

/** As much of the browser as the tests of the extension need. */
export function fakeBrowser() {
  return {
    storage: {session: new FakeArea(), local: new FakeArea(), managed: new FakeArea()},
    runtime: {
      id: 'crossfoot',
      getURL: (path: string) => `chrome-extension://changing/${path}`,
      onMessage: {addListener: vi.fn(), removeListener: vi.fn()},
      sendMessage: vi.fn(async (_: unknown): Promise<unknown> => null),
    },
    tabs: {
      get: vi.fn(async (id: number) => ({id})),
      sendMessage: vi.fn(async (..._: unknown[]): Promise<unknown> => true),
    },
    action: {
      setBadgeText: vi.fn(async (_: {tabId: number; text: string}) => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      setIcon: vi.fn(async () => undefined),
    },
    i18n: {getUILanguage: () => 'zh-CN'},
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** What platform.ts exports, over a fake browser. */
export function fakePlatform(browser: FakeBrowser) {
  return {
    browser,
    isOwnPage: (address: string) => /^chrome-extension:\/\/(?:changing|crossfoot)\//u.test(address),
    isOrphaned: () => false,
  };
}
