import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {ExportFormat} from '../export-format.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  formats: readonly ExportFormat[];
  /** Makes an export and saves it; gives the sentence that says what came of it. */
  run(format: ExportFormat): Promise<string>;
}

/** The menu of exports, the same in popup, panel and viewer. */
export function ExportMenu({formats, run, words}: Props): JSX.Element {
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = async (format: ExportFormat): Promise<void> => {
    setBusy(true);
    say(words.exporting.working);
    say(await run(format));
    setBusy(false);
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="drop-menu export-menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.exporting.menu}</summary>
      <ul>
        {formats.map(format => (
          <li key={format}>
            <button type="button" disabled={busy} onClick={() => choose(format)}>
              {words.exporting.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {said}
      </p>
    </details>
  );
}
