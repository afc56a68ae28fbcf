import {useEffect, useState} from 'preact/hooks';
import {browser, type Tabs} from '../platform.ts';
import {type TabRecord, watchTab} from '../tab-record.ts';

/** The tab that is in front in this window: undefined until it is known, null where there is none. */
export function useActiveTab(): Tabs.Tab | null | undefined {
  const [tab, change] = useState<Tabs.Tab | null | undefined>(undefined);
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

/** What is known of the document in a tab: undefined until it is known, null where nothing is. */
export function useTabRecord(tab: number | undefined): TabRecord | null | undefined {
  const [record, change] = useState<TabRecord | null | undefined>(undefined);
  useEffect(() => {
    change(undefined);
    if (tab === undefined) return;
    const ending = new AbortController();
    watchTab(tab, change, ending.signal);
    return () => ending.abort();
  }, [tab]);
  return record;
}
