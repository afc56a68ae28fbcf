import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {summarise} from '../../reporting/summary.ts';
import {askBackground} from '../messages.ts';
import {browser, openPanel, type Tabs} from '../platform.ts';
import type {TabRecord} from '../tab-record.ts';
import {Counters} from '../ui/counters.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {NoticeList} from '../ui/notice-list.tsx';
import {ThreePublic} from '../ui/three-public.tsx';
import {useActiveTab, useTabRecord} from '../ui/use-tab.ts';
import {type Spoken, useWords} from '../ui/use-words.ts';

/** The popup: what an officer reads and nothing more. */
export function Popup(): JSX.Element {
  const spoken = useWords();
  const tab = useActiveTab();
  const record = useTabRecord(tab?.id);
  return (
    <main>
      <NoticeList words={spoken.words} />
      {record && tab?.id !== undefined && <Known record={record} tab={tab.id} {...spoken} />}
      {record === null && <p class="sentence">{unknownSentence(tab, spoken)}</p>}
      {tab && <Buttons tab={tab} record={record ?? null} words={spoken.words} />}
    </main>
  );
}

/** A tab of which nothing is known: on a government site the detector has looked, elsewhere nobody has. */
function unknownSentence(tab: Tabs.Tab | null | undefined, {words}: Spoken): string {
  const host = tab?.url === undefined ? '' : new URL(tab.url).hostname;
  return /(?:^|\.)gov\.cn$/u.test(host) ? words.popup.notFound : words.popup.otherSite;
}

function Known({record, tab, words, language}: {record: TabRecord; tab: number} & Spoken): JSX.Element {
  switch (record.state) {
    case 'reading':
      return (
        <>
          <p class="sentence" role="status">
            {words.reading(record.progress)}
          </p>
          {record.progress && <progress value={record.progress.page} max={record.progress.of} />}
        </>
      );
    case 'failed':
      return <p class="sentence">{words.failed[record.failure]}</p>;
    case 'checked':
      return <Checked record={record} tab={tab} words={words} language={language} />;
  }
}

interface CheckedProps extends Spoken {
  record: Extract<TabRecord, {state: 'checked'}>;
  tab: number;
}

function Checked({record, tab, ...spoken}: CheckedProps): JSX.Element {
  const {outcome, selected} = record;
  const summary = summarise(outcome);
  const {words} = spoken;
  return (
    <>
      <p class="sentence">{words.sentence[summary.judgement](summary)}</p>
      {outcome.title !== '' && <p class="quiet">{outcome.title}</p>}
      {summary.judgement !== 'not-a-disclosure' && <Counters summary={summary} words={words} />}
      <ThreePublic lines={outcome.threePublic} {...spoken} />
      <FindingList
        findings={summary.findings}
        selected={selected?.finding ?? null}
        onSelect={finding => askBackground('select-finding', {tab, finding})}
        {...spoken}
      />
      <NotChecked outcome={outcome} {...spoken} />
    </>
  );
}

function Buttons({tab, record, words}: {tab: Tabs.Tab; record: TabRecord | null; words: Spoken['words']}): JSX.Element {
  const [answer, say] = useState('');
  const id = tab.id;
  const check = async (): Promise<void> => {
    if (id === undefined) return;
    const outcome = await askBackground('check-tab', {tab: id});
    const sentences = {
      started: words.popup.started,
      'not-allowed': words.popup.notAllowed,
      'file-access': words.popup.fileAccess,
    };
    say(sentences[outcome]);
  };
  const open = async (): Promise<void> => {
    await browser.tabs.create({url: browser.runtime.getURL('viewer/viewer.html')});
    close();
  };
  return (
    <>
      {answer !== '' && record === null && <p role="status">{answer}</p>}
      <div class="buttons">
        {record?.frame !== null && record?.state !== 'reading' && (
          <button type="button" class={record ? '' : 'main'} onClick={check}>
            {record ? words.popup.checkAgain : words.popup.check}
          </button>
        )}
        {id !== undefined && (
          <button type="button" onClick={() => openPanel(id)}>
            {words.popup.panel}
          </button>
        )}
        <button type="button" onClick={open}>
          {words.popup.open}
        </button>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {words.popup.options}
        </button>
      </div>
    </>
  );
}
