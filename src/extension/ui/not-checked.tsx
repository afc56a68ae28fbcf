import type {JSX} from 'preact';
import type {Outcome} from '../outcome.ts';
import type {Spoken} from './use-words.ts';

/** What was not checked and why. Said always: what was not checked must not look as if it agreed. */
export function NotChecked({
  outcome,
  words,
  language,
}: {outcome: Pick<Outcome, 'problems' | 'ledger'>} & Spoken): JSX.Element | null {
  const {problems, ledger} = outcome;
  if (problems.length === 0 && ledger.notChecked.length === 0) return null;
  return (
    <details class="not-checked">
      <summary>{words.notChecked.heading}</summary>
      <ul>
        {problems.map((problem, i) => (
          <li key={`problem-${i}`}>{problem.message[language]}</li>
        ))}
        {ledger.notChecked.map((entry, i) => (
          <li key={`entry-${i}`}>
            {entry.page !== undefined && `${words.notChecked.page(entry.page)} `}
            {entry.message[language]}
            {entry.figures > 0 && ` (${words.notChecked.figures(entry.figures)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
