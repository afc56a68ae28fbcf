import type {JSX} from 'preact';
import type {Spoken} from '../ui/use-words.ts';

/** The keys of the viewer and what they do. */
export function KeyList({
  holder,
  words,
}: {
  holder: {current: HTMLDetailsElement | null};
  words: Spoken['words'];
}): JSX.Element {
  return (
    <details class="keys" ref={holder}>
      <summary>{words.viewer.keys}</summary>
      <dl>
        {words.viewer.keyList.map(([key, effect]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
