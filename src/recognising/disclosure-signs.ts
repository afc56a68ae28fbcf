import {squeezed} from '../amounts/printed.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {
  disclosureTitle,
  fewestItems,
  governmentTitle,
  itemWords,
  otherTitle,
  plainTitle,
  sharedWords,
  tableWords,
  textWords,
} from './vocabulary/disclosure-words.ts';

/** Only so many titles are looked at: what a document is stands at its beginning. */
const leadingTitles = 6;

/**
 * Whether a document is a budget or a final account at all: its titles, its tables and its text must
 * speak of one together. A statistical yearbook has tables of money, and a notice has the title.
 */
export function isDisclosure(disclosure: Disclosure, tables: readonly RecognisedTable[]): boolean {
  const content = tableSigns(tables) + textSigns(disclosure);
  return content >= 2 && titleSigns(disclosure) + content >= 4;
}

function titleSigns({name, blocks}: Disclosure): number {
  const titles = blocks
    .filter(block => block.kind === 'passage' && block.text.length < 80)
    .slice(0, leadingTitles)
    .map(block => (block.kind === 'passage' ? squeezed(block.text) : ''));
  // 根据预算法的规定，现将…公开如下。 is no title.
  const whole = titles
    .filter(text => !/[。；]/u.test(text))
    .slice(0, 4)
    .join('');
  const texts = [squeezed(name ?? ''), whole, ...titles].filter(text => text !== '');
  const [main = ''] = texts;
  if (!texts.some(text => plainTitle.test(text)) && otherTitle.test(main)) return -2;
  return texts.some(text => disclosureTitle.test(text) || governmentTitle.test(text)) ? 2 : 0;
}

function tableSigns(tables: readonly RecognisedTable[]): number {
  const found = new Set<string>();
  let speaking = 0;
  let filled = 0;
  for (const table of tables) {
    if (table.kind !== 'amounts') continue;
    const words = new Set(wordsOf(table).match(tableWords));
    if (words.size < 2) continue;
    speaking += 1;
    filled += table.figures.filter(figure => figure.value !== null).length;
    for (const word of words) found.add(word);
  }
  if (speaking === 0) return 0;
  return Math.min(4, Math.min(2, speaking) + (found.size >= 4 ? 1 : 0) + (filled >= 3 ? 1 : 0));
}

/** The title, the heads, and the first rows of a table. */
function wordsOf({caption, columns, blocks}: RecognisedTable): string {
  const heads = columns.flatMap(column => column.path);
  const rows = blocks.flatMap(block => block.rows.slice(0, 12).map(row => row.name));
  return [caption.title, ...heads, ...rows].map(squeezed).join('|');
}

/** What the text says: 4 where it speaks of a budget all over, for which its first pages are enough. */
function textSigns({blocks}: Disclosure): number {
  const found = new Set<string>();
  const shared = new Set<string>();
  const items = new Set<string>();
  let money = 0;
  for (const block of blocks) {
    if (block.kind !== 'passage') continue;
    const text = squeezed(block.text);
    for (const word of text.match(textWords) ?? []) found.add(word);
    for (const word of text.match(sharedWords) ?? []) shared.add(word);
    for (const word of text.match(itemWords) ?? []) items.add(word);
    money += (text.match(/\d(?:万|亿)?元/gu) ?? []).length;
    if (found.size >= 6 && money >= 5) return 4;
  }
  const isReckoned = items.size >= fewestItems.words && money >= fewestItems.amounts;
  const words = found.size === 0 ? 0 : found.size + shared.size;
  return isReckoned || (words >= 3 && money >= 2) ? 2 : 0;
}
