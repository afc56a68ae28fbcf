import {joinedLists} from '../geometry/joined-lists.ts';
import type {Line} from '../lines/chunks.ts';

/** A text of a line, and whether it is as long as running text. */
interface Text {
  from: number;
  to: number;
  long: boolean;
}

/** Lines of running text, at least, and lines with something beside them. */
const leastLines = 5;
const leastBeside = 3;
/** How far, in ems, lines of a column that is not justified end off its right side. */
const ragged = 7;
/** Free room, in ems, between a column of text and what stands beside it. */
const room = 1.2;
/** How wide a column of text is at least, in ems and as a share of the page: labels of a table are narrower. */
const leastEms = 18;
const columnShare = 0.3;
/** Share of the width of the page that what stands beside the text has at least. */
const besideShare = 0.2;

/**
 * The x of the room between a column of running text at the left side of a page and what stands on its
 * right without being running text itself: a table. Null where there is none.
 */
export function sideGutter(lines: readonly Line[], texts: readonly (readonly Text[])[]): number | null {
  const size = lines[0]?.size ?? 10;
  const left = Math.min(...lines.map(line => line.box[0]));
  const right = Math.max(...lines.map(line => line.box[2]));
  const most = right - besideShare * (right - left);
  const begun = joinedLists(texts, own => own.slice(0, 1).filter(text => text.long && text.from < left + 2 * size));
  const ends = begun
    .map(text => text.to)
    .filter(to => to < most)
    .sort((a, b) => b - a);
  const to = commonEnd(ends, ragged * size);
  if (to === null || to - left < Math.max(leastEms * size, columnShare * (right - left))) return null;
  const starts = joinedLists(texts, own => {
    const beside = own.find(text => text.from > to + room * size);
    const crossed = own.some(text => text.from < to + 1 && text.to > to + 1);
    return beside && !crossed ? [beside.from] : [];
  });
  return starts.length >= leastBeside ? Math.min(...starts) - 0.3 * size : null;
}

/** The right side that most lines of a column end at or not far before; null where too few do. Given from right to left. */
function commonEnd(ends: readonly number[], off: number): number | null {
  let best: {to: number; count: number} | null = null;
  for (let i = 0, after = 0; i < ends.length; i += 1) {
    const to = ends[i] ?? 0;
    while (after < ends.length && (ends[after] ?? 0) > to - off) after += 1;
    if (after - i >= leastLines && after - i > (best?.count ?? 0)) best = {to, count: after - i};
  }
  return best?.to ?? null;
}
