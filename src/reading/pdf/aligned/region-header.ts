import type {Box} from '../../../model/place.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {hull} from '../geometry/box.ts';
import {isParted, isTabular, type LooseLines, type Seen} from '../lines/seen-lines.ts';
import {isColumnHead, isUnitLine} from '../lines/text-shapes.ts';
import {headerGap} from './enclosures.ts';

/**
 * Index of the first line of the header over the row at `from`; lines before `free` are taken. Over
 * the uppermost ruling of a table only rows of texts are header, not what stands alone.
 */
export function firstHeaderLine(
  seen: readonly Seen[],
  from: number,
  free: number,
  blocked: readonly Box[],
  loose: LooseLines,
  ruled: boolean,
): number {
  const gap = Math.max(headerGap, sameAsRows * rowGap(seen, from));
  let first = from;
  for (let i = from - 1; i >= free; i -= 1) {
    const one = seen[i];
    const next = seen[i + 1];
    if (!one || !next || isParted(one.line, next.line, gap, blocked)) break;
    const {line} = one;
    // A sentence beside the name of what it says is a row; so is its second line.
    const setIn =
      line.box[0] > (seen[from]?.line.box[0] ?? 0) + 3 * line.size && line.size < 1.1 * (seen[from]?.line.size ?? 0);
    if (one.caption || (one.sentence && one.texts.length < 2 && !setIn) || /[:：]$/u.test(one.text)) break;
    if (one.texts.length < 2 && !setIn && unspaced(one.text).length > 90) break;
    if (line.size > 1.25 * (seen[from]?.line.size ?? line.size)) break;
    if (ruled && !isTabular(one) && !isPairOfGroups(one, next)) break;
    first = i;
  }
  let end = from + 1;
  while (end < Math.min(seen.length, from + shownRows) && isRowAt(seen, end) && !isApart(seen, end, blocked)) end += 1;
  const box = hull(seen.slice(first, end).map(one => one.line.box));
  while (first < from && !isUnderHead(seen[first], blocked) && isTitle(seen, first, box, loose)) first += 1;
  return first;
}

/** How much farther apart than the first rows, by factor, a header and the first row may be, and in ems at most. */
const sameAsRows = 1.05;
const widestGap = 4;

/** The distance, in ems, of the first rows that stand apart; 0 where the row at `from` has none right below it. */
function rowGap(seen: readonly Seen[], from: number): number {
  const [first, second] = [seen[from], seen[from + 1]];
  if (!first || !second || !isTabular(first) || !isTabular(second)) return 0;
  const gap = (second.line.v - first.line.v) / first.line.size;
  return gap > widestGap ? 0 : gap;
}

/** Lines, from the first row on, that show how wide a table is. */
const shownRows = 4;

const isRowAt = (seen: readonly Seen[], index: number): boolean => {
  const one = seen[index];
  return one !== undefined && isTabular(one);
};

const isApart = (seen: readonly Seen[], index: number, blocked: readonly Box[]): boolean => {
  const [above, below] = [seen[index - 1], seen[index]];
  return !above || !below || isParted(above.line, below.line, headerGap, blocked);
};

/** Free room, in ems, between a boxed header and the first line below it. */
const underHead = 0.9;

/** Whether a line stands right below what rulings box: it goes on with it and is no title. */
const isUnderHead = (one: Seen | undefined, blocked: readonly Box[]): boolean =>
  one !== undefined &&
  blocked.some(
    ([x0, , x1, y1]) =>
      Math.abs(one.line.box[1] - y1) < underHead * one.line.size && x0 < one.line.box[0] && x1 > one.line.box[2],
  );

/** Whether two short texts stand over the columns of the next line, and not at both sides of the table. */
function isPairOfGroups(one: Seen, next: Seen): boolean {
  if (one.row !== 'pair' || !isTabular(next) || /[\d:：]/u.test(one.text)) return false;
  const {size} = one.line;
  const [first, last] = [one.words[0], one.words[one.words.length - 1]];
  const [left, right] = [next.words[0], next.words[next.words.length - 1]];
  if (!first || !last || !left || !right) return false;
  const within = first.from > left.from - size && last.to < right.to + size;
  return within && right.to - last.to > size && next.words.length > one.words.length;
}

/** Whether the topmost line over a table is a title: alone on its line, and heading no columns. */
function isTitle(seen: readonly Seen[], index: number, box: Box, loose: LooseLines): boolean {
  const one = seen[index];
  const next = seen[index + 1];
  if (!one || !next || one.texts.length > 1 || isColumnHead(one.text)) return false;
  if (index === 0 && loose.named && !one.caption) return false;
  // The unit stands right above the table: what follows it is no title.
  const above = seen[index - 1];
  if (above && isUnitLine(above.text) && above.line.v > one.line.v - 4 * above.line.size) return false;
  const {line} = one;
  if (line.size > 1.08 * next.line.size) return true;
  // Half a line above the next: both are texts of one row, set in its middle.
  if (next.line.v - line.v < 1.1 * line.size) return false;
  const underlined = loose.rows.some(
    rule =>
      rule.y > line.v - 0.1 * line.size &&
      rule.y < next.line.v - 0.5 * next.line.size &&
      rule.from < line.box[2] &&
      rule.to > line.box[0] &&
      rule.to - rule.from < 0.7 * (box[2] - box[0]),
  );
  if (underlined) return false;
  const middle = (line.box[0] + line.box[2]) / 2;
  const centred = Math.abs(middle - (box[0] + box[2]) / 2) < 2 * line.size;
  const flush = line.box[0] - box[0] < line.size;
  if (flush) {
    const tight = next.line.v - line.v < 1.4 * line.size;
    const under = next.words[0];
    // The upper line of a wrapped heading of the first column.
    return !(
      tight &&
      under &&
      Math.abs(under.from - line.box[0]) < 2 * line.size &&
      line.box[2] < (next.words[1]?.from ?? Infinity)
    );
  }
  return centred || line.box[2] > box[2] - 2 * line.size;
}
