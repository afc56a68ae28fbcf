import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Brief} from '../outcome.ts';
import type {Review} from '../reviews.ts';
import {useBatch} from './use-batch.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  findings: readonly Brief[];
  /** The finding that is looked at. */
  selected: string | null;
  onSelect(finding: string): void;
  /** What people have said of findings. */
  review?: Pick<Review, 'marks'> | null;
  /** Findings that the version before did not have. */
  fresh?: readonly string[];
  /** Whether the finding that is looked at is brought into view. */
  follow?: boolean;
  /** What is shown under the finding that is looked at. */
  detail?: (finding: string) => JSX.Element | null;
}

/** Findings as buttons: each goes to its place. */
export function FindingList({
  findings,
  selected,
  onSelect,
  review,
  fresh,
  follow = false,
  detail,
  words,
  language,
}: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const room = useBatch(findings.length);
  const wanted = findings.findIndex(({id}) => id === selected) + 1;
  useEffect(() => {
    if (follow) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({block: 'nearest'});
  }, [selected, follow]);
  return (
    <ol class="findings" ref={list}>
      {findings.slice(0, Math.max(room, wanted)).map(finding => {
        const mark = review?.marks[finding.id];
        const open = detail !== undefined && finding.id === selected;
        return (
          <li key={finding.id} class={open ? 'open' : ''}>
            <button
              type="button"
              class={`finding ${finding.severity}`}
              aria-current={finding.id === selected}
              onClick={() => onSelect(finding.id)}
            >
              <strong>
                {finding.verdict === 'disagrees'
                  ? words.severity[finding.severity]
                  : words.panel.verdicts[finding.verdict]}{' '}
                · {finding.title[language]}
              </strong>
              {mark?.status && <span class="chip">{words.card.status[mark.status]}</span>}
              {fresh?.includes(finding.id) && <span class="chip">{words.republished.fresh}</span>}
              {!open && <span>{finding.sentence[language]}</span>}
              {!open && <span class="figures quiet">{finding.formula}</span>}
              {!open && finding.consequences > 0 && (
                <span class="quiet">{words.findings.consequences(finding.consequences)}</span>
              )}
            </button>
            {open && detail(finding.id)}
          </li>
        );
      })}
    </ol>
  );
}
