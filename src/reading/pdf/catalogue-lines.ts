import type {Line} from './chunks.ts';
import {wordsOf} from './columns.ts';
import {look} from './seen-lines.ts';
import {isEnumerator, isSectionNumber} from './text-shapes.ts';

/** Lines that end in the number of a page, at least, and their share, where lines are a catalogue. */
const leastEntries = 3;
const entryShare = 0.7;
/** Share of the entries whose page does not follow the one before: entries of two columns, or a bad number. */
const disorder = 0.1;

/** Whether lines are titles and the pages they stand on, or parts of titles. */
export function isCatalogue(lines: readonly Line[]): boolean {
  const pages: number[] = [];
  let bare = 0;
  for (const line of lines) {
    const {texts} = look(line);
    const last = wordsOf(line).at(-1)?.text.trim() ?? '';
    const titled =
      texts.length === 2 || (texts.length === 3 && (isEnumerator(texts[0] ?? '') || isSectionNumber(texts[0] ?? '')));
    if (titled && /^\d{1,4}$/u.test(last)) pages.push(Number(last));
    else bare += 1;
  }
  if (pages.length < leastEntries || pages.length < entryShare * (pages.length + bare)) return false;
  const backwards = pages.filter((page, i) => i > 0 && page < (pages[i - 1] ?? 0)).length;
  return backwards <= disorder * pages.length;
}
