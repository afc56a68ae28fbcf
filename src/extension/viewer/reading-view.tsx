import type {JSX} from 'preact';
import {useMemo, useRef, useState} from 'preact/hooks';
import {summarise} from '../../reporting/summary.ts';
import type {ExportFormat} from '../export-format.ts';
import {askBackground, type Kept} from '../messages.ts';
import {randomName} from '../random-name.ts';
import type {Republished} from '../reviews.ts';
import type {Settings} from '../settings.ts';
import type {Selected} from '../tab-record.ts';
import {Calculator} from '../ui/calculator.tsx';
import {ExportMenu} from '../ui/export-menu.tsx';
import {saveFile} from '../ui/save-file.ts';
import {allFormats} from '../ui/tab-export.ts';
import {useReview} from '../ui/use-review.ts';
import {useWalk} from '../ui/use-walk.ts';
import type {Spoken} from '../ui/use-words.ts';
import {BesideNote} from './beside-note.tsx';
import {EndsView} from './ends-view.tsx';
import {fileNameOf} from './file-name.ts';
import {FindBar} from './find-bar.tsx';
import {KeyList} from './key-list.tsx';
import {OutcomeView} from './outcome-view.tsx';
import type {Pages} from './pages.ts';
import {PagesView} from './pages-view.tsx';
import {targetOf} from './target.ts';
import {Thumbnails} from './thumbnails.tsx';
import {type Toggles, Toolbar} from './toolbar.tsx';
import {useCellSum} from './use-cell-sum.ts';
import {useKeys} from './use-keys.ts';
import {usePrinting} from './use-printing.ts';
import {exportHere} from './viewer-exports.ts';
import {ViewerHeader} from './viewer-header.tsx';
import type {ViewerSession, ViewerState} from './viewer-session.ts';
import {Waiting} from './waiting.tsx';

interface Props extends Spoken {
  state: Exclude<ViewerState, {step: 'idle'}>;
  session: ViewerSession;
  tab: number | undefined;
  selected: Selected | null;
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
  const checked = state.step === 'checked' ? state : null;
  const pdf = 'pdf' in state ? state.pdf : null;
  const findings = useMemo(() => (checked ? summarise(checked.outcome).findings : []), [checked]);
  const ids = useMemo(() => findings.map(own => own.id), [findings]);
  const id = selected?.finding ?? null;
  const review = useReview(checked?.outcome.sha256);

  const toggle = (name: keyof Toggles): void => setToggles(now => ({...now, [name]: !now[name]}));
  const walk = useWalk(ids, selected, tab);
  const {print, stop} = usePrinting(pdf, say, words);
  const exported = (format: ExportFormat): Promise<string> =>
    exportHere(session, format, {finding: walk.now(), language, review});
  const evidence = async (): Promise<void> => {
    say(words.exporting.working);
    say(await exported('evidence-png'));
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
    if (stop()) return;
    if (finding) setFinding(false);
    else if (toggles.sum) toggle('sum');
    else if (toggles.ends) toggle('ends');
    else onBack?.();
  };
  const goOn = (): void => {
    const here = walk.now() ?? ids[0];
    if (here !== undefined) walk.select(here);
  };
  useKeys(props.keys, {
    n: () => walk.step(1),
    p: () => walk.step(-1),
    Enter: goOn,
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

  const title = checked && checked.outcome.title !== '' ? checked.outcome.title : state.name;
  return (
    <div class={pdf ? 'viewer' : 'viewer bare'}>
      <ViewerHeader
        title={title}
        address={state.name}
        onBeside={checked ? other => session.holdAgainst(other) : null}
        {...{words, onBack, onFile}}
      />
      {pdf && (
        <Toolbar
          {...{words, pages, page, scale, toggles}}
          of={pdf.pdf.numPages}
          onToggle={toggle}
          onGo={own => pages?.goTo(own)}
          onFind={() => setFinding(true)}
          onPrint={print}
          onDownload={() =>
            session.bytes && saveFile(new Uint8Array(session.bytes), 'application/pdf', fileNameOf(state.name))
          }
        >
          {checked && <ExportMenu formats={allFormats} run={exported} words={words} language={language} />}
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
        {checked?.beside && <BesideNote beside={checked.beside} words={words} />}
        {checked ? (
          <OutcomeView
            outcome={checked.outcome}
            whole={checked.whole}
            selected={id}
            map={toggles.map}
            grid={toggles.grid}
            onSelect={walk.select}
            onStep={walk.step}
            address={state.name}
            onGoTable={goToTable}
            review={review}
            republished={republished}
            tab={tab}
            onFigure={walk.select}
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
            pageName={words.viewer.pageName}
            onPages={keepPages}
            onPage={setPage}
            onScale={setScale}
            onFound={(current, total) => setFound({current, total})}
            onSelect={walk.select}
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
