import {useEffect, useState} from 'preact/hooks';
import {browser, type Tabs} from '../platform.ts';
import {parsedTab, type TabRecord, watchTab} from '../tab-record.ts';

/** The tab that is in front in this window: undefined until it is known, null where there is none. */
export function useActiveTab(first?: Tabs.Tab | null): Tabs.Tab | null | undefined {
  const [tab, change] = useState<Tabs.Tab | null | undefined>(first);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [active] = await browser.tabs.query({active: true, currentWindow: true});
      change(active ?? null);
    };
    const onUpdated = (_: number, {status, url}: {status?: string; url?: string}): void => {
      if (status !== undefined || url !== undefined) look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

/**
 * What is known of the document in a tab: undefined until it is known, null where nothing is. `first` is
 * what was looked up before: a tab and what the store holds of it.
 */
export function useTabRecord(
  tab: number | undefined,
  first?: {tab: Tabs.Tab | null; stored: unknown},
): TabRecord | null | undefined {
  const [known, learn] = useState(() => first && {tab: first.tab?.id, record: parsedTab(first.stored)});
  useEffect(() => {
    if (tab === undefined) return;
    const ending = new AbortController();
    watchTab(tab, record => learn({tab, record}), ending.signal);
    return () => ending.abort();
  }, [tab]);
  return known?.tab === tab ? known?.record : undefined;
}
