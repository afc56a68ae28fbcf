import type {Seen} from '../lines/seen-lines.ts';
import {fits, type Shape} from './region-shape.ts';

/** Lines at the head of a page that may be its running head. */
const runningHeads = 2;

/** Whether a line at the head of a page is its running head: small, and apart from what follows. */
function isRunningHead(one: Seen, next: Seen | undefined, shape: Shape): boolean {
  if (fits(one, shape) || one.caption || !next || one.line.size > 1.15 * shape.size) return false;
  return next.line.v - one.line.v > 1.5 * shape.pitch && next.line.v - one.line.v > 2 * one.line.size;
}

/** Whether lines without a figure stand right over others that are set otherwise: the table begins with its header again. */
function isHead(own: readonly Seen[], next: Seen | undefined, shape: Shape): boolean {
  const last = own.at(-1);
  if (!last || !next || next.caption || next.sentence || own.some(one => one.row === 'figures')) return false;
  return own.some(one => one.words.length > 1) && next.line.v - last.line.v <= 2.2 * shape.pitch && !fits(next, shape);
}

/** Lines at the head of a page that go on with the rows of the table at the foot of the one before. */
export function continuedRows(seen: readonly Seen[], shape: Shape): {from: number; to: number} | null {
  const from = seen.findIndex((one, i) => i >= runningHeads || !isRunningHead(one, seen[i + 1], shape));
  const first = seen[from];
  if (!first || !fits(first, shape)) return null;
  let to = from - 1;
  for (let i = from; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || one.caption || one.sentence || !fits(one, shape)) break;
    if (i > from && previous && one.line.v - previous.line.v > 2.2 * shape.pitch) break;
    to = i;
  }
  const own = seen.slice(from, to + 1);
  if (isHead(own, seen[to + 1], shape)) return null;
  const inRows = own.some(one => one.words.length > 1);
  const label = shape.bands[0];
  const labels = own.every(
    one => one.text.length < 24 && label !== undefined && Math.abs(one.line.box[0] - label.from) < 0.3 * shape.size,
  );
  return own.length > 0 && (inRows || labels) ? {from, to} : null;
}
