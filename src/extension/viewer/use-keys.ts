import {useLayoutEffect, useRef} from 'preact/hooks';

/** What a key does, by its `key`; with Ctrl or Cmd held `control+f`. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Single keys of the viewer. They do nothing while something is typed, and leave the browser's own keys alone. `letters`:
 * whether single signs are commands.
 */
export function useKeys(letters: boolean, keys: Keys): void {
  const latest = useRef({letters, keys});
  latest.current = {letters, keys};
  // At once: a key may come before the first paint.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented || event.isComposing) return;
      const held = event.ctrlKey || event.metaKey;
      if (!held && (isTyping(event.target) || (event.key === 'Enter' && isControl(event.target)))) return;
      const {letters: on, keys: own} = latest.current;
      // Single signs can be switched off (WCAG 2.1.4); keys with a name of their own are no signs.
      if (!held && !on && event.key.length === 1) return;
      const work = own[held ? `control+${event.key.toLowerCase()}` : event.key];
      if (!work) return;
      event.preventDefault();
      work();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Enter does there what it says on it. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, summary, a') !== null;
