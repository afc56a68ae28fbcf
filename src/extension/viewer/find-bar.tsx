import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Words} from '../words/words.ts';
import type {Pages} from './pages.ts';

interface Props {
  pages: Pages | null;
  found: {current: number; total: number};
  words: Words;
  onClose(): void;
}

/** Looking for words in the document. */
export function FindBar({pages, found, words, onClose}: Props): JSX.Element {
  const [typed, type] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed next belongs here.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => () => pages?.find('', 'first'), [pages]);
  const {viewer} = words;
  return (
    <search class="find">
      <input
        ref={field}
        type="search"
        aria-label={viewer.find}
        value={typed}
        onInput={event => {
          type(event.currentTarget.value);
          pages?.find(event.currentTarget.value, 'first');
        }}
        onKeyDown={event => {
          if (event.key === 'Enter') pages?.find(typed, event.shiftKey ? 'previous' : 'next');
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      <button type="button" onClick={() => pages?.find(typed, 'previous')}>
        {viewer.findPrevious}
      </button>
      <button type="button" onClick={() => pages?.find(typed, 'next')}>
        {viewer.findNext}
      </button>
      <span role="status" class="figures quiet">
        {typed === '' ? '' : found.total > 0 ? viewer.found(found.current, found.total) : viewer.notFound}
      </span>
      <button type="button" aria-label={viewer.cancel} onClick={onClose}>
        ×
      </button>
    </search>
  );
}
