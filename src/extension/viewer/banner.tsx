import type {JSX} from 'preact';
import {summarise} from '../../reporting/summary.ts';
import {failedSentence} from '../failed-sentence.ts';
import type {Words} from '../words/words.ts';
import type {ViewerState} from './viewer-session.ts';

interface Props {
  state: ViewerState;
  words: Words;
  onShow(): void;
  onClose(): void;
}

/** The line at the foot of a PDF tab: one sentence, and the way into the checking view. */
export function Banner({state, words, onShow, onClose}: Props): JSX.Element {
  return (
    <div class="banner">
      <p role="status">{sentenceOf(state, words)}</p>
      <button type="button" class="main" onClick={onShow}>
        {words.viewer.show}
      </button>
      <button type="button" aria-label={words.viewer.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

function sentenceOf(state: ViewerState, words: Words): string {
  switch (state.step) {
    case 'idle':
      return words.reading(null);
    case 'reading':
      return words.reading(state.progress);
    case 'large':
      return words.viewer.large(state.megabytes, state.pages);
    case 'password':
      return words.failed.password;
    case 'failed':
      return failedSentence(words, state);
    case 'checked': {
      const summary = summarise(state.outcome);
      return words.sentence[summary.judgement](summary);
    }
  }
}
