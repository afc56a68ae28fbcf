import type {JSX, RefObject} from 'preact';

interface Props {
  label: string;
  /** Kinds of files, as the browser takes them. */
  accept: string;
  input: RefObject<HTMLInputElement | null>;
  onFile(file: File): void;
}

/** Where a file is chosen; a button beside it opens it. */
export function FileInput({label, accept, input, onFile}: Props): JSX.Element {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={event => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        // The same file may be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
