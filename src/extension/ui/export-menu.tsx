import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {ExportFormat} from '../export-format.ts';
import {type Export, runExport} from './run-export.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  formats: readonly ExportFormat[];
  /** What is needed for an export; asked for when one is chosen. Null where the document is no longer kept. */
  prepare(format: ExportFormat): Promise<Export | null>;
}

/** The menu of exports, the same in popup, panel and viewer. */
export function ExportMenu({formats, prepare, words}: Props): JSX.Element {
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const run = async (format: ExportFormat): Promise<void> => {
    setBusy(true);
    say(words.exporting.working);
    say(await runExport(format, prepare, words.exporting));
    setBusy(false);
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="export-menu"
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
            <button type="button" disabled={busy} onClick={() => run(format)}>
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
