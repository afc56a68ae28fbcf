import {lostCharacter} from './lost-codes.ts';

/** Blocks of 128 codes up to this one are those of Latin letters with accents and of phonetics (U+0080 to U+02FF). */
const lastLatin = 5;
/** Share of accented letters that no language reaches: Czech text has about one in six. */
const mostAccented = 0.3;
/** Share of letters of other scripts, and in how many blocks: no language spreads over as many. */
const mostForeign = 0.15;
const mostBlocks = 6;
const fewest = 20;

/** Counts a letter that is neither Chinese nor plain Latin, Greek or Cyrillic, by its block of 128 codes. */
export function countForeign(blocks: Map<number, number>, text: string): void {
  const code = text.charCodeAt(0);
  if (code < 0xc0 || code >= 0x2000 || (code >= 0x370 && code < 0x530)) return;
  blocks.set(code >> 7, (blocks.get(code >> 7) ?? 0) + 1);
}

/**
 * Whether a page's text is what a wrong table of codes makes of it: more accented letters than any
 * language has, or letters of many scripts at once.
 */
export function isGarbled(blocks: ReadonlyMap<number, number>, glyphs: number): boolean {
  let latin = 0;
  let all = 0;
  for (const [block, count] of blocks) {
    all += count;
    if (block <= lastLatin) latin += count;
  }
  if (latin >= fewest && latin > mostAccented * glyphs) return true;
  return all >= fewest && all > mostForeign * glyphs && blocks.size >= mostBlocks;
}

/** Marks that stand in the text of a budget now and then, a few kinds of them: a page on programming has no more. */
const rareMarks = '#$&*<=>@[\\]^_`{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷';
const mostKinds = 14;
const mostRare = 0.1;
/** By code; numbers in circles and brackets count what a list holds. */
const isRare = new Uint8Array(0x2800).fill(1, 0x2020).fill(0, 0x2460, 0x2500);
for (const mark of rareMarks) isRare[mark.charCodeAt(0)] = 1;
for (const mark of '…‰※') isRare[mark.charCodeAt(0)] = 0;

/**
 * Whether many characters of a page are signs, arrows and ornaments of all kinds: codes of a font, counted from the
 * first one on, that were taken for those of letters.
 */
export function isMadeOfSigns(glyphs: readonly {text: string}[]): boolean {
  const kinds = new Set<string>();
  let rare = 0;
  for (const {text} of glyphs) {
    if (text !== lostCharacter && !isRare[text.charCodeAt(0)]) continue;
    rare += 1;
    kinds.add(text);
  }
  return kinds.size >= mostKinds && rare > mostRare * glyphs.length;
}
