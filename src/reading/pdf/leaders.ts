import {isNumber} from './text-shapes.ts';
import type {Upright} from './upright.ts';

const leaderDots = /(?:[.．·…‥。﹒•]\s*){5,}|…{2,}/u;
const leaderAtEnd = /(?:(?:[.．·…‥。﹒•]\s*){5,}|…{2,})$/u;

/** Dots that lead the eye from a text to a number. */
export const hasLeader = (text: string): boolean => leaderDots.test(text);

/** Whether a text ends in dots that lead on from it. */
export const endsInLeader = (text: string): boolean => leaderAtEnd.test(text);

const isDot = (text: string): boolean => /^[.．·…‥﹒•]$/u.test(text);

/** Free room, in ems, between two dots of one leader. */
const dotGap = 2.2;
/** Dots that a leader has at least. */
const leastDots = 5;

/** Which characters of a line, in the order of writing, are the dots of a leader. */
export function leaderDotsOf(members: readonly Upright[]): boolean[] {
  const found = members.map(() => false);
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= leastDots) for (const index of run) found[index] = true;
    run = [];
  };
  members.forEach((upright, index) => {
    const before = members[index - 1];
    if (!isDot(upright.glyph.text)) close();
    else if (before && run.length > 0 && upright.u0 - before.u1 > dotGap * upright.glyph.size) close();
    if (isDot(upright.glyph.text)) run.push(index);
  });
  close();
  return found;
}

/**
 * Whether the texts of a line are a title and the page it stands on: after the leader one bare
 * number of a page. Amounts after a leader are a row: they have a point, a comma, or company.
 */
export function leadsToPage(texts: readonly string[]): boolean {
  const last = texts.findLastIndex(endsInLeader);
  const after = texts.slice(last + 1);
  if (last < 0) return after.filter(isNumber).length < 2;
  return after.length < 2 && !/[.,%％$€£]/u.test(after.join(''));
}
