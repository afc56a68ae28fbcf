import type {JSX} from 'preact';
import type {Republished} from '../reviews.ts';
import type {Spoken} from './use-words.ts';

/** What became of the findings of the version that the same address showed before. */
export function RepublishedNote({
  republished,
  words,
  language,
}: {republished: Republished | null} & Spoken): JSX.Element | null {
  if (!republished) return null;
  const {mended, still, fresh, seen} = republished;
  return (
    <section class="republished">
      <p>{words.republished.sentence(new Date(seen), mended.length, still.length, fresh.length)}</p>
      {mended.length > 0 && (
        <details>
          <summary>{words.republished.mended(mended.length)}</summary>
          <ul class="bullets">
            {mended.map(({id, message}) => (
              <li key={id}>{message[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
