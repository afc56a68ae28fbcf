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
  /** Checks the document together with another file; null while there is no result yet. */
  onBeside: ((file: File) => void) | null;
}

/** What is shown, where it comes from, and the way back to it. */
export function ViewerHeader({title, address, words, onBack, onFile, onBeside}: Props): JSX.Element {
  return (
    <header>
      <h1>{title}</h1>
      <p class="address quiet" title={address}>
        {words.viewer.original}: {address}
      </p>
      {onBeside && <ChooseFile label={words.viewer.beside} hint={words.viewer.besideHint} onFile={onBeside} />}
      {onFile && <ChooseFile label={words.viewer.openOther} onFile={onFile} />}
      {onBack && (
        <button type="button" onClick={onBack}>
          {words.viewer.hide}
        </button>
      )}
    </header>
  );
}

interface ChooseProps {
  label: string;
  /** What the choice leads to. */
  hint?: string;
  onFile(file: File): void;
}

function ChooseFile({label, hint, onFile}: ChooseProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" title={hint} onClick={() => input.current?.click()}>
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
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
