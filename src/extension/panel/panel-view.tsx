import type {JSX} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {ResultFinding} from '../../model/result.ts';
import {summarise} from '../../reporting/summary.ts';
import {askBackground} from '../messages.ts';
import {browser} from '../platform.ts';
import type {TabRecord} from '../tab-record.ts';
import {Counters} from '../ui/counters.tsx';
import {ExportMenu} from '../ui/export-menu.tsx';
import {FindingCard} from '../ui/finding-card.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {ManualList} from '../ui/manual-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {NoticeList} from '../ui/notice-list.tsx';
import {RepublishedNote} from '../ui/republished-note.tsx';
import {runExport} from '../ui/run-export.ts';
import {prepareTabExport, resultOfTab, tabFormats} from '../ui/tab-export.ts';
import {TableList} from '../ui/table-list.tsx';
import {useReview} from '../ui/use-review.ts';
import {useActiveTab, useTabRecord} from '../ui/use-tab.ts';
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
      {tab && record === null && <p>{words.panel.empty}</p>}
      {record?.state === 'reading' && <p role="status">{words.reading(record.progress)}</p>}
      {record?.state === 'failed' && <p>{words.failed[record.failure]}</p>}
      {tab?.id !== undefined && record?.state === 'checked' && (
        <Checked key={record.document} record={record} tab={tab.id} keys={settings.keys} {...spoken} />
      )}
    </main>
  );
}

interface CheckedProps extends Spoken {
  record: Extract<TabRecord, {state: 'checked'}>;
  tab: number;
  /** Whether single letters are commands. */
  keys: boolean;
}

function Checked({record, tab, keys, ...spoken}: CheckedProps): JSX.Element {
  const {outcome, selected, republished} = record;
  const {words, language} = spoken;
  const summary = useMemo(() => summarise(outcome), [outcome]);
  const review = useReview(outcome.sha256);
  const [filter, narrow] = useFilter(outcome.sha256);
  const [help, showHelp] = useState(false);
  const [said, say] = useState('');
  const all = outcome.isDisclosure ? outcome.findings : [];
  const list = useMemo(() => filtered(all, filter, review, language), [all, filter, review, language]);
  const current = list.find(({id}) => id === selected?.finding) ?? null;
  // What was asked for last and is not there yet: two quick presses are two steps.
  const asked = useRef<string | null>(null);
  const select = (finding: string, figure?: number): void => {
    asked.current = finding;
    askBackground('select-finding', {tab, finding, ...(figure === undefined ? {} : {figure})}).finally(() => {
      if (asked.current === finding) asked.current = null;
    });
  };
  const step = (by: 1 | -1): void => stepTo(list, asked.current ?? current?.id ?? null, by, select);
  const mark = (finding: ResultFinding, part: {status: 'confirmed' | null}): void => {
    const note = review?.marks[finding.id]?.note ?? '';
    askBackground('mark-finding', {tab, finding: finding.id, note, ...part});
  };
  usePanelKeys(keys, key => {
    const act: Record<PanelKey, () => void> = {
      next: () => step(1),
      previous: () => step(-1),
      jump: () => current && select(current.id),
      review: () =>
        current && mark(current, {status: review?.marks[current.id]?.status === 'confirmed' ? null : 'confirmed'}),
      evidence: () => {
        if (current) runExport('evidence-html', () => prepareTabExport(tab, language), words.exporting).then(say);
      },
      help: () => showHelp(!help),
    };
    act[key]();
  });
  useEffect(() => say(''), [selected?.finding]);
  return (
    <>
      <h1>{outcome.title}</h1>
      <p class="sentence">{words.sentence[summary.judgement](summary)}</p>
      {outcome.isDisclosure && <Counters summary={summary} words={words} />}
      <RepublishedNote republished={republished} {...spoken} />
      <div class="row">
        <button type="button" disabled={list.length === 0} onClick={() => step(-1)}>
          {words.panel.previous}
        </button>
        <button type="button" disabled={list.length === 0} onClick={() => step(1)}>
          {words.panel.next}
        </button>
        <button type="button" aria-expanded={help} onClick={() => showHelp(!help)}>
          {words.panel.keys}
        </button>
        {outcome.isDisclosure && (
          <ExportMenu formats={tabFormats} prepare={() => prepareTabExport(tab, language)} {...spoken} />
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
        findings={list}
        selected={selected?.finding ?? null}
        onSelect={select}
        review={review}
        follow
        fresh={republished?.fresh ?? []}
        detail={finding => (
          <FindingCard
            finding={finding}
            about={outcome}
            mark={review?.marks[finding.id] ?? null}
            onGo={figure => select(finding.id, figure)}
            onMark={part => askBackground('mark-finding', {tab, finding: finding.id, ...part})}
            ruleUrl={browser.runtime.getURL(`rules/rules.html#${finding.rule}`)}
            {...spoken}
          />
        )}
        {...spoken}
      />
      <ManualList checks={review?.manual ?? []} tab={tab} {...spoken} />
      <NotChecked outcome={outcome} {...spoken} />
      <TableList
        heads={outcome.tableHeads}
        address={record.url}
        result={async () => (await resultOfTab(tab))?.result ?? null}
        {...spoken}
      />
    </>
  );
}

/** Goes to the finding after or before the one that is looked at, round the end. */
function stepTo(
  list: readonly ResultFinding[],
  current: string | null,
  step: 1 | -1,
  select: (finding: string) => void,
): void {
  const now = list.findIndex(({id}) => id === current);
  const start = now === -1 && step === -1 ? 0 : now;
  const target = list[(start + step + list.length) % list.length];
  if (target) select(target.id);
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
