import type {JSX} from 'preact';
import type {Counts} from '../../reporting/summary.ts';
import type {Words} from '../words/words.ts';

const order = ['red', 'amber', 'agrees', 'rounding', 'undecided', 'untouched'] as const;

/** The counts of a document, the same everywhere. */
export function Counters({counts, words}: {counts: Counts; words: Words}): JSX.Element {
  return (
    <dl class="counters">
      {order.map(name => (
        <div key={name} class={counts[name] > 0 ? name : ''}>
          <dt>{words.counters[name]}</dt>
          <dd class="figures">{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
