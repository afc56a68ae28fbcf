import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {dismissNotices, type Notice, notices} from '../notices.ts';
import {watchRecord} from '../store.ts';
import type {Words} from '../words/words.ts';

/** What the program has to say of itself: a full store, above all. */
export function NoticeList({words}: {words: Words}): JSX.Element | null {
  const [list, change] = useState<Notice[] | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchRecord(notices, '', change, ending.signal);
    return () => ending.abort();
  }, []);
  if (list === null || list.length === 0) return null;
  return (
    <section class="notice" role="status">
      {list.map(({kind, detail}) => (
        <p key={kind}>
          {words.notices[kind]}
          {(kind === 'store-failed' || kind === 'store-corrupt') && detail}
        </p>
      ))}
      <button type="button" onClick={() => dismissNotices()}>
        {words.notices.dismiss}
      </button>
    </section>
  );
}
