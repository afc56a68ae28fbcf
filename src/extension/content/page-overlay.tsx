import type {JSX} from 'preact';
import type {FigureState} from '../../model/report.ts';
import type {ResultFinding} from '../../model/result.ts';
import type {Kept, Marked, PageAction} from '../messages.ts';
import type {ReviewMark} from '../reviews.ts';
import {Calculator} from '../ui/calculator.tsx';
import type {Spoken} from '../ui/use-words.ts';
import {Bar} from './bar.tsx';
import {Card} from './card.tsx';
import type {Flag} from './flags.ts';
import type {Sum} from './sum-mode.ts';

export interface OverlayProps extends Spoken {
  flags: readonly Flag[];
  about: Marked;
  /** Whether all figures are marked by their state. */
  map: boolean;
  said: string;
  /** What is picked, while cells are picked. */
  sum: Sum | null;
  card: {finding: ResultFinding; pinned: boolean; focus: boolean; mark: ReviewMark | null} | null;
  /** Where the figures of a finding are in the window, the one that is looked at first. */
  marksOf(finding: ResultFinding): DOMRect[];
  act(action: PageAction): void;
  onStep(step: 1 | -1): void;
  onKeep(result: string, note: string): Promise<Kept>;
  onPin(): void;
  onClose(): void;
  onGo(finding: string, figure: number): void;
  onMark(finding: string, mark: Pick<ReviewMark, 'status' | 'note'>): Promise<Kept>;
}

/** All that we draw on a page. */
export function PageOverlay(props: OverlayProps): JSX.Element {
  const {flags, about, map, said, sum, card, words, language} = props;
  const spoken = {words, language};
  return (
    <>
      {flags.map((flag, i) => (
        <FlagMark key={i} flag={flag} words={words} />
      ))}
      <Bar
        counts={countsOf(about)}
        map={map ? statesOf(about) : null}
        summing={sum !== null}
        said={said}
        onStep={props.onStep}
        onMap={() => props.act('toggle-map')}
        onSum={() => props.act('sum')}
        onOff={() => props.act('toggle-marks')}
        {...spoken}
      />
      {sum && (
        <Calculator
          calculation={sum.calculation}
          picked={sum.figures.length}
          onKeep={props.onKeep}
          onClose={() => props.act('sum')}
          {...spoken}
        />
      )}
      {card && (
        <Card
          finding={card.finding}
          about={about}
          mark={card.mark}
          marks={() => props.marksOf(card.finding)}
          pinned={card.pinned}
          focus={card.focus}
          onPin={props.onPin}
          onClose={props.onClose}
          onGo={figure => props.onGo(card.finding.id, figure)}
          onMark={mark => props.onMark(card.finding.id, mark)}
          {...spoken}
        />
      )}
    </>
  );
}

/** What says the severity where the word has no room. */
const signs = {error: '≠', warning: '△', note: 'i'} as const;

function FlagMark({flag, words}: {flag: Flag; words: Spoken['words']}): JSX.Element {
  const {kind, severity, left, top, width, height, before} = flag;
  const size = kind === 'outline' ? {width: `${width}px`, height: `${height}px`} : {};
  return (
    <span
      aria-hidden="true"
      class={`${kind === 'outline' ? 'outline' : 'flag'} ${severity} ${before ? 'before' : ''}`}
      style={{left: `${left}px`, top: `${top}px`, ...size}}
    >
      {kind === 'word' ? words.severity[severity] : kind === 'sign' ? signs[severity] : ''}
    </span>
  );
}

function countsOf({findings}: Marked): {red: number; amber: number} {
  const open = findings.filter(({verdict}) => verdict === 'disagrees');
  const of = (severity: ResultFinding['severity']): number => open.filter(own => own.severity === severity).length;
  return {red: of('error'), amber: of('warning')};
}

function statesOf({figures}: Marked): Record<FigureState, number> {
  const counts: Record<FigureState, number> = {agrees: 0, disagrees: 0, undecided: 0, untouched: 0};
  for (const {state} of figures) counts[state] += 1;
  return counts;
}
