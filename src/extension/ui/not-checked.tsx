import type {JSX} from 'preact';
import type {Outcome} from '../outcome.ts';
import {Folded} from './folded.tsx';
import {useBatch} from './use-batch.ts';
import type {Spoken} from './use-words.ts';

type Props = {outcome: Pick<Outcome, 'problems' | 'ledger'>} & Spoken;

/** What was not checked and why. Said always: what was not checked must not look as if it agreed. */
export function NotChecked(props: Props): JSX.Element | null {
  const {outcome, words} = props;
  const {problems, ledger} = outcome;
  if (problems.length === 0 && ledger.notChecked.length === 0) return null;
  return (
    // Where nothing was read this is all there is to say.
    <Folded class="not-checked" summary={words.notChecked.heading} opened={ledger.figures.total === 0}>
      {() => <Reasons {...props} />}
    </Folded>
  );
}

function Reasons({outcome, words, language}: Props): JSX.Element {
  const {problems, ledger} = outcome;
  const room = useBatch(ledger.notChecked.length);
  return (
    <ul>
      {problems.map((problem, i) => (
        <li key={`problem-${i}`}>{problem.message[language]}</li>
      ))}
      {ledger.notChecked.slice(0, room).map((entry, i) => (
        <li key={`entry-${i}`}>
          {entry.page !== undefined && `${words.notChecked.page(entry.page)} `}
          {entry.message[language]}
          {entry.figures > 0 && ` (${words.notChecked.figures(entry.figures)})`}
        </li>
      ))}
    </ul>
  );
}
