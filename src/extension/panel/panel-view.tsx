import type {JSX} from 'preact';
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {ResultFinding} from '../../model/result.ts';
import {failedSentence} from '../failed-sentence.ts';
import {askBackground} from '../messages.ts';
import {briefOf, type Outcome} from '../outcome.ts';
import {browser} from '../platform.ts';
import type {Review} from '../reviews.ts';
import type {TabRecord} from '../tab-record.ts';
import {Counters} from '../ui/counters.tsx';
import {ExportMenu} from '../ui/export-menu.tsx';
import {FindingCard} from '../ui/finding-card.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {ManualList} from '../ui/manual-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {NoticeList} from '../ui/notice-list.tsx';
import {RepublishedNote} from '../ui/republished-note.tsx';
import {exportTab, formatsOf, resultOfTab} from '../ui/tab-export.ts';
import {TableList} from '../ui/table-list.tsx';
import {useCheckTab} from '../ui/use-check-tab.ts';
import {useOutcome} from '../ui/use-outcome.ts';
import {useReview} from '../ui/use-review.ts';
import {useActiveTab, useTabRecord} from '../ui/use-tab.ts';
import {useWalk, type Walk} from '../ui/use-walk.ts';
import {type Spoken, useSettings, useSpoken} from '../ui/use-words.ts';
import {filtered} from './filter.ts';
import {FilterBar} from './filter-bar.tsx';
import {type PanelKey, usePanelKeys} from './panel-keys.ts';
import {useFilter} from './use-filter.ts';

/** The side panel: the findings of the tab in front, each going to its place and each with its card. */
export function Panel(): JSX.Element {
  const settings = useSettings();
  const spoken = useSpoken(settings);
  const tab = useActiveTab();
  const record = useTabRecord(tab?.id);
  const {words} = spoken;
  return (
    <main>
      <NoticeList words={words} />
      {tab === null && <p>{words.panel.noTab}</p>}
      {tab && record === null && <Unknown key={tab.id} tab={tab.id} words={words} />}
      {record?.state === 'reading' && <p role="status">{words.reading(record.progress)}</p>}
      {record?.state === 'failed' && <p>{failedSentence(words, record)}</p>}
      {tab?.id !== undefined && record?.state === 'checked' && (
        <Checked key={record.document} record={record} tab={tab.id} keys={settings.keys} {...spoken} />
      )}
    </main>
  );
}

/** A tab of which nothing is known: it can be checked from here. */
function Unknown({tab, words}: {tab: number | undefined} & Pick<Spoken, 'words'>): JSX.Element {
  const {said, check} = useCheckTab(tab, words);
  return (
    <>
      <p>{words.panel.empty}</p>
      <p>
        <button type="button" class="main" onClick={check}>
          {words.popup.check}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

interface CheckedProps extends Spoken {
  record: Extract<TabRecord, {state: 'checked'}>;
  tab: number;
  /** Whether single letters are commands. */
  keys: boolean;
}

function Checked({record, tab, keys, ...spoken}: CheckedProps): JSX.Element {
  const {digest, republished} = record;
  const {words} = spoken;
  const outcome = useOutcome(tab, record.document);
  return (
    <>
      <h1>{digest.title}</h1>
      <p class="sentence">{words.sentence[digest.judgement](digest.counts)}</p>
      {digest.isDisclosure && <Counters counts={digest.counts} words={words} />}
      <RepublishedNote republished={republished} {...spoken} />
      {outcome && <Findings outcome={outcome} record={record} tab={tab} keys={keys} {...spoken} />}
    </>
  );
}

function Findings({outcome, record, tab, keys, ...spoken}: CheckedProps & {outcome: Outcome}): JSX.Element {
  const {selected, republished} = record;
  const {words, language} = spoken;
  const review = useReview(outcome.sha256);
  const [filter, narrow] = useFilter(outcome.sha256);
  const [help, showHelp] = useState(false);
  const [said, say] = useState('');
  const all = outcome.isDisclosure ? outcome.findings : [];
  const list = useMemo(() => filtered(all, filter, review, language), [all, filter, review, language]);
  const briefs = useMemo(() => list.map(briefOf), [list]);
  const walk = useWalk(
    briefs.map(({id}) => id),
    selected,
    tab,
  );
  const here = (): ResultFinding | undefined => list.find(({id}) => id === walk.now());
  const toggleReviewed = (finding: ResultFinding): void => {
    const {status = null, note = ''} = review?.marks[finding.id] ?? {};
    const next = status === 'confirmed' ? null : 'confirmed';
    askBackground('mark-finding', {tab, finding: finding.id, note, status: next});
  };
  usePanelKeys(keys, key => {
    const finding = here();
    const act: Record<PanelKey, () => void> = {
      next: () => walk.step(1),
      previous: () => walk.step(-1),
      jump: () => finding && walk.select(finding.id),
      review: () => finding && toggleReviewed(finding),
      evidence: () => {
        if (finding) exportTab(tab, 'evidence-html', spoken, finding.id).then(say);
      },
      help: () => showHelp(now => !now),
    };
    act[key]();
  });
  useEffect(() => say(''), [selected?.finding]);
  return (
    <>
      <div class="row">
        <button type="button" disabled={list.length === 0} onClick={() => walk.step(-1)}>
          {words.panel.previous}
        </button>
        <button type="button" disabled={list.length === 0} onClick={() => walk.step(1)}>
          {words.panel.next}
        </button>
        <button type="button" aria-expanded={help} onClick={() => showHelp(!help)}>
          {words.panel.keys}
        </button>
        {outcome.isDisclosure && (
          <ExportMenu formats={formatsOf(record)} run={format => exportTab(tab, format, spoken)} {...spoken} />
        )}
        <span role="status" class="quiet">
          {said}
        </span>
      </div>
      {help && <KeyHelp on={keys} words={words} />}
      <FilterBar
        findings={all}
        tableHeads={outcome.tableHeads}
        filter={filter}
        shown={list.length}
        onChange={narrow}
        {...spoken}
      />
      <FindingList
        findings={briefs}
        selected={selected?.finding ?? null}
        onSelect={walk.select}
        review={review}
        follow
        fresh={republished?.fresh ?? []}
        detail={id => (
          <Detail finding={list.find(own => own.id === id)} {...{outcome, review, walk, tab}} {...spoken} />
        )}
        {...spoken}
      />
      <ManualList checks={review?.manual ?? []} tab={tab} {...spoken} />
      <NotChecked outcome={outcome} {...spoken} />
      <TableList heads={outcome.tableHeads} address={record.url} result={() => resultOfTab(tab)} {...spoken} />
    </>
  );
}

interface DetailProps extends Spoken {
  finding: ResultFinding | undefined;
  outcome: Outcome;
  review: Review | null;
  walk: Walk;
  tab: number;
}

function Detail({finding, outcome, review, walk, tab, ...spoken}: DetailProps): JSX.Element | null {
  if (!finding) return null;
  return (
    <FindingCard
      finding={finding}
      about={outcome}
      mark={review?.marks[finding.id] ?? null}
      onGo={figure => walk.select(finding.id, figure)}
      onMark={part => askBackground('mark-finding', {tab, finding: finding.id, ...part})}
      ruleUrl={browser.runtime.getURL(`rules/rules.html#${finding.rule}`)}
      {...spoken}
    />
  );
}

function KeyHelp({on, words}: {on: boolean; words: Spoken['words']}): JSX.Element {
  const {panel} = words;
  return (
    <section class="keys">
      {!on && <p>{panel.keysOff}</p>}
      <dl>
        {panel.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
