import type {JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import type {Result} from '../../model/result.ts';
import {summarise} from '../../reporting/summary.ts';
import type {Kept} from '../messages.ts';
import {briefOf, type Outcome} from '../outcome.ts';
import {browser} from '../platform.ts';
import type {Republished, Review, ReviewMark} from '../reviews.ts';
import {Counters} from '../ui/counters.tsx';
import {FindingCard} from '../ui/finding-card.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {ManualList} from '../ui/manual-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {RepublishedNote} from '../ui/republished-note.tsx';
import {TableList} from '../ui/table-list.tsx';
import {ThreePublic} from '../ui/three-public.tsx';
import type {Spoken} from '../ui/use-words.ts';

interface Props extends Spoken {
  outcome: Outcome;
  whole(): Result;
  selected: string | null;
  /** Whether the map of all figures is shown: its signs are explained. */
  map: boolean;
  /** Whether what was read is drawn over the pages. */
  grid: boolean;
  onSelect(finding: string): void;
  onStep(step: 1 | -1): void;
  /** Address of the document. */
  address: string;
  onGoTable(table: string): void;
  /** The tab this viewer is in, once it is known. */
  tab: number | undefined;
  review: Review | null;
  /** Findings that the version before did not have, and what became of the others. */
  republished: Republished | null;
  /** Goes to one figure of a finding, by its index. */
  onFigure(finding: string, figure: number): void;
  onMark(finding: string, mark: Pick<ReviewMark, 'status' | 'note'>): Promise<Kept>;
}

const readKinds = ['head', 'cell', 'doubt', 'heading', 'paragraph'] as const;
const states = ['agrees', 'disagrees', 'undecided', 'untouched'] as const;

/** The result beside the pages. */
export function OutcomeView({
  outcome,
  whole,
  selected,
  map,
  grid,
  onSelect,
  onStep,
  address,
  onGoTable,
  tab,
  review,
  republished,
  onFigure,
  onMark,
  ...spoken
}: Props): JSX.Element {
  const {words} = spoken;
  const summary = useMemo(() => summarise(outcome), [outcome]);
  const heads = outcome.tableHeads;
  const briefs = useMemo(() => summary.findings.map(briefOf), [summary]);
  const position = summary.findings.findIndex(({id}) => id === selected) + 1;
  const detail = (id: string): JSX.Element | null => {
    const finding = summary.findings.find(own => own.id === id);
    if (!finding) return null;
    return (
      <FindingCard
        finding={finding}
        about={{title: outcome.title, file: address, sha256: outcome.sha256, tableHeads: heads}}
        mark={review?.marks[id] ?? null}
        onGo={figure => onFigure(id, figure)}
        onMark={mark => onMark(id, mark)}
        ruleUrl={browser.runtime.getURL(`rules/rules.html#${finding.rule}`)}
        {...spoken}
      />
    );
  };
  return (
    <>
      <p class="sentence">{words.sentence[summary.judgement](summary)}</p>
      <Counters counts={summary} words={words} />
      <RepublishedNote republished={republished} {...spoken} />
      {map && (
        <ul class="legend">
          {states.map(state => (
            <li key={state} class="state">
              <span class={`figure ${state}`} aria-hidden="true">
                12
              </span>
              <span>
                {words.viewer.states[state]} <span class="figures quiet">{outcome.ledger.figures[state]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {grid && (
        <ul class="legend">
          {readKinds.map(kind => (
            <li key={kind} class="state">
              <span class={`grid ${kind}`} aria-hidden="true">
                12
              </span>
              <span>{words.viewer.read[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      {summary.findings.length > 0 && <h2>{words.findings.heading}</h2>}
      {summary.findings.length > 0 && (
        <div class="steps">
          <button type="button" onClick={() => onStep(-1)}>
            {words.viewer.previous}
          </button>
          <button type="button" onClick={() => onStep(1)}>
            {words.viewer.next}
          </button>
          <span class="figures quiet" role="status">
            {words.viewer.position(position, summary.findings.length)}
          </span>
        </div>
      )}
      <div class="numbered">
        <FindingList
          findings={briefs}
          selected={selected}
          onSelect={onSelect}
          review={review}
          fresh={republished?.fresh ?? []}
          detail={detail}
          {...spoken}
        />
      </div>
      {tab !== undefined && <ManualList checks={review?.manual ?? []} tab={tab} {...spoken} />}
      <NotChecked outcome={outcome} {...spoken} />
      <ThreePublic lines={outcome.threePublic} {...spoken} />
      <TableList heads={heads} address={address} result={async () => whole()} onGo={onGoTable} {...spoken} />
    </>
  );
}
