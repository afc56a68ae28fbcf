import type {JSX} from 'preact';
import {summarise} from '../../reporting/summary.ts';
import {askBackground} from '../messages.ts';
import {Counters} from '../ui/counters.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {useActiveTab, useTabRecord} from '../ui/use-tab.ts';
import {useWords} from '../ui/use-words.ts';

/** The side panel: the findings of the tab in front, each going to its place. */
export function Panel(): JSX.Element {
  const spoken = useWords();
  const tab = useActiveTab();
  const record = useTabRecord(tab?.id);
  const {words} = spoken;
  if (!tab?.id) return <main>{tab === null && <p>{words.panel.noTab}</p>}</main>;
  if (!record) return <main>{record === null && <p>{words.panel.empty}</p>}</main>;
  if (record.state === 'reading')
    return (
      <main>
        <p role="status">{words.reading(record.progress)}</p>
      </main>
    );
  if (record.state === 'failed')
    return (
      <main>
        <p>{words.failed[record.failure]}</p>
      </main>
    );
  const {id} = tab;
  const summary = summarise(record.outcome);
  return (
    <main>
      <h1>{record.outcome.title}</h1>
      <p class="sentence">{words.sentence[summary.judgement](summary)}</p>
      <Counters summary={summary} words={words} />
      <FindingList
        findings={summary.findings}
        selected={record.selected?.finding ?? null}
        onSelect={finding => askBackground('select-finding', {tab: id, finding})}
        {...spoken}
      />
      <NotChecked outcome={record.outcome} {...spoken} />
    </main>
  );
}
