import type {JSX} from 'preact';
import {useEffect, useMemo, useRef} from 'preact/hooks';
import type {Result} from '../../model/result.ts';
import {summarise} from '../../reporting/summary.ts';
import {Counters} from '../ui/counters.tsx';
import {FindingList} from '../ui/finding-list.tsx';
import {NotChecked} from '../ui/not-checked.tsx';
import {ThreePublic} from '../ui/three-public.tsx';
import type {Spoken} from '../ui/use-words.ts';

interface Props extends Spoken {
  result: Result;
  selected: string | null;
  /** Whether the map of all figures is shown: its signs are explained. */
  map: boolean;
  onSelect(finding: string): void;
  onStep(step: 1 | -1): void;
}

const states = ['agrees', 'disagrees', 'undecided', 'untouched'] as const;

/** The result beside the pages. */
export function OutcomeView({result, selected, map, onSelect, onStep, ...spoken}: Props): JSX.Element {
  const {words} = spoken;
  const summary = useMemo(() => summarise(result), [result]);
  const position = summary.findings.findIndex(({id}) => id === selected) + 1;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.querySelector('[aria-current="true"]')?.scrollIntoView({block: 'nearest'});
  }, [selected]);
  return (
    <>
      <p class="sentence">{words.sentence[summary.judgement](summary)}</p>
      <Counters summary={summary} words={words} />
      {map && (
        <ul class="legend">
          {states.map(state => (
            <li key={state}>
              <span class={`figure ${state}`} aria-hidden="true">
                12
              </span>
              {words.viewer.states[state]} <span class="figures quiet">{result.ledger.figures[state]}</span>
            </li>
          ))}
        </ul>
      )}
      <ThreePublic lines={result.threePublic} {...spoken} />
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
      <div class="numbered" ref={holder}>
        <FindingList findings={summary.findings} selected={selected} onSelect={onSelect} {...spoken} />
      </div>
      <NotChecked outcome={result} {...spoken} />
    </>
  );
}
