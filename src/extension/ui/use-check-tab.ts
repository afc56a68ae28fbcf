import {useState} from 'preact/hooks';
import {askBackground} from '../messages.ts';
import type {Words} from '../words/words.ts';

/** Has a tab checked because a person asks; says what came of it, nothing until then. */
export function useCheckTab(tab: number | undefined, {popup}: Words): {said: string; check(): Promise<void>} {
  const [said, say] = useState('');
  const check = async (): Promise<void> => {
    if (tab === undefined) return;
    const sentences = {started: popup.started, 'not-allowed': popup.notAllowed, 'file-access': popup.fileAccess};
    say(sentences[await askBackground('check-tab', {tab})]);
  };
  return {said, check};
}
