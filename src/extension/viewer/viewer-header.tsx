import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Words} from '../words/words.ts';
import {BesideMenu} from './beside-menu.tsx';
import {FileInput} from './file-input.tsx';
import type {Other} from './worker-messages.ts';

interface Props {
  title: string;
  /** Address of the document, or the name of its file. */
  address: string;
  words: Words;
  /** Back to the document as the browser shows it; null where this page is the only one that does. */
  onBack: (() => void) | null;
  /** Opens another file; null over a web address. */
  onFile: ((file: File) => void) | null;
  /** Checks the document together with another one; null while there is no result yet. */
  onBeside: ((other: Promise<Other>) => void) | null;
}

/** What is shown, where it comes from, and the way back to it. */
export function ViewerHeader({title, address, words, onBack, onFile, onBeside}: Props): JSX.Element {
  return (
    <header>
      <h1>{title}</h1>
      <p class="address quiet" title={address}>
        {words.viewer.original}: {address}
      </p>
      {onBeside && <BesideMenu words={words} onOther={onBeside} />}
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
  onFile(file: File): void;
}

function ChooseFile({label, onFile}: ChooseProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <FileInput label={label} accept="application/pdf,.pdf" input={input} onFile={onFile} />
    </>
  );
}
