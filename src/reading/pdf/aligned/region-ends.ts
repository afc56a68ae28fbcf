import type {Box} from '../../../model/place.ts';
import type {Band} from '../lines/columns.ts';
import {isParted, isTabular, type Seen} from '../lines/seen-lines.ts';
import {isAmount, widthOf} from '../lines/text-shapes.ts';
import type {Enclosure} from './enclosures.ts';
import {fits, type Shape, shapeOf} from './region-shape.ts';

/** Free height, in ems, after which a table without rulings has ended. */
const farApart = 3.6;

/** The same where figures stand below it in its columns: rows as high as their longest name are set far apart. */
const tallRow = 8;

/** Columns with figures below them, at least, that show such rows to go on with a table. */
const leastColumns = 3;

/** How much larger than its rows, by factor, a line that ends a table is, and than a header alone, which is often set small. */
const larger = 1.15;
const overHead = 1.35;

/** Lines that fit no column and may follow each other inside a table: headings, long names. */
const unfitRun = 4;

/** Index of the last line of the table whose lines from `from` to `known` are found. */
export function lastRow(
  seen: readonly Seen[],
  enclosed: readonly Enclosure[],
  from: number,
  known: number,
  blocked: readonly Box[],
): number {
  let last = known;
  let bare = 0;
  let shape: Shape | null = null;
  for (let i = known + 1; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || !previous) break;
    if (isParted(previous.line, one.line, farApart, blocked) && !goesOnBelow(seen, from, last, i, blocked)) break;
    if (isTabular(one) && !one.caption) {
      const around = enclosed.filter(group => group.from <= i && group.to >= i);
      // Texts between what rulings hold together: another table begins.
      if (i > last + 1 && isClosed(enclosed, last) && around.some(group => group.from > last)) break;
      // Rulings around it hold more of the same table.
      last = Math.max(i, ...around.map(group => group.to));
      i = last;
      bare = 0;
      shape = null;
      continue;
    }
    shape ??= shapeOf(seen.slice(from, last + 1));
    const most = (isHead(seen, from, last) ? overHead : larger) * shape.size;
    if (one.caption || one.line.size > most || isProse(one, shape)) break;
    if (fits(one, shape)) continue;
    bare += 1;
    if (bare > unfitRun || leadsAnother(one, shape)) break;
  }
  return withTrailing(seen, from, last, shape);
}

/**
 * Whether the rows of a table go on at a line far below them: there, or behind the first half of a name, stand figures
 * in its columns without a heading over them.
 */
function goesOnBelow(
  seen: readonly Seen[],
  from: number,
  last: number,
  index: number,
  blocked: readonly Box[],
): boolean {
  const above = seen[index - 1];
  const first = seen[index];
  const row = first && !isTabular(first) ? seen[index + 1] : first;
  if (!above || !first || !row?.texts.some(isAmount) || isParted(above.line, row.line, tallRow, blocked)) return false;
  if (!isTabular(row) || first.caption || first.sentence || isParted(first.line, row.line, farApart, blocked))
    return false;
  const own = seen.slice(from, last + 1);
  if (!own.some(one => one.texts.some(isAmount))) return false;
  const shape = shapeOf(own);
  if (shape.bands.length < leastColumns || row.texts.length < leastColumns) return false;
  return fits(first, shape) && fits(row, shape) && row.words.every(word => shape.bands.some(band => meets(band, word)));
}

const meets = (a: Band, b: Band): boolean => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.5;

/** Whether a line is a text alone that is not set in below names. */
const isAlone = ({texts, line}: Seen, {left}: Shape): boolean =>
  texts.length < 2 && line.box[0] <= left + 3 * line.size;

const isProse = (one: Seen, shape: Shape): boolean => isAlone(one, shape) && (one.sentence || widthOf(one.text) > 60);

const leadsAnother = (one: Seen, shape: Shape): boolean => isAlone(one, shape) && leadsIn(one.text);

/** Whether the lines of a table found so far hold no amount. */
const isHead = (seen: readonly Seen[], from: number, last: number): boolean =>
  last - from < 4 && seen.slice(from, last + 1).every(one => !one.texts.some(isAmount));

/** Words, at least, of a clause that leads in another table: The following table shows …: */
const leadWords = 6;

const leadsIn = (text: string): boolean => /[:：]$/u.test(text.trim()) && text.trim().split(/\s+/u).length >= leadWords;

/** Whether rulings hold together what ends with a line. */
const isClosed = (enclosed: readonly Enclosure[], last: number): boolean => enclosed.some(group => group.to === last);

/** Names at the foot of a table without a figure: as long as they are set like the names above. */
function withTrailing(seen: readonly Seen[], from: number, last: number, known: Shape | null): number {
  if (last + 1 >= seen.length) return last;
  const shape = known ?? shapeOf(seen.slice(from, last + 1));
  const starts = seen.slice(from, last + 1).map(one => one.line.box[0]);
  // Running text stands at the margin, or is set in by two characters.
  const margin = Math.min(...seen.map(one => one.line.box[0]));
  let end = last;
  for (let i = last + 1; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || !previous) break;
    const {line} = one;
    const apart = line.v - previous.line.v;
    // Under a header alone nothing shows yet how far apart rows are.
    const most = Math.max(1.25 * shape.pitch, (last - from < 4 ? 2.6 : 1.6) * line.size);
    if (apart > Math.min(most, 3.2 * line.size)) break;
    const same = Math.abs(line.size - shape.size) < 0.05 * shape.size;
    const setIn = same && !one.caption && line.box[0] > margin + 4 * line.size && apart < 1.15 * shape.pitch;
    if (!setIn && !(same && isName(one, shape, starts))) break;
    end = i;
  }
  return end;
}

/** Whether a line at the foot of a table is a name like those above it: short, and begun where one of them begins. */
function isName(one: Seen, shape: Shape, starts: readonly number[]): boolean {
  const {line, text, words} = one;
  if (one.caption || one.sentence || text.length > 30 || /[，,:：;；]/u.test(text) || !fits(one, shape)) return false;
  if (line.box[0] > shape.left + 0.5 * (shape.right - shape.left)) return false;
  return words.length !== 1 || starts.some(x => Math.abs(x - line.box[0]) < 2 * line.size);
}
