import {useEffect, useRef} from 'preact/hooks';
import type {Words} from '../words/words.ts';
import type {OpenDocument} from './open-document.ts';
import {printPages} from './print-pages.ts';

/** Prints the pages as they are, and says how far it is; `stop` says whether there was anything to stop. */
export function usePrinting(
  pdf: OpenDocument | null,
  say: (text: string) => void,
  words: Words,
): {print(): Promise<void>; stop(): boolean} {
  const printing = useRef<AbortController | null>(null);
  useEffect(() => () => printing.current?.abort(), []);
  const print = async (): Promise<void> => {
    if (!pdf || printing.current) return;
    const work = new AbortController();
    printing.current = work;
    try {
      await printPages(pdf.pdf, (at, of) => say(words.viewer.printing(at, of)), work.signal);
      say('');
    } catch (error) {
      say(work.signal.aborted ? '' : error instanceof Error ? error.message : String(error));
    } finally {
      printing.current = null;
    }
  };
  const stop = (): boolean => {
    const {current} = printing;
    current?.abort();
    return current !== null;
  };
  return {print, stop};
}
