import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Selected, TabRecord} from '../tab-record.ts';
import {useTabRecord} from '../ui/use-tab.ts';
import {useSettings, useSpoken} from '../ui/use-words.ts';
import {Banner} from './banner.tsx';
import {fileNameOf} from './file-name.ts';
import {ReadingView} from './reading-view.tsx';
import {Start} from './start.tsx';
import {useDrop} from './use-drop.ts';
import {useViewer} from './use-viewer.ts';
import type {ViewerState} from './viewer-session.ts';

/** The viewer: a banner over the browser's own PDF viewer, or the whole checking view. */
export function Viewer({inFrame}: {inFrame: boolean}): JSX.Element | null {
  const settings = useSettings();
  const spoken = useSpoken(settings);
  const model = useViewer(inFrame);
  const record = useTabRecord(model.tab);
  const selected = selectionOf(record, model.state, model.session.holds.bind(model.session));
  const {state, size, resize} = model;
  const onFile = inFrame || model.giveBack ? null : model.openFile;
  const over = useDrop(onFile);
  useEffect(() => {
    if (selected !== null) resize('full');
  }, [selected?.turn]);
  useEffect(() => {
    document.title =
      state.step === 'idle' ? spoken.words.name : `${shortName(state.name)} · ${spoken.words.viewer.title}`;
  }, [state, spoken.words]);
  if (model.refused) return <p class="start">{spoken.words.viewer.notFramed}</p>;
  if (size === 'hidden') return null;
  if (size === 'slim')
    return <Banner state={state} words={spoken.words} onShow={() => resize('full')} onClose={() => resize('hidden')} />;
  if (state.step === 'idle') return <Start words={spoken.words} over={over} onFile={model.openFile} />;
  return (
    <ReadingView
      key={state.name}
      state={state}
      session={model.session}
      tab={model.tab}
      selected={selected}
      republished={record?.state === 'checked' ? record.republished : null}
      keys={settings.keys}
      marks={settings.marks}
      startPage={pageOf(inFrame ? state.name : location.hash)}
      onBack={inFrame ? () => resize('slim') : model.giveBack}
      onFile={onFile}
      {...spoken}
    />
  );
}

/** A web address by the name of its file. */
const shortName = (name: string): string => (/^https?:/u.test(name) ? fileNameOf(name) : name);

/** What was chosen in any of our pages, of the document that is in this viewer. */
function selectionOf(
  record: TabRecord | null | undefined,
  state: ViewerState,
  holds: (document: string) => boolean,
): Selected | null {
  if (record?.state !== 'checked' || state.step !== 'checked' || !holds(record.document)) return null;
  return record.selected;
}

/** The page that an address asks for (RFC 8118): …#page=5. */
function pageOf(address: string): number {
  const [, page = '1'] = /#(?:.*&)?page=(\d{1,6})/u.exec(address) ?? [];
  return Math.max(1, Number(page));
}
