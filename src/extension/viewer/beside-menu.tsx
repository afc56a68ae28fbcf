import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {fromBase64} from '../base64.ts';
import {askBackground, askViewer, type OpenPage, viewerOr} from '../messages.ts';
import type {Words} from '../words/words.ts';
import {FileInput} from './file-input.tsx';
import {otherDocument} from './other-document.ts';
import type {Other} from './worker-messages.ts';

interface Props {
  words: Words;
  onOther(other: Promise<Other>): void;
}

/** What the document can be held against: a file, or a page or PDF that is open in another tab. */
export function BesideMenu({words, onOther}: Props): JSX.Element {
  const [pages, list] = useState<OpenPage[]>([]);
  const menu = useRef<HTMLDetailsElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  const take = (other: Promise<Other>): void => {
    close();
    onOther(other);
  };
  return (
    <details
      class="drop-menu beside-menu"
      ref={menu}
      onToggle={async event => {
        if (event.currentTarget.open) list(await askBackground('open-pages', {}));
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary title={words.viewer.besideHint}>{words.viewer.beside}</summary>
      <ul>
        <li>
          <button type="button" onClick={() => input.current?.click()}>
            {words.viewer.besideFile}
          </button>
          <FileInput
            label={words.viewer.beside}
            accept="application/pdf,.pdf,text/html,.html,.htm"
            input={input}
            onFile={file => take(otherDocument(file, new AbortController().signal))}
          />
        </li>
        {pages.map(page => (
          <li key={page.tab}>
            <button type="button" class="open-page" title={page.url} onClick={() => take(shownIn(page))}>
              {words.viewer.besideOpen[page.source](page.title)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a tab shows: a page is read again where it is, a PDF comes from the viewer that has it. */
async function shownIn({tab, document, source, title}: OpenPage): Promise<Other> {
  if (source === 'pdf') {
    const again = await viewerOr(null, () => askViewer('bytes-again', {document}));
    return again ? {kind: 'pdf', file: title, bytes: fromBase64(again.base64), password: again.password} : gone(title);
  }
  const disclosure = await askBackground('page-again', {tab});
  return disclosure ? {kind: 'page', file: title, disclosure} : gone(title);
}

const gone = (title: string): Other => ({kind: 'unread', file: title, what: null});
