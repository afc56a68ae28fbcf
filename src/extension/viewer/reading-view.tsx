import type {JSX} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {summarise} from '../../reporting/summary.ts';
import {askBackground, type Kept} from '../messages.ts';
import {randomName} from '../random-name.ts';
import type {Republished} from '../reviews.ts';
import type {Settings} from '../settings.ts';
import {Calculator} from '../ui/calculator.tsx';
import {ExportMenu} from '../ui/export-menu.tsx';
import {runExport} from '../ui/run-export.ts';
import {saveFile} from '../ui/save-file.ts';
import {marksOf} from '../ui/tab-export.ts';
import {useReview} from '../ui/use-review.ts';
import type {Spoken} from '../ui/use-words.ts';
import {EndsView} from './ends-view.tsx';
import {FindBar} from './find-bar.tsx';
import {OutcomeView} from './outcome-view.tsx';
import type {Pages} from './pages.ts';
import {PagesView, type Target} from './pages-view.tsx';
import {printPages} from './print-pages.ts';
import {Thumbnails} from './thumbnails.tsx';
import {type Toggles, Toolbar} from './toolbar.tsx';
import {useCellSum} from './use-cell-sum.ts';
import {useKeys} from './use-keys.ts';
import {prepareExport, viewerFormats} from './viewer-exports.ts';
import type {ViewerSession, ViewerState} from './viewer-session.ts';
import {Waiting} from './waiting.tsx';

export type Selection = {finding: string; turn: number; figure?: number | undefined};

interface Props extends Spoken {
  state: Exclude<ViewerState, {step: 'idle'}>;
  session: ViewerSession;
  tab: number | undefined;
  selected: Selection | null;
  /** What became of the findings of the version before. */
  republished: Republished | null;
  /** Whether single letters are commands. */
  keys: boolean;
  /** What a person wants marked. */
  marks: Settings['marks'];
  /** The page that the address asks for: #page=5. */
  startPage: number;
  /** Back to the document as the browser shows it; null where this page is the only one that does. */
  onBack: (() => void) | null;
  /** Opens another file; null over a web address. */
  onFile: ((file: File) => void) | null;
}

/** The whole checking view: tools, result, pages, the two ends side by side. */
export function ReadingView(props: Props): JSX.Element {
  const {state, session, tab, selected, startPage, onBack, onFile, republished, words, language} = props;
  const [pages, keepPages] = useState<Pages | null>(null);
  const [page, setPage] = useState(startPage);
  const [scale, setScale] = useState(1);
  const [found, setFound] = useState({current: 0, total: 0});
  const [finding, setFinding] = useState(false);
  const [said, say] = useState('');
  const [toggles, setToggles] = useState<Toggles>({
    thumbnails: false,
    marks: props.marks.show,
    map: false,
    grid: false,
    ends: false,
    sum: false,
  });
  const keyList = useRef<HTMLDetailsElement>(null);
  const printing = useRef<AbortController | null>(null);
  const checked = state.step === 'checked' ? state : null;
  const pdf = 'pdf' in state ? state.pdf : null;
  const findings = useMemo(() => (checked ? summarise(checked.outcome).findings : []), [checked]);
  const id = selected?.finding ?? null;
  const review = useReview(checked?.outcome.sha256);

  const toggle = (name: keyof Toggles): void => setToggles(now => ({...now, [name]: !now[name]}));
  const select = (chosen: string | undefined): void => {
    if (tab !== undefined && chosen !== undefined) askBackground('select-finding', {tab, finding: chosen});
  };
  const step = (by: 1 | -1): void => {
    const at = findings.findIndex(own => own.id === id);
    const from = at === -1 && by === -1 ? 0 : at;
    select(findings[(from + by + findings.length) % findings.length]?.id);
  };
  const print = async (): Promise<void> => {
    if (!pdf || printing.current) return;
    const work = new AbortController();
    printing.current = work;
    try {
      await printPages(pdf.pdf, (at, of) => say(words.viewer.printing(at, of)), work.signal);
      say('');
    } catch (error) {
      say(work.signal.aborted ? '' : error instanceof Error ? error.message : String(error));
    } finally {
      printing.current = null;
    }
  };
  const prepare = (format: (typeof viewerFormats)[number]) =>
    checked
      ? prepareExport(format, checked, {bytes: session.bytes, finding: id, language, marks: marksOf(review)})
      : Promise.resolve(null);
  const evidence = async (): Promise<void> => {
    say(words.exporting.working);
    say(await runExport('evidence-png', prepare, words.exporting));
  };
  const goToTable = (table: string): void => {
    const [first] = checked?.outcome.tableHeads.find(({id: other}) => other === table)?.pages ?? [];
    if (first !== undefined)
      pages?.goTo(first, checked?.whole().tables.find(({id: other}) => other === table)?.cells[0]?.box);
  };
  const summed = useMemo(() => (toggles.sum && checked ? checked.whole() : null), [toggles.sum, checked]);
  const sum = useCellSum(summed);
  const keepSum = async (text: string, note: string): Promise<Kept> => {
    const check = {id: randomName(), cells: sum.now.figures, result: text, note};
    return tab === undefined ? {ok: false, problem: 'gone', detail: ''} : askBackground('keep-manual', {tab, check});
  };
  const close = (): void => {
    if (printing.current) printing.current.abort();
    else if (finding) setFinding(false);
    else if (toggles.sum) toggle('sum');
    else if (toggles.ends) toggle('ends');
    else onBack?.();
  };
  useKeys(props.keys, {
    n: () => step(1),
    p: () => step(-1),
    Enter: () => select(id ?? findings[0]?.id),
    b: () => toggle('ends'),
    m: () => toggle('map'),
    g: () => toggle('grid'),
    t: () => toggle('thumbnails'),
    e: evidence,
    '+': () => pages?.zoomIn(),
    '=': () => pages?.zoomIn(),
    '-': () => pages?.zoomOut(),
    '/': () => setFinding(true),
    Escape: close,
    '?': () => {
      if (keyList.current) keyList.current.open = !keyList.current.open;
      keyList.current?.scrollIntoView({block: 'nearest'});
    },
    'control+f': () => setFinding(true),
    'control+p': print,
  });
  useEffect(() => () => printing.current?.abort(), []);

  const title = checked && checked.outcome.title !== '' ? checked.outcome.title : state.name;
  return (
    <div class="viewer">
      <header>
        <h1>{title}</h1>
        <p class="address quiet" title={state.name}>
          {words.viewer.original}: {state.name}
        </p>
        {onFile && <OpenOther label={words.viewer.openOther} onFile={onFile} />}
        {onBack && (
          <button type="button" onClick={onBack}>
            {words.viewer.hide}
          </button>
        )}
      </header>
      {pdf && (
        <Toolbar
          {...{words, pages, page, scale, toggles}}
          of={pdf.pdf.numPages}
          onToggle={toggle}
          onGo={own => pages?.goTo(own)}
          onFind={() => setFinding(true)}
          onPrint={print}
          onDownload={() =>
            session.bytes && saveFile(new Uint8Array(session.bytes), 'application/pdf', nameOf(state.name))
          }
        >
          {checked && <ExportMenu formats={viewerFormats} prepare={prepare} words={words} language={language} />}
        </Toolbar>
      )}
      {pdf && toggles.thumbnails && (
        <Thumbnails
          pdf={pdf}
          outcome={checked?.outcome ?? null}
          page={page}
          onGo={own => pages?.goTo(own)}
          words={words}
        />
      )}
      <aside>
        {checked ? (
          <OutcomeView
            outcome={checked.outcome}
            whole={checked.whole}
            selected={id}
            map={toggles.map}
            onSelect={select}
            onStep={step}
            address={state.name}
            onGoTable={goToTable}
            review={review}
            republished={republished}
            tab={tab}
            onFigure={(finding, figure) => tab !== undefined && askBackground('select-finding', {tab, finding, figure})}
            onMark={async (finding, mark) =>
              tab === undefined
                ? {ok: false, problem: 'gone', detail: ''}
                : askBackground('mark-finding', {tab, finding, ...mark})
            }
            words={words}
            language={language}
          />
        ) : (
          <Waiting state={state} words={words} onPassword={own => session.unlock(own)} onGoOn={() => session.goOn()} />
        )}
        <p role="status" class="quiet said">
          {said}
        </p>
        {pdf && <KeyList holder={keyList} words={words} />}
      </aside>
      <main>
        {finding && <FindBar pages={pages} found={found} words={words} onClose={() => setFinding(false)} />}
        {pdf && (
          <PagesView
            pdf={pdf}
            outcome={checked?.outcome ?? null}
            whole={checked?.whole ?? null}
            target={targetOf(state, selected) ?? {page: startPage, turn: 0}}
            shown={{
              marks: toggles.marks,
              map: toggles.map,
              grid: toggles.grid,
              rounding: props.marks.rounding,
              selected: id,
              picked: sum.now.places,
            }}
            label={title}
            onPages={keepPages}
            onPage={setPage}
            onScale={setScale}
            onFound={(current, total) => setFound({current, total})}
            onSelect={select}
            onPick={toggles.sum && checked ? sum.onPick : null}
          />
        )}
        {checked && toggles.sum && (
          <Calculator
            calculation={sum.now.calculation}
            picked={sum.now.figures.length}
            onKeep={keepSum}
            onClose={() => toggle('sum')}
            words={words}
            language={language}
          />
        )}
        {pdf && checked && toggles.ends && (
          <EndsView
            pdf={pdf}
            heads={checked.outcome.tableHeads}
            whole={checked.whole}
            finding={findings.find(own => own.id === id) ?? null}
            onGo={end => end.page !== undefined && pages?.goTo(end.page, end.box)}
            words={words}
            language={language}
          />
        )}
      </main>
    </div>
  );
}

function targetOf(state: ViewerState, selected: Selection | null): Target | null {
  if (state.step !== 'checked' || !selected) return null;
  const figures = state.outcome.findings.find(({id}) => id === selected.finding)?.figures ?? [];
  const named = selected.figure === undefined ? undefined : figures[selected.figure];
  const figure = named?.page === undefined ? figures.find(own => own.page !== undefined) : named;
  if (figure?.page === undefined) return null;
  return {page: figure.page, ...(figure.box ? {box: figure.box} : {}), turn: selected.turn};
}

function OpenOther({label, onFile}: {label: string; onFile(file: File): void}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label={label}
        hidden
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}

function KeyList({holder, words}: {holder: {current: HTMLDetailsElement | null}; words: Spoken['words']}): JSX.Element {
  return (
    <details class="keys" ref={holder}>
      <summary>{words.viewer.keys}</summary>
      <dl>
        {words.viewer.keyList.map(([key, effect]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The name of a file by its address or its own name. */
function nameOf(address: string): string {
  const bare = address.replace(/[?#].*$/u, '').replace(/^.*[\\/]/u, '');
  const name = decoded(bare)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return /\.pdf$/iu.test(name) ? name : `${name || 'document'}.pdf`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // Not every address is encoded as UTF-8; as it stands it is still a name.
    return name;
  }
}
