import type {ComponentChildren, JSX} from 'preact';
import {useState} from 'preact/hooks';

interface Props {
  class: string;
  summary: string;
  /** Open from the beginning. */
  opened?: boolean;
  /** What is folded; made when it is opened first. */
  children(): ComponentChildren;
}

/** Something long that few look at: it is drawn only once it is opened. */
export function Folded({class: own, summary, opened: first = false, children}: Props): JSX.Element {
  const [opened, open] = useState(first);
  return (
    <details
      class={own}
      open={first}
      onToggle={event => {
        if (event.currentTarget.open) open(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
