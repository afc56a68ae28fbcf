import {useEffect, useRef, useState} from 'preact/hooks';

/** Milliseconds without a key after which a note is kept. */
const pause = 800;

export interface TypedNote {
  note: string;
  type(text: string): void;
  /** Keeps what was typed since it was kept last. */
  flush(): void;
  /** The note, to be kept with something else: what was typed is then no longer waited for. */
  take(): string;
}

/**
 * A note while it is typed. Side panels, popups and pages close without asking: it is kept when the person
 * pauses, leaves the field or the finding, and when the page goes.
 */
export function useTypedNote(kept: string, keep: (note: string) => void): TypedNote {
  const [note, show] = useState(kept);
  const latest = useRef({note, keep});
  latest.current = {note: latest.current.note, keep};
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const take = (): string => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    return latest.current.note;
  };
  const flush = (): void => {
    if (timer.current !== null) latest.current.keep(take());
  };
  const type = (text: string): void => {
    latest.current.note = text;
    show(text);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  };
  useEffect(() => {
    // What is being typed here is newer than what comes from elsewhere.
    if (timer.current !== null) return;
    latest.current.note = kept;
    show(kept);
  }, [kept]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {note, type, flush, take};
}
