import {useLayoutEffect, useRef} from 'preact/hooks';

/** What a single letter does in the panel. */
export type PanelKey = 'next' | 'previous' | 'jump' | 'review' | 'evidence' | 'help';

const keys: Readonly<Record<string, PanelKey>> = {
  n: 'next',
  p: 'previous',
  Enter: 'jump',
  r: 'review',
  e: 'evidence',
  '?': 'help',
};

/**
 * Calls back for the keys of the panel. While something is typed, a button is about to be pressed or
 * the person has switched letters off, they are the person's own (WCAG 2.1.4).
 */
export function usePanelKeys(on: boolean, onKey: (key: PanelKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  // At once: a key may come before the first paint.
  useLayoutEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent): void => {
      const key = keys[event.key];
      if (!key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTaken(event.target, event.key)) return;
      event.preventDefault();
      latest.current(key);
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [on]);
}

function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input,textarea,select')) return true;
  return key === 'Enter' && target.closest('button,summary,a') !== null;
}
