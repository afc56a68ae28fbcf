import type {PassageRole} from '../../model/disclosure.ts';
import {unspaced} from '../../model/unspaced.ts';
import type {FlowPart, Paragraph} from './flow-part.ts';

/** What begins a numbered paragraph, a heading or a line over or under a table. */
export const numbered =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．)）](?!\d)|附[件表录]|[①-⑳]|表[一二三四五六七八九十\d]|注[:：\d])/u;

const levels: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+(?:部分|章|节)/u,
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^\d{1,2}[、.．](?!\d)/u,
  /^[（(]\d{1,2}[)）]/u,
];

/** Level of a heading by its number, 1 the highest, as documents of the administration number them. */
function numberLevel(text: string): number | null {
  const index = levels.findIndex(pattern => pattern.test(text));
  return index < 0 ? null : index + 1;
}

export interface Role {
  role: PassageRole;
  level?: number;
}

const leader = /(?:[.．·…‥。﹒•_]\s*){4,}|…{2,}|PAGEREF\s*_/u;
const longestHeading = 60;
const mostCaptions = 6;
const mostEntries = 200;

/** The roles of the paragraphs of a page, by the index of their part; `titles` without white space. */
export function rolesOf(parts: readonly FlowPart[], titles: readonly string[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'paragraph') continue;
    const titled = i < 3 && titles.some(title => title.startsWith(unspaced(part.text)));
    roles.set(i, titled ? {role: 'heading', level: 1} : ownRole(part));
  }
  markCaptions(parts, roles);
  markCatalogue(parts, roles);
  return roles;
}

const isShort = (bare: string): boolean => bare.length <= longestHeading && !/[。；;，,]$/u.test(bare);

function ownRole({text, block, centred}: Paragraph): Role {
  const bare = unspaced(text);
  if (leader.test(text)) return {role: 'catalogue'};
  if (block.tag === 'caption' || block.tag === 'figcaption') return {role: 'caption'};
  const level = numberLevel(bare);
  const tagged = /^h([1-6])$/u.exec(block.tag)?.[1];
  if (tagged !== undefined) return {role: 'heading', level: level ?? Number(tagged)};
  if (isShort(bare) && level !== null) return {role: 'heading', level};
  if (isShort(bare) && centred) return {role: 'heading', level: 1};
  if (level !== null) return {role: 'item', level};
  return {role: block.tag === 'li' || block.tag === 'dd' ? 'item' : 'paragraph'};
}

/** Short lines right above a table carry its number, title and unit; 「注：」 right below explains it. */
function markCaptions(parts: readonly FlowPart[], roles: Map<number, Role>): void {
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'table') continue;
    for (let above = i - 1, count = 0; count < mostCaptions; above -= 1, count += 1) {
      const paragraph = parts[above];
      if (paragraph?.kind !== 'paragraph' || !mayCaption(paragraph, roles.get(above))) break;
      roles.set(above, {role: 'caption'});
    }
    const below = parts[i + 1];
    if (below?.kind === 'paragraph' && /^[（(]?(?:备?注|说明|资料来源)\d*[:：.、]/u.test(unspaced(below.text))) {
      roles.set(i + 1, {role: 'caption'});
    }
  }
}

function mayCaption({text, block}: Paragraph, role: Role | undefined): boolean {
  const bare = unspaced(text);
  if (!isShort(bare) || /[。！？]/u.test(bare) || role?.role === 'catalogue' || block.tag === 'h1') return false;
  const named = /表(?:[一二三四五六七八九十\d]+)?(?:[（(].{0,24}[)）])?$/u.test(bare);
  return named || numberLevel(bare) === null;
}

const entryOf = (text: string): string =>
  unspaced(text)
    .replace(/(?:[.．·…‥。﹒•_-]*\d{1,3}|[（(]\d{1,3}[)）])$/u, '')
    .replace(/[：:、，,.．·]/gu, '');

/**
 * A catalogue: short lines after 「目录」, or short lines whose first comes again further down, where
 * what they announce begins.
 */
function markCatalogue(parts: readonly FlowPart[], roles: Map<number, Role>): void {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (part?.kind !== 'paragraph') continue;
    const titled = /^目[录次]$/u.test(unspaced(part.text));
    const from = titled ? i + 1 : i;
    const end = catalogueEnd(parts, from, titled);
    const start = end > from && !titled && opensPart(parts[from - 1]) ? from - 1 : from;
    for (let at = start; at < end; at += 1) roles.set(at, {role: 'catalogue'});
    i = Math.max(i, end - 1);
  }
}

/** The index after the catalogue that begins at `from`; `from` itself where none does. */
function catalogueEnd(parts: readonly FlowPart[], from: number, titled: boolean): number {
  const entries: string[] = [];
  let again = false;
  for (let part = parts[from]; part?.kind === 'paragraph' && isEntry(part); part = parts[from + entries.length]) {
    if (!titled && entries.length === 0 && (numberLevel(unspaced(part.text)) ?? 9) > 2) return from;
    const entry = entryOf(part.text);
    again = entries.length > 0 && entry === entries[0];
    if (again || entries.length >= mostEntries) break;
    entries.push(entry);
  }
  if (entries.length < 3) return from;
  // Without the word, only the same line further down tells a catalogue from a list of headings.
  if (again) return from + withoutTitle(parts, from, entries.length);
  return titled ? from + withoutRepeats(entries) : from;
}

/** 「第一部分 …」 stands above the entries of its part. */
const opensPart = (part: FlowPart | undefined): boolean =>
  part?.kind === 'paragraph' && numberLevel(unspaced(part.text)) === 1;

/** A line without a number at the end of numbered ones is the title of what follows. */
function withoutTitle(parts: readonly FlowPart[], from: number, length: number): number {
  const isNumbered = (at: number): boolean => {
    const part = parts[at];
    return part?.kind === 'paragraph' && numberLevel(unspaced(part.text)) !== null;
  };
  return length > 3 && isNumbered(from) && isNumbered(from + length - 2) && !isNumbered(from + length - 1)
    ? length - 1
    : length;
}

/** The number of entries without those at the end that begin what the catalogue announced. */
function withoutRepeats(entries: readonly string[]): number {
  let length = entries.length;
  while (length > 1 && entries.indexOf(entries[length - 1] ?? '') < length - 1) length -= 1;
  return length;
}

function isEntry({text}: Paragraph): boolean {
  const bare = unspaced(text);
  return isShort(bare) && !/\d[\d,]*\.\d{2}|[万亿]元/u.test(bare);
}
