import type {Block, Doubt, Passage, Stretch} from '../../../model/disclosure.ts';
import type {Box} from '../../../model/place.ts';
import {isLost} from '../drawing/lost-codes.ts';

/** A number with a character in front of it or inside it that has no meaning: 1�507, （�0）. A bullet has a blank behind it. */
const besideNumber = /.(?=[\d.,%])|(?<=[\d.,])./gu;

/** The first characters, by page, with which lines of running text go on where nobody sees them. */
export type CutText = ReadonlyMap<number, readonly Box[]>;

/** Why a passage may not hold all that is printed. */
export function doubtOfPassage({text, stretches}: Omit<Passage, 'id'>, cut: CutText): Doubt | null {
  if (cut.size > 0 && stretches.some(stretch => isCut(stretch, cut))) return 'clipped';
  const hasLost = isLost(text) && (text.match(besideNumber) ?? []).some(isLost);
  return hasLost ? 'unreadable' : null;
}

/** Whether a line goes on with a character that is cut off. */
function isCut({place}: Stretch, cut: CutText): boolean {
  if (place.kind !== 'pdf') return false;
  const [, top, right, bottom] = place.box;
  const near = bottom - top;
  return (cut.get(place.page) ?? []).some(([x0, y0, , y1]) => y0 < bottom && y1 > top && Math.abs(x0 - right) < near);
}

/** An amount of money or a share: the heading of a section tells none, an item of a list does. */
const told = /\d\s*(?:[万亿]?元|[%％])/u;

const opensSection = (block: Block): boolean =>
  block.kind === 'passage' && block.role === 'heading' && (block.level ?? 0) <= 2 && !told.test(block.text);

/**
 * Puts what stands in one section with lines that are cut off in doubt, on their pages: an item of a list may have lost
 * its amount, so that the others do not come to what is said of all. The blocks are changed in place.
 */
export function doubtBesideCut(blocks: readonly Block[], cut: CutText): void {
  if (cut.size === 0) return;
  let section: Passage[] = [];
  const close = (): void => {
    if (section.some(({doubt}) => doubt === 'clipped'))
      for (const passage of section) if (isOnPage(passage, cut)) passage.doubt ??= 'clipped';
    section = [];
  };
  for (const block of blocks) {
    if (opensSection(block)) close();
    if (block.kind === 'passage') section.push(block);
  }
  close();
}

const isOnPage = ({stretches}: Passage, cut: CutText): boolean =>
  stretches.some(({place}) => place.kind === 'pdf' && cut.has(place.page));
