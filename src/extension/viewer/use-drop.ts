import {useEffect, useRef, useState} from 'preact/hooks';

/** Takes files that are dropped anywhere on the page; says whether one is held over it. Null takes none. */
export function useDrop(onFile: ((file: File) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const ending = new AbortController();
    const {signal} = ending;
    const hold = (event: DragEvent): void => {
      if (!latest.current || !event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would show the file in place of this page.
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file || !latest.current) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener('dragover', hold, {signal});
    addEventListener('drop', drop, {signal});
    addEventListener('dragleave', event => event.relatedTarget === null && setOver(false), {signal});
    return () => ending.abort();
  }, []);
  return over;
}
