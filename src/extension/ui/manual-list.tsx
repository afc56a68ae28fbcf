import type {JSX} from 'preact';
import {askBackground} from '../messages.ts';
import type {ManualCheck} from '../reviews.ts';
import type {Spoken} from './use-words.ts';

/** Calculations that a person made over figures of the document and kept. */
export function ManualList({
  checks,
  tab,
  words,
}: {checks: readonly ManualCheck[]; tab: number} & Spoken): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{words.panel.manual}</h2>
      <ul class="manual">
        {checks.map(({id, result, cells, note}) => (
          <li key={id}>
            <p class="figures">{result}</p>
            <p class="quiet figures">{cells.map(({printed}) => printed).join('，')}</p>
            {note !== '' && <p>{note}</p>}
            <button type="button" onClick={() => askBackground('drop-manual', {tab, id})}>
              {words.panel.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
