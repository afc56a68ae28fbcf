import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import {wordsOf} from '../lines/columns.ts';
import {look, type Seen} from '../lines/seen-lines.ts';
import {isEnumerator, isSectionNumber} from '../lines/text-shapes.ts';

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

/** Entries that show a catalogue without the word over it, at least. */
const sureEntries = 6;
/** Free room, in ems, between a title and its page that no leader fills. */
const leastRoom = 3;

/** The lines of a catalogue without leaders, each a title and, at one right margin, the page it stands on. */
export function catalogueEntries(lines: readonly Line[]): ReadonlySet<Line> {
  const paged = lines.filter(line => line.chunks.length > 1 && pageNumber.test(line.chunks.at(-1)?.text.trim() ?? ''));
  if (paged.length < leastEntries) return none;
  const right = Math.max(...paged.map(line => line.box[2]));
  const entries = paged.filter(line => isSetApart(line) && right - line.box[2] < line.size);
  const isNamed = lines.some(line => unspaced(lineText(line)) === '目录');
  return entries.length >= (isNamed ? leastEntries : sureEntries) && isCatalogue(entries) ? new Set(entries) : none;
}

const none: ReadonlySet<Line> = new Set();

function isSetApart({chunks, size}: Line): boolean {
  const [title, page] = chunks.slice(-2);
  return title !== undefined && page !== undefined && page.box[0] - title.box[2] > leastRoom * size;
}
