import type {Doubt, Passage} from '../../../model/disclosure.ts';
import {isLost} from '../drawing/lost-codes.ts';

/** A number with a character in front of it or inside it that has no meaning: 1�507, （�0）. A bullet has a blank behind it. */
const besideNumber = /.(?=[\d.,%])|(?<=[\d.,])./gu;

/**
 * Why a passage may not hold all that is printed. Where lines are cut off, an item of a list may have lost its amount,
 * so that what else stands on their pages, given by number, is not to be relied on either.
 */
export function doubtOfPassage({text, stretches}: Omit<Passage, 'id'>, cut: ReadonlySet<number>): Doubt | null {
  const isCut = stretches.some(({place}) => place.kind === 'pdf' && cut.has(place.page));
  if (isCut) return 'clipped';
  const hasLost = isLost(text) && (text.match(besideNumber) ?? []).some(isLost);
  return hasLost ? 'unreadable' : null;
}
