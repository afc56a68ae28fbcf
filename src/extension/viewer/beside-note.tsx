import type {JSX} from 'preact';
import type {Words} from '../words/words.ts';
import type {Beside} from './worker-messages.ts';

/** Which other document this one was held against, or why it was not. */
export function BesideNote({beside, words}: {beside: Beside; words: Words}): JSX.Element {
  const {besideBodies, besideDone, besideApart, besideUnread} = words.viewer;
  const {file, apart, what, bodies} = beside;
  return (
    <p class="beside" role="status">
      {what !== null
        ? besideUnread(file, words.notPdf[what])
        : apart === null
          ? besideDone(file)
          : besideApart[apart](file)}
      {bodies.length > 0 && ` ${besideBodies(bodies)}`}
    </p>
  );
}
