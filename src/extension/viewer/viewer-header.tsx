import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Words} from '../words/words.ts';

interface Props {
  title: string;
  /** Address of the document, or the name of its file. */
  address: string;
  words: Words;
  /** Back to the document as the browser shows it; null where this page is the only one that does. */
  onBack: (() => void) | null;
  /** Opens another file; null over a web address. */
  onFile: ((file: File) => void) | null;
}

/** What is shown, where it comes from, and the way back to it. */
export function ViewerHeader({title, address, words, onBack, onFile}: Props): JSX.Element {
  return (
    <header>
      <h1>{title}</h1>
      <p class="address quiet" title={address}>
        {words.viewer.original}: {address}
      </p>
      {onFile && <OpenOther label={words.viewer.openOther} onFile={onFile} />}
      {onBack && (
        <button type="button" onClick={onBack}>
          {words.viewer.hide}
        </button>
      )}
    </header>
  );
}

function OpenOther({label, onFile}: {label: string; onFile(file: File): void}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label={label}
        hidden
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}
