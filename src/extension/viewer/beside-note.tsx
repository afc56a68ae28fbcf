import type {JSX} from 'preact';
import type {Words} from '../words/words.ts';
import type {Beside} from './worker-messages.ts';

/** Which other document this one was held against, or why it was not. */
export function BesideNote({beside, words}: {beside: Beside; words: Words}): JSX.Element {
  const {besideDone, besideApart} = words.viewer;
  return (
    <p class="beside" role="status">
      {beside.apart === null ? besideDone(beside.file) : besideApart[beside.apart](beside.file)}
    </p>
  );
}
