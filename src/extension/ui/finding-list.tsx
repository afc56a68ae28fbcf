import type {JSX} from 'preact';
import type {ResultFinding} from '../../model/result.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  findings: readonly ResultFinding[];
  /** The finding that is looked at. */
  selected: string | null;
  onSelect(finding: string): void;
}

/** Findings as buttons: each goes to its place. */
export function FindingList({findings, selected, onSelect, words, language}: Props): JSX.Element {
  return (
    <ol class="findings">
      {findings.map(finding => (
        <li key={finding.id}>
          <button
            type="button"
            class={`finding ${finding.severity}`}
            aria-current={finding.id === selected}
            onClick={() => onSelect(finding.id)}
          >
            <strong>
              {words.severity[finding.severity]} · {finding.title[language]}
            </strong>
            <span>{finding.message[language]}</span>
            <span class="figures quiet">{finding.formula}</span>
            {finding.consequences.length > 0 && (
              <span class="quiet">{words.findings.consequences(finding.consequences.length)}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
