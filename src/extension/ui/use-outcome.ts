import {useEffect, useState} from 'preact/hooks';
import type {KeptOutcome, Outcome} from '../outcome.ts';
import {watchRecord} from '../store.ts';
import {outcomes} from '../tab-record.ts';

/** All findings of the document in a tab, by the name of the document; null until they are there. */
export function useOutcome(tab: number, document: string): Outcome | null {
  const [kept, change] = useState<KeptOutcome | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchRecord(outcomes, String(tab), change, ending.signal);
    return () => ending.abort();
  }, [tab]);
  return kept?.document === document ? kept.outcome : null;
}
