import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {Words} from '../words/words.ts';

/** The viewer without a document: choose a file, or drop one anywhere. */
export function Start({words, onFile}: {words: Words; onFile(file: File): void}): JSX.Element {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <main
      class={over ? 'start over' : 'start'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h1>{words.viewer.title}</h1>
      <button type="button" class="main" onClick={() => input.current?.click()}>
        {words.viewer.choose}
      </button>
      <p class="quiet">{over ? words.viewer.drop : words.viewer.orDrop}</p>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={event => take(event.currentTarget.files)}
      />
    </main>
  );
}
