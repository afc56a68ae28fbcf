import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Words} from '../words/words.ts';

interface Props {
  words: Words;
  /** A file is held over the page. */
  over: boolean;
  onFile(file: File): void;
}

/** The viewer without a document: choose a file, or drop one anywhere. */
export function Start({words, over, onFile}: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <main class={over ? 'start over' : 'start'}>
      <h1>{words.viewer.title}</h1>
      <button type="button" class="main" onClick={() => input.current?.click()}>
        {words.viewer.choose}
      </button>
      <p class="quiet" role="status">
        {over ? words.viewer.drop : words.viewer.orDrop}
      </p>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label={words.viewer.choose}
        hidden
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </main>
  );
}
