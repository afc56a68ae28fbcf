import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {summarise} from '../../reporting/summary.ts';
import {askBackground} from '../messages.ts';
import type {TabRecord} from '../tab-record.ts';
import {Counters} from '../ui/counters.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {ThreePublic} from '../ui/three-public.tsx';
import {useTabRecord} from '../ui/use-tab.ts';
import {type Spoken, useWords} from '../ui/use-words.ts';
import type {Words} from '../words/words.ts';
import {Banner} from './banner.tsx';
import {PagesView} from './pages-view.tsx';
import {Start} from './start.tsx';
import {useViewer} from './use-viewer.ts';
import type {ViewerState} from './viewer-session.ts';

type Checked = Extract<ViewerState, {step: 'checked'}>;

/** The viewer: a banner over the browser's own PDF viewer, or the whole checking view. */
export function Viewer({inFrame}: {inFrame: boolean}): JSX.Element | null {
  const spoken = useWords();
  const model = useViewer(inFrame);
  const record = useTabRecord(model.tab);
  const selected = selectionOf(record, model.state, model.session.holds.bind(model.session));
  const {state, size, resize} = model;
  useEffect(() => {
    if (selected !== null) resize('full');
  }, [selected?.turn]);
  useEffect(() => {
    document.title = state.step === 'idle' ? spoken.words.name : `${state.name} · ${spoken.words.viewer.title}`;
  }, [state, spoken.words]);
  if (model.refused) return <p class="start">{spoken.words.viewer.notFramed}</p>;
  if (size === 'hidden') return null;
  if (size === 'slim')
    return <Banner state={state} words={spoken.words} onShow={() => resize('full')} onClose={() => resize('hidden')} />;
  if (state.step === 'idle') return <Start words={spoken.words} onFile={model.openFile} />;
  return (
    <div class="viewer">
      <header>
        <h1>{state.step === 'checked' && state.result.title !== '' ? state.result.title : state.name}</h1>
        {inFrame && (
          <button type="button" onClick={() => resize('slim')}>
            {spoken.words.viewer.hide}
          </button>
        )}
      </header>
      <aside>
        {state.step === 'checked' ? (
          <Outcome state={state} tab={model.tab} selected={selected?.finding ?? null} {...spoken} />
        ) : (
          <Waiting state={state} words={spoken.words} onPassword={password => model.session.unlock(password)} />
        )}
      </aside>
      {'pdf' in state && state.pdf ? <PagesView pdf={state.pdf} target={targetOf(state, selected)} /> : <div />}
    </div>
  );
}

type Selection = {finding: string; turn: number};

/** What was chosen in any of our pages, of the document that is in this viewer. */
function selectionOf(
  record: TabRecord | null | undefined,
  state: ViewerState,
  holds: (document: string) => boolean,
): Selection | null {
  if (record?.state !== 'checked' || state.step !== 'checked' || !holds(record.document)) return null;
  return record.selected;
}

function targetOf(
  state: ViewerState,
  selected: Selection | null,
): {page: number; box?: readonly [number, number, number, number]; turn: number} | null {
  if (state.step !== 'checked' || !selected) return null;
  const figure = state.result.findings
    .find(({id}) => id === selected.finding)
    ?.figures.find(own => own.page !== undefined);
  if (figure?.page === undefined) return null;
  return {page: figure.page, ...(figure.box ? {box: figure.box} : {}), turn: selected.turn};
}

function Outcome({
  state,
  tab,
  selected,
  ...spoken
}: {state: Checked; tab: number | undefined; selected: string | null} & Spoken): JSX.Element {
  const {result} = state;
  const summary = summarise(result);
  return (
    <>
      <p class="sentence">{spoken.words.sentence[summary.judgement](summary)}</p>
      <Counters summary={summary} words={spoken.words} />
      <ThreePublic lines={result.threePublic} {...spoken} />
      <FindingList
        findings={summary.findings}
        selected={selected}
        onSelect={finding => tab !== undefined && askBackground('select-finding', {tab, finding})}
        {...spoken}
      />
      <NotChecked outcome={result} {...spoken} />
    </>
  );
}

function Waiting({
  state,
  words,
  onPassword,
}: {
  state: ViewerState;
  words: Words;
  onPassword(password: string): void;
}): JSX.Element | null {
  const [password, type] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [state.step]);
  switch (state.step) {
    case 'reading':
      return (
        <div role="status">
          <p class="sentence">{words.reading(state.progress)}</p>
          {state.progress && <progress value={state.progress.page} max={state.progress.of} />}
        </div>
      );
    case 'password':
      return (
        <form
          onSubmit={event => {
            event.preventDefault();
            onPassword(password);
          }}
        >
          <label>
            {state.wrong ? words.viewer.wrongPassword : words.viewer.password}
            <input ref={field} type="password" value={password} onInput={event => type(event.currentTarget.value)} />
          </label>
          <button type="submit" class="main">
            {words.viewer.unlock}
          </button>
        </form>
      );
    case 'failed':
      return <p class="sentence">{words.failed[state.failure]}</p>;
    case 'idle':
    case 'checked':
      return null;
  }
}
