import type {JSX} from 'preact';
import {tableName} from '../../reporting/place-text.ts';
import {uncheckedOf} from '../../reporting/unchecked.ts';
import type {Outcome} from '../outcome.ts';
import {Folded} from './folded.tsx';
import {useBatch} from './use-batch.ts';
import type {Spoken} from './use-words.ts';

type Props = {outcome: Pick<Outcome, 'problems' | 'ledger' | 'tableHeads'>} & Spoken;

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
  const unchecked = uncheckedOf(outcome, outcome.tableHeads);
  const room = useBatch(unchecked.length);
  return (
    <ul>
      {unchecked.slice(0, room).map(({message, page, table, figures, namesPage}, i) => (
        <li key={i}>
          {page !== undefined && !namesPage && `${words.notChecked.page(page)} `}
          {table && `${tableName(table)} `}
          {message[language]}
          {figures > 0 && ` (${words.notChecked.figures(figures)})`}
        </li>
      ))}
    </ul>
  );
}
