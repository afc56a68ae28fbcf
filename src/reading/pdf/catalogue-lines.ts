import type {Line} from './chunks.ts';
import {wordsOf} from './columns.ts';
import {look} from './seen-lines.ts';
import {isEnumerator} from './text-shapes.ts';

/** Lines that end in the number of a page, at least, and their share, where lines are a catalogue. */
const leastEntries = 3;
const entryShare = 0.7;

/** Whether each line is a title and the page it stands on, or a part of a title. */
export function isCatalogue(lines: readonly Line[]): boolean {
  const pages: number[] = [];
  let bare = 0;
  for (const line of lines) {
    const {texts} = look(line);
    const last = wordsOf(line).at(-1)?.text.trim() ?? '';
    const titled = texts.length === 2 || (texts.length === 3 && isEnumerator(texts[0] ?? ''));
    if (titled && /^\d{1,4}$/u.test(last)) pages.push(Number(last));
    else if (texts.length === 1) bare += 1;
    else return false;
  }
  if (pages.length < leastEntries || pages.length < entryShare * (pages.length + bare)) return false;
  return pages.every((page, i) => i === 0 || page >= (pages[i - 1] ?? 0));
}
