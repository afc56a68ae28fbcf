import type {Line} from './chunks.ts';
import {wordsOf} from './columns.ts';
import {look, type Seen} from './seen-lines.ts';
import {isEnumerator, isSectionNumber} from './text-shapes.ts';

/** Lines that end in the number of a page, at least, and their share, where lines are a catalogue. */
const leastEntries = 3;
const entryShare = 0.7;
/** Share of the entries whose page does not follow the one before: entries of two columns, or a bad number. */
const disorder = 0.1;

const pageNumber = /^\d{1,4}$/u;

/** Whether a line has one text before the last, or a number of an entry and one text. */
const isTitled = ({texts}: Seen): boolean =>
  texts.length === 2 || (texts.length === 3 && (isEnumerator(texts[0] ?? '') || isSectionNumber(texts[0] ?? '')));

/** Whether lines are titles and the pages they stand on, or parts of titles. */
export function isCatalogue(lines: readonly Line[]): boolean {
  const pages: number[] = [];
  let bare = 0;
  for (const line of lines) {
    const last = wordsOf(line).at(-1)?.text.trim() ?? '';
    if (pageNumber.test(last) && isTitled(look(line))) pages.push(Number(last));
    else bare += 1;
  }
  if (pages.length < leastEntries || pages.length < entryShare * (pages.length + bare)) return false;
  const backwards = pages.filter((page, i) => i > 0 && page < (pages[i - 1] ?? 0)).length;
  return backwards <= disorder * pages.length;
}
