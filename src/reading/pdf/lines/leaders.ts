import {isPlain} from '../drawing/plain-characters.ts';
import {isNumber} from './text-shapes.ts';
import type {Upright} from './upright.ts';

const leaderDots = /(?:[.．·…‥。﹒•]\s*){5,}|…{2,}/u;
const leaderAtEnd = /(?:(?:[.．·…‥。﹒•]\s*){5,}|…{2,})$/u;

/** Dots that lead the eye from a text to a number. */
export const hasLeader = (text: string): boolean => leaderDots.test(text);

/** Whether a text ends in dots that lead on from it. */
export const endsInLeader = (text: string): boolean => leaderAtEnd.test(text);

const leading = '.．·…‥﹒•';
const isDot = (text: string): boolean =>
  text === '.' || (text.length === 1 && !isPlain(text) && leading.includes(text));

/** Free room, in ems, between two dots of one leader. */
const dotGap = 2.2;
/** Dots that a leader has at least. */
const leastDots = 5;

/** Which characters of a line, in the order of writing, are the dots of a leader. */
export function leaderDotsOf(members: readonly Upright[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let i = 0; i <= members.length; i += 1) {
    const upright = members[i];
    const before = members[i - 1];
    if (upright && isDot(upright.glyph.text)) {
      if (!before || i === from || upright.u0 - before.u1 <= dotGap * upright.glyph.size) continue;
      mark(found, from, i);
      from = i;
    } else {
      mark(found, from, i);
      from = i + 1;
    }
  }
  return found;
}

/** Notes a run of dots, if it is long enough for a leader. */
function mark(found: Set<number>, from: number, to: number): void {
  if (to - from >= leastDots) for (let i = from; i < to; i += 1) found.add(i);
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
