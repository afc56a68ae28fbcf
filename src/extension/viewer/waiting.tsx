import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {failedSentence} from '../failed-sentence.ts';
import type {Words} from '../words/words.ts';
import type {ViewerState} from './viewer-session.ts';

interface Props {
  state: ViewerState;
  words: Words;
  onPassword(password: string): void;
  /** A large document is to be checked all the same. */
  onGoOn(): void;
}

/** What stands in place of the result until there is one. */
export function Waiting({state, words, onPassword, onGoOn}: Props): JSX.Element | null {
  switch (state.step) {
    case 'reading':
      return (
        <div role="status">
          <p class="sentence">{words.reading(state.progress)}</p>
          {state.progress && (
            <progress aria-label={words.reading(null)} value={state.progress.page} max={state.progress.of} />
          )}
        </div>
      );
    case 'password':
      return <Password wrong={state.wrong} {...{words, onPassword}} />;
    case 'large':
      return (
        <div role="status">
          <p class="sentence">{words.viewer.large(state.megabytes, state.pages)}</p>
          <button type="button" class="main" onClick={onGoOn}>
            {words.viewer.goOn}
          </button>
        </div>
      );
    case 'failed':
      return (
        <p class="sentence" role="status">
          {failedSentence(words, state)}
        </p>
      );
    case 'idle':
    case 'checked':
      return null;
  }
}

function Password({
  wrong,
  words,
  onPassword,
}: {
  wrong: boolean;
  words: Words;
  onPassword(password: string): void;
}): JSX.Element {
  const [password, type] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="password"
      onSubmit={event => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <label>
        <span class="sentence" role="status">
          {wrong ? words.viewer.wrongPassword : words.viewer.password}
        </span>
        <input
          ref={field}
          type="password"
          autocomplete="off"
          aria-invalid={wrong}
          value={password}
          onInput={event => type(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {words.viewer.unlock}
      </button>
    </form>
  );
}
