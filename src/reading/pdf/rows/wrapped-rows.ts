import {type CellLine, isFull} from '../lines/cell-lines.ts';
import type {Leading} from '../lines/leading.ts';
import {isEnumerator, isFigure, isTotal, startsItem} from '../lines/text-shapes.ts';
import {firstBelow, overlap, type RowBand} from './row-bands.ts';
import type {Stack} from './stacks.ts';

/**
 * Rows that only hold the rest of a wrapped text are joined to the row they belong to, where rows
 * lie no further apart than the lines of a text, so that distances tell nothing.
 */
export function joinContinuations(rows: readonly RowBand[], stacks: readonly Stack[], leading: Leading): RowBand[] {
  if (rows.length < 2) return [...rows];
  const widths = new Map<number, number>();
  for (const {first, lines} of stacks)
    for (const line of lines) widths.set(first, Math.max(widths.get(first) ?? 0, line.to - line.from));
  const held = rows.map((): Stack[] => []);
  for (const stack of stacks)
    for (let row = firstBelow(rows, stack.top); row < rows.length; row += 1) {
      const band = rows[row];
      if (!band || band.top >= stack.bottom) break;
      if (overlap(band, stack) > 0.45 * Math.min(band.bottom - band.top, stack.bottom - stack.top))
        held[row]?.push(stack);
    }
  const joined: {band: RowBand; own: readonly Stack[]}[] = [];
  let carried: {band: RowBand; own: readonly Stack[]} | null = null;
  rows.forEach((band, index) => {
    const own = held[index] ?? [];
    const last = joined[joined.length - 1];
    const next = held[index + 1] ?? [];
    const current: {band: RowBand; own: readonly Stack[]} = carried
      ? {band: {top: carried.band.top, bottom: band.bottom}, own: [...carried.own, ...own]}
      : {band, own};
    carried = null;
    if (last && isRest(last.own, own, widths, leading)) {
      joined[joined.length - 1] = {band: {top: last.band.top, bottom: band.bottom}, own: [...last.own, ...own]};
    } else if (isRest(own, next, widths, leading, true)) {
      carried = current;
    } else {
      joined.push(current);
    }
  });
  return joined.map(row => row.band);
}

/** How far, in ems, rows are set in under their name. */
const setIn = 0.35;

/**
 * Whether a row goes on with the texts of the row above it. With `upwards` the row above has no
 * figures (they stand on the last line); else the row itself has none.
 */
function isRest(
  above: readonly Stack[],
  below: readonly Stack[],
  widths: ReadonlyMap<number, number>,
  leading: Leading,
  upwards = false,
): boolean {
  const bare = upwards ? above : below;
  const other = upwards ? below : above;
  if (bare.length === 0 || other.length <= bare.length) return false;
  if (bare.some(stack => stack.lines.some(line => isFigure(line.text)))) return false;
  if (!other.some(stack => stack.lines.some(line => isFigure(line.text))) && upwards) return false;
  return bare.every(stack => {
    const mate = other.find(candidate => candidate.first === stack.first && candidate.last === stack.last);
    const a = (upwards ? stack : mate)?.lines.at(-1);
    const b = (upwards ? mate : stack)?.lines[0];
    if (!a || !b) return false;
    const distance = b.v - a.v;
    if (distance > Math.max(1.4 * b.size, Math.min(1.08 * (leading.pitch ?? 0), 1.6 * b.size))) return false;
    // What heads rows that are set in below it has no figures either.
    if (upwards && /^\p{Lu}/u.test(b.text) && b.from > a.from + setIn * b.size) return false;
    return isFull(a, b, widths.get(stack.first) ?? 0) && readsOn(a, b);
  });
}

/** Whether the second line looks like the rest of a text: set in, or without a new beginning. */
function readsOn(a: CellLine, b: CellLine): boolean {
  if (isEnumerator(b.text.split(/\s/u)[0] ?? '') || startsItem(b.text) || isTotal(b.text) || /[:：]$/u.test(a.text))
    return false;
  if (b.from - a.from > 0.4 * b.size) return true;
  if (b.from - a.from < -0.4 * b.size) return false;
  return /^[\p{Ll}(\d&/+]/u.test(b.text) || /[-‐,/&(（、，]$/u.test(a.text) || /^[\u2e80-\u9fff]/u.test(b.text);
}
