import type {Block} from '../../../model/disclosure.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {isCaption, isNote} from '../lines/text-shapes.ts';

/** Passages right above a table that may carry its number, title, body and unit. */
const mostCaptions = 4;
/** Characters up to which a line may be the title of a table. */
const longestTitle = 70;

/**
 * Marks the last passages of those read so far as the caption of the table that follows: the lines
 * that carry its number, title and unit, whatever they are set in.
 */
export function markCaptions(blocks: Block[]): void {
  for (let count = 0; count < mostCaptions; count += 1) {
    const at = blocks.length - 1 - count;
    const above = blocks[at];
    if (above?.kind !== 'passage' || above.role === 'catalogue' || !isTableCaption(above.text)) return;
    const {level: _, ...passage} = above;
    blocks[at] = {...passage, role: 'caption'};
  }
}

function isTableCaption(text: string): boolean {
  const bare = unspaced(text);
  if (bare.length > longestTitle || /[。！？]/u.test(bare) || isNote(text)) return false;
  // The heading of the part that holds the tables heads what follows them too.
  return (isCaption(bare) || isYearLine(bare)) && !/^第[一二三四五六七八九十]+(?:部分|章)/u.test(bare);
}

/** The year that a table is of, on a line between its title and its head: （2026年度）. */
const isYearLine = (bare: string): boolean => /^[（(]?(?:预算年度[:：])?20\d\d年?度?[)）]?$/u.test(bare);
