import {useEffect, useRef} from 'preact/hooks';

/** What a key does, by its `key`; with Ctrl or Cmd held `control+f`. */
export type Keys = Readonly<Record<string, () => void>>;

/** Single keys of the viewer. They do nothing while something is typed, and leave the browser's own keys alone. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented || event.isComposing) return;
      const held = event.ctrlKey || event.metaKey;
      if (!held && (isTyping(event.target) || (event.key === 'Enter' && isControl(event.target)))) return;
      const work = latest.current[held ? `control+${event.key.toLowerCase()}` : event.key];
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
