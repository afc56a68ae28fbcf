import type {JSX} from 'preact';
import type {FigureState} from '../../model/report.ts';
import type {Spoken} from '../ui/use-words.ts';

export interface BarProps extends Spoken {
  counts: {red: number; amber: number};
  /** Figures by state, while the map is shown. */
  map: Record<FigureState, number> | null;
  /** Cells are being picked. */
  summing: boolean;
  said: string;
  onStep(step: 1 | -1): void;
  onMap(): void;
  onSum(): void;
  onOff(): void;
}

/** The line at the foot of a marked page: what the marks mean, the way through them, and the way out. */
export function Bar({counts, map, summing, said, words, onStep, onMap, onSum, onOff}: BarProps): JSX.Element {
  const {bar} = words;
  return (
    <section class="bar" aria-label={bar.label}>
      {map && (
        <ul class="legend">
          {(['agrees', 'disagrees', 'undecided', 'untouched'] as const).map(state => (
            <li key={state}>
              <Sample look={state} word={`${bar.states[state]} ${map[state]}`} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" class={said === '' ? 'nothing' : ''}>
        {said}
      </p>
      <div class="row">
        {counts.red > 0 && <Sample look="red" word={`${words.severity.error} ${counts.red}`} />}
        {counts.amber > 0 && <Sample look="amber" word={`${words.severity.warning} ${counts.amber}`} />}
        {counts.red + counts.amber > 0 && (
          <>
            <button type="button" onClick={() => onStep(-1)}>
              {words.panel.previous}
            </button>
            <button type="button" onClick={() => onStep(1)}>
              {words.panel.next}
            </button>
          </>
        )}
        <button type="button" aria-pressed={map !== null} onClick={onMap}>
          {bar.map}
        </button>
        <button type="button" aria-pressed={summing} onClick={onSum}>
          {bar.sum}
        </button>
        <button type="button" onClick={onOff}>
          {bar.off}
        </button>
      </div>
    </section>
  );
}

const Sample = ({look, word}: {look: string; word: string}): JSX.Element => (
  <span class={`sample ${look}`}>{word}</span>
);
